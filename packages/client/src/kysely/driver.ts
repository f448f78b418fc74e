import { type IsolationLevel, QueryError, type Session } from '@hotplan/plan'
import type { Driver, TransactionSettings } from 'kysely'
import type { RawRunner } from '../raw/raw-runner.ts'
import { SessionConnection } from './connection.ts'

const levels: Readonly<Record<string, IsolationLevel>> = {
  'read uncommitted': 'ReadUncommitted',
  'read committed': 'ReadCommitted',
  'repeatable read': 'RepeatableRead',
  serializable: 'Serializable',
}

/**
 * Lets kysely run on a session. A connection of kysely is one of the pool from the beginning of its transaction to the end; without
 * a transaction each statement takes any. Connections belong to the client: destroying the instance closes none.
 */
export class SessionDriver implements Driver {
  readonly #runner: RawRunner
  readonly #session: Session | undefined

  constructor(runner: RawRunner, session: Session | undefined) {
    this.#runner = runner
    this.#session = session
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SessionConnection> {
    return new SessionConnection(this.#runner, this.#session)
  }

  async beginTransaction(connection: SessionConnection, settings: TransactionSettings): Promise<void> {
    await connection.begin(isolationLevel(settings), settings.accessMode)
  }

  commitTransaction(connection: SessionConnection): Promise<void> {
    return connection.commit()
  }

  rollbackTransaction(connection: SessionConnection): Promise<void> {
    return connection.rollback()
  }

  savepoint(connection: SessionConnection, name: string): Promise<void> {
    return connection.command(`savepoint ${quoted(name)}`)
  }

  rollbackToSavepoint(connection: SessionConnection, name: string): Promise<void> {
    return connection.command(`rollback to ${quoted(name)}`)
  }

  releaseSavepoint(connection: SessionConnection, name: string): Promise<void> {
    return connection.command(`release ${quoted(name)}`)
  }

  async releaseConnection(connection: SessionConnection): Promise<void> {
    await connection.release()
  }

  async destroy(): Promise<void> {}
}

function isolationLevel({ isolationLevel: name }: TransactionSettings): IsolationLevel | undefined {
  if (name === undefined) return undefined
  const level = levels[name]
  if (level !== undefined) return level
  throw new QueryError('P2023', `The isolation level "${name}" is not known here: use one of ${Object.keys(levels).join(', ')}.`)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
