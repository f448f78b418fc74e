import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { schemaFromPrisma } from '@hotplan/cli'
import type { Driver } from '@hotplan/plan'
import { createClient } from 'hotplan'
import type { DatabaseName } from '../src/data/schema.ts'
import { scaleSchema } from './data.ts'
import { type DrizzleQueries, queries, type ScaleQuery } from './queries.ts'

/** A library with the database open. `ask` is undefined for questions that it cannot express in one call. */
export interface ScalePeer {
  readonly name: string
  readonly ask: (query: ScaleQuery) => (() => PromiseLike<unknown>) | undefined
  readonly close: () => Promise<void>
}

interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

type Delegates = Readonly<Record<string, Readonly<Record<string, (args: unknown) => Promise<unknown>>>>>
type Closable = Delegates & { readonly $disconnect: () => Promise<void> }

/** Hotplan, which also tells the statements of a question. */
export async function openHotplan(
  database: DatabaseName,
  location: string,
): Promise<ScalePeer & { readonly statementsOf: (query: ScaleQuery) => Promise<readonly Statement[]> }> {
  const driver = await driverFor(database, location)
  const db = createClient({ schema: schemaFromPrisma(scaleSchema(database)), driver })
  const delegates = db as unknown as Delegates
  const call = (query: ScaleQuery): Promise<unknown> => methodOf(delegates, query)(query.args)
  let last: readonly Statement[] = []
  return {
    name: 'Hotplan',
    ask: (query) => () => call(query),
    statementsOf: async (query) => {
      const observed = createClient({ schema: schemaFromPrisma(scaleSchema(database)), driver })
      observed.$on('query', (event) => {
        last = statementsOf(event.query, JSON.parse(event.params) as readonly unknown[])
      })
      await methodOf(observed as unknown as Delegates, query)(query.args)
      if (last.length === 0) throw new Error(`${query.name} ran no statement`)
      return last
    },
    close: () => db.$disconnect(),
  }
}

/** The statements of an event, each with as many of the parameters as it has places for. */
function statementsOf(text: string, parameters: readonly unknown[]): readonly Statement[] {
  let start = 0
  return text.split('; ').map((sql) => {
    const end = start + new Set(sql.match(/\$\d+/g)).size + (sql.match(/\?/g) ?? []).length
    const statement = { sql, parameters: parameters.slice(start, end) }
    start = end
    return statement
  })
}

async function driverFor(database: DatabaseName, location: string): Promise<Driver> {
  if (database === 'sqlite') return (await import('hotplan/sqlite')).sqlite({ file: location })
  return (await import('hotplan/pg')).pg({ url: location, max: 1 })
}

function methodOf(delegates: Delegates, { model, action }: ScaleQuery): (args: unknown) => Promise<unknown> {
  const method = delegates[model]?.[action]
  if (method === undefined) throw new Error(`There is no ${model}.${action}`)
  return method.bind(delegates[model])
}

const prismaFolder = fileURLToPath(new URL('../peers/prisma/', import.meta.url))
const drizzleFolder = fileURLToPath(new URL('../peers/drizzle/', import.meta.url))

/** Prisma 7 with its driver adapters; undefined where it is not installed. */
export async function openPrisma(database: DatabaseName, location: string): Promise<ScalePeer | undefined> {
  if (!existsSync(`${prismaFolder}node_modules/prisma`)) return undefined
  const { PrismaClient } = (await import(pathToFileURL(`${generatePrisma(database)}client/client.ts`).href)) as {
    readonly PrismaClient: new (options: object) => Closable
  }
  const client = new PrismaClient({ adapter: await prismaAdapter(database, location) })
  return {
    name: 'Prisma 7',
    ask: (query) => () => methodOf(client, query)(query.args),
    close: () => client.$disconnect(),
  }
}

async function prismaAdapter(database: DatabaseName, location: string): Promise<object> {
  const load = importFrom(prismaFolder)
  if (database === 'sqlite') {
    const { PrismaBetterSqlite3 } = await load<{ PrismaBetterSqlite3: new (options: object) => object }>(
      '@prisma/adapter-better-sqlite3',
    )
    return new PrismaBetterSqlite3({ url: `file:${location}` })
  }
  const { PrismaPg } = await load<{ PrismaPg: new (options: object) => object }>('@prisma/adapter-pg')
  return new PrismaPg({ connectionString: location, max: 1 })
}

/** Writes the client of the benchmark's schema; works offline, since the schema engine is never started. */
function generatePrisma(database: DatabaseName): string {
  const root = `${prismaFolder}.generated/scale-${database}/`
  const schema = `${scaleSchema(database)}
generator client {
  provider            = "prisma-client"
  output              = "./client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
`
  if (existsSync(`${root}client/client.ts`) && readFileSync(`${root}schema.prisma`, 'utf8') === schema) return root
  mkdirSync(root, { recursive: true })
  writeFileSync(`${root}schema.prisma`, schema)
  writeFileSync(
    `${root}prisma.config.ts`,
    "import { defineConfig } from 'prisma/config'\nexport default defineConfig({ schema: 'schema.prisma' })\n",
  )
  execFileSync(process.execPath, [`${prismaFolder}node_modules/prisma/build/index.js`, 'generate'], {
    cwd: root,
    stdio: 'pipe',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })
  return root
}

/** Drizzle's relational queries; undefined where it is not installed. */
export async function openDrizzle(database: DatabaseName, location: string): Promise<ScalePeer | undefined> {
  if (!existsSync(`${drizzleFolder}node_modules/drizzle-orm`)) return undefined
  const { drizzleDatabase } = await import('./drizzle.ts')
  const { db, close } = await drizzleDatabase(database, location, importFrom(drizzleFolder))
  return {
    name: 'Drizzle',
    ask: ({ drizzle }) => (drizzle === undefined ? undefined : () => drizzle(db as DrizzleQueries)),
    close,
  }
}

/** Imports packages as a folder outside of the workspace has them. */
function importFrom(folder: string): <Module>(name: string) => Promise<Module> {
  const { resolve } = createRequire(`${folder}package.json`)
  return async (name) => await import(pathToFileURL(resolve(name)).href)
}

/** The questions whose name contains a text; all without one. */
export function selected(text: string | undefined): readonly ScaleQuery[] {
  return text === undefined ? queries : queries.filter(({ name }) => name.includes(text))
}
