import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model, ValueField } from '@hotplan/schema'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import type { Condition } from '../condition.ts'
import { parameter } from '../parameter.ts'
import { recordColumns } from '../read/record.ts'
import { columns, type Source } from '../source.ts'
import { list } from '../sql.ts'
import { addStatement, queryNode } from '../statement.ts'
import { keyCodecs, keyColumns, keyFields, selectWhere } from './result.ts'
import { returning } from './statements.ts'

/** The records that a write of many rows leaves: returned by the write, or read back where they read the written table themselves. */
export function writtenRecords(
  c: Compilation,
  model: Model,
  args: ShapeObject,
  write: (target: Source) => RawBuilder<unknown>,
): PlanNode {
  const target = c.target(model)
  const { made: record, reads } = c.whileWatching(model, () => recordColumns(c, target, args))
  if (!reads) return queryNode(c, returning(write(target), record.selected), record.codecs, record.mapping)
  const key = keyFields(model)
  const register = 'written'
  const keysTarget = c.target(model)
  const statement = addStatement(c, returning(write(keysTarget), keyColumns(keysTarget, key)), keyCodecs(c, key))
  const source = c.source(model)
  const columns = recordColumns(c, source, args)
  const query = selectWhere(c, source, columns, keyAmong(c, source, key, register))
  const records = queryNode(c, query, columns.codecs, columns.mapping)
  return { kind: 'transaction', of: { kind: 'let', name: register, statement, in: records } }
}

/** Whether the key of a row is among those that an earlier step kept in a register. */
function keyAmong(c: Compilation, source: Source, key: readonly ValueField[], register: string): Condition {
  const values = key.map((field, index) => {
    const codec = { ...codecOf(c.schema, field), list: true as const }
    return {
      field,
      list: parameter({ kind: 'register', register, column: index, list: true, codec, listForm: c.profile.listForm }),
    }
  })
  const own = columns(
    source,
    key.map((field) => field.name),
  )
  return sql<SqlBool>`(${list(own)}) in (${c.profile.zip(c.schema, values)})`
}
