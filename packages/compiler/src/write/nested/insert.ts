import { InternalError } from '@hotplan/plan'
import type { Model, ValueField } from '@hotplan/schema'
import { valueFieldsOf } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import { type Fragment, type Predicate, type Sql, sql } from '../../sql.ts'
import { keyFields } from '../result.ts'
import { omittedValue, selectedDefault } from '../rows.ts'
import { insertInto } from '../statements.ts'
import type { Assignment } from '../values.ts'

/**
 * `insert into … values …` for some rows, each with columns of its own, without RETURNING. With a guard for all, or one for each, an insert of a selection, in the same order;
 * undefined where a row leaves out what only the database knows.
 */
export function insertAll(
  c: Compilation,
  model: Model,
  rows: readonly (readonly Assignment[])[],
  guard?: Predicate | readonly Predicate[],
): Fragment | undefined {
  const [only] = rows
  if (guard === undefined && rows.length === 1 && only !== undefined) return insertInto(c, model, only)
  const written = new Set(rows.flatMap((row) => row.map(({ field }) => field.name)))
  const fields = valueFieldsOf(model).filter((field) => written.has(field.name))
  const columns = fields.length > 0 ? fields : keyFields(model).slice(0, 1)
  const names = sql.join(columns.map((field) => sql.id(field.column)))
  const insert = sql`insert into ${c.writeTable(model)} (${names})`
  if (guard === undefined)
    return sql`${insert} values ${sql.join(rows.map((row) => sql`(${sql.join(cells(c, model, columns, row))})`))}`
  const selections = rows.flatMap((row) => typedCells(c, model, columns, row))
  if (selections.length < rows.length * columns.length) return undefined
  const parts = rows.map((_, index) => {
    const values = selections.slice(index * columns.length, (index + 1) * columns.length)
    return sql`select ${sql.join(values)} where ${guardOf(guard, index)}`
  })
  return sql`${insert} ${sql.join(parts, sql` union all `)}`
}

function guardOf(guard: Predicate | readonly Predicate[], index: number): Predicate {
  const own = 'length' in guard ? guard[index] : guard
  if (own === undefined) throw new InternalError('A row has no guard')
  return own
}

function cells(c: Compilation, model: Model, columns: readonly ValueField[], row: readonly Assignment[]): readonly Sql[] {
  return columns.map((field) => given(field, row) ?? omittedValue(c, model, field))
}

/** Nothing but the value tells the type where it is selected, and DEFAULT cannot be selected. */
function typedCells(c: Compilation, model: Model, columns: readonly ValueField[], row: readonly Assignment[]): readonly Sql[] {
  return columns.flatMap((field) => {
    const value = given(field, row) ?? selectedDefault(c, model, field)
    return value === undefined ? [] : [c.profile.typed(c.schema, value, field)]
  })
}

function given(field: ValueField, row: readonly Assignment[]): Sql | undefined {
  return row.find((one) => one.field.name === field.name)?.value
}
