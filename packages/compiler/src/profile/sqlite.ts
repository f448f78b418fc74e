import type { CodecRef } from '@hotplan/plan'
import { InternalError } from '@hotplan/plan'
import type { Schema, ValueField } from '@hotplan/schema'
import { SqliteQueryCompiler } from 'kysely'
import { type Sql, type SqlBool, sql } from '../sql.ts'
import type { DialectProfile, ZippedList } from './profile.ts'
import { sqliteJson } from './sqlite-json.ts'
import { sqliteAbsent, sqliteLastRows, sqliteRows, sqliteRowValue } from './sqlite-rows.ts'

/** SQLite 3.45 and later: what node:sqlite and better-sqlite3 bring. */
export const sqlite: DialectProfile = {
  name: 'sqlite',
  createQueryCompiler: () => new SqliteQueryCompiler(),
  listForm: 'json',
  relationFilter: 'semiJoin',
  joinsRecords: 'always',
  groupsCounts: false,
  stitching: 'each',
  jsonForm: 'object',
  distinctOn: false,
  returningSeesDeleted: false,
  selectsSkippedRows: false,
  unlimited: -1,
  maxIdentifierBytes: Number.MAX_SAFE_INTEGER,
  maxJsonMembers: 50,
  nullsFirst: (direction) => direction === 'asc',
  notDistinct: (left, right) => sql<SqlBool>`${left} is ${right}`,
  inList: (operand, values, codec) => sql<SqlBool>`${operand} in (${elements(values, codec)})`,
  notInList: (operand, values, codec) => sql<SqlBool>`${operand} not in (${elements(values, codec)})`,
  like: (operand, pattern) => sql<SqlBool>`${operand} like ${pattern} escape '\\'`,
  asText: (column) => column,
  comparable: (column) => column,
  comparand: (value, codec) => (codec.name === 'decimal' ? sql`cast(${value} as numeric)` : value),
  // SQLite plans a statement again at each execution whose LIMIT is a parameter, or the pattern of a LIKE, or one beside an indexed column that
  // it has statistics of; that takes longer than to read a page.
  opaque: (value) => sql`+${value}`,
  typed: (_schema, value) => value,
  staticDefault,
  bulkRows: sqliteRows,
  lastRows: sqliteLastRows,
  bulkValue: sqliteRowValue,
  writesInQueries: false,
  copiesRows: false,
  locksRows: false,
  defaultKeyword: false,
  absent: sqliteAbsent,
  zip,
  // Without statistics of values SQLite would walk the whole table in the order of the groups; a unary plus hides the index.
  filteredGroupKey: (column) => sql`+${column}`,
  average: (column) => sql`avg(${column})`,
  extreme: (aggregate, column) => sql`${sql.raw(aggregate.slice(1))}(${column})`,
  resultColumn: (column) => column,
  jsonColumn,
  jsonObject,
  jsonArray: (element) => sql`json_group_array(${element})`,
  jsonRow: () => {
    throw new InternalError('SQLite has no row constructor for JSON')
  },
  // Since SQLite 3.54 what a subquery yields is plain text to the function around it, no longer JSON.
  nestedJson: (value) => sql`json(${value})`,
  emptyJsonArray: sql`json('[]')`,
  json: sqliteJson,
  lists: { has: noLists, hasEvery: noLists, hasSome: noLists, isEmpty: noLists, push: noLists },
  fullText: undefined,
}

/** Defaults of columns are text in a form of their own: bytes as digits, and instants as no comparison would find them. */
function staticDefault(value: string, field: ValueField): Sql | undefined {
  switch (field.type) {
    case 'Bytes':
      return sql.raw(`x'${hexadecimal(value)}'`)
    case 'DateTime':
      return sql.lit(new Date(value).toISOString().replace('Z', '+00:00'))
    default:
      return undefined
  }
}

function hexadecimal(base64: string): string {
  return Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

/** Elements of a list parameter. Bytes travel in hexadecimal form, decimals as text. */
function elements(values: Sql, codec: CodecRef): Sql {
  return sql`select ${element(codec)} from json_each(${values})`
}

function element(codec: CodecRef): Sql {
  if (codec.name === 'bytes') return sql`unhex(value)`
  return codec.name === 'decimal' ? sql`cast(value as numeric)` : sql`value`
}

/** JSON arrays are joined on the position of their elements. */
function zip(_schema: Schema, lists: readonly ZippedList[], numbered = false): Sql {
  const values = lists.map(({ field }, index) => {
    const value = sql`${sql.id(`l${index}`)}.value`
    return field.type === 'Bytes' && field.kind === 'scalar' ? sql`unhex(${value})` : value
  })
  const tables = lists.map(({ list }, index) => {
    const table = sql`json_each(${list}) as ${sql.id(`l${index}`)}`
    return index === 0 ? table : sql`join ${table} on ${sql.id(`l${index}`)}.key = l0.key`
  })
  const columns = numbered ? [...values, sql`l0.key`] : values
  return sql`select ${sql.join(columns)} from ${sql.join(tables, sql` `)}`
}

function jsonColumn(column: Sql, field: ValueField): Sql {
  if (field.kind === 'enum') return column
  switch (field.type) {
    case 'BigInt':
    case 'Decimal':
      return sql`cast(${column} as text)`
    case 'Bytes':
      return field.optional ? sql`iif(${column} is null, null, lower(hex(${column})))` : sql`lower(hex(${column}))`
    case 'Json':
      return sql`json(${column})`
    default:
      return column
  }
}

/** A function takes a limited number of arguments; objects of more members are put together in steps. */
function jsonObject(members: readonly (readonly [name: string, value: Sql])[]): Sql {
  const first = members.slice(0, sqlite.maxJsonMembers)
  let object = sql`json_object(${sql.join(first.flatMap(([name, value]) => [sql.lit(name), value]))})`
  for (let start = first.length; start < members.length; start += sqlite.maxJsonMembers) {
    const part = members.slice(start, start + sqlite.maxJsonMembers)
    object = sql`json_insert(${object}, ${sql.join(part.flatMap(([name, value]) => [sql.lit(`$.${JSON.stringify(name)}`), value]))})`
  }
  return object
}

function noLists(): never {
  throw new InternalError('SQLite has no scalar lists')
}
