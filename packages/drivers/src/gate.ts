/**
 * Guards the one connection of a database: an open transaction holds it, everything else waits in order. While nobody holds it, tasks
 * run at once and synchronously.
 */
export class Gate {
  #held = false
  readonly #waiting: (() => void)[] = []

  /** Whether a task may run now, without overtaking anyone. */
  get isFree(): boolean {
    return !this.#held && this.#waiting.length === 0
  }

  /** Runs a task that does not hold the gate, as soon as nobody does. */
  run<T>(task: () => T): T | Promise<T> {
    return this.isFree ? task() : this.#enqueue(task)
  }

  /** Takes the gate and runs a task; it stays taken until {@link leave}, or is left where the task fails. */
  enter<T>(task: () => T): T | Promise<T> {
    return this.isFree ? this.#entered(task) : this.#enqueue(() => this.#entered(task))
  }

  #entered<T>(task: () => T): T {
    this.#held = true
    try {
      return task()
    } catch (error) {
      this.#held = false
      throw error
    }
  }

  /** Gives the gate back and runs what has waited, up to the next one that takes it. */
  leave(): void {
    this.#held = false
    while (!this.#held) {
      const next = this.#waiting.shift()
      if (next === undefined) return
      next()
    }
  }

  #enqueue<T>(task: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => {
        try {
          resolve(task())
        } catch (error) {
          reject(error)
        }
      })
    })
  }
}
