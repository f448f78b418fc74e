import type { Driver } from '@hotplan/plan'
import {
  type DatabaseState,
  databaseChanges,
  type GoldenChange,
  type GoldenDatabase,
  readDatabaseState,
  readFixtureSql,
} from '@hotplan/testkit/golden'

type Row = Readonly<Record<string, unknown>>

/** The rows of a fixture as they were seeded, to tell what a write has changed and to undo it. */
export class FixtureState {
  readonly #driver: Driver
  readonly #database: GoldenDatabase
  /** Inserts by table, and after them what sets the sequences. */
  readonly #inserts: ReadonlyMap<string, string>
  readonly #sequences: string
  #seeded: DatabaseState = new Map()
  #digests: ReadonlyMap<string, unknown> = new Map()

  constructor(driver: Driver, database: GoldenDatabase, inserts: ReadonlyMap<string, string>, sequences: string) {
    this.#driver = driver
    this.#database = database
    this.#inserts = inserts
    this.#sequences = sequences
  }

  /** Of a database that has just been seeded. */
  static async read(name: string, database: GoldenDatabase, driver: Driver): Promise<FixtureState> {
    const statements = readFixtureSql(name, database).seed.split(/(?<=;\n)(?=INSERT |SELECT )/)
    const inserts = new Map(statements.flatMap((sql) => (sql.startsWith('INSERT') ? [[tableOf(sql), sql] as const] : [])))
    const setAfter = statements.filter((sql) => sql.startsWith('SELECT'))
    const restarts = database === 'postgresql' ? await sequenceRestarts(driver) : ['delete from sqlite_sequence;']
    const state = new FixtureState(driver, database, inserts, [...restarts, ...setAfter].join('\n'))
    state.#seeded = await readDatabaseState(database, (sql) => rowsOf(driver, sql))
    state.#digests = await state.#digestAll()
    return state
  }

  async changes(): Promise<readonly GoldenChange[]> {
    const changed = await this.#changedTables()
    if (changed.size === 0) return []
    const before = new Map([...this.#seeded].filter(([table]) => changed.has(table)))
    let isFirst = true
    const after = await readDatabaseState(this.#database, async (sql) => {
      const rows = await rowsOf(this.#driver, sql)
      // The first question is for the columns of all tables; what follows asks for the rows of each.
      if (!isFirst) return rows
      isFirst = false
      return rows.filter((row) => changed.has(String(row['table'])))
    })
    return databaseChanges(before, after)
  }

  /** Gives the tables that were changed their rows back, and sequences their next numbers. */
  async restore(): Promise<void> {
    const changed = [...(await this.#changedTables())]
    const rows = changed.map((table) => `delete from ${quoted(table)};\n${this.#inserts.get(table) ?? ''}`)
    const steps = [...rows, this.#sequences].join('\n')
    // Without the checks of foreign keys, so in any order.
    const script =
      this.#database === 'postgresql'
        ? `set session_replication_role = replica;\n${steps}\nset session_replication_role = origin;`
        : `pragma foreign_keys = off;\nbegin;\n${steps}\ncommit;\npragma foreign_keys = on;`
    await this.#driver.executeScript(script)
  }

  async #changedTables(): Promise<ReadonlySet<string>> {
    const digests = await this.#digestAll()
    return new Set([...digests].filter(([table, digest]) => digest !== this.#digests.get(table)).map(([table]) => table))
  }

  /** A text for each table that differs where its rows do. */
  async #digestAll(): Promise<ReadonlyMap<string, unknown>> {
    const tables = [...this.#seeded].map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {})
      return `select ${literal(table)} as name, ${this.#digest(columns)} as digest from ${quoted(table)} x`
    })
    const rows = await rowsOf(this.#driver, tables.join(' union all '))
    return new Map(rows.map(({ name, digest }) => [String(name), digest]))
  }

  #digest(columns: readonly string[]): string {
    if (this.#database === 'postgresql') return "md5(string_agg(x::text, ',' order by x::text))"
    const names = columns.map((column) => `typeof(${quoted(column)}), quote(${quoted(column)})`)
    // A table that was seeded empty has no known columns: any row in it is a change.
    return names.length === 0 ? 'count(*)' : `group_concat(concat_ws(',', ${names.join(', ')}), ';' order by 1)`
  }
}

function tableOf(insert: string): string {
  const name = /^INSERT INTO ((?:"[^"]+"\.)?"[^"]+")/.exec(insert)?.[1] ?? ''
  return name.replace(/^"public"\./, '').replaceAll('"', '')
}

async function sequenceRestarts(driver: Driver): Promise<readonly string[]> {
  const rows = await rowsOf(
    driver,
    `select format('%I.%I', schemaname, sequencename) as name, start_value as start from pg_sequences`,
  )
  return rows.map(({ name, start }) => `select setval(${literal(String(name))}, ${String(start)}, false);`)
}

async function rowsOf(driver: Driver, sql: string): Promise<readonly Row[]> {
  const { rows, columns = [] } = await driver.execute(driver.prepare({ sql, returnsRows: true }, { describe: true }), [])
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))
}

function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.')
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
