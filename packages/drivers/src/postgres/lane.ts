/** Runs asynchronous tasks one after the other; at once where none is running. A failed task does not stop the next. */
export class Lane {
  #last: Promise<unknown> | undefined

  /** Whether a task is running. */
  get isBusy(): boolean {
    return this.#last !== undefined
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last === undefined ? task() : this.#last.then(task, task)
    this.#last = result
    const clear = (): void => {
      if (this.#last === result) this.#last = undefined
    }
    result.then(clear, clear)
    return result
  }
}
