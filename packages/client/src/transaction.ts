import { type Driver, isPromise, type MaybePromise, RequirementError, type Transaction } from '@hotplan/plan'
import { GatedTransaction } from './gated-transaction.ts'
import { type Cut, Limit } from './limit.ts'
import type { OpenTransactions } from './open-transactions.ts'
import type { TransactionOptions } from './transaction-options.ts'

const defaultMaxWaitMs = 2000
const defaultTimeoutMs = 5000
/** How long a caller whose time is up waits for the rollback. It happens in any case. */
const rollbackGraceMs = 1000

/** Opens a transaction on a driver, or a savepoint on a transaction. */
export type Begin = (options: TransactionOptions) => MaybePromise<Transaction>

/** Begins on a driver. A transaction that opens after the caller gave up is rolled back, never left behind. */
export function beginOn(driver: Driver, open?: OpenTransactions): Begin {
  return (options) => {
    const { isolationLevel } = options
    const opening = isolationLevel === undefined ? driver.begin() : driver.begin({ isolationLevel })
    return isPromise(opening) ? opened(opening, options, open) : opening
  }
}

async function opened(
  opening: Promise<Transaction>,
  options: TransactionOptions,
  open: OpenTransactions | undefined,
): Promise<Transaction> {
  const { maxWait = defaultMaxWaitMs, signal } = options
  const wait = new Limit(maxWait, signal)
  open?.add(wait)
  try {
    return await wait.over(opening, (cut) => (cut === 'timed out' ? notStarted(maxWait) : cutFailure(cut, options)))
  } catch (error) {
    if (wait.cut !== undefined) opening.then((late) => late.rollback()).catch(() => undefined)
    throw error
  } finally {
    wait.clear()
    open?.delete(wait)
  }
}

/** The interactive form: what `work` does with the transaction is committed when it resolves, else rolled back. */
export async function runTransaction<T>(
  begin: Begin,
  options: TransactionOptions,
  work: (transaction: GatedTransaction) => Promise<T>,
  open?: OpenTransactions,
): Promise<T> {
  const { timeout = defaultTimeoutMs, signal } = options
  if (signal?.aborted === true) throw cutFailure('aborted', options)
  const begun = begin(options)
  // Without a wait where there is none, so that closing the client knows of the transaction.
  const transaction = new GatedTransaction(isPromise(begun) ? await begun : begun)
  const limit = new Limit(timeout, signal)
  transaction.limitedBy(limit)
  open?.add(limit)
  try {
    // What a caller's function gives need not be a promise.
    const working = Promise.resolve(work(transaction))
    const result = await limit.over(working, (cut) => cutFailure(cut, options))
    const committed = transaction.commit()
    if (isPromise(committed)) await committed
    return result
  } catch (error) {
    await (limit.cut === undefined ? rolledBack(transaction) : cutOff(transaction, limit.cut))
    throw error
  } finally {
    limit.clear()
    open?.delete(limit)
  }
}

/** Fails with nothing: what the transaction failed with says more, and its connection is dropped. */
async function rolledBack(transaction: GatedTransaction): Promise<void> {
  try {
    await transaction.end('rolled back')
  } catch {}
}

/** Closes the gate first, so that nothing follows, then stops what is running. The rollback comes behind it. */
export async function cutOff(transaction: GatedTransaction, cut: Cut): Promise<void> {
  const ending = Promise.resolve(transaction.end(cut)).catch(() => undefined)
  const stopping = transaction.cancel().catch(() => undefined)
  const grace = new Limit(rollbackGraceMs)
  await grace.over(Promise.all([ending, stopping]), () => undefined).catch(() => undefined)
  grace.clear()
  // A client that is closed waits for no statement of a transaction.
  if (cut === 'disconnected' && grace.cut !== undefined) transaction.abandon()
}

function notStarted(maxWait: number): RequirementError {
  return new RequirementError('P2028', 'Transaction API error: no transaction could be started within `maxWait`.', {
    meta: { reason: 'not started', maxWait, outcome: 'not applied' },
  })
}

function cutFailure(cut: Cut, { timeout = defaultTimeoutMs, signal }: TransactionOptions): RequirementError {
  switch (cut) {
    case 'timed out':
      return new RequirementError(
        'P2028',
        `Transaction API error: the transaction did not finish within its timeout of ${timeout} ms.`,
        { meta: { reason: cut, timeout, outcome: 'not applied' } },
      )
    case 'aborted':
      return new RequirementError('P2028', 'Transaction API error: the transaction was aborted by its signal and rolled back.', {
        cause: signal?.reason,
        meta: { reason: cut, outcome: 'not applied' },
      })
    case 'disconnected':
      return new RequirementError('P2028', 'Transaction API error: the transaction was rolled back, as the client was closed.', {
        meta: { reason: cut, outcome: 'not applied' },
      })
  }
}
