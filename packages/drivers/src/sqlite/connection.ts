import type { ResultColumn, Row } from '@hotplan/plan'
import type { Commands } from './commands.ts'

/** How a statement is prepared on a connection. */
export interface SqliteStatementOptions {
  readonly returnsRows: boolean
  /** Whether integers are read as bigint, exactly; else as number. */
  readonly bigints: boolean
}

/** A prepared statement of either library. Everything is synchronous; errors are the library's. */
export interface SqliteHandle {
  /** Whether the statement has result columns, whatever the caller expects. */
  readonly isReader: boolean
  all(parameters: readonly unknown[]): readonly Row[]
  /** The first row; the statement is not run to its end. */
  get(parameters: readonly unknown[]): Row | undefined
  /** The number of rows written. */
  run(parameters: readonly unknown[]): number
  iterate(parameters: readonly unknown[]): Iterator<Row>
  columns(): readonly ResultColumn[]
}

/** An open database of either library. */
export interface SqliteConnection {
  prepare(sql: string, options: SqliteStatementOptions): SqliteHandle
  /** Whether SQLite has `jsonb_each`, as it does since 3.51. */
  readonly hasJsonbEach: boolean
  /** Begins and ends transactions. */
  readonly commands: Commands
  /** Whether a transaction is open, whoever began it. */
  readonly isInTransaction: boolean
  /** Runs the text of any number of statements. */
  script(sql: string): void
  close(): void
}
