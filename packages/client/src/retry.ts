import { isHotplanError } from '@hotplan/plan'
import { Limit } from './limit.ts'
import type { OpenTransactions } from './open-transactions.ts'

const firstPauseMs = 20
const longestPauseMs = 1000

export interface RetryOptions {
  readonly times: number
  readonly signal: AbortSignal | undefined
  /** Told of the pauses too: a client that is closed runs nothing again. */
  readonly open: OpenTransactions
}

/**
 * Runs a transaction again, up to `times` times, where it lost a conflict or was ended to break a deadlock (`P2034`). The pauses
 * between grow and are random, so that those who met do not meet again. Cut off in a pause, it fails with what it has failed with.
 */
export async function withRetries<T>({ times, signal, open }: RetryOptions, run: () => Promise<T>): Promise<T> {
  for (let retried = 0; ; retried++) {
    try {
      return await run()
    } catch (error) {
      if (retried >= times || !isConflict(error)) throw error
      const limit = new Limit(Number.POSITIVE_INFINITY, signal)
      open.add(limit)
      try {
        await pause(Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** retried), limit, error)
      } finally {
        limit.clear()
        open.delete(limit)
      }
    }
  }
}

async function pause(ms: number, limit: Limit, error: unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    await limit.over(over, () => error)
  } finally {
    clearTimeout(timer)
  }
}

function isConflict(error: unknown): boolean {
  return isHotplanError(error) && error.code === 'P2034'
}
