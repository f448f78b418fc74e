import { readFileSync } from 'node:fs'
import { schemaFromPrisma } from '@hotplan/cli'
import type { Driver } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { readFixtureSql } from '@hotplan/testkit/golden'
import {
  type ClientOptions,
  createClient,
  type Plans,
  type QueryEvent,
  type TransactionOptions,
  type WarmupOptions,
  type WarmupReport,
} from 'hotplan'
import type { OpenDatabase, TestDatabase } from './databases.ts'
import type { Mode } from './modes.ts'

type Delegates =
  | 'attachment'
  | 'category'
  | 'comment'
  | 'like'
  | 'order'
  | 'post'
  | 'profile'
  | 'sensor'
  | 'setting'
  | 'tag'
  | 'token'
  | 'user'
type Actions =
  | 'aggregate'
  | 'count'
  | 'create'
  | 'createMany'
  | 'createManyAndReturn'
  | 'delete'
  | 'deleteMany'
  | 'deleteManyAndReturn'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'groupBy'
  | 'update'
  | 'updateEach'
  | 'updateMany'
  | 'upsert'
  | 'upsertMany'
  | 'upsertManyAndReturn'

/** A model delegate without static types. */
export type UntypedDelegate = { readonly [A in Actions]: (args?: unknown) => Promise<unknown> }

interface ClientMethods {
  readonly $plans: Plans
  $connect(): Promise<void>
  $disconnect(): Promise<void>
  $on(level: 'query', listener: (event: QueryEvent) => void): unknown
  $transaction(work: unknown, options?: TransactionOptions): Promise<unknown>
  $warmup(options?: WarmupOptions): Promise<WarmupReport>
}

/** A client without static types, for questions that come from data and for arguments that its types refuse. */
export type UntypedClient = ClientMethods & { readonly [D in Delegates]: UntypedDelegate }

/** A fixture schema for a database: `blog` is `blog-sqlite.prisma` on SQLite. */
export function fixtureSchema(name: string, database: Pick<TestDatabase, 'provider'>): Schema {
  const file = database.provider === 'sqlite' ? `${name}-sqlite` : name
  return schemaFromPrisma(readFileSync(new URL(`../../testkit/fixtures/${file}.prisma`, import.meta.url), 'utf8'))
}

/** A new database with the tables and rows that the golden answers were recorded on. */
export async function openFixture(name: string, database: TestDatabase): Promise<OpenDatabase> {
  const opened = await database.open()
  const { tables, seed } = readFixtureSql(name, database.provider)
  await opened.driver.executeScript(tables)
  await opened.driver.executeScript(seed)
  return opened
}

/** A client without static types. */
export function untypedClient(options: ClientOptions): UntypedClient {
  return createClient(options as Parameters<typeof createClient>[0]) as unknown as UntypedClient
}

export function clientIn(mode: Mode, schema: Schema, driver: Driver, omit: ClientOptions['omit'] = {}): UntypedClient {
  return untypedClient({ schema, driver, omit, ...mode.options })
}

/** The method of a model: `db.userProfile.findMany` for `UserProfile` and `findMany`. */
export function methodOf(client: UntypedClient, model: string, action: string): (args?: unknown) => Promise<unknown> {
  const delegates = client as unknown as Readonly<Record<string, Readonly<Record<string, (args?: unknown) => Promise<unknown>>>>>
  const method = delegates[model.charAt(0).toLowerCase() + model.slice(1)]?.[action]
  if (method === undefined) throw new TypeError(`The client has no ${model}.${action}`)
  return method
}
