import type { DefaultValue, Enum, Index, Model, NativeType, ScalarType, Schema, ValueField } from '@hotplan/schema'
import { defaultLiteral } from './literal.ts'
import { quoteName, quoteNames, quoteText } from './quote.ts'
import { actions } from './referential-actions.ts'
import { columnOf, type JoinTableDefinition, joinTablesOf, referencedModel, storedModels } from './stored-tables.ts'

/** The statements that create a schema's tables in PostgreSQL, those of Prisma Migrate with every schema written out. */
export function postgresDdl(schema: Schema): readonly string[] {
  const models = storedModels(schema)
  const joins = joinTablesOf(models)
  return [
    ...namespacesOf(schema, models).map((name) => `CREATE SCHEMA IF NOT EXISTS ${quoteName(name)}`),
    ...Object.values(schema.enums).map(createEnum),
    ...models.map((model) => createTable(schema, model)),
    ...joins.map((join) => createJoinTable(schema, join)),
    ...models.flatMap((model) => [...uniqueIndexes(model), ...model.indexes.map((index) => createIndex(model, index))]),
    ...joins.map((join) => `CREATE INDEX ${quoteName(`${join.table}_B_index`)} ON ${qualified(join)}("B")`),
    ...models.flatMap((model) => foreignKeys(models, model)),
    ...joins.flatMap(joinForeignKeys),
  ]
}

/** The statements that drop what {@link postgresDdl} creates, except schemas: they may hold more. */
export function postgresDrops(schema: Schema): readonly string[] {
  const models = storedModels(schema)
  const tables = [...models, ...joinTablesOf(models)].map(qualified)
  const types = Object.values(schema.enums).map((one) => qualified({ ...one, table: one.databaseName }))
  return [
    ...(tables.length > 0 ? [`DROP TABLE IF EXISTS ${tables.join(', ')}`] : []),
    ...(types.length > 0 ? [`DROP TYPE IF EXISTS ${types.join(', ')}`] : []),
  ]
}

/** A query for the names of those tables and types that exist, one a row. */
export function postgresExisting(schema: Schema): string | undefined {
  const models = storedModels(schema)
  const tables = [...models, ...joinTablesOf(models)].map((one) => matches('c.relname', one.table, one.namespace))
  const types = Object.values(schema.enums).map((one) => matches('t.typname', one.databaseName, one.namespace))
  const parts = [
    catalogQuery('pg_catalog.pg_class c', 'c.relname', 'c.relnamespace', "c.relkind IN ('r', 'p', 'v', 'm', 'f')", tables),
    catalogQuery('pg_catalog.pg_type t', 't.typname', 't.typnamespace', "t.typtype = 'e'", types),
  ].flatMap((part) => part ?? [])
  return parts.length > 0 ? parts.join(' UNION ALL ') : undefined
}

function catalogQuery(
  from: string,
  name: string,
  namespace: string,
  kind: string,
  conditions: readonly string[],
): string | undefined {
  if (conditions.length === 0) return undefined
  const join = `${from} JOIN pg_catalog.pg_namespace n ON n.oid = ${namespace}`
  return `SELECT n.nspname || '.' || ${name} FROM ${join} WHERE ${kind} AND (${conditions.join(' OR ')})`
}

function matches(column: string, name: string, namespace: string | undefined): string {
  const schema = namespace === undefined ? 'current_schema()' : quoteText(namespace)
  return `(n.nspname = ${schema} AND ${column} = ${quoteText(name)})`
}

function namespacesOf(schema: Schema, models: readonly Model[]): readonly string[] {
  const names = [...models, ...Object.values(schema.enums)].flatMap((one) => one.namespace ?? [])
  return [...new Set(names)].toSorted()
}

function qualified(owner: { readonly namespace?: string; readonly table: string }): string {
  return owner.namespace === undefined ? quoteName(owner.table) : `${quoteName(owner.namespace)}.${quoteName(owner.table)}`
}

function enumType(one: Enum): string {
  return qualified({ ...one, table: one.databaseName })
}

function createEnum(one: Enum): string {
  return `CREATE TYPE ${enumType(one)} AS ENUM (${one.values.map((value) => quoteText(value.label)).join(', ')})`
}

function createTable(schema: Schema, model: Model): string {
  const columns = Object.values(model.fields).flatMap((field) => {
    if (field.kind === 'relation') return []
    const type =
      field.kind === 'unsupported' ? field.databaseType + (field.list ? '[]' : '') : columnType(schema, field, field.default)
    const required = field.optional || field.list ? '' : ' NOT NULL'
    return `    ${quoteName(field.column)} ${type}${required}${defaultClause(schema, field.kind === 'unsupported' ? undefined : field, field.default, type)}`
  })
  const key = model.uniqueKeys.find((one) => one.primary)
  const keyColumns = key?.fields.map((name) => quoteName(columnOf(model, name))).join(',')
  const constraint = key === undefined ? [] : [`\n    CONSTRAINT ${quoteName(key.constraint)} PRIMARY KEY (${keyColumns})`]
  return `CREATE TABLE ${qualified(model)} (\n${[...columns, ...constraint].join(',\n')}\n)`
}

function createJoinTable(schema: Schema, join: JoinTableDefinition): string {
  const column = (name: string, field: ValueField): string =>
    `    ${quoteName(name)} ${columnType(schema, field, undefined)} NOT NULL`
  const key = `CONSTRAINT ${quoteName(`${join.table}_AB_pkey`)} PRIMARY KEY ("A","B")`
  return `CREATE TABLE ${qualified(join)} (\n${column('A', join.a.key)},\n${column('B', join.b.key)},\n\n    ${key}\n)`
}

const types: Readonly<Record<ScalarType, string>> = {
  String: 'TEXT',
  Int: 'INTEGER',
  BigInt: 'BIGINT',
  Float: 'DOUBLE PRECISION',
  Decimal: 'DECIMAL(65,30)',
  Boolean: 'BOOLEAN',
  DateTime: 'TIMESTAMP(3)',
  Json: 'JSONB',
  Bytes: 'BYTEA',
}

/** Types that grow a sequence. */
const serials: Readonly<Record<string, string>> = { INTEGER: 'SERIAL', BIGINT: 'BIGSERIAL', SMALLINT: 'SMALLSERIAL' }

function columnType(schema: Schema, field: ValueField, initial: DefaultValue | undefined): string {
  const one = field.kind === 'enum' ? schema.enums[field.type] : undefined
  const scalar = field.kind === 'scalar' ? types[field.type] : quoteName(field.type)
  const type = one === undefined ? (nativeType(field.nativeType) ?? scalar) : enumType(one)
  if (initial?.kind === 'autoincrement') return serials[type] ?? type
  return field.list ? `${type}[]` : type
}

function nativeType(type: NativeType | undefined): string | undefined {
  if (type === undefined) return undefined
  const name = type.name === 'DoublePrecision' ? 'DOUBLE PRECISION' : type.name.toUpperCase()
  return type.args.length > 0 ? `${name}(${type.args.join(',')})` : name
}

function defaultClause(schema: Schema, field: ValueField | undefined, initial: DefaultValue | undefined, type: string): string {
  if (initial?.kind === 'now') return ' DEFAULT CURRENT_TIMESTAMP'
  if (initial?.kind === 'dbgenerated' && initial.expression !== undefined) return ` DEFAULT ${initial.expression}`
  if (initial?.kind !== 'value' || field === undefined) return ''
  const literal = (value: string | number | boolean): string => defaultLiteral(schema, field, value, (hex) => `'\\x${hex}'`)
  const { value } = initial
  return typeof value === 'object' ? ` DEFAULT ARRAY[${value.map(literal).join(', ')}]::${type}` : ` DEFAULT ${literal(value)}`
}

function uniqueIndexes(model: Model): readonly string[] {
  return model.uniqueKeys
    .filter((key) => !key.primary)
    .map((key) => {
      const columns = key.fields.map((name, index) => indexColumn(model, name, key.sort?.[index]))
      return `CREATE UNIQUE INDEX ${quoteName(key.constraint)} ON ${qualified(model)}(${columns.join(', ')})`
    })
}

function createIndex(model: Model, index: Index): string {
  const columns = index.fields.map((one) => indexColumn(model, one.field, one.sort, one.operatorClass))
  const using = index.algorithm === undefined ? '' : ` USING ${index.algorithm.toUpperCase()} `
  return `CREATE INDEX ${quoteName(index.constraint)} ON ${qualified(model)}${using}(${columns.join(', ')})`
}

function indexColumn(model: Model, name: string, sort?: 'asc' | 'desc', operatorClass?: string): string {
  const words = [quoteName(columnOf(model, name)), operatorClass, sort === 'desc' ? 'DESC' : undefined]
  return words.filter((word) => word !== undefined).join(' ')
}

function foreignKeys(models: readonly Model[], model: Model): readonly string[] {
  return Object.values(model.fields).flatMap((field) => {
    if (field.kind !== 'relation' || !field.owner || field.constraint === undefined) return []
    const other = referencedModel(models, field)
    if (other === undefined) return []
    const from = quoteNames(field.from.map((name) => columnOf(model, name)))
    const to = quoteNames(field.to.map((name) => columnOf(other, name)))
    const rules = `ON DELETE ${actions[field.onDelete ?? 'NoAction']} ON UPDATE ${actions[field.onUpdate ?? 'NoAction']}`
    return `ALTER TABLE ${qualified(model)} ADD CONSTRAINT ${quoteName(field.constraint)} FOREIGN KEY (${from}) REFERENCES ${qualified(other)}(${to}) ${rules}`
  })
}

function joinForeignKeys(join: JoinTableDefinition): readonly string[] {
  return (['a', 'b'] as const).map((side) => {
    const column = side.toUpperCase()
    const { model, key } = join[side]
    const constraint = quoteName(`${join.table}_${column}_fkey`)
    const target = `${qualified(model)}(${quoteName(key.column)})`
    return `ALTER TABLE ${qualified(join)} ADD CONSTRAINT ${constraint} FOREIGN KEY ("${column}") REFERENCES ${target} ON DELETE CASCADE ON UPDATE CASCADE`
  })
}
