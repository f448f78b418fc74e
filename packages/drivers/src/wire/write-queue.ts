import type { WireConnection } from './connection.ts'
import type { Visits } from './visits.ts'

/**
 * Writes that are on their way on one connection at most. Four connections and 16 or 64 writers of single rows, microseconds of the client and
 * of the server per write, beside one at a time with 21 and 31, or 22 and 35: two take 19 and 28, four 14 and 25, eight 15 and 23, or 11
 * and 23, sixteen 15 and 23, or 7 and 21. Where someone else locks a row again and again, 0.1 % of the writes of other rows take more than
 * 10 ms one at a time, 0.3 % by four or eight, 0.5 % by sixteen. Four have most of the one for little of the other.
 */
const maxDepth = 4
/**
 * A write that takes this long may be waiting for a lock: nothing is sent behind it. Ten times what the median of them took with both
 * processors busy; with 20 ms writes of other rows waited for as long as the lock was held, before anybody noticed.
 */
const doubtfulMs = 5
/** One that takes this long is waiting for a lock: without locks the slowest of thousands took 10 to 18 ms on a busy machine ... */
const stalledMs = 20
/**
 * ... and for this long no write is sent behind another one, so that one in a second can be caught at most. With rows locked for 50 ms of every
 * 200, writes then run as fast as one at a time, where without this pause half as many again were done, but some took those 50 ms.
 */
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
