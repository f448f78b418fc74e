import type { DatabaseSync } from 'node:sqlite'
import { QueryError } from '@hotplan/plan'
import { type BetterSqlite3, type BetterSqlite3Database, betterConnection, loadBetterSqlite3 } from './better-sqlite3.ts'
import type { SqliteConnection } from './connection.ts'
import { nodeConnection, nodeSqlite, openNodeSqlite } from './node-sqlite.ts'
import type { SqliteOptions } from './options.ts'
import { isReadOnly, sqliteError } from './sqlite-error.ts'

/** Opens connections to one database. */
export interface SqliteOpener {
  readonly isMemory: boolean
  open(): SqliteConnection
  /** A second connection for reading; only of a file. */
  openReader(): SqliteConnection
}

/** @throws {@link QueryError} `DRIVER.INVALID_OPTION`, `DRIVER.MISSING_PACKAGE` */
export function sqliteOpener(options: SqliteOptions): SqliteOpener {
  if (options.database !== undefined) return givenDatabase(options.database)
  const file = options.file?.replace(/^file:(?!\/\/)/, '')
  if (file === undefined || file === '') throw fileNeeded()
  const { synchronous = 'normal' } = options
  if (synchronous !== 'normal' && synchronous !== 'full') throw unknownSynchronous()
  const open = libraryOpener(options, file)
  return {
    isMemory: file === ':memory:',
    open: () => {
      const connection = attempt(() => open(false))
      attempt(() => setUp(connection, file, options))
      return connection
    },
    openReader: () => {
      const connection = attempt(() => open(true))
      attempt(() => connection.script(busyTimeout(options)))
      return connection
    },
  }
}

function setUp(connection: SqliteConnection, file: string, options: SqliteOptions): void {
  connection.script(`${busyTimeout(options)}; PRAGMA foreign_keys = ON`)
  if (file === ':memory:') return
  // Readers and one writer at once; the mode stays with the file.
  useWal(connection)
  // The libraries are built with different defaults.
  connection.script(`PRAGMA synchronous = ${options.synchronous === 'full' ? 'FULL' : 'NORMAL'}`)
}

function busyTimeout({ busyTimeoutMs = 5_000 }: SqliteOptions): string {
  return `PRAGMA busy_timeout = ${Number(busyTimeoutMs)}`
}

/** A file that may only be read keeps its mode: it can still be read. */
function useWal(connection: SqliteConnection): void {
  try {
    connection.script('PRAGMA journal_mode = WAL')
  } catch (error) {
    if (!isReadOnly(error)) throw error
  }
}

function libraryOpener(options: SqliteOptions, file: string): (readOnly: boolean) => SqliteConnection {
  const module = options.library === 'better-sqlite3' || options.lib !== undefined ? undefined : nodeSqlite()
  if (module !== undefined) return (readOnly) => openNodeSqlite(module, file, readOnly)
  if (options.library === 'node:sqlite') throw nodeTooOld()
  const Database: BetterSqlite3 = options.lib ?? loadBetterSqlite3()
  return (readOnly) => betterConnection(new Database(file, { readonly: readOnly }))
}

function givenDatabase(database: DatabaseSync | BetterSqlite3Database): SqliteOpener {
  const connection = 'memory' in database ? betterConnection(database) : nodeConnection(database)
  const open = (): SqliteConnection => ({
    ...connection,
    get isInTransaction() {
      return connection.isInTransaction
    },
    close: () => {},
  })
  return { isMemory: true, open, openReader: open }
}

function attempt<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw sqliteError(error)
  }
}

function fileNeeded(): QueryError {
  return new QueryError(
    'DRIVER.INVALID_OPTION',
    'The sqlite driver needs the option "file", a path or ":memory:", or the option "database".',
    {
      meta: { option: 'file' },
    },
  )
}

function unknownSynchronous(): QueryError {
  return new QueryError('DRIVER.INVALID_OPTION', 'The option "synchronous" of the sqlite driver is "normal" or "full".', {
    meta: { option: 'synchronous' },
  })
}

function nodeTooOld(): QueryError {
  return new QueryError(
    'DRIVER.MISSING_PACKAGE',
    `node:sqlite of Node.js ${process.versions.node} cannot return rows as arrays; use Node.js 24 or newer, or run "npm install better-sqlite3".`,
    { meta: { package: 'node:sqlite' } },
  )
}
