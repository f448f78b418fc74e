import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { objectMember } from '../shape-reader.ts'
import { createNested } from './nested/actions.ts'
import { hasNestedWrites } from './nested/place.ts'
import { writtenRecord } from './result.ts'
import { insertInto } from './statements.ts'
import { createAssignments } from './values.ts'

/** `create`: inserts one row and yields its record. */
export function create(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (hasNestedWrites(model, objectMember(args, 'data'))) return createNested(c, model, args)
  return writtenRecord(c, model, args, () => insertInto(c, model, createAssignments(c, model, objectMember(args, 'data'))))
}
