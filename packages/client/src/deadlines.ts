/** Something with a time at which it is told that it is over. */
export interface Deadline {
  /** By the clock of `performance.now()`, in milliseconds. */
  readonly due: number
  /** Where {@link Deadlines} keeps it; nobody else's. */
  slot: number
  expire(): void
}

/** What `setTimeout` waits for at most. */
const longestMs = 2 ** 31 - 1

/**
 * Tells deadlines that they are over, by one timer for all of them, which most outlive by being deleted. The process is kept alive
 * while there is one. PERF: adding and deleting make no object and, mostly, touch no timer.
 */
export class Deadlines {
  /** In no order. */
  readonly #waiting: Deadline[] = []
  #timer: NodeJS.Timeout | undefined
  /** When the timer fires. */
  #fires = Number.POSITIVE_INFINITY

  add(deadline: Deadline): void {
    deadline.slot = this.#waiting.push(deadline) - 1
    if (deadline.due < this.#fires) this.#arm(deadline.due)
    else if (this.#waiting.length === 1) this.#timer?.ref()
  }

  /** Does nothing with one that is not there. */
  delete(deadline: Deadline): void {
    const { slot } = deadline
    if (this.#waiting[slot] !== deadline) return
    const last = this.#waiting.pop() as Deadline
    if (last !== deadline) {
      this.#waiting[slot] = last
      last.slot = slot
    }
    if (this.#waiting.length === 0) this.#rest()
  }

  /** The timer stays for those to come, where it can without keeping the process alive. */
  #rest(): void {
    if (typeof this.#timer === 'object' && typeof this.#timer.unref === 'function') this.#timer.unref()
    else this.#disarm()
  }

  #arm(due: number): void {
    this.#disarm()
    const ms = Math.min(Math.max(due - performance.now(), 0), longestMs)
    this.#fires = due
    this.#timer = setTimeout(() => this.#fire(), Math.ceil(ms))
  }

  #disarm(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#fires = Number.POSITIVE_INFINITY
  }

  #fire(): void {
    this.#disarm()
    const now = performance.now()
    for (const deadline of this.#waiting.filter(({ due }) => due <= now)) {
      this.delete(deadline)
      deadline.expire()
    }
    let next = Number.POSITIVE_INFINITY
    for (const { due } of this.#waiting) next = Math.min(next, due)
    if (next < this.#fires) this.#arm(next)
  }
}
