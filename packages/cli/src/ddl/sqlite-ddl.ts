import type { DefaultValue, Field, Index, Model, ScalarType, Schema, ValueField } from '@hotplan/schema'
import { defaultLiteral } from './literal.ts'
import { quoteName, quoteNames, quoteText } from './quote.ts'
import { actions } from './referential-actions.ts'
import { columnOf, type JoinTableDefinition, joinTablesOf, referencedModel, storedModels } from './stored-tables.ts'

/**
 * The statements that create a schema's tables in SQLite, those of Prisma Migrate except two defaults which it writes in a way
 * that SQLite does not understand: Json is quoted, and Bytes are a blob.
 */
export function sqliteDdl(schema: Schema): readonly string[] {
  const models = storedModels(schema)
  const joins = joinTablesOf(models)
  return [
    ...models.map((model) => createTable(schema, models, model)),
    ...joins.map(createJoinTable),
    ...models.flatMap((model) => [...uniqueIndexes(model), ...model.indexes.map((index) => createIndex(model, index))]),
    ...joins.flatMap((join) => {
      const table = quoteName(join.table)
      return [
        `CREATE UNIQUE INDEX ${quoteName(`${join.table}_AB_unique`)} ON ${table}("A", "B")`,
        `CREATE INDEX ${quoteName(`${join.table}_B_index`)} ON ${table}("B")`,
      ]
    }),
  ]
}

/** The statements that drop what {@link sqliteDdl} creates. Foreign keys are checked when the transaction ends. */
export function sqliteDrops(schema: Schema): readonly string[] {
  const models = storedModels(schema)
  const tables = [...joinTablesOf(models), ...models].map((one) => `DROP TABLE IF EXISTS ${quoteName(one.table)}`)
  return tables.length > 0 ? ['PRAGMA defer_foreign_keys = ON', ...tables] : []
}

/** A query for the names of those tables that exist, one a row. Names of SQLite know no case. */
export function sqliteExisting(schema: Schema): string | undefined {
  const models = storedModels(schema)
  const names = [...models, ...joinTablesOf(models)].map((one) => quoteText(one.table))
  if (names.length === 0) return undefined
  return `SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name COLLATE NOCASE IN (${names.join(', ')})`
}

function createTable(schema: Schema, models: readonly Model[], model: Model): string {
  const key = model.uniqueKeys.find((one) => one.primary)
  const single = key?.fields.length === 1 ? key.fields[0] : undefined
  const columns = Object.values(model.fields).flatMap((field) =>
    field.kind === 'relation' ? [] : columnClause(schema, field, field.name === single),
  )
  const compound = key === undefined || single !== undefined ? [] : [`\n    PRIMARY KEY (${keyColumns(model, key.fields)})`]
  return `CREATE TABLE ${quoteName(model.table)} (\n${[...columns, ...compound, ...foreignKeys(models, model)].join(',\n')}\n)`
}

/** A key of type Int is SQLite's own row id, which counts up without being asked. */
function columnClause(schema: Schema, field: Exclude<Field, { kind: 'relation' }>, isKey: boolean): string {
  const type = field.kind === 'unsupported' ? field.databaseType : columnType(field)
  const required = field.optional ? '' : ' NOT NULL'
  const key = isKey ? (type === 'INTEGER' ? ' PRIMARY KEY AUTOINCREMENT' : ' PRIMARY KEY') : ''
  const initial = defaultClause(schema, field.kind === 'unsupported' ? undefined : field, field.default)
  return `    ${quoteName(field.column)} ${type}${required}${key}${initial}`
}

const types: Readonly<Record<ScalarType, string>> = {
  String: 'TEXT',
  Int: 'INTEGER',
  BigInt: 'BIGINT',
  Float: 'REAL',
  Decimal: 'DECIMAL',
  Boolean: 'BOOLEAN',
  DateTime: 'DATETIME',
  Json: 'JSONB',
  Bytes: 'BLOB',
}

function columnType(field: ValueField): string {
  return field.kind === 'enum' ? 'TEXT' : types[field.type]
}

function defaultClause(schema: Schema, field: ValueField | undefined, initial: DefaultValue | undefined): string {
  if (initial?.kind === 'now') return ' DEFAULT CURRENT_TIMESTAMP'
  if (initial?.kind === 'dbgenerated' && initial.expression !== undefined) return ` DEFAULT ${initial.expression}`
  if (initial?.kind !== 'value' || field === undefined || typeof initial.value === 'object') return ''
  return ` DEFAULT ${defaultLiteral(schema, field, initial.value, (hex) => `X'${hex}'`)}`
}

function foreignKeys(models: readonly Model[], model: Model): readonly string[] {
  return Object.values(model.fields).flatMap((field) => {
    if (field.kind !== 'relation' || !field.owner || field.constraint === undefined) return []
    const other = referencedModel(models, field)
    if (other === undefined) return []
    const target = `${quoteName(other.table)} (${keyColumns(other, field.to)})`
    const rules = `ON DELETE ${actions[field.onDelete ?? 'NoAction']} ON UPDATE ${actions[field.onUpdate ?? 'NoAction']}`
    const columns = keyColumns(model, field.from)
    return `    CONSTRAINT ${quoteName(field.constraint)} FOREIGN KEY (${columns}) REFERENCES ${target} ${rules}`
  })
}

function createJoinTable(join: JoinTableDefinition): string {
  const sides = (['a', 'b'] as const).map((side) => ({ ...join[side], column: side.toUpperCase() }))
  const columns = sides.map(({ column, key }) => `    ${quoteName(column)} ${columnType(key)} NOT NULL`)
  const constraints = sides.map(({ column, model, key }) => {
    const target = `${quoteName(model.table)} (${quoteName(key.column)})`
    const name = quoteName(`${join.table}_${column}_fkey`)
    return `    CONSTRAINT ${name} FOREIGN KEY (${quoteName(column)}) REFERENCES ${target} ON DELETE CASCADE ON UPDATE CASCADE`
  })
  return `CREATE TABLE ${quoteName(join.table)} (\n${[...columns, ...constraints].join(',\n')}\n)`
}

function uniqueIndexes(model: Model): readonly string[] {
  return model.uniqueKeys
    .filter((key) => !key.primary)
    .map((key) => {
      const columns = key.fields.map((name, index) => indexColumn(model, name, key.sort?.[index]))
      return `CREATE UNIQUE INDEX ${quoteName(key.constraint)} ON ${quoteName(model.table)}(${columns.join(', ')})`
    })
}

function createIndex(model: Model, index: Index): string {
  const columns = index.fields.map((one) => indexColumn(model, one.field, one.sort))
  return `CREATE INDEX ${quoteName(index.constraint)} ON ${quoteName(model.table)}(${columns.join(', ')})`
}

function indexColumn(model: Model, name: string, sort: 'asc' | 'desc' | undefined): string {
  return quoteName(columnOf(model, name)) + (sort === 'desc' ? ' DESC' : '')
}

function keyColumns(model: Model, fields: readonly string[]): string {
  return quoteNames(fields.map((name) => columnOf(model, name)))
}
