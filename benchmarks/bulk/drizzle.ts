import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { DatabaseName } from '../src/data/schema.ts'
import { peerFolder } from '../src/installed-peer.ts'
import type { NewEvent } from './schema.ts'
import type { OpenWay } from './ways.ts'

/** Rows of one statement: both databases limit its parameters, SQLite to 32,766. */
const rowsPerStatement = 5000

/** What is used of Drizzle; its types are not installed in this workspace. */
interface Column {
  notNull(): Column
  primaryKey(options?: object): Column
}
type MakeColumn = (name: string, options?: object) => Column
type Open = (client: unknown) => { insert(table: unknown): { values(rows: readonly object[]): Insert } }
interface Insert extends PromiseLike<unknown> {
  run(): unknown
}

const { resolve } = createRequire(`${peerFolder('drizzle')}package.json`)

async function load<Module>(name: string): Promise<Module> {
  return await import(pathToFileURL(resolve(name)).href)
}

/** Drizzle's `insert().values()`, several statements in one transaction where the limit of parameters demands it. */
export function openDrizzle(database: DatabaseName, location: string): Promise<OpenWay> {
  return database === 'sqlite' ? openSqlite(location) : openPostgres(location)
}

async function openSqlite(location: string): Promise<OpenWay> {
  const { sqliteTable, integer, text, real } = await load<{
    sqliteTable: (name: string, columns: object) => object
    integer: MakeColumn
    text: MakeColumn
    real: MakeColumn
  }>('drizzle-orm/sqlite-core')
  const { default: Database } = await load<{
    default: new (file: string) => { exec(sql: string): void; close(): void }
  }>('better-sqlite3')
  const { drizzle } = await load<{ drizzle: Open }>('drizzle-orm/better-sqlite3')
  const client = new Database(location)
  const events = sqliteTable('Event', {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind').notNull(),
    at: text('at').notNull(),
    amount: real('amount').notNull(),
    userId: integer('userId').notNull(),
    note: text('note'),
  })
  const db = drizzle(client)
  const write = (rows: readonly NewEvent[]): void => {
    const texts = rows.map((row) => ({ ...row, at: row.at.toISOString().replace('Z', '+00:00') }))
    client.exec('begin')
    for (let at = 0; at < texts.length; at += rowsPerStatement) {
      db.insert(events)
        .values(texts.slice(at, at + rowsPerStatement))
        .run()
    }
    client.exec('commit')
  }
  return { kind: 'list', write, close: () => client.close() }
}

async function openPostgres(location: string): Promise<OpenWay> {
  const { pgTable, serial, integer, text, timestamp, doublePrecision } = await load<
    Record<'serial' | 'integer' | 'text' | 'timestamp' | 'doublePrecision', MakeColumn> & {
      pgTable: (name: string, columns: object) => object
    }
  >('drizzle-orm/pg-core')
  const { default: pg } = await load<{
    default: {
      Client: new (options: object) => { connect(): Promise<void>; query(sql: string): Promise<unknown>; end(): Promise<void> }
    }
  }>('pg')
  const { drizzle } = await load<{ drizzle: Open }>('drizzle-orm/node-postgres')
  const client = new pg.Client({ connectionString: location })
  await client.connect()
  const events = pgTable('Event', {
    id: serial('id').primaryKey(),
    kind: text('kind').notNull(),
    at: timestamp('at', { precision: 3 }).notNull(),
    amount: doublePrecision('amount').notNull(),
    userId: integer('userId').notNull(),
    note: text('note'),
  })
  const db = drizzle(client)
  const write = async (rows: readonly NewEvent[]): Promise<void> => {
    if (rows.length <= rowsPerStatement) {
      await db.insert(events).values(rows)
      return
    }
    await client.query('begin')
    for (let at = 0; at < rows.length; at += rowsPerStatement)
      await db.insert(events).values(rows.slice(at, at + rowsPerStatement))
    await client.query('commit')
  }
  return { kind: 'list', write, close: () => client.end() }
}
