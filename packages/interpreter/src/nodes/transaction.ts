import type { Driver, MaybePromise, Session, Transaction, TransactionNode } from '@hotplan/plan'
import { chain, isHotplanError, recovered } from '@hotplan/plan'
import type { Frame, Runner } from '../frame.ts'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/**
 * Yields the value of `of`, all of it or nothing. A session that is a transaction already is joined; where the node may run again,
 * through a savepoint, so that what failed can be taken back.
 */
export function linkTransaction(node: TransactionNode, linker: Linker): LinkedNode {
  const inner = runnerOf(linker.link(node.of))
  const { driver } = linker.context
  const { retries = 0 } = node
  const run: Runner =
    retries === 0
      ? (frame) => (isTransaction(frame.session) ? inner(frame) : runInTransaction(driver, inner, frame))
      : (frame) => runAgain(driver, inner, frame, retries)
  return { kind: 'steps', run }
}

function isTransaction(session: Session): session is Transaction {
  return 'commit' in session
}

/** What begins a transaction: the driver, or a transaction that a savepoint is set in. */
type Beginner = Pick<Driver, 'begin'> | Pick<Transaction, 'begin'>

function runAgain(driver: Driver, inner: Runner, frame: Frame, retries: number): MaybePromise<unknown> {
  const beginner = isTransaction(frame.session) ? frame.session : driver
  return recovered(
    () => runInTransaction(beginner, inner, frame),
    (error) => {
      if (retries === 0 || !isUniqueConflict(error)) throw error
      return runAgain(driver, inner, frame, retries - 1)
    },
  )
}

function isUniqueConflict(error: unknown): boolean {
  return isHotplanError(error) && error.code === 'P2002'
}

function runInTransaction(beginner: Beginner, inner: Runner, frame: Frame): MaybePromise<unknown> {
  return chain(beginner.begin(), (transaction) =>
    chain(
      recovered(
        () => inner({ ...frame, session: transaction }),
        (error) => rolledBack(transaction, error),
      ),
      (value) => chain(transaction.commit(), () => value),
    ),
  )
}

/** Fails with the error that ended the transaction, also where rolling back fails too: the driver drops such a connection. */
function rolledBack(transaction: Transaction, error: unknown): MaybePromise<never> {
  const rethrow = (): never => {
    throw error
  }
  return chain(
    recovered(() => transaction.rollback(), rethrow),
    rethrow,
  )
}
