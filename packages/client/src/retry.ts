import { isHotplanError } from '@hotplan/plan'

const firstPauseMs = 20
const longestPauseMs = 1000

/**
 * Runs a transaction again, up to `times` times, where it lost a conflict or was ended to break a deadlock (`P2034`). The pauses
 * between grow and are random, so that those who met do not meet again.
 */
export async function withRetries<T>(times: number, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
  for (let retried = 0; ; retried++) {
    try {
      return await run()
    } catch (error) {
      if (retried >= times || !isConflict(error) || signal?.aborted === true) throw error
      const pause = Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** retried)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

function isConflict(error: unknown): boolean {
  return isHotplanError(error) && error.code === 'P2034'
}
