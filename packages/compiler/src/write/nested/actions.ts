import type { PlanError, PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import { filterRows } from '../../filter/where.ts'
import { missingRecord } from '../../missing-record.ts'
import { objectMember } from '../../shape-reader.ts'
import { recordByKey } from '../result.ts'
import { createRecords } from './create.ts'
import { missingParent } from './errors.ts'
import { type Held, isHeld, keyAnd } from './held.ts'
import { keepRow } from './lookup.ts'
import { keptFields, relationEntries } from './place.ts'
import { type RecordWrites, Steps } from './steps.ts'
import { updateRecord } from './update.ts'

/** How often a write runs again that looked for a record in vain which another transaction has created by then. */
export const conflictRetries = 2

const records: RecordWrites = { create: createRecords, update: updateRecord }

/** `create` with nested writes. */
export function createNested(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const steps = new Steps(c, records)
  const [record] = createRecords(steps, model, [{ data: objectMember(args, 'data'), given: [] }])
  return finished(steps, model, args, record)
}

/** `update` with nested writes. */
export function updateNested(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const steps = new Steps(c, records)
  const data = objectMember(args, 'data')
  const record = updateRecord(steps, model, {
    data,
    condition: (source) => filterRows(c, source, objectMember(args, 'where')),
    error: missingUpdated(c, model, data),
  })
  return finished(steps, model, args, record)
}

/** `upsert` with nested writes, or where no single statement says the same: looks for the record, then updates or creates it. */
export function upsertNested(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const steps = new Steps(c, records)
  const update = objectMember(args, 'update')
  const create = objectMember(args, 'create')
  const wanted = [...keptFields(c, model, update), ...keptFields(c, model, create)]
  const record = keepRow(steps, model, keyAnd(model, wanted), (source) => filterRows(c, source, objectMember(args, 'where')))
  const options = { into: record.register, fields: wanted }
  steps.when(
    record.register,
    (branch) => updateRecord(branch, model, { data: update, condition: isHeld(c, record), ...options }),
    (branch) => createRecords(branch, model, [{ data: create, given: [] }], options),
  )
  return finished(steps, model, args, record)
}

/** Reads the record that the steps leave, all in one transaction. */
function finished(steps: Steps, model: Model, args: ShapeObject, record: Held | undefined): PlanNode {
  const { c } = steps
  const read = record === undefined ? [] : [recordByKey(c, model, args, isHeld(c, record))]
  const of: PlanNode = { kind: 'sequence', steps: [...steps.nodes, ...read] }
  const mayConflict = steps.nodes.some((node) => node.kind === 'when')
  return mayConflict ? { kind: 'transaction', of, retries: conflictRetries } : { kind: 'transaction', of }
}

function missingUpdated(c: Compilation, model: Model, data: ShapeObject): PlanError {
  const [entry] = relationEntries(c, model, data)
  const [kind] = entry?.writes.entries[0] ?? []
  return entry === undefined || kind === undefined ? missingRecord(model, 'an update') : missingParent(entry.place, kind)
}
