import { type Driver, QueryError, RequirementError, type Transaction } from '@hotplan/plan'
import { PrismaClientKnownRequestError } from './errors/api-errors.ts'
import { GatedTransaction } from './gated-transaction.ts'
import { LazyPromise } from './lazy-promise.ts'
import type { TransactionOptions } from './transaction-options.ts'

const defaultMaxWaitMs = 2000
const defaultTimeoutMs = 5000

/** Opens a transaction on a driver, or a savepoint on a transaction. */
export type Begin = (options: TransactionOptions) => Promise<Transaction>

/** Begins on a driver. A transaction that opens after the caller gave up is rolled back, never left behind. */
export function beginOn(driver: Driver): Begin {
  return async ({ maxWait = defaultMaxWaitMs, isolationLevel }) => {
    const opening = Promise.resolve(driver.begin(isolationLevel === undefined ? {} : { isolationLevel }))
    const opened = await withDeadline(opening, maxWait)
    if (opened !== expired) return opened
    opening.then((late) => late.rollback()).catch(() => undefined)
    throw new RequirementError('P2028', 'Transaction API error: no transaction could be started within `maxWait`.', {
      meta: { reason: 'not started', maxWait },
    })
  }
}

/** The array form: members run in order in one transaction; the first failure rolls all of them back. */
export async function runArrayTransaction(
  begin: Begin,
  members: readonly unknown[],
  options: TransactionOptions,
): Promise<unknown[]> {
  const queries = assertMembers(members)
  return runTransaction(begin, { ...options, timeout: options.timeout ?? Number.POSITIVE_INFINITY }, async (transaction) => {
    const results: unknown[] = []
    for (const [index, query] of queries.entries()) results.push(await asMember(LazyPromise.runIn(query, transaction), index))
    return results
  })
}

/** The failure of a member says which one it was. */
async function asMember(result: Promise<unknown>, index: number): Promise<unknown> {
  try {
    return await result
  } catch (error) {
    if (error instanceof PrismaClientKnownRequestError) error.batchRequestIdx = index
    throw error
  }
}

/** The interactive form: what `work` does with the transaction is committed when it resolves, else rolled back. */
export async function runTransaction<T>(
  begin: Begin,
  options: TransactionOptions,
  work: (transaction: GatedTransaction) => Promise<T>,
): Promise<T> {
  const transaction = new GatedTransaction(await begin(options))
  const { timeout = defaultTimeoutMs } = options
  try {
    const result = await withDeadline(work(transaction), timeout)
    if (result === expired) throw timedOut(timeout)
    await transaction.commit()
    return result
  } catch (error) {
    await Promise.resolve(transaction.end(isTimeout(error) ? 'timed out' : 'rolled back')).catch(() => undefined)
    throw error
  }
}

const expired: unique symbol = Symbol('expired')

/**
 * What a promise resolves with, or {@link expired} when it has not settled in time. By the clock too: in a process that gets no
 * processor time the timer can be late.
 */
async function withDeadline<T>(promise: Promise<T>, ms: number): Promise<T | typeof expired> {
  if (ms === Number.POSITIVE_INFINITY) return promise
  const started = performance.now()
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<typeof expired>((resolve) => {
    timer = setTimeout(resolve, ms, expired)
  })
  try {
    const result = await Promise.race([promise, deadline])
    return performance.now() - started < ms ? result : expired
  } finally {
    clearTimeout(timer)
  }
}

function timedOut(timeout: number): RequirementError {
  return new RequirementError(
    'P2028',
    `Transaction API error: the transaction did not finish within its timeout of ${timeout} ms.`,
    {
      meta: { reason: 'timed out', timeout },
    },
  )
}

function isTimeout(error: unknown): boolean {
  return error instanceof RequirementError && error.meta['reason'] === 'timed out'
}

/** Before anything runs: a list with a mistake in it does nothing. */
function assertMembers(members: unknown): LazyPromise[] {
  if (Array.isArray(members)) return members.map(assertQueryPromise)
  throw new QueryError('QUERY.NOT_A_QUERY', '$transaction takes a list of queries or a function.', {
    meta: { path: '$transaction' },
  })
}

function assertQueryPromise(member: unknown, index: number): LazyPromise {
  if (member instanceof LazyPromise) return member
  throw new QueryError(
    'QUERY.NOT_A_QUERY',
    `$transaction: member ${index} is not a query of this client. Pass the calls themselves (\`db.user.create(…)\`), without awaiting them.`,
    { meta: { path: `$transaction[${index}]` } },
  )
}
