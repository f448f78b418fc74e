import type { CodecRef } from '@hotplan/plan'
import { InternalError } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { DummyDriver, Kysely, type SqlBool, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
import type { Builder, Sql, Tables } from '../sql.ts'
import type { DialectProfile } from './profile.ts'
import { sqliteJson } from './sqlite-json.ts'

/** SQLite 3.45 and later: what node:sqlite and better-sqlite3 bring. */
export const sqlite: DialectProfile = {
  name: 'sqlite',
  createBuilder,
  listForm: 'json',
  relationFilter: 'semiJoin',
  jsonForm: 'object',
  distinctOn: false,
  writableCte: false,
  unlimited: -1,
  maxIdentifierBytes: Number.MAX_SAFE_INTEGER,
  maxJsonMembers: 50,
  nullsFirst: (direction) => direction === 'asc',
  notDistinct: (left, right) => sql<SqlBool>`${left} is ${right}`,
  inList: (operand, values, codec) => sql<SqlBool>`${operand} in (${elements(values, codec)})`,
  notInList: (operand, values, codec) => sql<SqlBool>`${operand} not in (${elements(values, codec)})`,
  like: (operand, pattern) => sql<SqlBool>`${operand} like ${pattern} escape '\\'`,
  asText: (column) => column,
  comparand: (value, codec) => (codec.name === 'decimal' ? sql`cast(${value} as numeric)` : value),
  assigned: (value) => value,
  divide: (column, value) => sql`${column} / ${value}`,
  resultColumn: (column) => column,
  jsonColumn,
  jsonObject,
  jsonArray: (element) => sql`json_group_array(${element})`,
  jsonRow: () => {
    throw new InternalError('SQLite has no row constructor for JSON')
  },
  emptyJsonArray: sql`json('[]')`,
  json: sqliteJson,
  lists: { has: noLists, hasEvery: noLists, hasSome: noLists, isEmpty: noLists, push: noLists },
}

function createBuilder(): Builder {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}

/** Elements of a list parameter. Bytes travel in hexadecimal form; numbers in text take the affinity of the column they meet. */
function elements(values: Sql, codec: CodecRef): Sql {
  const element = codec.name === 'bytes' ? sql`unhex(value)` : sql`value`
  return sql`select ${element} from json_each(${values})`
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
