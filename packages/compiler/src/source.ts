import { InternalError } from '@hotplan/plan'
import { type JoinTable, type Model, type ValueField, valueField } from '@hotplan/schema'
import { columnOf, type Sql, sql } from './sql.ts'

/** A model's rows inside a statement, under the name that columns are qualified with. */
export interface Source {
  readonly model: Model
  readonly alias: string
  /** Names of the fields read through this source so far; what a derived table must hand out. */
  readonly used: Set<string>
}

export function newSource(model: Model, alias: string): Source {
  return { model, alias, used: new Set() }
}

/** The column of a field. */
export function column(source: Source, fieldName: string): Sql {
  const { column: name } = fieldIn(source.model, fieldName)
  source.used.add(fieldName)
  return columnOf(source.alias, name)
}

/** The columns of several fields. */
export function columns(source: Source, fieldNames: readonly string[]): readonly Sql[] {
  return fieldNames.map((name) => column(source, name))
}

/** A scalar or enum field that the shape or the schema names. */
export function fieldIn(model: Model, name: string): ValueField {
  const field = valueField(model, name)
  if (field === undefined) throw new InternalError(`${model.name} has no value field ${name}`)
  return field
}

/** The table of a model or of a many-to-many relation, qualified where it has a namespace. */
export function tableName(table: Pick<Model | JoinTable, 'table' | 'namespace'>): Sql {
  return table.namespace === undefined ? sql.id(table.table) : sql.id(table.namespace, table.table)
}

/** How plans name a table: `namespace.table` or `table`. */
export function tableKey(table: Pick<Model | JoinTable, 'table' | 'namespace'>): string {
  return table.namespace === undefined ? table.table : `${table.namespace}.${table.table}`
}
