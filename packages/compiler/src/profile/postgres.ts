import type { ValueField } from '@hotplan/schema'
import { PostgresQueryCompiler } from 'kysely'
import { type Predicate, type Sql, type SqlBool, sql } from '../sql.ts'
import { postgresJson } from './postgres-json.ts'
import { postgresAbsent, postgresLastRows, postgresRows, postgresRowValue } from './postgres-rows.ts'
import { isTextColumn, postgresType } from './postgres-type.ts'
import type { DialectProfile, SearchedText } from './profile.ts'

/** PostgreSQL 13 and later, PGlite included. Sessions run with TimeZone UTC. */
export const postgres: DialectProfile = {
  name: 'postgres',
  createQueryCompiler: () => new PostgresQueryCompiler(),
  listForm: 'array',
  relationFilter: 'exists',
  joinsRecords: 'oneOrAll',
  groupsCounts: true,
  stitching: 'all',
  jsonForm: 'row',
  distinctOn: true,
  returningSeesDeleted: true,
  selectsSkippedRows: true,
  unlimited: undefined,
  maxIdentifierBytes: 63,
  maxJsonMembers: 50,
  nullsFirst: (direction) => direction === 'desc',
  notDistinct: (left, right) => sql<SqlBool>`${left} is not distinct from ${right}`,
  inList: (operand, values, _codec, insensitive) =>
    insensitive ? sql<SqlBool>`lower(${operand}) = any(${lowered(values)})` : sql<SqlBool>`${operand} = any(${values})`,
  notInList: (operand, values, _codec, insensitive) =>
    insensitive ? sql<SqlBool>`lower(${operand}) <> all(${lowered(values)})` : sql<SqlBool>`${operand} <> all(${values})`,
  like: (operand, pattern, insensitive) =>
    sql<SqlBool>`${operand} ${sql.raw(insensitive ? 'ilike' : 'like')} ${pattern} escape '\\'`,
  asText: (column, field) => (isTextColumn(field) ? column : sql`${column}::text`),
  comparable,
  comparand: (value) => value,
  opaque: (value) => value,
  staticDefault: () => undefined,
  typed: (schema, value, field) => sql`${value}::${postgresType(schema, field)}${sql.raw(field.list ? '[]' : '')}`,
  bulkRows: postgresRows,
  lastRows: postgresLastRows,
  bulkValue: postgresRowValue,
  writesInQueries: true,
  copiesRows: true,
  locksRows: true,
  defaultKeyword: true,
  absent: postgresAbsent,
  zip: (schema, lists, numbered = false) => {
    const arrays = lists.map(({ field, list }) => sql`${list}::${postgresType(schema, field)}[]`)
    return sql`select * from unnest(${sql.join(arrays)})${sql.raw(numbered ? ' with ordinality' : '')}`
  },
  filteredGroupKey: (column) => column,
  average: (column, field) => sql`avg(${resultColumn(column, field)})`,
  extreme,
  resultColumn,
  jsonColumn,
  jsonObject,
  jsonArray: (element) => sql`coalesce(json_agg(${element}), '[]')`,
  nestedJson: (value) => value,
  jsonRow: (alias) => sql`row_to_json(${sql.id(alias)})`,
  emptyJsonArray: sql`'[]'::json`,
  json: postgresJson,
  lists: {
    has: (schema, column, value, field) => sql<SqlBool>`${column} @> array[${value}]::${postgresType(schema, field)}[]`,
    hasEvery: (column, values) => sql<SqlBool>`${column} @> ${values}`,
    hasSome: (column, values) => sql<SqlBool>`${column} && ${values}`,
    isEmpty: (column): Predicate => sql<SqlBool>`(${column} = '{}')`,
    push: (schema, column, value, field, isList) => {
      const type = postgresType(schema, field)
      return sql`coalesce(${column}, '{}') || ${isList ? sql`${value}::${type}[]` : sql`array[${value}]::${type}[]`}`
    },
  },
  fullText: {
    matches: (texts, query) => sql<SqlBool>`${textVector(texts)} @@ to_tsquery(${query})`,
    rank: (texts, query) => sql`ts_rank(${textVector(texts)}, to_tsquery(${query}))`,
  },
}

/** The types json and xml have no equality. */
function comparable(column: Sql, field: ValueField): Sql {
  const array = sql.raw(field.list ? '[]' : '')
  if (field.nativeType?.name === 'Json') return sql`${column}::jsonb${array}`
  return field.nativeType?.name === 'Xml' ? sql`${column}::text${array}` : column
}

function textVector(texts: readonly SearchedText[]): Sql {
  const [only, second] = texts
  if (only !== undefined && second === undefined) {
    return only.field.optional ? sql`to_tsvector(coalesce(${only.sql}, ''))` : sql`to_tsvector(${only.sql})`
  }
  return sql`to_tsvector(concat_ws(' ', ${sql.join(texts.map((text) => text.sql))}))`
}

/** Lowered by the database, whose idea of case may differ from the client's. Computed once per statement. */
function lowered(values: Sql): Sql {
  return sql`array(select lower(v) from unnest(${values}::text[]) as v)`
}

const extremes = { _sum: 'sum', _min: 'min', _max: 'max' } as const

/** Booleans, uuids and bytea have an order but no `min` and `max` before PostgreSQL 18. */
function extreme(aggregate: '_sum' | '_min' | '_max', column: Sql, field: ValueField): Sql {
  const name = extremes[aggregate]
  if (field.kind === 'scalar' && field.type === 'Boolean')
    return sql`${sql.raw(name === 'min' ? 'bool_and' : 'bool_or')}(${column})`
  if (field.kind === 'scalar' && field.type === 'Bytes')
    return sql`(array_agg(${column} order by ${column}${sql.raw(name === 'min' ? '' : ' desc')}) filter (where ${column} is not null))[1]`
  const operand = field.kind === 'scalar' && field.type === 'String' && !isTextColumn(field) ? sql`${column}::text` : column
  return resultColumn(sql`${sql.raw(name)}(${operand})`, field)
}

/** A NULL list reads as an empty one. The text of `money` depends on the locale. */
function resultColumn(column: Sql, field: ValueField): Sql {
  const value = field.nativeType?.name === 'Money' ? sql`${column}::numeric${sql.raw(field.list ? '[]' : '')}` : column
  return field.list ? sql`coalesce(${value}, '{}')` : value
}

function jsonColumn(column: Sql, field: ValueField): Sql {
  const value = resultColumn(column, field)
  if (field.kind === 'enum') return value
  const array = sql.raw(field.list ? '[]' : '')
  if (field.type === 'BigInt' || field.type === 'Decimal') return sql`${value}::text${array}`
  if (field.nativeType?.name === 'Oid') return sql`${value}::int8${array}`
  if (field.type === 'Bytes') return field.list ? hexList(value) : sql`encode(${value}, 'hex')`
  return value
}

function hexList(value: Sql): Sql {
  return sql`array(select encode(v, 'hex') from unnest(${value}) as v)`
}

/** A function takes 100 arguments; objects of more members are put together as jsonb. */
function jsonObject(members: readonly (readonly [name: string, value: Sql])[]): Sql {
  if (members.length <= postgres.maxJsonMembers) return sql`json_build_object(${memberList(members)})`
  const parts: Sql[] = []
  for (let start = 0; start < members.length; start += postgres.maxJsonMembers) {
    parts.push(sql`jsonb_build_object(${memberList(members.slice(start, start + postgres.maxJsonMembers))})`)
  }
  return sql`(${sql.join(parts, sql` || `)})`
}

function memberList(members: readonly (readonly [name: string, value: Sql])[]): Sql {
  return sql.join(members.flatMap(([name, value]) => [sql.lit(name), value]))
}
