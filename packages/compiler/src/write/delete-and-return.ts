import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model, ValueField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { registerList } from '../parameter.ts'
import type { ZippedList } from '../profile/profile.ts'
import { type RecordColumns, recordColumns } from '../read/record.ts'
import { selectionOf } from '../read/selection.ts'
import { isZero, member } from '../shape-reader.ts'
import { columns } from '../source.ts'
import { type SqlBool, sql } from '../sql.ts'
import { addStatement, executeNode, queryNode } from '../statement.ts'
import { matching, tuple } from './many.ts'
import { keyCodecs, keyColumns, keyFields, selectWhere } from './result.ts'
import { deleteFrom, returning } from './statements.ts'

/** `deleteManyAndReturn`: the records of the rows removed, relations as they were before. */
export function deleteManyAndReturn(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (isZero(member(args, 'limit'))) return { kind: 'literal', value: [] }
  const target = c.target(model)
  const hasRelations = selectionOf(c, target, args).relations.length > 0
  if (hasRelations && !c.profile.returningSeesDeleted) return readThenDelete(c, model, args)
  const record = recordColumns(c, target, args)
  const statement = returning(deleteFrom(c, model, matching(c, target, args)), record.selected)
  return queryNode(c, statement, record.codecs, record.mapping)
}

/** Reads the records with their keys, deletes those rows, and hands back what was read. */
function readThenDelete(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const register = 'deleted'
  const key = keyFields(model)
  const source = c.source(model)
  const record = recordColumns(c, source, args)
  const selected = [...record.selected, ...keyColumns(source, key)]
  const codecs = [...record.codecs, ...keyCodecs(c, key)]
  const statement = addStatement(c, selectWhere(c, source, { selected }, matching(c, source, args)), codecs)
  const removal = executeNode(c, deleteRows(c, model, key, register, record.codecs.length))
  const steps: readonly PlanNode[] = [removal, keptRecords(c, register, record)]
  return { kind: 'transaction', of: { kind: 'let', name: register, statement, in: { kind: 'sequence', steps } } }
}

/** Deletes the rows whose keys are in a register, from a column of it on. */
function deleteRows(
  c: Compilation,
  model: Model,
  key: readonly ValueField[],
  register: string,
  offset: number,
): ReturnType<typeof deleteFrom> {
  const codecs = keyCodecs(c, key)
  const lists = key.map((field, index): ZippedList => {
    const codec = codecs[index] ?? { name: 'string' }
    return { field, list: registerList(c, register, offset + index, codec) }
  })
  const own = columns(
    c.target(model),
    key.map((field) => field.name),
  )
  return deleteFrom(c, model, sql<SqlBool>`${tuple(own)} in (${c.profile.zip(c.schema, lists)})`)
}

/** Yields the rows of a register as records: nodes map the rows of statements, so a statement returns them. */
function keptRecords(c: Compilation, register: string, { codecs, mapping }: RecordColumns): PlanNode {
  const lists = codecs.map((codec, index): ZippedList => {
    const type = codec.name === 'bytes' ? 'Bytes' : 'String'
    const field: ValueField = { kind: 'scalar', name: '', column: '', type, list: false, optional: true }
    return { field, list: registerList(c, register, index, codec) }
  })
  return queryNode(c, sql`${c.profile.zip(c.schema, lists)}`, codecs, mapping)
}
