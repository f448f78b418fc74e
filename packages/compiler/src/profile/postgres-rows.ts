import type { CellColumn } from '@hotplan/plan'
import type { Model, Schema, ValueField } from '@hotplan/schema'
import { type Sql, sql } from '../sql.ts'
import { postgresType } from './postgres-type.ts'
import type { BulkColumn } from './profile.ts'

/** One array per column, side by side. */
export function postgresRows(
  schema: Schema,
  columns: readonly BulkColumn[],
  cells: (columns: readonly CellColumn[]) => Sql,
): Sql {
  return sql`unnest(${arraysOf(schema, columns, cells)}) as ${sql.id('r')}(${namesOf(columns)})`
}

/** The same, numbered, so that the last of equal rows can be told. */
export function postgresLastRows(
  schema: Schema,
  columns: readonly BulkColumn[],
  cells: (columns: readonly CellColumn[]) => Sql,
  by: readonly number[],
): Sql {
  const number = sql.id('n')
  const key = by.flatMap((index) => {
    const value = sql.id(`c${index}`)
    const tellsApart = columns[index]?.field?.optional === true ? [sql`case when ${value} is null then ${number} end`] : []
    return [sql`${value}`, ...tellsApart]
  })
  const rows = sql`unnest(${arraysOf(schema, columns, cells)}) with ordinality as ${sql.id('r')}(${namesOf(columns)}, ${number})`
  return sql`(select distinct on (${sql.join(key)}) * from ${rows} order by ${sql.join(key)}, ${number} desc) as ${sql.id('r')}`
}

function namesOf(columns: readonly BulkColumn[]): Sql {
  return sql.join(columns.map((_, index) => sql.id(`c${index}`)))
}

function arraysOf(schema: Schema, columns: readonly BulkColumn[], cells: (columns: readonly CellColumn[]) => Sql): Sql {
  const arrays = columns.map(({ cells: column, field }) => {
    const type = field === undefined ? sql`bool` : field.list ? sql`text` : postgresType(schema, field)
    return sql`${cells([column])}::${type}[]`
  })
  return sql.join(arrays)
}

/** A cell that is a list comes as the text of an array. */
export function postgresRowValue(schema: Schema, index: number, field: BulkColumn['field']): Sql {
  const value = sql`${sql.id('r')}.${sql.id(`c${index}`)}`
  return field?.list ? sql`${value}::${postgresType(schema, field)}[]` : value
}

/** The default of a column of a table. */
export function postgresAbsent(model: Model, field: ValueField): Sql | undefined {
  if (field.default?.kind === 'autoincrement') {
    const table = [model.namespace, model.table].flatMap((name) => (name === undefined ? [] : [quoted(name)])).join('.')
    return sql`nextval(pg_get_serial_sequence(${sql.lit(table)}, ${sql.lit(field.column)}))`
  }
  if (field.default?.kind === 'value' && field.type === 'Bytes' && typeof field.default.value === 'string')
    return sql`decode(${sql.lit(field.default.value)}, 'base64')`
  if (field.default?.kind !== 'dbgenerated') return undefined
  const { expression } = field.default
  return expression === undefined ? undefined : sql`(${sql.raw(expression)})`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
