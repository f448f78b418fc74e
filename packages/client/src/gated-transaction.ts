import {
  chain,
  type MaybePromise,
  type PreparedStatement,
  RequirementError,
  type ResultSet,
  type Row,
  recovered,
  type Transaction,
} from '@hotplan/plan'
import type { Cut, Limit } from './limit.ts'

/** Why a transaction takes no more statements. */
export type TransactionEnd = 'committed' | 'rolled back' | Cut

/**
 * A transaction that can be closed at once: after that no statement reaches the connection, so nothing sent late can run outside
 * of the transaction and be committed by itself.
 */
export class GatedTransaction implements Transaction {
  readonly #inner: Transaction
  /** The transaction that this one is a savepoint in. */
  readonly #outer: GatedTransaction | undefined
  #end: TransactionEnd | undefined
  #committed: Promise<void> | undefined
  #beforeNext: (() => void) | undefined
  #limit: Limit | undefined

  constructor(inner: Transaction, outer?: GatedTransaction) {
    this.#inner = inner
    this.#outer = outer
  }

  get isPipelined(): boolean {
    return this.#inner.isPipelined === true
  }

  /** Calls `work` before the next statement is run, to run what must come first; once. */
  beforeNext(work: () => void): void {
    this.#beforeNext = work
  }

  /** Clears `limit` before the commit is sent: once it is on its way, it cannot be cut off. */
  limitedBy(limit: Limit): void {
    this.#limit = limit
  }

  execute(statement: PreparedStatement, parameters: readonly unknown[]): MaybePromise<ResultSet> {
    this.#enter()
    return this.#inner.execute(statement, parameters)
  }

  stream(statement: PreparedStatement, parameters: readonly unknown[], batchSize: number): AsyncIterable<readonly Row[]> {
    this.#enter()
    return this.#inner.stream(statement, parameters, batchSize)
  }

  begin(): MaybePromise<Transaction> {
    this.#enter()
    return chain(this.#inner.begin(), (inner) => new GatedTransaction(inner, this))
  }

  /** Sends the commit behind what is on its way; {@link commit} then waits for its answer. */
  commitBehind(): void {
    this.#committed = new Promise((resolve) => resolve(this.commit()))
    this.#committed.catch(() => undefined)
  }

  /** A commit that fails leaves nothing open: one inside may still be, which the database refuses to commit over. */
  commit(): MaybePromise<void> {
    if (this.#committed !== undefined) return this.#committed
    this.#enter()
    this.#limit?.clear()
    this.#end = 'committed'
    return recovered(
      () => this.#inner.commit(),
      (error) => this.#notCommitted(error),
    )
  }

  async #notCommitted(error: unknown): Promise<void> {
    this.#end = 'rolled back'
    await rolledBack(this.#inner)
    throw error
  }

  /** Whether it was committed or rolled back. */
  get isEnded(): boolean {
    return this.#reason !== undefined
  }

  /** Stops the statement that is running, where the database can. */
  async cancel(): Promise<void> {
    await this.#inner.cancel?.()
  }

  /** Lets go of the connection, whatever it is doing, where the driver can. */
  abandon(): void {
    this.#inner.abandon?.()
  }

  rollback(): MaybePromise<void> {
    return this.end('rolled back')
  }

  /** Closes the gate, then rolls back. Does nothing to a transaction that has ended. */
  end(reason: TransactionEnd): MaybePromise<void> {
    if (this.#end !== undefined) return this.#committed?.catch(() => undefined)
    this.#end = reason
    return this.#inner.rollback()
  }

  #enter(): void {
    this.#assertOpen()
    const work = this.#beforeNext
    if (work === undefined) return
    this.#beforeNext = undefined
    work()
  }

  #assertOpen(): void {
    const end = this.#reason
    if (end === undefined) return
    throw new RequirementError('P2028', `Transaction API error: the transaction was already ${end}.`, { meta: { reason: end } })
  }

  /** Why it has ended, by itself or with the one around it. */
  get #reason(): TransactionEnd | undefined {
    const outer = this.#outer
    return this.#end ?? (outer === undefined ? undefined : outer.#reason)
  }
}

/** Rolls back what may have ended already, and then refuses. */
async function rolledBack(transaction: Transaction): Promise<void> {
  try {
    await transaction.rollback()
  } catch {
    // It has ended.
  }
}
