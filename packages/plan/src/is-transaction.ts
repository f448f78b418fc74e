import type { Session, Transaction } from './driver.ts'

/** Whether statements of a session run in an open transaction. */
export function isTransaction(session: Session | undefined): session is Transaction {
  return session !== undefined && 'commit' in session
}
