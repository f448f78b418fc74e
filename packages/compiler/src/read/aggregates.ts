import type { CodecRef } from '@hotplan/plan'
import { type Aggregate, aggregateType } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { type Sql, sql } from '../sql.ts'
import { countCodec } from '../statement.ts'

/** An aggregate of a field as SQL, with the codec of its result. */
export interface AggregateSql {
  readonly sql: Sql
  readonly codec: CodecRef
}

const names: readonly string[] = ['_count', '_avg', '_sum', '_min', '_max'] satisfies readonly Aggregate[]

/** Whether a key of `groupBy`, `having` or `orderBy` is an aggregate function. */
export function isAggregate(name: string): name is Aggregate {
  return names.includes(name)
}

/** `avg(field)` and the like. `_count` of `_all` counts rows, of a field the values that are not NULL. */
export function aggregateOf(c: Compilation, source: Source, aggregate: Aggregate, fieldName: string): AggregateSql {
  if (aggregate === '_count' && fieldName === '_all') return { sql: sql`count(*)`, codec: countCodec }
  const operand = column(source, fieldName)
  if (aggregate === '_count') return { sql: sql`count(${operand})`, codec: countCodec }
  const field = fieldIn(source.model, fieldName)
  if (aggregate === '_avg') {
    return {
      sql: c.profile.average(operand, field),
      codec: { name: aggregateType('_avg', field) === 'Decimal' ? 'decimal' : 'float' },
    }
  }
  return { sql: c.profile.extreme(aggregate, operand, field), codec: codecOf(c.schema, field) }
}
