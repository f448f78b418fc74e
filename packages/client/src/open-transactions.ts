import type { Limit } from './limit.ts'

/** The transactions that callers have open or are opening, so that closing the client can end them. */
export class OpenTransactions {
  readonly #running = new Map<Limit, Promise<unknown>>()

  /** Runs what `limit` can cut off, and knows of it until it has settled. */
  run<T>(limit: Limit, work: () => Promise<T>): Promise<T> {
    const running = work()
    this.#running.set(limit, running)
    const forget = (): void => {
      this.#running.delete(limit)
    }
    running.then(forget, forget)
    return running
  }

  /** Cuts all of them off, and waits until each has been rolled back or given up. */
  async endAll(): Promise<void> {
    const running = [...this.#running.values()]
    for (const limit of this.#running.keys()) limit.end('disconnected')
    await Promise.allSettled(running)
  }
}
