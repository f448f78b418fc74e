import { readFileSync } from 'node:fs'
import type { GoldenValue } from './golden-value.ts'

/** A database that answers were recorded on. */
export type GoldenDatabase = 'postgresql' | 'sqlite'

/** One call and what Prisma 7 answered. */
export interface GoldenCase {
  /** Unique within its file; a present-tense phrase. */
  readonly name: string
  readonly model: string
  /** The method of the model delegate, such as `findMany`. */
  readonly action: string
  readonly args: GoldenValue
  /** Set when the case needs more than the plain reads (`distinct`, `cursor`, `jsonFilter` …). */
  readonly feature?: string
  /** The global `omit` of the client that was asked: model → field → true. */
  readonly omit?: Readonly<Record<string, Readonly<Record<string, boolean>>>>
  /** `any`: the query promises no order, so lists are compared after sorting. */
  readonly order?: 'any'
  /** Where the databases agree there is one answer for both. */
  readonly answers: readonly GoldenAnswer[]
}

/** What came back, and on which databases. Exactly one of `value` and `error` is present. */
export interface GoldenAnswer {
  readonly on: readonly GoldenDatabase[]
  readonly value?: GoldenValue
  readonly error?: GoldenError
  /** The rows that a write changed; absent for reads. */
  readonly changes?: readonly GoldenChange[]
}

/** An error as far as it is an interface: never its message. */
export interface GoldenError {
  /** The name of Prisma's error class, such as `PrismaClientKnownRequestError`. */
  readonly class: string
  readonly code?: string
  readonly meta?: GoldenValue
}

/** One row before and after a write, by database column; `before` is absent for an insert, `after` for a delete. */
export interface GoldenChange {
  readonly table: string
  readonly before?: GoldenValue
  readonly after?: GoldenValue
}

/** A file of `fixtures/golden`. */
export interface GoldenFile {
  /** The name of the schema in `fixtures`, without extension. */
  readonly schema: string
  /** Versions of Prisma and of the databases. */
  readonly recordedWith: Readonly<Record<string, string>>
  readonly cases: readonly GoldenCase[]
}

/** Reads `fixtures/golden/<name>.json`. */
export function readGoldenFile(name: string): GoldenFile {
  return JSON.parse(readFileSync(new URL(`../fixtures/golden/${name}.json`, import.meta.url), 'utf8')) as GoldenFile
}

/** The SQL that creates the tables of a fixture schema exactly as Prisma does, and the SQL that fills them. */
export function readFixtureSql(schema: string, database: GoldenDatabase): { readonly tables: string; readonly seed: string } {
  const read = (part: string): string =>
    readFileSync(new URL(`../fixtures/sql/${schema}.${part}.${database}.sql`, import.meta.url), 'utf8')
  return { tables: read('tables'), seed: read('seed') }
}
