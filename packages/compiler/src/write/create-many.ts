import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { executeNode } from '../statement.ts'
import { bulkOptions, rowsOf } from './bulk-arguments.ts'
import { withNestedRows } from './nested-rows.ts'
import { keyFields } from './result.ts'
import { recordsInOrder, writtenRecords } from './results.ts'
import { insertRows } from './rows.ts'

/** `createMany`: `{ count }` of the rows inserted. */
export function createMany(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = rowsOf(args)
  if (rows.columns.length === 0) return { kind: 'count', of: { kind: 'literal', value: 0 } }
  if (rows.nested !== undefined) {
    return withNestedRows(c, model, rows, ({ register }) => ({ kind: 'count', of: { kind: 'size', register } }))
  }
  return { kind: 'count', of: executeNode(c, insertRows(c, model, rows, bulkOptions(args))) }
}

/** `createManyAndReturn`: the records of the rows inserted, in the order they were given. */
export function createManyAndReturn(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = rowsOf(args)
  if (rows.columns.length === 0) return { kind: 'literal', value: [] }
  if (rows.nested !== undefined) {
    return withNestedRows(c, model, rows, ({ register }) => recordsInOrder(c, model, args, keyFields(model), register))
  }
  return writtenRecords(c, model, args, () => insertRows(c, model, rows, bulkOptions(args)))
}
