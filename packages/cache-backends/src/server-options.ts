import { QueryError } from '@hotplan/plan'
import type { StoreOptions } from './counted-store.ts'

/** What every store on a server can be told. */
export interface ServerStoreOptions extends StoreOptions {
  /** Put before every key. @defaultValue 'hotplan:' */
  readonly prefix?: string
  /** Milliseconds that an operation may take before it fails with `STORE.TIMEOUT`. @defaultValue 50 */
  readonly deadlineMs?: number
  /** Milliseconds that the first operation may wait for the connection in addition. @defaultValue 500 */
  readonly connectTimeoutMs?: number
  /** Larger values are not stored. */
  readonly maxValueBytes?: number
}

export interface Deadlines {
  readonly deadlineMs: number
  readonly connectTimeoutMs: number
}

export const defaultPrefix = 'hotplan:'

export function deadlinesOf({ deadlineMs = 50, connectTimeoutMs = 500 }: ServerStoreOptions): Deadlines {
  assertMilliseconds('deadlineMs', deadlineMs)
  assertMilliseconds('connectTimeoutMs', connectTimeoutMs)
  return { deadlineMs, connectTimeoutMs }
}

/** Timers take no more than this. */
const maxTimerMs = 2 ** 31 - 1

function assertMilliseconds(path: string, ms: number): void {
  if (ms > 0 && ms <= maxTimerMs) return
  const expected = 'a number of milliseconds above zero'
  throw new QueryError('STORE.INVALID_OPTION', `\`${path}\` of a store must be ${expected}.`, { meta: { path, expected } })
}
