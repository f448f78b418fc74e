import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import type { Condition } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { missingRecord } from '../missing-record.ts'
import { registerValue } from '../parameter.ts'
import { type RecordColumns, recordColumns } from '../read/record.ts'
import { selectionOf } from '../read/selection.ts'
import { objectMember } from '../shape-reader.ts'
import type { Source } from '../source.ts'
import { named, sql } from '../sql.ts'
import { addStatement, executeNode, queryNode } from '../statement.ts'
import { selectWhere } from './result.ts'
import { deleteFrom, returning } from './statements.ts'

/** `delete`: removes the row of a unique key and yields the record it was, relations as they were before. */
export function deleteOne(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const condition = (source: Source): Condition => filterRows(c, source, objectMember(args, 'where'))
  const target = c.target(model)
  const selection = selectionOf(c, target, args)
  const hasRelations = selection.relations.length > 0 || selection.counts !== undefined
  if (hasRelations && !c.profile.returningSeesDeleted) return readThenDelete(c, model, args, condition)
  const columns = recordColumns(c, target, args)
  const statement = returning(deleteFrom(c, model, condition(target)), columns.selected)
  const deleted = queryNode(c, statement, columns.codecs, columns.mapping)
  return { kind: 'require', of: { kind: 'first', of: deleted }, error: missingRecord(model, 'a delete') }
}

/** Reads the record, deletes the row, and hands back what was read: the relations may be gone with the row. */
function readThenDelete(c: Compilation, model: Model, args: ShapeObject, condition: (source: Source) => Condition): PlanNode {
  const register = 'deleted'
  const source = c.source(model)
  const columns = recordColumns(c, source, args)
  const statement = addStatement(c, selectWhere(c, source, columns, condition(source)), columns.codecs)
  const removal = executeNode(c, deleteFrom(c, model, condition(c.target(model))))
  const steps: readonly PlanNode[] = [removal, { kind: 'first', of: keptRecord(c, register, columns) }]
  const error = missingRecord(model, 'a delete')
  return { kind: 'transaction', of: { kind: 'let', name: register, statement, error, in: { kind: 'sequence', steps } } }
}

/** Yields the row of a register as a record: nodes map the rows of statements, so a statement returns it. */
function keptRecord(c: Compilation, register: string, columns: RecordColumns): PlanNode {
  const values = columns.codecs.map((codec, index) => named(sql`${registerValue(register, index, codec)}`, `c${index}`))
  return queryNode(c, sql`select ${sql.join(values)}`, columns.codecs, columns.mapping)
}
