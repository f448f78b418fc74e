import { rmSync } from 'node:fs'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import Database from 'better-sqlite3'
import pg from 'pg'
import { type DatabaseState, readDatabaseState, type StoredRow } from '../../src/database-state.ts'
import type { GoldenDatabase } from '../../src/golden-file.ts'
import type { PostgresServer } from './postgres-server.ts'

/** One empty database: the adapter for Prisma, and a plain connection that sees what is really stored. */
export interface TestDatabase {
  readonly kind: GoldenDatabase
  readonly adapter: PrismaPg | PrismaBetterSqlite3
  readonly version: string
  readonly run: (sql: string) => Promise<void>
  readonly state: () => Promise<DatabaseState>
  /** Deletes all rows and restarts every sequence. */
  readonly clear: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openPostgres(server: PostgresServer, name: string): Promise<TestDatabase> {
  const admin = new pg.Client(server.url('postgres'))
  await admin.connect()
  await admin.query(`create database "${name}"`)
  await admin.end()
  const client = new pg.Client(server.url(name))
  // The server may be stopped first when a recording fails; the failure itself is what matters then.
  client.on('error', () => undefined)
  await client.connect()
  return {
    kind: 'postgresql',
    adapter: new PrismaPg(server.url(name)),
    version: server.version,
    run: async (sql) => void (await client.query(sql)),
    state: () => readDatabaseState('postgresql', async (sql) => (await client.query(sql)).rows),
    clear: () => clearPostgres(client),
    close: () => client.end(),
  }
}

export function openSqlite(file: string): TestDatabase {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true })
  const client = new Database(file)
  return {
    kind: 'sqlite',
    adapter: new PrismaBetterSqlite3({ url: `file:${file}` }),
    version: (client.prepare('select sqlite_version() as v').get() as { v: string }).v,
    run: async (sql) => void client.exec(sql),
    state: () => readDatabaseState('sqlite', async (sql) => client.prepare(sql).all() as StoredRow[]),
    clear: async () => clearSqlite(client),
    close: async () => void client.close(),
  }
}

async function clearPostgres(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  )
  await client.query(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity cascade`)
}

function clearSqlite(client: Database.Database): void {
  const tables = client
    .prepare(
      "select name from sqlite_master where type = 'table' and (name not like 'sqlite\\_%' escape '\\' or name = 'sqlite_sequence')",
    )
    .all() as { name: string }[]
  client.exec(
    ['pragma foreign_keys = off', ...tables.map(({ name }) => `delete from "${name}"`), 'pragma foreign_keys = on'].join(';'),
  )
}
