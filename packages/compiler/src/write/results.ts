import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model, ValueField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { registerList } from '../parameter.ts'
import { recordColumns } from '../read/record.ts'
import { selectFrom, withQuery } from '../select.ts'
import { column, type Source } from '../source.ts'
import { aliasedTable, columnOf, type Fragment, type SqlBool, sql } from '../sql.ts'
import { addStatement, queryNode } from '../statement.ts'
import { keyCodecs, keyColumns, keyFields } from './result.ts'
import { returning } from './statements.ts'

/** The records that a write of many rows leaves: returned by the write, or read back where they read the written table themselves. In either case in the order in which they were written. */
export function writtenRecords(c: Compilation, model: Model, args: ShapeObject, write: (target: Source) => Fragment): PlanNode {
  const target = c.target(model)
  const { made: record, reads } = c.whileWatching(model, () => recordColumns(c, target, args))
  if (!reads) return queryNode(c, returning(write(target), record.selected), record.codecs, record.mapping)
  const key = keyFields(model)
  const register = 'written'
  const keysTarget = c.target(model)
  const statement = addStatement(c, returning(write(keysTarget), keyColumns(keysTarget, key)), keyCodecs(c, key))
  const records = recordsInOrder(c, model, args, key, register)
  return { kind: 'transaction', of: { kind: 'let', name: register, statement, in: records } }
}

/** The records of the keys that an earlier step keeps in a register, in the order of the register. */
export function recordsInOrder(
  c: Compilation,
  model: Model,
  args: ShapeObject,
  key: readonly ValueField[],
  register: string,
): PlanNode {
  const lists = key.map((field, index) => ({ field, list: registerList(c, register, index, codecOf(c.schema, field)) }))
  const names = [...key.map((_, index) => `c${index}`), 'n']
  const written = c.alias()
  const builder = withQuery(c.builder, written, sql`(${c.profile.zip(c.schema, lists, true)})`, names)
  const source = c.source(model)
  const record = recordColumns(c, source, args)
  const isWritten = key.map((field, index) => sql<SqlBool>`${column(source, field.name)} = ${columnOf(written, `c${index}`)}`)
  const joined = selectFrom(builder, c.from(source)).join(
    'InnerJoin',
    aliasedTable(sql.id(written), written),
    sql<SqlBool>`${sql.join(isWritten, sql` and `)}`,
  )
  const query = joined.select(record.selected).orderBy(columnOf(written, 'n'))
  return queryNode(c, query, record.codecs, record.mapping)
}
