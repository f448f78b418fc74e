import type { Model } from '@hotplan/schema'
import { createAssignments } from '../values.ts'
import { writeChildren } from './children.ts'
import { type Held, keyAnd } from './held.ts'
import { insertAll } from './insert.ts'
import { neededFields } from './place.ts'
import { referencesOfNew } from './references.ts'
import type { CreateOptions, NewRecord, Steps } from './steps.ts'

/**
 * Creates records of one model, their relations included: first the records they refer to, then all rows in one statement, then the records that
 * refer to them. Answers with the rows in the order of the records.
 */
export function createRecords(
  steps: Steps,
  model: Model,
  records: readonly NewRecord[],
  { into, fields: wanted = [] }: CreateOptions = {},
): readonly Held[] {
  const { c } = steps
  const data = records.map((record) => record.data)
  const references = referencesOfNew(steps, model, data)
  const rows = records.map((record, index) =>
    createAssignments(c, model, record.data, [...record.given, ...(references[index] ?? [])]),
  )
  const fields = keyAnd(model, [...wanted, ...data.flatMap((one) => neededFields(c, model, one))])
  const register = steps.insertAndKeep(model, (guard) => insertAll(c, model, rows, guard), fields, into)
  const created = records.map((_, row) => steps.hold(model, register, fields, row))
  writeChildren(
    steps,
    model,
    created.map((record, index) => ({ record, data: records[index]?.data ?? { kind: 'object', entries: [] }, isNew: true })),
  )
  return created
}
