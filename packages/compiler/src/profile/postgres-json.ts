import { InternalError } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { type Sql, type SqlBool, sql } from '../sql.ts'
import type { JsonOperators, JsonPath, JsonTarget } from './profile.ts'

/** Json filters on jsonb; columns of type json are cast. */
export const postgresJson: JsonOperators = {
  at,
  parameter: (text) => sql`${text}::jsonb`,
  contains: (target, value) => sql<SqlBool>`${target.value} @> ${value}`,
  sameType: (left, right) => sql<SqlBool>`jsonb_typeof(${left}) = jsonb_typeof(${right})`,
}

function at(column: Sql, field: ValueField, path: JsonPath | undefined): JsonTarget {
  const document = field.nativeType?.name === 'Json' ? sql`${column}::jsonb` : column
  const value = path === undefined ? document : sql`(${document} #> ${keysOf(path)})`
  return {
    value,
    text: sql`(${value} #>> '{}')`,
    isString: sql<SqlBool>`jsonb_typeof(${value}) = 'string'`,
    isArray: sql<SqlBool>`jsonb_typeof(${value}) = 'array'`,
    isJsonNull: sql<SqlBool>`${value} = 'null'`,
    first: sql`${value} -> 0`,
    last: sql`${value} -> -1`,
  }
}

function keysOf(path: JsonPath): Sql {
  if (path.kind === 'text') throw new InternalError('A path of PostgreSQL is a list of keys')
  return path.keys
}
