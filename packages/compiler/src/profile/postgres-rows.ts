import type { CellColumn } from '@hotplan/plan'
import type { Model, Schema, ValueField } from '@hotplan/schema'
import { sql } from 'kysely'
import type { Sql } from '../sql.ts'
import { postgresType } from './postgres-type.ts'
import type { BulkColumn } from './profile.ts'

/** One array per column, side by side. */
export function postgresRows(
  schema: Schema,
  columns: readonly BulkColumn[],
  cells: (columns: readonly CellColumn[]) => Sql,
): Sql {
  const names = columns.map((_, index) => sql.id(`c${index}`))
  const arrays = columns.map(({ cells: column, field }) => {
    const type = field === undefined ? sql`bool` : field.list ? sql`text` : postgresType(schema, field)
    return sql`${cells([column])}::${type}[]`
  })
  return sql`unnest(${sql.join(arrays)}) as ${sql.id('r')}(${sql.join(names)})`
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
  if (field.default?.kind !== 'dbgenerated') return undefined
  const { expression } = field.default
  return expression === undefined ? undefined : sql`(${sql.raw(expression)})`
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
