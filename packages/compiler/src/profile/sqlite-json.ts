import { InternalError } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { type Sql, type SqlBool, sql } from '../sql.ts'
import type { JsonOperators, JsonPath, JsonTarget } from './profile.ts'

/** Json filters on JSON text. Values compare as minified text, so the order of keys counts. */
export const sqliteJson: JsonOperators = {
  at,
  parameter: (text) => sql`json(${text})`,
  contains: () => {
    throw new InternalError('SQLite has no array_contains')
  },
  sameType: () => {
    throw new InternalError('SQLite has no order of Json values')
  },
}

function at(column: Sql, _field: ValueField, path: JsonPath | undefined): JsonTarget {
  if (path?.kind === 'keys') throw new InternalError('A path of SQLite is text')
  const root = path?.text ?? '$'
  const place = (suffix: string): Sql => sql.lit(`${root}${suffix}`)
  return {
    value: root === '$' ? sql`json(${column})` : sql`${column} -> ${place('')}`,
    text: sql`(${column} ->> ${place('')})`,
    isString: sql<SqlBool>`json_type(${column}, ${place('')}) = 'text'`,
    isArray: sql<SqlBool>`json_type(${column}, ${place('')}) = 'array'`,
    isJsonNull: sql<SqlBool>`json_type(${column}, ${place('')}) = 'null'`,
    first: sql`${column} -> ${place('[0]')}`,
    last: sql`${column} -> ${place('[#-1]')}`,
  }
}
