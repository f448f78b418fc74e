import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import { fieldOf, type Model, uniqueKeysOf } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { and, type Condition, not, or } from '../condition.ts'
import { asObject, items, member } from '../shape-reader.ts'
import { column, type Source } from '../source.ts'
import { cheapestBranchesFirst, cheapestFirst } from './cheapest-first.ts'
import type { FilterContext } from './context.ts'
import { jsonFilter } from './json.ts'
import { listFilter } from './list.ts'
import { relationFilter } from './relation.ts'
import { scalarFilter } from './scalar.ts'

/** The condition of a `where` on the rows of a source. */
export function filterRows(
  c: Compilation,
  source: Source,
  filter: ShapeObject,
  { paged = false, foundBy }: Partial<Pick<FilterContext, 'paged' | 'foundBy'>> = {},
): Condition {
  return where({ c, source, negated: false, bounded: false, paged, foundBy }, filter)
}

function where(context: FilterContext, filter: ShapeObject): Condition {
  const inner = context.bounded || !holdsKey(context.source.model, filter) ? context : { ...context, bounded: true }
  return and(cheapestFirst(context.source.model, filter).map(([key, node]) => entry(inner, key, node)))
}

/** Whether a filter gives every field of a unique key a value. */
function holdsKey(model: Model, filter: ShapeObject): boolean {
  return uniqueKeysOf(model).some((key) => {
    if (member(filter, key.name)?.kind === 'object' && key.fields.length > 1) return true
    return key.fields.every((name) => member(filter, name)?.kind === 'slot')
  })
}

function entry(context: FilterContext, key: string, node: ShapeNode): Condition {
  const { model } = context.source
  if (key === 'AND') return and(branches(context, node).map((branch) => where(context, branch)))
  if (key === 'OR') return or(branches(context, node).map((branch) => where({ ...context, joining: undefined }, branch)))
  if (key === 'NOT') return none(context, branches(context, node))
  const field = fieldOf(model, key)
  if (field === undefined) return uniqueKey(context, key, node)
  if (field.kind === 'relation') return relationFilter(context, field, node, where)
  if (field.kind === 'unsupported') throw new InternalError(`${model.name}.${key} has no filter`)
  if (field.list) return listFilter(context, field, asObject(node))
  if (field.type === 'Json') return jsonFilter(context, field, asObject(node))
  const { schema, profile } = context.c
  const sql = profile.comparable(column(context.source, key), field)
  const operand = { sql, field, codec: codecOf(schema, field), computed: false }
  return scalarFilter(context, operand, node)
}

function branches({ source }: FilterContext, node: ShapeNode): readonly ShapeObject[] {
  return cheapestBranchesFirst(source.model, items(node)).map(asObject)
}

/** Every branch is false, each on its own. */
function none(context: FilterContext, filters: readonly ShapeObject[]): Condition {
  const inner = { ...context, negated: !context.negated, joining: undefined }
  return and(filters.map((filter) => not(where(inner, filter))))
}

/** A compound key: `{ a_b: { a, b } }`. */
function uniqueKey(context: FilterContext, name: string, node: ShapeNode): Condition {
  if (!hasUniqueKey(context.source.model, name)) throw new InternalError(`${context.source.model.name} has no ${name}`)
  return where(context, asObject(node))
}

function hasUniqueKey(model: Model, name: string): boolean {
  return model.uniqueKeys.some((key) => key.name === name)
}
