import { QueryError } from '@hotplan/plan'

export function transactionClosed(): QueryError {
  return new QueryError(
    'P2028',
    'The transaction is closed: it was committed or rolled back before. Use it inside its callback only.',
  )
}

export function nestedStillOpen(): QueryError {
  return new QueryError('P2028', 'A transaction inside this one is still open: end it before beginning another or committing.')
}
