import type { Limit } from './limit.ts'

/** The transactions that callers have open or are opening, so that closing the client can end them. */
export class OpenTransactions {
  /** In no order. PERF: no set, which is made anew whenever it becomes empty. */
  readonly #open: Limit[] = []
  /** Who waits for the end of one. */
  readonly #waiting = new Map<Limit, (() => void)[]>()

  /** Knows of what `limit` can cut off, until it is deleted. */
  add(limit: Limit): void {
    this.#open.push(limit)
  }

  /** It has been committed or rolled back, or was given up. */
  delete(limit: Limit): void {
    const last = this.#open.pop() as Limit
    if (last !== limit) this.#open[this.#open.indexOf(limit)] = last
    for (const tell of this.#waiting.get(limit) ?? []) tell()
    this.#waiting.delete(limit)
  }

  /** Cuts all of them off, and waits until each has been rolled back or given up. */
  async endAll(): Promise<void> {
    const open = [...this.#open]
    const ended = open.map((limit) => this.#ended(limit))
    for (const limit of open) limit.end('disconnected')
    await Promise.all(ended)
  }

  #ended(limit: Limit): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(limit, [...(this.#waiting.get(limit) ?? []), resolve])
    })
  }
}
