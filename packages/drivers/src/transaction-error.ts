import { QueryError } from '@hotplan/plan'

export function transactionClosed(): QueryError {
  return new QueryError(
    'P2028',
    'The transaction is closed: it was committed or rolled back before. Use it inside its callback only.',
  )
}

/** Of a transaction that the database has ended by itself. */
export function transactionLost(): QueryError {
  return new QueryError(
    'P2028',
    'The database has rolled the transaction back, because one of its statements failed. Let the error of that statement through.',
    { meta: { reason: 'rolled back' } },
  )
}

export function nestedStillOpen(): QueryError {
  return new QueryError('P2028', 'A transaction inside this one is still open: end it before beginning another or committing.')
}
