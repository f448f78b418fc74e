import { DatabaseSync } from 'node:sqlite'
import { PGlite, type PGliteInterface, type Transaction as PGliteTransaction } from '@electric-sql/pglite'
import { createInterpreter } from '@hotplan/interpreter'
import type { Action, Driver, Plan, PreparedStatement, ResultSet, Session, Transaction } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { type CompilerOptions, createCompiler } from '../src/index.ts'
import { fixtureSchema } from './fixture.ts'
import { shapeOf } from './shape-of.ts'
import { createTables } from './tables.ts'

/** A database with the tables of the fixture. */
export interface Database {
  readonly name: 'postgres' | 'sqlite'
  readonly schema: Schema
  readonly plan: (model: string, action: Action, args: object) => Plan
  readonly run: (model: string, action: Action, args: object) => Promise<unknown>
  readonly script: (sql: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The instant that `now` stands for in tests. */
export const clockInstant: Date = new Date('2026-03-04T05:06:07.089Z')

export async function openDatabase(name: Database['name'], omit?: CompilerOptions['omit']): Promise<Database> {
  const schema = fixtureSchema(name === 'postgres' ? 'postgresql' : 'sqlite')
  const driver = name === 'postgres' ? await pgliteDriver() : sqliteDriver()
  const compiler = createCompiler({ schema, dialect: name, ...(omit === undefined ? {} : { omit }) })
  const interpreter = createInterpreter({ driver, clock: () => clockInstant })
  await driver.executeScript(createTables(schema))
  const plan: Database['plan'] = (model, action, args) => compiler.compile(shapeOf(model, action, args).shape, 'test')
  return {
    name,
    schema,
    plan,
    run: async (model, action, args) => {
      const linked = await interpreter.link(JSON.parse(JSON.stringify(plan(model, action, args))) as Plan)
      return linked.run(shapeOf(model, action, args).values)
    },
    script: async (sql) => driver.executeScript(sql),
    close: () => driver.close(),
  }
}

function sqliteDriver(): Driver {
  const database = new DatabaseSync(':memory:')
  database.exec('pragma foreign_keys = on')
  const session: Session = {
    execute: (statement: PreparedStatement, parameters): ResultSet => {
      const prepared = database.prepare(statement.sql)
      prepared.setReadBigInts(true)
      prepared.setReturnArrays(true)
      if (prepared.columns().length === 0) {
        return { rows: [], affected: Number(prepared.run(...(parameters as (string | null)[])).changes) }
      }
      const rows = prepared.all(...(parameters as (string | null)[])) as unknown as unknown[][]
      return { rows: rows.map((row) => row.map(safeNumber)), affected: 0 }
    },
    stream: () => {
      throw new Error('not streamed in these tests')
    },
  }
  const transaction: Transaction = {
    ...session,
    commit: () => database.exec('commit'),
    rollback: () => database.exec('rollback'),
    begin: () => transaction,
  }
  return {
    ...session,
    dialect: 'sqlite',
    format: 'sqlite',
    connect: () => undefined,
    prepare: ({ sql }) => ({ sql }),
    begin: () => {
      database.exec('begin')
      return transaction
    },
    executeScript: (sql) => database.exec(sql),
    close: async () => database.close(),
  }
}

function safeNumber(value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value
}

/** PGlite with values as the server's text. */
async function pgliteDriver(): Promise<Driver> {
  const database = await PGlite.create()
  await database.exec(`set timezone = 'UTC'`)
  const texts = Object.fromEntries(Array.from({ length: 20_000 }, (_, oid) => [oid, (value: string) => value]))
  const serializers = Object.fromEntries(Array.from({ length: 20_000 }, (_, oid) => [oid, wireText]))
  const sessionOn = (target: PGliteInterface | PGliteTransaction): Session => ({
    execute: async (statement, parameters) => {
      const result = await target.query<unknown[]>(statement.sql, [...parameters], {
        rowMode: 'array',
        parsers: texts,
        serializers,
      })
      return { rows: result.rows, affected: result.affectedRows ?? 0 }
    },
    stream: () => {
      throw new Error('not streamed in these tests')
    },
  })
  const session = sessionOn(database)
  const transaction: Transaction = {
    ...session,
    commit: async () => void (await database.exec('commit')),
    rollback: async () => void (await database.exec('rollback')),
    begin: () => transaction,
  }
  return {
    ...session,
    dialect: 'postgres',
    format: 'postgres',
    connect: () => undefined,
    prepare: ({ sql }) => ({ sql }),
    begin: async () => {
      await database.exec('begin')
      return transaction
    },
    executeScript: async (sql) => void (await database.exec(sql)),
    close: () => database.close(),
  }
}

function wireText(value: unknown): string {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : String(value)
}
