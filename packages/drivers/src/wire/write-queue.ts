import type { WireConnection } from './connection.ts'
import type { Visits } from './visits.ts'

/** Writes that are on their way on one connection at most. */
const maxDepth = 4
/** A write that takes this long may be waiting for a lock: nothing is sent behind it. */
const doubtfulMs = 5
/** One that takes this long is waiting for a lock, or the server is busy ... */
const stalledMs = 20
/** ... and for this long no write is sent behind another one. */
const cautionMs = 1000

/**
 * Chooses the connection on which a write is sent behind others, where it would have to wait for one anyway. It may come to wait for the
 * row that the write before it waits for. So that nobody waits for a transaction that waits for him, there is no such connection:
 *
 * - while a connection serves a transaction of this pool, the only one that keeps locks and may wait for what else the application does
 * - behind a write that is taking longer than usual, and soon after a write that has stalled
 */
export class WriteQueue {
  #cautiousUntil = 0

  /** Of those busy with a few fast writes the one with the least to do. */
  choose(connections: readonly WireConnection[], visits: Visits): WireConnection | undefined {
    const now = performance.now()
    let best: WireConnection | undefined
    let least = maxDepth
    for (const connection of connections) {
      if (connection.use !== 'held') continue
      const visit = visits.on(connection)
      if (visit === undefined) return undefined
      if (!visit.isFastWrite) continue
      const ms = now - connection.since
      if (ms > stalledMs) this.#cautiousUntil = now + cautionMs
      if (ms > doubtfulMs || connection.depth >= least) continue
      best = connection
      least = connection.depth
    }
    return now < this.#cautiousUntil ? undefined : best
  }
}
