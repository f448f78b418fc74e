import { type Field, type Model, type Schema, type ValueField, valueFieldsOf } from '@hotplan/schema'
import { tableName } from './names.ts'

const types = {
  postgresql: {
    String: 'text',
    Int: 'integer',
    BigInt: 'bigint',
    Float: 'double precision',
    Decimal: 'decimal(65,30)',
    Boolean: 'boolean',
    DateTime: 'timestamp(3)',
    Json: 'jsonb',
    Bytes: 'bytea',
  },
  sqlite: {
    String: 'text',
    Int: 'integer',
    BigInt: 'bigint',
    Float: 'real',
    Decimal: 'decimal',
    Boolean: 'boolean',
    DateTime: 'datetime',
    Json: 'jsonb',
    Bytes: 'blob',
  },
} as const

/** Statements that create the tables of a fixture schema. */
export function createTables(schema: Schema): string {
  const statements: string[] = []
  if (schema.provider === 'postgresql') {
    statements.push('create schema "audit"', `create type "user_role" as enum ('admin', 'READER')`)
  }
  for (const model of Object.values(schema.models)) statements.push(createTable(schema, model))
  const joins = new Set(Object.values(schema.models).flatMap((model) => Object.values(model.fields).flatMap(joinTable)))
  for (const table of joins)
    statements.push(`create table "${table}" ("A" integer not null, "B" integer not null, primary key ("A", "B"))`)
  return `${statements.join(';\n')};`
}

function joinTable(field: Field): readonly string[] {
  return field.kind === 'relation' && field.through !== undefined ? [field.through.table] : []
}

function createTable(schema: Schema, model: Model): string {
  const columns = valueFieldsOf(model).map((field) => createColumn(schema, model, field))
  const keys = model.uniqueKeys.flatMap((key) => {
    const names = key.fields.map((name) => `"${(model.fields[name] as ValueField).column}"`).join(', ')
    if (key.primary && isRowId(schema, model, key.fields)) return []
    return [`${key.primary ? 'primary key' : 'unique'} (${names})`]
  })
  const references = Object.values(model.fields).flatMap((field) =>
    field.kind === 'relation' && field.onDelete === 'Cascade'
      ? [
          `foreign key ("${(model.fields[field.from[0]!] as ValueField).column}") references "${schema.models[field.model]!.table}" ("id") on delete cascade`,
        ]
      : [],
  )
  return `create table ${tableName(model)} (${[...columns, ...keys, ...references].join(', ')})`
}

function isRowId(schema: Schema, model: Model, key: readonly string[]): boolean {
  const field = model.fields[key[0] ?? '']
  return schema.provider === 'sqlite' && key.length === 1 && field?.kind === 'scalar' && field.default?.kind === 'autoincrement'
}

function createColumn(schema: Schema, model: Model, field: ValueField): string {
  const name = `"${field.column}"`
  const isKey = model.uniqueKeys[0]?.fields[0] === field.name && model.uniqueKeys[0].fields.length === 1
  if (field.default?.kind === 'autoincrement') {
    if (schema.provider === 'sqlite') return `${name} integer primary key autoincrement`
    return `${name} ${field.type === 'BigInt' ? 'bigserial' : 'serial'}`
  }
  const type =
    field.kind === 'enum'
      ? schema.provider === 'sqlite'
        ? 'text'
        : '"user_role"'
      : (field.nativeType?.name.toLowerCase() ?? types[schema.provider as 'sqlite'][field.type])
  const list = field.list ? '[]' : ''
  const fallback = field.default?.kind === 'value' ? ` default ${literal(field.default.value)}` : ''
  return `${name} ${type}${list}${field.optional || field.list || isKey ? '' : ' not null'}${fallback}`
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}
