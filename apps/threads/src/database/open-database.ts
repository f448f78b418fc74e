import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isHotplanError } from 'hotplan'
import { PrismaClient, schema } from '../generated/postgresql.ts'
import { PrismaClient as SqliteClient, schema as sqliteSchema } from '../generated/sqlite.ts'
import { StartProblem } from '../start-problem.ts'
import { type Conditions, postgresConditions, sqliteConditions } from './conditions.ts'
import type { DatabaseTarget } from './target.ts'

/** An open database and what queries need to know about it. */
export interface Database {
  /**
   * Typed by the PostgreSQL module, on SQLite too: the models are the same, and what differs in filters is in {@link conditions}.
   */
  readonly client: PrismaClient
  readonly conditions: Conditions
  /** For people, without a password. */
  readonly description: string
  /** Creates the tables unless they exist; returns whether it did. */
  createTables(): Promise<boolean>
}

/**
 * Opens the database of a target. `client.$disconnect()` closes it.
 * @throws {@link StartProblem} where it is in use, cannot be reached, or refuses the password
 */
export async function openDatabase(target: DatabaseTarget): Promise<Database> {
  const database = await (target.kind === 'sqlite' ? openSqlite(target.file) : openPostgres(target))
  try {
    await database.client.$connect()
    return database
  } catch (error) {
    if (!isHotplanError(error) || error.code === 'INTERNAL') throw error
    // The driver's own words: the client puts the name of its method before them.
    const { message } = isHotplanError(error.cause) ? error.cause : error
    throw new StartProblem(`${database.description} does not open. ${message}`, { cause: error })
  }
}

async function openPostgres(target: Exclude<DatabaseTarget, { kind: 'sqlite' }>): Promise<Database> {
  const driver =
    target.kind === 'postgres'
      ? (await import('hotplan/pg')).pg({ url: target.url, applicationName: 'threads' })
      : (await import('hotplan/pglite')).pglite({ dataDir: target.dataDir })
  const client = new PrismaClient({ driver })
  return {
    client,
    conditions: postgresConditions,
    description: target.kind === 'postgres' ? `PostgreSQL at ${place(target.url)}` : `PGlite in ${target.dataDir}`,
    createTables: () => createMissingTables(client, async (push) => push(schema, driver)),
  }
}

async function openSqlite(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true })
  const driver = (await import('hotplan/sqlite')).sqlite({ file })
  const client = new SqliteClient({ driver }) as unknown as PrismaClient
  return {
    client,
    conditions: sqliteConditions,
    description: `SQLite in ${file}`,
    createTables: () => createMissingTables(client, async (push) => push(sqliteSchema, driver)),
  }
}

type PushSchema = typeof import('@hotplan/cli')['pushSchema']

/** The command line's package brings a parser of schemas, so it is loaded only when there is something to create. */
async function createMissingTables(client: PrismaClient, create: (push: PushSchema) => Promise<void>): Promise<boolean> {
  if (await hasTables(client)) return false
  const { pushSchema } = await import('@hotplan/cli')
  await create(pushSchema)
  return true
}

async function hasTables(client: PrismaClient): Promise<boolean> {
  try {
    await client.tenant.findFirst({ select: { id: true } })
    return true
  } catch (error) {
    if (isHotplanError(error) && error.code === 'P2021') return false
    throw error
  }
}

function place(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
