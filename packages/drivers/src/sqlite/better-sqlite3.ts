import type { ResultColumn, Row } from '@hotplan/plan'
import { missingPackage } from '../load-library.ts'
import { Commands } from './commands.ts'
import type { SqliteConnection, SqliteHandle, SqliteStatementOptions } from './connection.ts'
import { hasJsonbEach } from './jsonb-rows.ts'

/** The constructor that the package `better-sqlite3` exports; the parts that are used. */
export type BetterSqlite3 = new (file: string, options?: { readonly readonly?: boolean }) => BetterSqlite3Database

export interface BetterSqlite3Database {
  readonly name: string
  readonly memory: boolean
  readonly inTransaction: boolean
  prepare(sql: string): BetterSqlite3Statement
  exec(sql: string): unknown
  close(): unknown
}

export interface BetterSqlite3Statement {
  readonly reader: boolean
  raw(enabled: boolean): unknown
  safeIntegers(enabled: boolean): unknown
  all(...parameters: unknown[]): unknown[]
  get(...parameters: unknown[]): unknown
  run(...parameters: unknown[]): { readonly changes: number }
  iterate(...parameters: unknown[]): Iterator<unknown>
  columns(): readonly { readonly name: string; readonly type: string | null }[]
}

/** @throws {@link QueryError} `DRIVER.MISSING_PACKAGE` */
export function loadBetterSqlite3(): BetterSqlite3 {
  // Not an import: loading stays synchronous, as everything of this driver.
  const { createRequire } = process.getBuiltinModule('node:module')
  try {
    return createRequire(import.meta.url)('better-sqlite3') as BetterSqlite3
  } catch (error) {
    throw missingPackage('better-sqlite3', error)
  }
}

/** A connection on a database of `better-sqlite3`. */
export function betterConnection(database: BetterSqlite3Database): SqliteConnection {
  const prepare: SqliteConnection['prepare'] = (sql, options) => handleOf(database.prepare(sql), options)
  return {
    prepare,
    get hasJsonbEach() {
      return hasJsonbEach(prepare)
    },
    commands: new Commands(prepare),
    get isInTransaction() {
      return database.inTransaction
    },
    script: (sql) => {
      database.exec(sql)
    },
    close: () => {
      database.close()
    },
  }
}

function handleOf(statement: BetterSqlite3Statement, { returnsRows, bigints }: SqliteStatementOptions): SqliteHandle {
  const isReader = statement.reader
  if (returnsRows && isReader) statement.raw(true)
  if (bigints) statement.safeIntegers(true)
  return {
    isReader,
    // PERF: the library takes the elements of an array one by one through the API of the engine; 0.4 of 3.3 µs of a read by key.
    all: (parameters) => statement.all(...parameters) as Row[],
    get: (parameters) => statement.get(...parameters) as Row | undefined,
    run: (parameters) => Number(statement.run(...parameters).changes),
    iterate: (parameters) => statement.iterate(...parameters) as Iterator<Row>,
    columns: () => statement.columns().map((column): ResultColumn => ({ name: column.name, type: column.type })),
  }
}
