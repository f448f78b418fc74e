import type { GoldenChange, GoldenDatabase } from './golden-file.ts'

/** A row as stored: column → text, `null` for SQL NULL. On SQLite the text begins with the storage class. */
export type StoredRow = Readonly<Record<string, string | null>>
/** Table → rows in a fixed order. */
export type DatabaseState = ReadonlyMap<string, readonly StoredRow[]>
/** Runs one statement and returns its rows as objects. */
export type RunSql = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** Every table of the database with its rows as text, so that states can be compared without any codec. */
export async function readDatabaseState(database: GoldenDatabase, run: RunSql): Promise<DatabaseState> {
  const columns = await run(database === 'postgresql' ? postgresColumns : sqliteColumns)
  const tables = Map.groupBy(columns, (column) => String(column['table']))
  const state = new Map<string, readonly StoredRow[]>()
  for (const [table, list] of tables) {
    const names = list.map((column) => quote(String(column['column'])))
    const fields = names.map((name) =>
      database === 'postgresql' ? `${name}::text as ${name}` : `${storedText(name)} as ${name}`,
    )
    const order = names.map((_, index) => index + 1).join(', ')
    const from = table.split('.').map(quote).join('.')
    state.set(table, (await run(`select ${fields.join(', ')} from ${from} order by ${order}`)) as readonly StoredRow[])
  }
  return state
}

/** The rows that differ, paired by the columns `id`, `A` and `B`, or the first column. */
export function databaseChanges(before: DatabaseState, after: DatabaseState): GoldenChange[] {
  const changes: GoldenChange[] = []
  for (const [table, rows] of after) {
    const old = new Map((before.get(table) ?? []).map((row) => [keyOf(row), row]))
    for (const row of rows) {
      const previous = old.get(keyOf(row))
      old.delete(keyOf(row))
      if (previous === undefined) changes.push({ table, after: row })
      else if (JSON.stringify(previous) !== JSON.stringify(row)) changes.push({ table, before: previous, after: row })
    }
    for (const row of old.values()) changes.push({ table, before: row })
  }
  return changes
}

const postgresColumns = `
  select case table_schema when 'public' then '' else table_schema || '.' end || table_name as "table", column_name as "column"
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  order by table_schema, table_name, ordinal_position`

const sqliteColumns = `
  select m.name as "table", c.name as "column" from sqlite_master m join pragma_table_info(m.name) c
  where m.type = 'table' and m.name not like 'sqlite\\_%' escape '\\' order by m.name, c.cid`

function storedText(column: string): string {
  return `case when ${column} is null then null else typeof(${column}) || ' ' || quote(${column}) end`
}

/** Tables whose key is not their first column. */
const keyColumns = [
  ['A', 'B'],
  ['userId', 'postId'],
  ['entry_id', 'number'],
]

function keyOf(row: StoredRow): string {
  const compound = 'id' in row ? undefined : keyColumns.find((columns) => columns.every((column) => column in row))
  return JSON.stringify(compound === undefined ? Object.values(row)[0] : compound.map((column) => row[column]))
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
