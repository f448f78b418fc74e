import type { IsolationLevel } from '@hotplan/plan'

/** Options of `$transaction`; the client's option `transactionOptions` gives their defaults. */
export interface TransactionOptions {
  /** Milliseconds to wait for a connection and BEGIN. @defaultValue 2000 */
  readonly maxWait?: number
  /** Milliseconds the transaction may last before it is rolled back. @defaultValue 5000, and no limit for a list of queries */
  readonly timeout?: number
  /** @defaultValue the database's own */
  readonly isolationLevel?: IsolationLevel
  /** How often a function is run again, in a new transaction, where the transaction lost a conflict or a deadlock (`P2034`). @defaultValue 0 */
  readonly retry?: number
  /** Aborting it rolls the transaction back, and cancels on the server what it is running where the database can. */
  readonly signal?: AbortSignal
}

export const isolationLevels: readonly IsolationLevel[] = ['ReadUncommitted', 'ReadCommitted', 'RepeatableRead', 'Serializable']
