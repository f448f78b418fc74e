import type { WireConnection } from './connection.ts'

/** A statement that has a connection to itself, or several writes that share one. */
export interface Visit {
  readonly isSlow: boolean
  /** Whether writes may be sent behind it: a write that is known to be fast. */
  readonly isFastWrite: boolean
}

/** The visits that there are at the moment, one per connection. Slow ones leave one connection to the others. */
export class Visits {
  readonly #visits = new Map<WireConnection, Visit>()
  readonly #maxSlow: number
  #slow = 0

  constructor(maxConnections: number) {
    this.#maxSlow = Math.max(1, maxConnections - 1)
  }

  get roomForSlow(): number {
    return this.#maxSlow - this.#slow
  }

  on(connection: WireConnection): Visit | undefined {
    return this.#visits.get(connection)
  }

  begin(connection: WireConnection, visit: Visit): void {
    if (visit.isSlow) this.#slow++
    this.#visits.set(connection, visit)
  }

  end(connection: WireConnection): void {
    const visit = this.#visits.get(connection)
    if (visit === undefined) return
    this.#visits.delete(connection)
    if (visit.isSlow) this.#slow--
  }
}
