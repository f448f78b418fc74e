import { pushSchema } from '@hotplan/cli'
import Database from 'better-sqlite3'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'
import { Client } from 'pg'
import { type Cell, dataset, type Table } from './dataset.ts'
import { schemaFor } from './schema.ts'

/** Creates the tables in an empty file and fills them. */
export async function seedSqlite(file: string): Promise<void> {
  const driver = sqlite({ file })
  await pushSchema(schemaFor('sqlite'), driver)
  await driver.close()
  const database = new Database(file)
  database.transaction(() => {
    for (const table of dataset()) {
      const insert = database.prepare(
        `insert into ${names([table.name])} (${names(table.columns)}) values (${table.columns.map(() => '?')})`,
      )
      for (const row of table.rows) insert.run(row.map(sqliteCell))
    }
  })()
  database.exec('analyze; pragma wal_checkpoint(truncate)')
  database.close()
}

/** Creates the tables in an empty database and fills them. */
export async function seedPostgres(url: string): Promise<void> {
  const driver = pg({ url })
  await pushSchema(schemaFor('postgres'), driver)
  await driver.close()
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const table of dataset()) await fillPostgres(client, table)
    // All-visible pages and statistics: no vacuum of the server's own comes in between.
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

async function fillPostgres(client: Client, table: Table): Promise<void> {
  const target = names([table.name])
  const columns = names(table.columns)
  const records = table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column, postgresCell(column, row[index])])),
  )
  await client.query(`insert into ${target} (${columns}) select ${columns} from json_populate_recordset(null::${target}, $1)`, [
    JSON.stringify(records),
  ])
  // What the benchmarks write is not vacuumed in between: that would be measured too.
  await client.query(`alter table ${target} set (autovacuum_enabled = off)`)
  if (table.columns.includes('id')) {
    await client.query(`select setval(pg_get_serial_sequence('${target}', 'id'), max(id)) from ${target}`)
  }
}

/** The column of type Json is given as text; elsewhere it would become a string inside JSON. */
function postgresCell(column: string, cell: Cell | undefined): unknown {
  return column === 'metadata' && typeof cell === 'string' ? JSON.parse(cell) : cell
}

/** Instants as Prisma's adapter writes them. */
function sqliteCell(cell: Cell): Cell {
  if (typeof cell === 'boolean') return cell ? 1 : 0
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cell) ? cell.replace('Z', '+00:00') : cell
}

function names(list: readonly string[]): string {
  return list.map((name) => `"${name}"`).join(', ')
}
