import type { ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import type { Source } from '../../source.ts'
import { type Assignment, updateAssignments } from '../values.ts'
import { type ChangedReferences, changeReferences } from './change-references.ts'
import { writeChildren } from './children.ts'
import { type Held, isHeld, keyAnd } from './held.ts'
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
  const looksFirst = refers.length > 0 || (steps.isOneStatement && (update.isNested === true || writesLinked(c, model, data)))
  const before = looksFirst ? keepRow(steps, model, fields, update.condition, { error, lock: 'update' }) : undefined
  const references = before === undefined ? unchanged : changeReferences(steps, refers, before)
  const assignments = (target: Source): readonly Assignment[] => {
    const changed = references.assignments(target)
    const given = changed.filter((assignment) => assignment.isRemoval !== true)
    const removed = changed.filter((assignment) => assignment.isRemoval === true)
    return [...updateAssignments(c, target, data, given), ...removed]
  }
  const condition = before === undefined ? update.condition : isHeld(c, before)
  let record: Held
  if (assignments(c.target(model)).length === 0) {
    record = before !== undefined && into === undefined ? before : keepRow(steps, model, fields, condition, { into, error })
    steps.pin(model, isHeld(c, record))
  } else {
    const change = { model, condition, assignments, isLookedUp: before !== undefined }
    record = steps.hold(model, steps.changeAndKeep(change, fields, { into, error }), fields)
  }
  references.after(record)
  // Parts of one statement can look nothing up by what another writes. What children refer to does not change in it.
  const parent = steps.isOneStatement && before !== undefined ? before : record
  writeChildren(steps, model, [{ record: parent, data, isNew: false }])
  return record
}

const unlinkedWrites: ReadonlySet<string> = new Set(['create', 'createMany', 'connect'])
const pairWrites: ReadonlySet<string> = new Set([...unlinkedWrites, 'disconnect', 'set'])

/** Whether what is nested has to be looked up by its relation to the record. */
function writesLinked(c: Compilation, model: Model, data: ShapeObject): boolean {
  return relationEntries(c, model, data).some(({ place: { relation }, writes }) => {
    if (relation.owner) return false
    const unlinked = relation.through === undefined ? unlinkedWrites : pairWrites
    return writes.entries.some(([kind]) => !unlinked.has(kind))
  })
}
