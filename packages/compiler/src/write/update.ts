import type { PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import type { Condition } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { missingRecord } from '../missing-record.ts'
import { objectMember } from '../shape-reader.ts'
import type { Source } from '../source.ts'
import { updateNested } from './nested/actions.ts'
import { hasNestedWrites } from './nested/place.ts'
import { recordByKey, writtenRecord } from './result.ts'
import { updateTable } from './statements.ts'
import { updateAssignments } from './values.ts'

/** `update`: changes the row of a unique key and yields its record. Without changes it only reads the record, which still has to exist. */
export function update(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const data = objectMember(args, 'data')
  if (hasNestedWrites(model, data)) return updateNested(c, model, args)
  const condition = (source: Source): Condition => filterRows(c, source, objectMember(args, 'where'))
  const error = missingRecord(model, 'an update')
  if (data.entries.length === 0) return { kind: 'require', of: recordByKey(c, model, args, condition), error }
  return writtenRecord(
    c,
    model,
    args,
    (target) => updateTable(c, model, updateAssignments(c, target, data), condition(target)),
    error,
  )
}
