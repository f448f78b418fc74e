import type { Model } from '@hotplan/schema'
import { and } from '../../condition.ts'
import { returning, updateTable } from '../statements.ts'
import { updateAssignments } from '../values.ts'
import { type ChangedReferences, changeReferences } from './change-references.ts'
import { writeChildren } from './children.ts'
import { codecsOf, type Held, isHeld, keyAnd, selectedFields } from './held.ts'
import { keepRow } from './lookup.ts'
import { neededFields, relationEntries } from './place.ts'
import type { RecordUpdate, Steps } from './steps.ts'

const unchanged: ChangedReferences = { assignments: () => [], after: () => undefined }

/**
 * Updates one record, its relations included: first the records it refers to, then the row itself where it changes, then the
 * records that refer to it. Answers with the row as it is then.
 */
export function updateRecord(steps: Steps, model: Model, update: RecordUpdate): Held {
  const { data, into, error } = update
  const { c } = steps
  const fields = keyAnd(model, [...(update.fields ?? []), ...neededFields(c, model, data)])
  const refers = relationEntries(c, model, data).filter(({ place }) => place.relation.owner)
  const before = refers.length === 0 ? undefined : keepRow(steps, model, fields, update.condition, { error })
  const references = before === undefined ? unchanged : changeReferences(steps, refers, before)
  const target = c.target(model)
  const changed = references.assignments(target)
  const given = changed.filter((assignment) => assignment.isRemoval !== true)
  const removed = changed.filter((assignment) => assignment.isRemoval === true)
  const assignments = [...updateAssignments(c, target, data, given), ...removed]
  const condition = before === undefined ? update.condition : isHeld(c, before)
  let record: Held
  if (assignments.length === 0) {
    record = before !== undefined && into === undefined ? before : keepRow(steps, model, fields, condition, { into, error })
  } else {
    const statement = returning(
      updateTable(c, model, assignments, and([condition(target), steps.guard])),
      selectedFields(target, fields),
    )
    record = steps.hold(
      model,
      steps.keep(statement, codecsOf(c, fields), { into, error, touch: { table: model, how: 'update' } }),
      fields,
    )
  }
  references.after(record)
  writeChildren(steps, model, [{ record, data, isNew: false }])
  return record
}
