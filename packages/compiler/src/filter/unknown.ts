import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { fieldOf, type Model, type ValueField, valueField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { asObject, isNull, items } from '../shape-reader.ts'

/**
 * Whether a filter can be neither true nor false of a row: where it compares what can be NULL. Relation filters decide, but for semi-joins below
 * a NOT, which leave NULL keys in where an unknown result counts as false (`undecided`).
 */
export function canBeUnknown(c: Compilation, model: Model, filter: ShapeObject, undecided = false): boolean {
  return filter.entries.some(([key, node]) => {
    if (key === 'AND' || key === 'OR' || key === 'NOT') {
      const inner = undecided || (key === 'NOT' && c.profile.relationFilter === 'semiJoin')
      return items(node).some((branch) => canBeUnknown(c, model, asObject(branch), inner))
    }
    const field = fieldOf(model, key)
    if (field === undefined) return canBeUnknown(c, model, asObject(node), undecided)
    if (field.kind === 'relation') return undecided
    if (field.kind === 'unsupported') return false
    return comparesNull(model, field, node)
  })
}

function comparesNull(model: Model, field: ValueField, node: ShapeNode): boolean {
  if (isNull(node)) return false
  if (node.kind === 'fieldReference') return field.optional || valueField(model, node.field)?.optional === true
  if (node.kind !== 'object') return field.optional || field.list
  if (field.type === 'Json' && node.entries.some(([name]) => name !== 'equals' && name !== 'not')) return true
  return node.entries.some(([, operand]) => comparesNull(model, field, operand))
}
