import { readFileSync } from 'node:fs'
import { schemaFromPrisma } from '@hotplan/cli'
import { readFixtureSql } from '@hotplan/testkit/golden'
import type { Driver } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { createClient } from 'hotplan'
import type { OpenDatabase, TestDatabase } from './databases.ts'
import type { Mode } from './modes.ts'

/** A client without static types, for questions that come from data. */
export interface UntypedClient {
  readonly [delegate: string]: Readonly<Record<string, (args: unknown) => Promise<unknown>>>
}

/** A fixture schema for a database: `blog` is `blog-sqlite.prisma` on SQLite. */
export function fixtureSchema(name: string, database: TestDatabase): Schema {
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

export function clientIn(mode: Mode, schema: Schema, driver: Driver): UntypedClient {
  return createClient({ schema, driver, ...mode.options }) as unknown as UntypedClient
}

/** The delegate of a model: `db.userProfile` for `UserProfile`. */
export function delegateOf(client: UntypedClient, model: string): UntypedClient[string] {
  const delegate = client[model.charAt(0).toLowerCase() + model.slice(1)]
  if (delegate === undefined) throw new Error(`The client has no model ${model}`)
  return delegate
}
