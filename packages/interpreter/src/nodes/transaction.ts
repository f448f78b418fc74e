import type { Driver, MaybePromise, Transaction, TransactionNode } from '@hotplan/plan'
import { chain, isHotplanError, isPromise, isTransaction, recovered } from '@hotplan/plan'
import type { Frame, Runner } from '../frame.ts'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/**
 * Yields the value of `of`, all of it or nothing. A session that is a transaction already is joined; where the node may run again,
 * through a savepoint, so that what failed can be taken back.
 */
export function linkTransaction(node: TransactionNode, linker: Linker): LinkedNode {
  const inner = runnerOf(linker.linkTransaction(node.of))
  const { driver } = linker.context
  const { retries = 0 } = node
  const run: Runner =
    retries === 0
      ? (frame) => (isTransaction(frame.session) ? inner(joined(frame)) : runInTransaction(driver, inner, frame))
      : (frame) => runAgain(driver, inner, frame, retries)
  return { kind: 'steps', run }
}

/** Only the node that began a transaction commits it. */
function joined(frame: Frame): Frame {
  return frame.commit === undefined ? frame : { ...frame, commit: undefined }
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
  return chain(beginner.begin(), (transaction) => {
    let committed: MaybePromise<void> | undefined
    const commit = (): void => {
      committed = transaction.commit()
      // Where a statement before it failed, that says why.
      if (isPromise(committed)) committed.catch(() => undefined)
    }
    const inside = { ...frame, session: transaction, commit: transaction.isPipelined === true ? commit : undefined }
    return chain(
      recovered(
        () => inner(inside),
        (error) => (committed === undefined ? rolledBack(transaction, error) : afterwards(committed, error)),
      ),
      (value) => chain(committed ?? transaction.commit(), () => value),
    )
  })
}

/** Fails when the commit that was sent behind what failed is over. */
function afterwards(committed: MaybePromise<void>, error: unknown): MaybePromise<never> {
  const rethrow = (): never => {
    throw error
  }
  return chain(
    recovered(() => committed, rethrow),
    rethrow,
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
