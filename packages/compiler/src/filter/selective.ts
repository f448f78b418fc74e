import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { type Model, type RelationField, relationField } from '@hotplan/schema'
import { indexedFields } from '../indexed-fields.ts'
import { objectOrEmpty } from '../shape-reader.ts'
import type { FilterContext } from './context.ts'

/** Whether an index finds the rows of a relation by their filter: an indexed field is compared, or a relation of theirs is filtered so. */
export function isSelective({ c }: FilterContext, field: RelationField, filter: ShapeObject): boolean {
  const finds = (model: Model, conditions: ShapeObject): boolean =>
    conditions.entries.some(([name, node]) => {
      const relation = relationField(model, name)
      if (relation === undefined) return isComparison(node) && indexedFields(model).some(([first]) => first === name)
      const inner = objectOrEmpty(node.kind === 'object' ? node : undefined)
      const bare = inner.entries.find(([key]) => key === 'some' || key === 'is')?.[1] ?? inner
      return bare.kind === 'object' && finds(c.model(relation.model), bare)
    })
  return finds(c.model(field.model), filter)
}

const comparisons: ReadonlySet<string> = new Set(['equals', 'in', 'gt', 'gte', 'lt', 'lte'])

function isComparison(node: ShapeNode): boolean {
  return node.kind === 'slot' || (node.kind === 'object' && node.entries.some(([name]) => comparisons.has(name)))
}

/** Whether the rows that belong to one row of the other side are found by an index; the table of a many-to-many relation has one. */
export function isLinkIndexed(model: Model, field: RelationField): boolean {
  if (field.through !== undefined) return true
  return indexedFields(model).some((fields) => field.to.every((name) => fields.slice(0, field.to.length).includes(name)))
}
