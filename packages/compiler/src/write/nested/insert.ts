import type { Model, ValueField } from '@hotplan/schema'
import { valueFieldsOf } from '@hotplan/schema'
import { type RawBuilder, sql } from 'kysely'
import type { Compilation } from '../../compilation.ts'
import type { Sql } from '../../sql.ts'
import { keyFields } from '../result.ts'
import { omittedValue } from '../rows.ts'
import { insertInto } from '../statements.ts'
import type { Assignment } from '../values.ts'

/** `insert into … values …` for some rows, each with columns of its own, without RETURNING. */
export function insertAll(c: Compilation, model: Model, rows: readonly (readonly Assignment[])[]): RawBuilder<unknown> {
  const [only] = rows
  if (rows.length === 1 && only !== undefined) return insertInto(c, model, only)
  const written = new Set(rows.flatMap((row) => row.map(({ field }) => field.name)))
  const fields = valueFieldsOf(model).filter((field) => written.has(field.name))
  const columns = fields.length > 0 ? fields : keyFields(model).slice(0, 1)
  const names = sql.join(columns.map((field) => sql.id(field.column)))
  const values = rows.map((row) => sql`(${sql.join(columns.map((field) => cellOf(c, model, field, row)))})`)
  return sql`insert into ${c.writeTable(model)} (${names}) values ${sql.join(values)}`
}

function cellOf(c: Compilation, model: Model, field: ValueField, row: readonly Assignment[]): Sql {
  return row.find((one) => one.field.name === field.name)?.value ?? omittedValue(c, model, field)
}
