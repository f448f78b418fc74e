import { QueryError } from '@hotplan/plan'
import { PrismaClientKnownRequestError } from './errors/api-errors.ts'
import { isRead } from './errors/outcome.ts'
import type { GatedTransaction } from './gated-transaction.ts'
import { LazyPromise } from './lazy-promise.ts'
import type { OpenTransactions } from './open-transactions.ts'
import { QueryPromise } from './query-promise.ts'
import { type Begin, runTransaction } from './transaction.ts'
import type { TransactionOptions } from './transaction-options.ts'

/** What a caller gave as a list of queries, and the `$home` that they must have. */
export interface QueryList {
  readonly members: unknown
  readonly home: object
}

/** The array form: members run in order in one transaction; the first failure rolls all of them back. */
export async function runArrayTransaction(
  begin: Begin,
  { members, home }: QueryList,
  options: TransactionOptions,
  open?: OpenTransactions,
): Promise<unknown[]> {
  const queries = assertMembers(members, home)
  const { timeout = Number.POSITIVE_INFINITY, signal } = options
  // Once it is on its way, a commit cannot be cut off.
  const mayCommitEarly = timeout === Number.POSITIVE_INFINITY && signal === undefined
  const work = async (transaction: GatedTransaction): Promise<unknown[]> => {
    if (!transaction.isPipelined) return inTurn(queries, transaction)
    return pipelined(queries, transaction, mayCommitEarly)
  }
  return runTransaction(begin, { ...options, timeout }, work, open)
}

async function inTurn(queries: readonly LazyPromise[], transaction: GatedTransaction): Promise<unknown[]> {
  const results: unknown[] = []
  for (const [index, query] of queries.entries()) results.push(await asMember(LazyPromise.runIn(query, transaction), index))
  return results
}

/**
 * Members that are known to send one statement are sent without waiting for those before. So is the commit, where there is nothing to
 * take back or no answer could be a reason to: one that does not fit the schema is. Behind a statement that failed the server runs
 * nothing, so the first failure says why the others failed.
 */
async function pipelined(
  queries: readonly LazyPromise[],
  transaction: GatedTransaction,
  mayCommitEarly: boolean,
): Promise<unknown[]> {
  const sent: Promise<unknown>[] = []
  let mayFail = false
  let hasFailed = false
  for (const [index, query] of queries.entries()) {
    const after = afterSending(query)
    const result = asMember(LazyPromise.runIn(query, transaction), index)
    result.catch(() => undefined)
    sent.push(result)
    if (after !== undefined && after !== 'count') mayFail = true
    // What failed before it says more than its own failure.
    if (after === undefined && !(await isFulfilled(result))) {
      hasFailed = true
      break
    }
  }
  if (mayCommitEarly && !hasFailed && (!mayFail || queries.every(onlyReads))) transaction.commitBehind()
  const results: unknown[] = []
  for (const result of sent) results.push(await result)
  return results
}

function afterSending(query: LazyPromise): ReturnType<QueryPromise['$afterSending']> {
  return query instanceof QueryPromise ? query.$afterSending() : undefined
}

function onlyReads(query: LazyPromise): boolean {
  return query instanceof QueryPromise && isRead(QueryPromise.queryOf(query).operation.action)
}

function isFulfilled(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  )
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

/** Before anything runs: a list with a mistake in it does nothing. */
function assertMembers(members: unknown, home: object): LazyPromise[] {
  if (Array.isArray(members)) return members.map((member, index) => assertQueryPromise(member, index, home))
  throw new QueryError('QUERY.NOT_A_QUERY', 'It takes a list of queries or a function.', {
    meta: { path: '$transaction' },
  })
}

function assertQueryPromise(member: unknown, index: number, home: object): LazyPromise {
  if (member instanceof LazyPromise && member.$home === home) return member
  throw new QueryError(
    'QUERY.NOT_A_QUERY',
    `Member ${index} is not a query of this client. Pass the calls themselves (\`db.user.create(…)\`), without awaiting them; those of an extended client will do, those of another client will not.`,
    { meta: { path: `$transaction[${index}]` } },
  )
}
