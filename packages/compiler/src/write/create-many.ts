import { InternalError, type PlanNode, type ShapeObject, type ShapeRows } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { isTrue, member } from '../shape-reader.ts'
import { executeNode } from '../statement.ts'
import { writtenRecords } from './results.ts'
import { type BulkOptions, insertRows } from './rows.ts'

/** `createMany`: `{ count }` of the rows inserted. */
export function createMany(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = rowsOf(args)
  if (rows.columns.length === 0) return { kind: 'count', of: { kind: 'literal', value: 0 } }
  return { kind: 'count', of: executeNode(c, insertRows(c, model, rows, bulkOptions(args))) }
}

/** `createManyAndReturn`: the records of the rows inserted, in the order they were given. */
export function createManyAndReturn(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = rowsOf(args)
  if (rows.columns.length === 0) return { kind: 'literal', value: [] }
  return writtenRecords(c, model, args, () => insertRows(c, model, rows, bulkOptions(args)))
}

/** The rows of a bulk write. */
export function rowsOf(args: ShapeObject): ShapeRows {
  const data = member(args, 'data')
  if (data?.kind !== 'rows') throw new InternalError('A bulk write has no rows')
  return data
}

/** What a bulk write asks for beside its rows. */
export function bulkOptions(args: ShapeObject): BulkOptions {
  return { skipDuplicates: isTrue(member(args, 'skipDuplicates')) }
}
