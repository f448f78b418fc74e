import type { PlanError, PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import { filterRows } from '../../filter/where.ts'
import { missingRecord } from '../../missing-record.ts'
import { recordColumns } from '../../read/record.ts'
import { selectionOf } from '../../read/selection.ts'
import { objectMember } from '../../shape-reader.ts'
import { queryNode } from '../../statement.ts'
import { keyCodecs, keyColumns, keyFields, recordByKey } from '../result.ts'
import { createRecords } from './create.ts'
import { missingParent } from './errors.ts'
import { type Held, isHeld, keyAnd } from './held.ts'
import { keepRow } from './lookup.ts'
import { OneStatement } from './one-statement.ts'
import { keptFields, relationEntries } from './place.ts'
import { type RecordWrites, Steps } from './steps.ts'
import { updateRecord } from './update.ts'

/** How often a write runs again that looked for a record in vain which another transaction has created by then. */
export const conflictRetries = 2

export const records: RecordWrites = {
  create: createRecords,
  update: (steps, model, update) => updateRecord(steps, model, { ...update, isNested: true }),
}

/** `create` with nested writes. */
export function createNested(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const data = objectMember(args, 'data')
  return written(c, model, args, (steps, fields) => createRecords(steps, model, [{ data, given: [] }], { fields })[0])
}

/** `update` with nested writes. */
export function updateNested(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const data = objectMember(args, 'data')
  return written(c, model, args, (steps, fields) =>
    updateRecord(steps, model, {
      data,
      condition: (source) => filterRows(c, source, objectMember(args, 'where')),
      error: missingUpdated(c, model, data),
      fields,
    }),
  )
}

/** Writes a record and keeps certain fields of it. */
type WriteRecord = (steps: Steps, fields: readonly string[]) => Held | undefined

/**
 * The write as one statement where the dialect can say it so. Where that finds that something is missing, it has done nothing, and the steps run one by
 * one: they know what is missing.
 */
function written(c: Compilation, model: Model, args: ShapeObject, write: WriteRecord): PlanNode {
  const inTurn = (): PlanNode => {
    const steps = new Steps(c, records)
    return finished(steps, model, args, write(steps, []))
  }
  if (!c.profile.writesInQueries) return inTurn()
  const selection = selectionOf(c, c.source(model), args)
  const readsRelations = selection.relations.length > 0 || selection.counts !== undefined
  const fields = readsRelations ? [] : selection.fields.map((field) => field.name)
  const one = oneStatement(c, (steps) => write(steps, fields))
  if (one === undefined) return inTurn()
  return readsRelations ? writtenThenRead(c, model, args, one, inTurn) : writtenAndReturned(c, model, args, one, inTurn)
}

interface WrittenAtOnce {
  readonly steps: OneStatement
  readonly record: Held
}

/** Takes the steps twice: what the first attempt finds out, the second builds upon. */
function oneStatement(c: Compilation, write: (steps: Steps) => Held | undefined): WrittenAtOnce | undefined {
  const attempt = new OneStatement(c, records)
  write(attempt)
  if (!attempt.isPossible) return undefined
  const steps = new OneStatement(c, records, attempt.findings)
  const record = write(steps)
  return record === undefined || !steps.isPossible ? undefined : { steps, record }
}

/** The one statement returns the record itself. */
function writtenAndReturned(
  c: Compilation,
  model: Model,
  args: ShapeObject,
  { steps, record }: WrittenAtOnce,
  inTurn: () => PlanNode,
): PlanNode {
  const source = c.source(model)
  const columns = recordColumns(c, source, args)
  const query = steps.build(columns.selected, source, record)
  const first: PlanNode = { kind: 'first', of: queryNode(c, query, columns.codecs, columns.mapping) }
  return steps.isGuarded ? { kind: 'otherwise', of: first, to: inTurn() } : first
}

/** The one statement returns the key, by which the record is read with its relations: a statement does not see what it writes. */
function writtenThenRead(
  c: Compilation,
  model: Model,
  args: ShapeObject,
  { steps, record }: WrittenAtOnce,
  inTurn: () => PlanNode,
): PlanNode {
  const after = new Steps(c, records)
  const source = c.source(model)
  const key = keyFields(model)
  const register = after.keep(steps.build(keyColumns(source, key), source, record), keyCodecs(c, key))
  const read = recordByKey(c, model, args, isHeld(c, after.hold(model, register, key)))
  const rest: PlanNode = steps.isGuarded ? { kind: 'when', register, found: read, missing: inTurn() } : read
  return { kind: 'transaction', of: { kind: 'sequence', steps: [...after.nodes, rest] } }
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
