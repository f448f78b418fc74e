import type { MaybePromise } from '@hotplan/plan'
import type { PostgresResult } from './result.ts'
import type { PostgresStatement } from './statement.ts'

/** A connection in exclusive use. */
export interface PostgresConnection {
  /** Whether it takes statements while others are on their way; else one at a time. */
  readonly isPipelined?: true
  /**
   * Runs a statement. `once` keeps it from being prepared under a name. `opening`, a statement of its own, is run before it: where that
   * fails, the statement is not run.
   */
  query(statement: PostgresStatement, parameters: readonly unknown[], once?: boolean, opening?: string): Promise<PostgresResult>
  /** Whether the server says that a transaction is open. */
  isInTransaction(): boolean
  /** Gives the connection back, or drops it. */
  release(broken: boolean): MaybePromise<void>
  /** Asks the server to stop the statement that is running, and resolves when it has been asked. Absent where it cannot be. */
  readonly cancel?: (() => Promise<void>) | undefined
  /** Cuts the connection, whatever it is doing. Absent where it cannot be. */
  readonly abandon?: () => void
}

/** What a PostgreSQL driver is made of: everything that differs between a server and an embedded one. */
export interface PostgresBackend {
  /** Loads the library and connects. */
  connect(): Promise<void>
  /** Whether all statements share one session, so that an open transaction keeps every other statement waiting. */
  readonly isSingleSession?: true
  /** Whether rows go to the readers of their statements. */
  readonly usesReaders?: boolean
  /** Runs a statement on its own, on any connection. `once` keeps it from being prepared under a name. */
  query(statement: PostgresStatement, parameters: readonly unknown[], once?: boolean): Promise<PostgresResult>
  /** Opens connections and prepares statements on them ahead of their first use. */
  warm(statements: readonly PostgresStatement[]): Promise<void>
  /** A connection of one's own, for a transaction. */
  acquire(): Promise<PostgresConnection>
  /** Runs the text of several statements. */
  script(sql: string): Promise<void>
  close(): Promise<void>
}
