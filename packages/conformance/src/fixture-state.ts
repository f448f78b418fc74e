import type { Driver } from '@hotplan/plan'
import {
  type DatabaseState,
  databaseChanges,
  type GoldenChange,
  type GoldenDatabase,
  readDatabaseState,
  readFixtureSql,
} from '@hotplan/testkit/golden'
import { expect } from 'vitest'

/** The rows of a fixture as they were seeded, to tell what a write has changed and to undo it. */
export class FixtureState {
  readonly #database: GoldenDatabase
  readonly #driver: Driver
  readonly #seeded: DatabaseState
  readonly #reset: string

  constructor(database: GoldenDatabase, driver: Driver, seeded: DatabaseState, reset: string) {
    this.#database = database
    this.#driver = driver
    this.#seeded = seeded
    this.#reset = reset
  }

  static async read(name: string, database: GoldenDatabase, driver: Driver): Promise<FixtureState> {
    const seeded = await stateOf(database, driver)
    const reset = `${emptyTables(database, [...seeded.keys()])}\n${readFixtureSql(name, database).seed}`
    return new FixtureState(database, driver, seeded, reset)
  }

  async changes(): Promise<readonly GoldenChange[]> {
    return databaseChanges(this.#seeded, await stateOf(this.#database, this.#driver))
  }

  /** Empties all tables and fills them anew; keys count from the same numbers again. */
  async restore(): Promise<void> {
    await this.#driver.executeScript(this.#reset)
  }
}

function stateOf(database: GoldenDatabase, driver: Driver): Promise<DatabaseState> {
  return readDatabaseState(database, async (sql) => {
    const { rows, columns = [] } = await driver.execute(driver.prepare({ sql, returnsRows: true }, { describe: true }), [])
    return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))
  })
}

function emptyTables(database: GoldenDatabase, tables: readonly string[]): string {
  const names = tables.map((table) => table.split('.').map(quote).join('.'))
  const deletes = names.map((name) => `delete from ${name};`)
  // Without triggers, which check foreign keys, so in any order; several times faster than truncate.
  if (database === 'postgresql')
    return ['set session_replication_role = replica;', ...deletes, 'set session_replication_role = origin;'].join('\n')
  return ['pragma foreign_keys = off;', ...deletes, 'delete from sqlite_sequence;', 'pragma foreign_keys = on;'].join('\n')
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** How generated values look, by the name the golden files give them. */
const generated: Readonly<Record<string, RegExp>> = {
  now: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/,
  uuid7: /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  cuid: /^c[0-9a-z]{24}$/,
  cuid2: /^[a-z][0-9a-z]{23}$/,
  ulid: /^[0-9A-HJKMNP-TV-Z]{26}$/,
  text: /^[\s\S]*$/,
  nanoid: /^[\w-]{10,21}$/,
}

/** A recorded answer or state in which generated values stand for all of their kind. */
export function withGenerated(recorded: unknown): unknown {
  if (Array.isArray(recorded)) return recorded.map(withGenerated)
  if (typeof recorded !== 'object' || recorded === null) return recorded
  if ('$generated' in recorded) return expect.toSatisfy((value) => isGenerated(String(recorded.$generated), value))
  return Object.fromEntries(Object.entries(recorded).map(([key, item]) => [key, withGenerated(item)]))
}

function isGenerated(kind: string, value: unknown): boolean {
  const text = typeof value === 'object' && value !== null && '$date' in value ? String(value.$date) : String(value)
  const pattern = generated[kind]
  if (pattern === undefined) throw new TypeError(`No kind of generated value is called ${kind}`)
  return pattern.test(text.replace(/^text '(.*)'$/, '$1'))
}
