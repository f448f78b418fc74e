import { closeSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '@hotplan/plan'

type Sqlite = typeof import('node:sqlite')

/** Marks the files of this store: SQLite keeps it in the header for the program that owns the file. */
const applicationId = 0x48504c4e
const schemaVersion = 1
const headerBytes = 100
const magic = 'SQLite format 3\0'
const applicationIdOffset = 68

const schema = `
  create table entry (key text primary key not null, expires integer, value blob not null);
  create index entry_expires on entry (expires) where expires is not null;
`

/** Result codes of SQLite. */
export const busy = 5
const corrupt = 11
const notADatabase = 26

/** The result code behind an error of node:sqlite, without its extension. */
export function sqliteCode(error: unknown): number | undefined {
  const { errcode } = error as { readonly errcode?: unknown }
  return typeof errcode === 'number' ? errcode & 0xff : undefined
}

export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === corrupt || code === notADatabase
}

/**
 * Opens the file of a store, or makes it. A damaged file of this store is moved aside to `<path>.corrupt` and begun anew; a file
 * of any other kind is refused and left as it is.
 */
export function openDatabase(path: string, busyTimeoutMs: number): DatabaseSync {
  const sqlite = process.getBuiltinModule('node:sqlite') as Sqlite | undefined
  if (sqlite === undefined) {
    throw new StoreError('STORE.MISSING_PACKAGE', 'The disk store needs `node:sqlite`. Run it on Node 22.13 or later.', {
      meta: { store: 'disk', package: 'node:sqlite' },
    })
  }
  const header = readHeader(path)
  if (header.length > 0 && header.toString('latin1', 0, magic.length) !== magic) throw foreign(path)
  try {
    return prepare(new sqlite.DatabaseSync(path), path, busyTimeoutMs)
  } catch (error) {
    if (!isDamage(error) || header.readUInt32BE(applicationIdOffset) !== applicationId) throw error
    moveAside(path)
    return prepare(new sqlite.DatabaseSync(path), path, busyTimeoutMs)
  }
}

/** Puts a damaged file out of the way; what processes that still have it open write is lost. */
export function moveAside(path: string): void {
  renameSync(path, `${path}.corrupt`)
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true })
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(headerBytes)
  try {
    const file = openSync(path, 'r')
    try {
      return header.subarray(0, readSync(file, header, 0, headerBytes, 0))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

function prepare(database: DatabaseSync, path: string, busyTimeoutMs: number): DatabaseSync {
  try {
    database.exec(`pragma busy_timeout = ${Math.round(busyTimeoutMs)}`)
    // Before anything is changed: the next pragmas would already alter the file of another program.
    readOwnership(database, path)
    database.exec('pragma auto_vacuum = incremental')
    useWal(database)
    database.exec('pragma synchronous = normal')
    database.exec('begin immediate')
    initialise(database, path)
    database.exec('commit')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Taking turns in this mode fails at once where another process is just doing so too; then it is in place for both. */
function useWal(database: DatabaseSync): void {
  try {
    database.exec('pragma journal_mode = wal')
  } catch (error) {
    if (sqliteCode(error) !== busy) throw error
  }
}

/** Whether the tables are there and of which version. */
function readOwnership(database: DatabaseSync, path: string): 'empty' | 'current' | 'outdated' {
  const owner = database.prepare('pragma application_id').get()?.['application_id']
  const version = database.prepare('pragma user_version').get()?.['user_version']
  if (owner === applicationId) return version === schemaVersion ? 'current' : 'outdated'
  if (database.prepare('select count(*) as tables from sqlite_schema').get()?.['tables'] === 0) return 'empty'
  throw foreign(path)
}

function initialise(database: DatabaseSync, path: string): void {
  const state = readOwnership(database, path)
  if (state === 'current') return
  if (state === 'outdated') database.exec('drop table if exists entry')
  database.exec(schema)
  database.exec(`pragma application_id = ${applicationId}`)
  database.exec(`pragma user_version = ${schemaVersion}`)
}

function foreign(path: string): StoreError {
  const message = `The file ${path} is not a disk store of Hotplan. Choose another path, or delete the file.`
  return new StoreError('STORE.UNAVAILABLE', message, { meta: { store: 'disk', path } })
}
