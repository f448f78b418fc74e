import type { PlanNode, Shape, ShapeNode, ShapeObject } from '@hotplan/plan'
import { type Model, type UniqueKey, uniqueKeysOf } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import type { Condition } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { asObject, member, objectMember } from '../shape-reader.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { type Fragment, sql } from '../sql.ts'
import { addStatement } from '../statement.ts'
import { conflictRetries, upsertNested } from './nested/actions.ts'
import { hasNestedWrites } from './nested/place.ts'
import { keyCodecs, keyColumns, keyCondition, keyFields, recordByKey, selectWhere, writtenRecord } from './result.ts'
import { insertInto, returning, setList, updateTable } from './statements.ts'
import { type Assignment, createAssignments, updateAssignments } from './values.ts'

/**
 * `upsert`: one INSERT … ON CONFLICT where `where` is exactly one unique key and `create` gives that key the same values; else an update and, where
 * it found nothing, an insert, in a transaction.
 */
export function upsert(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (hasNestedWrites(model, objectMember(args, 'create')) || hasNestedWrites(model, objectMember(args, 'update'))) {
    return upsertNested(c, model, args)
  }
  const key = conflictKey(c.shape, model, objectMember(args, 'where'))
  if (key === undefined) return updateOrInsert(c, model, args)
  return writtenRecord(c, model, args, (target) => insertOrUpdate(c, target, key, args))
}

/** The unique key that a conflict would be about, where native upsert means the same. */
function conflictKey(shape: Shape, model: Model, filter: ShapeObject): UniqueKey | undefined {
  const [entry] = filter.entries
  if (entry === undefined || filter.entries.length > 1) return undefined
  const [name, node] = entry
  const key = uniqueKeysOf(model).find((one) => (one.fields.length === 1 ? one.fields[0] : one.name) === name)
  if (key === undefined) return undefined
  const parts = key.fields.length === 1 ? [node] : key.fields.map((field) => member(asObject(node), field))
  return parts.every((part) => part !== undefined && isCreatedAlike(shape, part)) ? key : undefined
}

function isCreatedAlike(shape: Shape, part: ShapeNode): boolean {
  return part.kind === 'slot' && shape.guards.some((guard) => guard.holds && guard.slots[0] === part.slot)
}

function insertOrUpdate(c: Compilation, target: Source, key: UniqueKey, args: ShapeObject): Fragment {
  const insert = insertInto(c, target.model, createAssignments(c, target.model, objectMember(args, 'create')))
  const changes = updateAssignments(c, target, objectMember(args, 'update'))
  const assignments = changes.length > 0 ? changes : unchanged(target, key)
  const conflict = sql.join(key.fields.map((name) => sql.id(fieldIn(target.model, name).column)))
  return sql`${insert} on conflict (${conflict}) do update set ${setList(assignments)}`
}

/** An update that changes nothing, since DO NOTHING would return no row. */
function unchanged(target: Source, key: UniqueKey): readonly Assignment[] {
  return key.fields.map((name) => ({ field: fieldIn(target.model, name), value: column(target, name) }))
}

/** Updates the row; where there is none, inserts one. Another transaction may insert it in between: then the whole runs again. */
function updateOrInsert(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const register = 'written'
  const key = keyFields(model)
  const codecs = keyCodecs(c, key)
  const update = addStatement(c, updateReturningKey(c, model, args), codecs)
  const assignments = createAssignments(c, model, objectMember(args, 'create'))
  const insert = addStatement(c, returning(insertInto(c, model, assignments), keyColumns(c.target(model), key)), codecs)
  const steps: readonly PlanNode[] = [
    { kind: 'keep', name: register, statement: update },
    {
      kind: 'when',
      register,
      found: { kind: 'literal', value: null },
      missing: { kind: 'keep', name: register, statement: insert },
    },
    recordByKey(c, model, args, keyCondition(c, key, register)),
  ]
  return { kind: 'transaction', retries: conflictRetries, of: { kind: 'sequence', steps } }
}

function updateReturningKey(c: Compilation, model: Model, args: ShapeObject): Parameters<typeof addStatement>[1] {
  const key = keyFields(model)
  const data = objectMember(args, 'update')
  const condition = (source: Source): Condition => filterRows(c, source, objectMember(args, 'where'))
  if (data.entries.length === 0) {
    const source = c.source(model)
    return selectWhere(c, source, { selected: keyColumns(source, key) }, condition(source))
  }
  const target = c.target(model)
  return returning(updateTable(c, model, updateAssignments(c, target, data), condition(target)), keyColumns(target, key))
}
