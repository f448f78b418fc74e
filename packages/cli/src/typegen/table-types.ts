import { type DefaultValue, enumOf, type Field, type Model, type ValueField } from '@hotplan/schema'
import { tableTypes } from './field-types.ts'
import type { Scope } from './scope.ts'
import { interfaceText, property, type Text, union } from './text.ts'

/** The table of a model as SQL sees it: names and labels of the database, values as raw queries give and take them. */
export function tableType(scope: Scope, model: Model): Text[] {
  const members = Object.values(model.fields).flatMap((field) =>
    field.kind === 'relation' ? [] : [`${property(field.column)}: ${columnType(scope, field)}`],
  )
  return interfaceText(`$${model.name}$Table`, members)
}

/** How statements name the table. */
export function qualifiedTable({ namespace, table }: Model): string {
  return namespace === undefined ? table : `${namespace}.${table}`
}

function columnType(scope: Scope, field: Exclude<Field, { kind: 'relation' }>): string {
  if (field.kind === 'unsupported') return 'unknown'
  const isNullable = field.optional || field.list
  const selected = `${selectType(scope, field)}${isNullable ? ' | null' : ''}`
  const inserted = `${insertType(scope, field)}${isNullable ? ' | null' : ''}`
  const written = !isNullable && hasDatabaseDefault(field.default) ? `${inserted} | undefined` : inserted
  return selected === written ? `$.TableColumn<${selected}>` : `$.TableColumn<${selected}, ${written}>`
}

function selectType(scope: Scope, field: ValueField): string {
  if (field.kind === 'enum') return field.list ? 'string' : labels(scope, field.type)
  // As raw queries decode it.
  if (field.nativeType?.name === 'Oid') return list(field, 'bigint')
  return list(field, tableTypes(scope, field.type).result)
}

function insertType(scope: Scope, field: ValueField): string {
  return list(field, field.kind === 'enum' ? labels(scope, field.type) : tableTypes(scope, field.type).input)
}

function list(field: ValueField, type: string): string {
  if (!field.list) return type
  return type.includes(' ') ? `(${type})[]` : `${type}[]`
}

function labels(scope: Scope, name: string): string {
  return union((enumOf(scope.schema, name)?.values ?? []).map((value) => value.label))
}

/** Whether the database fills the column in; ids and instants that the client makes are none of its business. */
function hasDatabaseDefault(value: DefaultValue | undefined): boolean {
  return value !== undefined && ['value', 'now', 'autoincrement', 'dbgenerated'].includes(value.kind)
}
