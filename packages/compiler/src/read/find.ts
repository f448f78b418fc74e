import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { missingRecord } from '../missing-record.ts'
import { joinsFor } from './joins.ts'
import { recordColumns } from './record.ts'
import { modelRows, openRows } from './rows.ts'
import { skipsDearRows } from './skipped-rows.ts'
import { stitched } from './stitched.ts'
import { stitchesFor } from './stitches.ts'
import { windowOf } from './window.ts'

/** `findMany`: a list of records. */
export function findMany(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (windowOf(c, args).empty) return { kind: 'literal', value: [] }
  const { node, backward } = records(c, model, args, 'asked')
  return backward ? { kind: 'reverse', of: node } : node
}

/** `findFirst`: the first record, or with a negative `take` the last, or null. */
export function findFirst(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (windowOf(c, args).empty) return { kind: 'literal', value: null }
  return { kind: 'first', of: records(c, model, args, 'first').node }
}

/** `findUnique`: the record of a unique key, or null. The key bounds the rows, so no LIMIT is needed. */
export function findUnique(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  return { kind: 'first', of: records(c, model, args, 'unique').node }
}

export function findFirstOrThrow(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  return { kind: 'require', of: findFirst(c, model, args), error: missingRecord(model, 'a query') }
}

export function findUniqueOrThrow(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  return { kind: 'require', of: findUnique(c, model, args), error: missingRecord(model, 'a query') }
}

function records(
  c: Compilation,
  model: Model,
  args: ShapeObject,
  window: 'asked' | 'first' | 'unique',
): { readonly node: PlanNode; readonly backward: boolean } {
  const joins = joinsFor(c, model, args, window === 'unique')
  const stitches = stitchesFor(c, args, window !== 'asked')
  const joined = joins !== undefined || skipsDearRows(c, model, args)
  const rows = openRows(c, modelRows(c, model), args, { first: window === 'first', joined })
  const columns = recordColumns(c, rows.source, args, { joins, stitches })
  const query = rows.select(columns.selected)
  const node = stitched(c, stitches, joins?.applyTo(query) ?? query, columns)
  return { node, backward: rows.backward }
}
