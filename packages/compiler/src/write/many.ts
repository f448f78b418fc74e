import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import type { Condition } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { slotValue } from '../parameter.ts'
import { recordColumns } from '../read/record.ts'
import { isZero, member, objectMember } from '../shape-reader.ts'
import { columns, type Source } from '../source.ts'
import { list, named, type Sql, type SqlBool, sql, unnamed } from '../sql.ts'
import { countCodec, executeNode, queryNode } from '../statement.ts'
import { keyFields, selectWhere } from './result.ts'
import { writtenRecords } from './results.ts'
import { deleteFrom, updateTable } from './statements.ts'
import { updateAssignments } from './values.ts'

/** `deleteMany`: `{ count }` of the rows removed. */
export function deleteMany(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (isZero(member(args, 'limit'))) return noRows
  return { kind: 'count', of: executeNode(c, deleteFrom(c, model, matching(c, c.target(model), args))) }
}

/** `updateMany`: `{ count }` of the rows that match, changed or not. */
export function updateMany(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (isZero(member(args, 'limit'))) return noRows
  const data = objectMember(args, 'data')
  const target = c.target(model)
  if (data.entries.length === 0) return countMatching(c, model, args)
  const statement = updateTable(c, model, updateAssignments(c, target, data), matching(c, target, args))
  return { kind: 'count', of: executeNode(c, statement) }
}

/** `updateManyAndReturn`: the records of the rows that match, as the update leaves them. */
export function updateManyAndReturn(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (isZero(member(args, 'limit'))) return { kind: 'literal', value: [] }
  const data = objectMember(args, 'data')
  if (data.entries.length === 0) return recordsMatching(c, model, args)
  return writtenRecords(c, model, args, (target) =>
    updateTable(c, model, updateAssignments(c, target, data), matching(c, target, args)),
  )
}

const noRows: PlanNode = { kind: 'count', of: { kind: 'literal', value: 0 } }

function countMatching(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const source = c.source(model)
  const counter = { selected: [named(sql`count(*)`, 'count')] }
  const query = selectWhere(c, source, counter, matching(c, source, args))
  const counted = queryNode(c, query, [countCodec], { kind: 'column', index: 0, codec: countCodec })
  return { kind: 'count', of: { kind: 'first', of: counted } }
}

function recordsMatching(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const source = c.source(model)
  const record = recordColumns(c, source, args)
  return queryNode(c, selectWhere(c, source, record, matching(c, source, args)), record.codecs, record.mapping)
}

/** The rows of a `where`; with `limit` so many of them, picked by their key: UPDATE and DELETE take no LIMIT. */
export function matching(c: Compilation, rows: Source, args: ShapeObject): Condition {
  const filter = objectMember(args, 'where')
  const bound = member(args, 'limit')
  if (bound === undefined) return filterRows(c, rows, filter)
  const key = keyFields(rows.model).map((field) => field.name)
  const picked = c.source(rows.model)
  const selected = { selected: columns(picked, key).map((one) => unnamed(one)) }
  const query = selectWhere(c, picked, selected, filterRows(c, picked, filter))
  const count = bound.kind === 'slot' ? c.profile.opaque(slotValue(bound.slot, countCodec)) : sql.lit(0)
  return sql<SqlBool>`${tuple(columns(rows, key))} in ${query.limit(count)}`
}

/** Several columns as one operand. */
export function tuple(values: readonly Sql[]): Sql {
  const [only] = values
  return values.length === 1 && only !== undefined ? only : sql`(${list(values)})`
}
