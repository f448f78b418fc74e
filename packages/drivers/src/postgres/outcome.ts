import { ConnectionError } from '@hotplan/plan'

/**
 * The same error with what is known of the transaction whose connection was lost, as `meta.outcome`, in place of what is known of the
 * statement alone. Other errors as they are.
 */
export function withOutcome(error: unknown, outcome: 'not applied' | 'unknown'): unknown {
  if (!(error instanceof ConnectionError)) return error
  return new ConnectionError(error.code, error.message, { cause: error, meta: { ...error.meta, outcome } })
}
