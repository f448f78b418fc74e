import { type Action, QueryError, type ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { member } from '../shape-reader.ts'
import { selectionOf } from './selection.ts'

/** Actions that answer with something other than records, some with a `select` of its own. */
const withoutRecords: ReadonlySet<Action> = new Set([
  'count',
  'exists',
  'aggregate',
  'groupBy',
  'createMany',
  'copyFrom',
  'updateMany',
  'updateEach',
  'deleteMany',
  'upsertMany',
])

/**
 * Refuses a query of records that would have nothing in them: what arguments alone leave out is refused before, but the client's `omit` can
 * take the rest.
 * @throws QueryError `QUERY.EMPTY_SELECTION`
 */
export function requireSelection(c: Compilation, model: Model): void {
  const { action, args } = c.shape
  if (withoutRecords.has(action) || Object.keys(c.omit).length === 0) return
  requireFields(c, model, args, '')
}

function requireFields(c: Compilation, model: Model, args: ShapeObject, path: string): void {
  const { fields, relations, counts } = selectionOf(c, { model }, args)
  if (fields.length === 0 && relations.length === 0 && counts === undefined) {
    const at = `${path}omit`
    const text = `${c.shape.model}.${c.shape.action}: ${at}, with the omit of the client, leaves no field of ${model.name}.`
    const fix = 'Expected at least one field that is not omitted: set one to false in omit, or use select.'
    throw new QueryError('QUERY.EMPTY_SELECTION', `${text} ${fix}`, {
      meta: { model: c.shape.model, action: c.shape.action, path: at, expected: 'at least one field that is not omitted' },
    })
  }
  const key = member(args, 'select') === undefined ? 'include' : 'select'
  for (const [field, nested] of relations) requireFields(c, c.model(field.model), nested, `${path}${key}.${field.name}.`)
}
