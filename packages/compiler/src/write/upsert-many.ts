import { InternalError, type PlanNode, type ShapeObject } from '@hotplan/plan'
import { type Model, type UniqueKey, uniqueKeysOf, type ValueField, valueFieldsOf } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { items, member, text } from '../shape-reader.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { columnOf, type Fragment, type Sql, sql } from '../sql.ts'
import { executeNode } from '../statement.ts'
import { rowsOf } from './bulk-arguments.ts'
import { updatedAtValue } from './defaults.ts'
import { writtenRecords } from './results.ts'
import { insertRows } from './rows.ts'
import { setList } from './statements.ts'
import { type Assignment, changed } from './values.ts'

/** `upsertMany`: `{ count }` of the rows created or found, each key once. */
export function upsertMany(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (rowsOf(args).columns.length === 0) return { kind: 'count', of: { kind: 'literal', value: 0 } }
  return { kind: 'count', of: executeNode(c, upsertRows(c, c.target(model), args)) }
}

/** `upsertManyAndReturn`: the records of the rows created or found. */
export function upsertManyAndReturn(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  if (rowsOf(args).columns.length === 0) return { kind: 'literal', value: [] }
  return writtenRecords(c, model, args, (target) => upsertRows(c, target, args))
}

/** One INSERT … ON CONFLICT DO UPDATE. Of rows with the same key it takes the last, in the order of the keys, so that callers do not lock each other out. */
function upsertRows(c: Compilation, target: Source, args: ShapeObject): Fragment {
  const { model } = target
  const key = upsertKey(model, args)
  const insert = insertRows(c, model, rowsOf(args), { lastOf: key.fields })
  const conflict = sql.join(key.fields.map((name) => sql.id(fieldIn(model, name).column)))
  return sql`${insert} on conflict (${conflict}) do update set ${setList(updates(c, target, key, args))}`
}

function upsertKey(model: Model, args: ShapeObject): UniqueKey {
  const by = member(args, 'by')
  const name = by === undefined ? undefined : text(by)
  const key = uniqueKeysOf(model).find((one) => (one.fields.length === 1 ? one.fields[0] : one.name) === name)
  if (key === undefined) throw new InternalError('An upsert of many rows has no key')
  return key
}

/** What becomes of a row that exists; where nothing does, an update that changes nothing, since DO NOTHING would not tell of the row. */
function updates(c: Compilation, target: Source, key: UniqueKey, args: ShapeObject): readonly Assignment[] {
  const { model } = target
  const operations = operationsOf(model, key, args)
  if (operations.size === 0) {
    return key.fields.map((name) => ({ field: fieldIn(model, name), value: column(target, name) }))
  }
  return valueFieldsOf(model).flatMap((field): readonly Assignment[] => {
    const operation = operations.get(field.name)
    const value = operation === undefined ? stamp(c, field) : changed(operation, column(target, field.name), given(field))
    return value === undefined ? [] : [{ field, value }]
  })
}

function stamp(c: Compilation, field: ValueField): Sql | undefined {
  const now = updatedAtValue(c, field)
  return now === undefined ? undefined : c.profile.typed(c.schema, now, field)
}

/** The value that the row would have been created with. */
function given(field: ValueField): Sql {
  return columnOf('excluded', field.column)
}

/** Operations by field: those that `update` names, else `set` for everything that rows give beside the key. */
function operationsOf(model: Model, key: UniqueKey, args: ShapeObject): ReadonlyMap<string, string> {
  const update = member(args, 'update')
  if (update?.kind === 'object') return new Map(update.entries.map(([name, node]) => [name, text(node)]))
  if (update !== undefined) return new Map(items(update).map((node) => [text(node), 'set']))
  const names = rowsOf(args).columns.map(([name]) => name)
  return new Map(names.filter((name) => !key.fields.includes(name)).map((name) => [fieldIn(model, name).name, 'set']))
}
