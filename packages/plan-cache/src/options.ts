import { QueryError } from '@hotplan/plan'
import type { PlanCacheListener } from './cache-event.ts'

export interface PlanCacheOptions {
  /** Plans kept at the most. Zero turns the cache off: every call compiles. @defaultValue 2000 */
  readonly maxEntries?: number
  /** Weight of all plans kept, in bytes of their JSON; a larger plan is returned but not kept. @defaultValue 32 MiB */
  readonly maxBytes?: number
  readonly onEvent?: PlanCacheListener
}

export interface Bounds {
  readonly maxEntries: number
  readonly maxBytes: number
  /** Nothing is kept and nothing shared. */
  readonly isDisabled: boolean
}

const defaultMaxEntries = 2000
const defaultMaxBytes = 32 * 1024 * 1024

export function boundsOf({ maxEntries = defaultMaxEntries, maxBytes = defaultMaxBytes }: PlanCacheOptions): Bounds {
  assertBound('maxEntries', maxEntries)
  assertBound('maxBytes', maxBytes)
  return { maxEntries, maxBytes, isDisabled: maxEntries === 0 || maxBytes === 0 }
}

function assertBound(path: string, bound: unknown): void {
  if (bound === Number.POSITIVE_INFINITY || (Number.isSafeInteger(bound) && (bound as number) >= 0)) return
  const expected = 'a whole number of zero or more, or Infinity'
  throw new QueryError('PLAN_CACHE.INVALID_OPTION', `\`${path}\` of a plan cache must be ${expected}.`, {
    meta: { path, expected },
  })
}
