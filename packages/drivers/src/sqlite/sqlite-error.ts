import { ConnectionError, DatabaseError, type HotplanError, isHotplanError, MappingError, QueryError } from '@hotplan/plan'
import { describeIndex, type ErrorSource, writtenTable } from './error-source.ts'

interface NativeError {
  readonly code?: unknown
  /** The extended result code, of `node:sqlite`. */
  readonly errcode?: unknown
  readonly message?: unknown
}

const busy = 5
const locked = 6
const full = 13
const readOnly = 8

/** The primary result codes by their numbers less one; an extended code is one of them with a number above it. */
const primaryNames = (
  'ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL EMPTY ' +
  'SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB'
).split(' ')

/** Extended result codes that have names in `better-sqlite3`, and are numbers in `node:sqlite`. */
const extendedCodes: Readonly<Record<string, number>> = {
  SQLITE_BUSY_RECOVERY: 261,
  SQLITE_BUSY_SNAPSHOT: 517,
  SQLITE_BUSY_TIMEOUT: 773,
  SQLITE_LOCKED_SHAREDCACHE: 262,
  SQLITE_READONLY_DBMOVED: 1032,
  SQLITE_READONLY_DIRECTORY: 1544,
  SQLITE_CONSTRAINT_CHECK: 275,
  SQLITE_CONSTRAINT_FOREIGNKEY: 787,
  SQLITE_CONSTRAINT_NOTNULL: 1299,
  SQLITE_CONSTRAINT_PRIMARYKEY: 1555,
  SQLITE_CONSTRAINT_TRIGGER: 1811,
  SQLITE_CONSTRAINT_UNIQUE: 2067,
  SQLITE_CONSTRAINT_ROWID: 2579,
}

/**
 * The error of Hotplan for what a library of SQLite raises. `meta` has `sqliteCode` and, where SQLite names them, `table`, `columns`
 * and `column`. SQLite's own text is kept as `meta.databaseMessage`, which is not enumerable.
 */
export function sqliteError(native: unknown, source?: ErrorSource): HotplanError {
  if (isHotplanError(native)) return native
  const { code, errcode, message } = native as NativeError
  const text = typeof message === 'string' ? message : ''
  if (code === 'ERR_OUT_OF_RANGE') return wideInteger()
  if (text === 'too many SQL variables') return tooManyParameters()
  const extended = typeof errcode === 'number' ? errcode : codeOf(code, text)
  const sqliteCode = extended ?? code
  const meta: Record<string, unknown> = sqliteCode === undefined ? {} : { sqliteCode }
  Object.defineProperty(meta, 'databaseMessage', { value: text })
  return constraintError(extended, text, meta, source) ?? connectionError(extended, meta) ?? statementError(text, meta)
}

/** The number of a result code that has the name `SQLITE_…`; that of the primary code where the extended one is not known. */
function codeOf(code: unknown, text: string): number | undefined {
  // `better-sqlite3` does not ask SQLite while rows of another statement are being read.
  if (text === 'This database connection is busy executing a query') return locked
  const name = String(code)
  const primary = primaryNames.indexOf(/^SQLITE_([A-Z]+)/.exec(name)?.[1] ?? '')
  return extendedCodes[name] ?? (primary < 0 ? undefined : primary + 1)
}

/** `node:sqlite` refuses integers that a number cannot hold, in columns that the schema says are narrower. */
function wideInteger(): MappingError {
  const expected = 'an integer that a number can hold; a BigInt field would'
  return new MappingError('P2023', `A column does not hold ${expected}: the database and the schema disagree.`, {
    meta: { expected },
  })
}

/** Whether a statement failed because the database file may not be written. */
export function isReadOnly(native: unknown): boolean {
  const { code, errcode } = native as NativeError
  return errcode === readOnly || code === 'SQLITE_READONLY'
}

function tooManyParameters(): QueryError {
  return new QueryError('P2029', 'A statement takes 32766 parameters at most, and this one has more: split the query.')
}

function constraintError(
  extended: number | undefined,
  text: string,
  meta: Record<string, unknown>,
  source: ErrorSource | undefined,
): DatabaseError | undefined {
  switch (extended) {
    case 1555:
    case 2067:
    case 2579:
      nameColumns(text, meta, source)
      return new DatabaseError('P2002', `A unique constraint failed${subject(meta)}.`, { meta })
    case 1299:
      nameColumns(text, meta, source)
      return new DatabaseError('P2011', `A column that must not be null would be${subject(meta)}.`, { meta })
    case 787:
    case 1811:
      // Triggers of the database's own share the code of foreign keys, and say what they like.
      return text === 'FOREIGN KEY constraint failed' ? foreignKeyError(meta, source) : undefined
    default:
      return undefined
  }
}

function foreignKeyError(meta: Record<string, unknown>, source: ErrorSource | undefined): DatabaseError {
  const table = source === undefined ? undefined : writtenTable(source)
  if (table !== undefined) meta['table'] = table
  return new DatabaseError('P2003', 'A foreign key constraint failed.', { meta })
}

/** Reads `UNIQUE constraint failed: users.email, users.org` and `index 'name'`. */
function nameColumns(text: string, meta: Record<string, unknown>, source: ErrorSource | undefined): void {
  const list = text.slice(text.indexOf(': ') + 2)
  const index = /^index '(.*)'$/.exec(list)?.[1]
  if (index !== undefined) {
    Object.assign(meta, { constraint: index }, source === undefined ? {} : describeIndex(source, index))
    return
  }
  const names = list
    .split(', ')
    .map((name) => ({ table: name.slice(0, name.indexOf('.')), column: name.slice(name.indexOf('.') + 1) }))
  meta['table'] = names[0]?.table
  meta['columns'] = names.map((name) => name.column)
  if (names.length === 1) meta['column'] = names[0]?.column
}

function subject(meta: Record<string, unknown>): string {
  const { constraint } = meta
  if (constraint !== undefined) return ` (constraint "${String(constraint)}")`
  const columns = meta['columns'] as readonly string[] | undefined
  return columns === undefined ? '' : ` (table "${String(meta['table'])}", columns "${columns.join('", "')}")`
}

function connectionError(extended: number | undefined, meta: Record<string, unknown>): HotplanError | undefined {
  switch ((extended ?? 0) & 0xff) {
    case busy:
    case locked:
      return new DatabaseError(
        'P1008',
        'The database was locked by another connection for too long; raise "busyTimeoutMs" or retry.',
        { meta },
      )
    case readOnly:
      return new DatabaseError('P2039', 'The database may only be read: check the permissions of its file and folder.', { meta })
    case 14:
      return new ConnectionError('P1003', 'The database file cannot be opened: check its path and permissions.', { meta })
    case 26:
      return new ConnectionError('P1003', 'The file is not a database of SQLite.', { meta })
    default:
      return undefined
  }
}

/** Errors without a code of their own; their texts name tables and columns only. */
function statementError(text: string, meta: Record<string, unknown>): DatabaseError {
  const table = /^no such table: (.+)$/.exec(text)?.[1]
  if (table !== undefined) {
    meta['table'] = table
    return new DatabaseError('P2021', `A table does not exist in the database (table "${table}").`, { meta })
  }
  const column = /^no such column: (.+)$/.exec(text)?.[1] ?? /has no column named (.+)$/.exec(text)?.[1]
  if (column !== undefined) {
    meta['column'] = column
    return new DatabaseError('P2022', `A column does not exist in the database (column "${column}").`, { meta })
  }
  if (meta['sqliteCode'] === full) {
    return new DatabaseError('P2039', 'The disk, or what the database may take of it, is full.', { meta })
  }
  const code = meta['sqliteCode'] === undefined ? '' : ` (code ${String(meta['sqliteCode'])})`
  return new DatabaseError('P2039', `SQLite refused the statement${code}.`, { meta })
}
