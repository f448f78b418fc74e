import type { HotplanError } from '@hotplan/plan'
import type { FailedCall } from './translate.ts'

/** What is known of the writes of a call whose connection failed. */
export type Outcome = 'not applied' | 'unknown'

const reads: ReadonlySet<string> = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'stream',
  'count',
  'aggregate',
  'groupBy',
  'exists',
])

export function isRead(action: string): boolean {
  return reads.has(action)
}

/**
 * What came of a call that failed with its connection. A connection that was never there has applied nothing. One that was lost can
 * have done what it was last asked to, unless that stood in a transaction, of which the driver says how it ended.
 */
export function outcomeOf({ code, meta }: HotplanError, { action }: FailedCall): Outcome {
  if (meta['outcome'] === 'not applied' || isRead(action)) return 'not applied'
  return code === 'P1017' || meta['outcome'] === 'unknown' ? 'unknown' : 'not applied'
}
