import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveService, services } from '@hotplan/testkit/services/resolve'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import type { DatabaseName } from '../src/data/schema.ts'
import { bulkTables } from './schema.ts'

/** A database with an empty table. */
export interface BulkDatabase {
  readonly version: string
  readonly location: string
  /** Empties the table. */
  readonly clear: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A new database; undefined where there is no server, and then `missing` has been told why. */
export async function openBulk(name: DatabaseName, missing: (reason: string) => void): Promise<BulkDatabase | undefined> {
  return name === 'sqlite' ? openSqlite() : openPostgres(missing)
}

async function openSqlite(): Promise<BulkDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hotplan-bulk-'))
  const location = join(folder, 'bulk.db')
  const database = new Database(location)
  database.pragma('journal_mode = wal')
  database.exec(bulkTables.sqlite)
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string }
  return {
    version: `SQLite ${version}`,
    location,
    clear: async () => {
      database.exec('delete from "Event"')
      database.pragma('wal_checkpoint(truncate)')
    },
    close: async () => {
      database.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function openPostgres(missing: (reason: string) => void): Promise<BulkDatabase | undefined> {
  const server = await resolveService(services.postgres, () => undefined)
  if (server.state.kind === 'missing') {
    missing(server.state.reason)
    return undefined
  }
  const { url, version, origin } = server.state
  const name = `hotplan_bulk_${randomBytes(6).toString('hex')}`
  await run(url, `create database "${name}" template template0`)
  const location = Object.assign(new URL(url), { pathname: `/${name}` }).href
  await run(location, bulkTables.postgres)
  return {
    version: `PostgreSQL ${version} (${origin})`,
    location,
    clear: async () => {
      await run(location, 'truncate "Event"')
      await run(location, 'checkpoint')
    },
    close: async () => {
      await run(url, `drop database if exists "${name}" with (force)`)
      await server.stop()
    },
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
