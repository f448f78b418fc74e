import { readFileSync } from 'node:fs'
import { schemaFromPrisma } from '@hotplan/cli'
import type { Schema } from '@hotplan/schema'

/** The databases that are measured. */
export type DatabaseName = 'sqlite' | 'postgres'

export const databaseNames: readonly DatabaseName[] = ['sqlite', 'postgres']

const providers: Readonly<Record<DatabaseName, string>> = { sqlite: 'sqlite', postgres: 'postgresql' }

/** The text of the schema for a database. */
export function schemaText(database: DatabaseName): string {
  const text = readFileSync(new URL('../../schema/blog.prisma', import.meta.url), 'utf8')
  return text.replace('"postgresql"', `"${providers[database]}"`)
}

export function schemaFor(database: DatabaseName): Schema {
  return schemaFromPrisma(schemaText(database))
}
