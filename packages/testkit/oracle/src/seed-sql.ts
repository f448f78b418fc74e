import type { GoldenDatabase } from '../../src/golden-file.ts'
import type { GoldenValue } from '../../src/golden-value.ts'
import type { Seed } from './values.ts'

/** The part of Prisma's runtime data model that the rendering needs. */
export interface DataModel {
  readonly models: Readonly<
    Record<string, { readonly dbName: string | null; readonly fields: readonly DataField[]; readonly schema?: string | null }>
  >
  readonly enums: Readonly<
    Record<string, { readonly values: readonly { readonly name: string; readonly dbName: string | null }[] }>
  >
}
export interface DataField {
  readonly name: string
  readonly kind: string
  readonly type: string
  readonly dbName?: string | null
  readonly isList?: boolean
}

/**
 * INSERT statements for all rows of a seed, each table in one statement. `reverse` turns the order of rows around, for which
 * foreign keys are not checked; in the usual order they hold at the end of each statement.
 */
export function seedSql(seed: Seed, model: DataModel, database: GoldenDatabase, reverse = false): string {
  const statements: string[] = []
  if (reverse)
    statements.push(database === 'postgresql' ? 'SET session_replication_role = replica;' : 'PRAGMA foreign_keys = OFF;')
  for (const [name, rows] of Object.entries(seed.rows)) {
    const fields = columnsOf(model, name, rows)
    const lines = rows.map(
      (row) => `(${fields.map((field) => literal(row[field.name] ?? null, field, model, database)).join(', ')})`,
    )
    statements.push(
      insert(
        tableName(model, name),
        fields.map((field) => field.dbName ?? field.name),
        reverse ? lines.reverse() : lines,
      ),
    )
  }
  for (const [table, pairs] of Object.entries(seed.joins)) {
    const lines = pairs.map(([a, b]) => `(${a}, ${b})`)
    statements.push(insert(quote(table), ['A', 'B'], reverse ? lines.reverse() : lines))
  }
  if (database === 'postgresql') statements.push(...sequences(seed, model))
  if (reverse)
    statements.push(database === 'postgresql' ? 'SET session_replication_role = DEFAULT;' : 'PRAGMA foreign_keys = ON;')
  return `${statements.join('\n')}\n`
}

export function tableName(model: DataModel, name: string): string {
  const schema = model.models[name]?.schema
  const table = quote(model.models[name]?.dbName ?? name)
  return schema === undefined || schema === null ? table : `${quote(schema)}.${table}`
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Fields that at least one row of the seed sets. */
function columnsOf(model: DataModel, name: string, rows: Seed['rows'][string]): readonly DataField[] {
  const described = model.models[name]
  if (described === undefined) throw new Error(`The seed names "${name}", which is no model`)
  const used = new Set(rows.flatMap((row) => Object.keys(row)))
  const fields = described.fields.filter((field) => field.kind !== 'object' && used.delete(field.name))
  if (used.size > 0) throw new Error(`The seed of ${name} has unknown fields: ${[...used].join(', ')}`)
  return fields
}

function insert(table: string, columns: readonly string[], lines: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.map(quote).join(', ')}) VALUES\n  ${lines.join(',\n  ')};`
}

function* sequences(seed: Seed, model: DataModel): Generator<string> {
  for (const [name, rows] of Object.entries(seed.rows)) {
    const id = model.models[name]?.fields.find(
      (field) => field.name === 'id' && (field.type === 'Int' || field.type === 'BigInt'),
    )
    if (id === undefined || rows.length === 0) continue
    const column = id.dbName ?? id.name
    const table = tableName(model, name)
    yield `SELECT setval(pg_get_serial_sequence('${table}', '${column}'), (SELECT max(${quote(column)}) FROM ${table}));`
  }
}

function literal(value: GoldenValue, field: DataField, model: DataModel, database: GoldenDatabase): string {
  if (field.type === 'Json' && field.isList !== true) return jsonLiteral(value)
  if (value === null) return 'NULL'
  const text = scalarText(value, field, model, database)
  return typeof text === 'string' ? text : text.sql
}

/** JSON null and SQL NULL are told apart by their markers; a plain `null` in a seed is SQL NULL. */
function jsonLiteral(value: GoldenValue): string {
  if (value === null || tagOf(value)?.[1] === 'DbNull') return 'NULL'
  return string(jsonText(value))
}

function jsonText(value: GoldenValue): string {
  return JSON.stringify(plainJson(value))
}

function plainJson(value: GoldenValue): unknown {
  const tag = tagOf(value)
  if (tag?.[0] === '$null') return null
  if (tag?.[0] === '$object') return Object.fromEntries(tag[1] as [string, GoldenValue][])
  if (tag !== undefined) throw new Error(`${tag[0]} cannot be a part of a Json value`)
  if (Array.isArray(value)) return value.map(plainJson)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainJson(item)]))
  return value
}

function scalarText(value: GoldenValue, field: DataField, model: DataModel, database: GoldenDatabase): string | { sql: string } {
  if (field.isList === true) return string(arrayText(value as readonly GoldenValue[], field, model))
  if (field.kind === 'enum') return string(enumLabel(value, field, model))
  const content = tagOf(value)?.[1] ?? value
  switch (field.type) {
    case 'Boolean':
      return database === 'postgresql' ? String(content) : content === true ? '1' : '0'
    case 'Int':
    case 'Float':
      return String(content)
    case 'BigInt':
      return String(content)
    case 'Decimal':
      return database === 'postgresql' ? String(content) : String(Number(content))
    case 'DateTime':
      return string(
        database === 'postgresql'
          ? String(content).replace('T', ' ').replace('Z', '+00')
          : String(content).replace('Z', '+00:00'),
      )
    case 'Bytes': {
      const hex = Buffer.from(content as string, 'base64').toString('hex')
      return database === 'postgresql' ? `'\\x${hex}'` : `x'${hex}'`
    }
    default:
      return string(String(content))
  }
}

/** The text form of a PostgreSQL array; every element quoted. */
function arrayText(list: readonly GoldenValue[], field: DataField, model: DataModel): string {
  const items = list.map((item) => {
    const content = tagOf(item)?.[1] ?? item
    const text =
      field.type === 'Json'
        ? jsonText(item)
        : field.kind === 'enum'
          ? enumLabel(item, field, model)
          : field.type === 'Bytes'
            ? `\\x${Buffer.from(content as string, 'base64').toString('hex')}`
            : String(content)
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  })
  return `{${items.join(',')}}`
}

function enumLabel(value: GoldenValue, field: DataField, model: DataModel): string {
  const found = model.enums[field.type]?.values.find((item) => item.name === value)
  if (found === undefined) throw new Error(`${String(value)} is no value of ${field.type}`)
  return found.dbName ?? found.name
}

function tagOf(value: GoldenValue): readonly [string, GoldenValue] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const [first, ...rest] = Object.entries(value)
  return first !== undefined && rest.length === 0 && first[0].startsWith('$') ? first : undefined
}

function string(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
