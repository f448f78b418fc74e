import type { Driver, MaybePromise, Session, Transaction, TransactionNode } from '@hotplan/plan'
import { chain, recovered } from '@hotplan/plan'
import type { Frame, Runner } from '../frame.ts'
import { type LinkedNode, runnerOf } from '../linked-node.ts'
import type { Linker } from '../linker.ts'

/** Yields the value of `of`, all of it or nothing. A session that is a transaction already is joined. */
export function linkTransaction(node: TransactionNode, linker: Linker): LinkedNode {
  const inner = runnerOf(linker.link(node.of))
  const { driver } = linker.context
  return {
    kind: 'steps',
    run: (frame) => (isTransaction(frame.session) ? inner(frame) : runInTransaction(driver, inner, frame)),
  }
}

function isTransaction(session: Session): session is Transaction {
  return 'commit' in session
}

function runInTransaction(driver: Driver, inner: Runner, frame: Frame): MaybePromise<unknown> {
  return chain(driver.begin(), (transaction) =>
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
