import type { Prisma } from '../generated/postgresql.ts'
import type { Prisma as Sqlite } from '../generated/sqlite.ts'

/** The two conditions that Prisma's query language writes differently per database. */
export interface Conditions {
  /** Text anywhere in a field, in upper or lower case. */
  contains(text: string): Prisma.StringFilter
  /** A member of a thread's metadata has one of the values. Keys are part of the shape, values are not. */
  metadata(key: string, values: readonly MetadataValue[]): Prisma.ThreadWhereInput
}

export type MetadataValue = string | number | boolean

export const postgresConditions: Conditions = {
  contains: (text) => ({ contains: text, mode: 'insensitive' }),
  metadata: (key, values) => ({ OR: values.map((value) => ({ metadata: { path: [key], equals: value } })) }),
}

export const sqliteConditions: Conditions = {
  // LIKE of SQLite does not tell upper from lower case.
  contains: (text) => ({ contains: text }),
  metadata: (key, values) => {
    const where: Sqlite.ThreadWhereInput = { OR: values.map((value) => ({ metadata: { path: `$."${key}"`, equals: value } })) }
    return where as unknown as Prisma.ThreadWhereInput
  },
}
