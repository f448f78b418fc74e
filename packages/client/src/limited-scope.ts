import { type Driver, RequirementError, type Session } from '@hotplan/plan'
import type { Outcome } from './errors/outcome.ts'
import { GatedTransaction } from './gated-transaction.ts'
import { type Cut, Limit } from './limit.ts'
import type { Operation } from './operation.ts'
import { QueryScope } from './scope.ts'
import { beginOn, cutOff, runTransaction } from './transaction.ts'

/** What `$with` takes. */
export interface QueryLimits {
  /** Aborting it cancels the query, on the server too where the database can. */
  readonly signal?: AbortSignal
  /** Milliseconds until the query is cancelled. */
  readonly timeoutMs?: number
}

/** What a query that is cut off fails with; nothing of it is applied unless the outcome says otherwise. */
type Failure = (cut: Cut, outcome?: Outcome) => RequirementError

/**
 * A scope whose queries are cut off. On PostgreSQL each runs in a transaction, so that it is known what came of one that was: nothing.
 * A query inside a transaction that is cut off fails it.
 */
export class LimitedScope extends QueryScope {
  readonly #inner: QueryScope
  readonly #limits: QueryLimits
  readonly #driver: Driver

  constructor(inner: QueryScope, limits: QueryLimits, driver: Driver) {
    super(inner.pipeline, inner.session)
    this.#inner = inner
    this.#limits = limits
    this.#driver = driver
  }

  override start(operation: Operation, args: unknown, session: Session | undefined): Promise<unknown> {
    const result = this.#cutOff(session, (given) => this.#inner.start(operation, args, given))
    return result.catch((error: unknown) => {
      throw this.failure(error, operation, args)
    })
  }

  override afterSending(): undefined {
    return undefined
  }

  override within(session: Session | undefined, work: (session: Session | undefined) => Promise<unknown>): Promise<unknown> {
    return this.#cutOff(session, (given) => this.#inner.within(given, work))
  }

  override transact<T>(session: Session | undefined, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#limited(async (limit, failure) => {
      const given = session ?? this.session
      if (given === undefined) return this.#alone(limit, failure, work)
      return this.#inTransaction(given, limit, failure, (open) => this.#inner.transact(open, work))
    })
  }

  #cutOff(session: Session | undefined, work: (session: Session | undefined) => Promise<unknown>): Promise<unknown> {
    return this.#limited(async (limit, failure) => {
      const given = session ?? this.session
      if (given !== undefined) return this.#inTransaction(given, limit, failure, work)
      // What waits for its turn is run even if nobody waits for it any more.
      if (this.#driver.dialect !== 'postgres') return limit.over(work(undefined), (cut) => failure(cut, 'unknown'))
      return this.#alone(limit, failure, work)
    })
  }

  /** Runs work with a limit of its own, unless that is over before it begins. */
  async #limited<T>(work: (limit: Limit, failure: Failure) => Promise<T>): Promise<T> {
    const { signal, timeoutMs = Number.POSITIVE_INFINITY } = this.#limits
    const limit = new Limit(timeoutMs, signal)
    const failure: Failure = (cut, outcome = 'not applied') => cutFailure(cut, timeoutMs, signal, outcome)
    try {
      if (limit.cut !== undefined) throw failure(limit.cut)
      return await work(limit, failure)
    } finally {
      limit.clear()
    }
  }

  async #inTransaction<T>(session: Session, limit: Limit, failure: Failure, work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await limit.over(work(session), (cut) => failure(cut))
    } catch (error) {
      // The statement may be run yet, so the transaction must not be committed.
      if (limit.cut !== undefined && session instanceof GatedTransaction) await cutOff(session, limit.cut)
      throw error
    }
  }

  async #alone<T>(limit: Limit, failure: Failure, work: (session: Session) => Promise<T>): Promise<T> {
    const forever = Number.POSITIVE_INFINITY
    try {
      return await runTransaction(beginOn(this.#driver), { maxWait: forever, timeout: forever, signal: limit.signal }, work)
    } catch (error) {
      // A COMMIT that failed after the cut says itself what came of it.
      throw limit.cut === undefined || !isRolledBack(error) ? error : failure(limit.cut)
    }
  }
}

/** Whether a transaction was cut off before its COMMIT was sent. */
function isRolledBack(error: unknown): boolean {
  return error instanceof RequirementError && error.meta['reason'] === 'aborted'
}

function cutFailure(cut: Cut, timeoutMs: number, signal: AbortSignal | undefined, outcome: Outcome): RequirementError {
  if (cut === 'timed out') {
    return new RequirementError('P1008', `The query did not finish within its ${timeoutMs} ms and was cancelled.`, {
      meta: { reason: cut, timeoutMs, outcome },
    })
  }
  return new RequirementError('QUERY.ABORTED', 'The query was cancelled by its signal.', {
    cause: signal?.reason,
    meta: { reason: cut, outcome },
  })
}
