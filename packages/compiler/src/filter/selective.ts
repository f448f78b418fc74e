import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { type Field, fieldOf, type Model, type RelationField } from '@hotplan/schema'
import { indexedFields } from '../indexed-fields.ts'
import { objectOrEmpty } from '../shape-reader.ts'
import type { FilterContext } from './context.ts'

/** Whether an index finds the rows of a relation by their filter: an indexed field is compared, or a relation of theirs is filtered so. */
export function isSelective(context: FilterContext, field: RelationField, filter: ShapeObject): boolean {
  return isFound(context, field, filter, (_field, node) => isCompared(node, comparisons))
}

/** Whether an index finds few rows of a relation by their filter: {@link isSelective} by equal values of a field that has many. */
export function isExact(context: FilterContext, field: RelationField, filter: ShapeObject): boolean {
  return isFound(context, field, filter, (compared, node) => {
    const hasManyValues = compared.kind === 'scalar' && compared.type !== 'Boolean'
    return hasManyValues && isCompared(node, equalities)
  })
}

/** Whether a field is compared so that an index on it finds few rows. */
type Finds = (field: Field, node: ShapeNode) => boolean

function isFound({ c }: FilterContext, field: RelationField, filter: ShapeObject, finds: Finds): boolean {
  const isFoundBy = (model: Model, conditions: ShapeObject): boolean =>
    conditions.entries.some(([name, node]) => {
      const compared = fieldOf(model, name)
      if (compared === undefined) return false
      if (compared.kind !== 'relation') return indexedFields(model).some(([first]) => first === name) && finds(compared, node)
      const inner = objectOrEmpty(node.kind === 'object' ? node : undefined)
      const bare = inner.entries.find(([key]) => key === 'some' || key === 'is')?.[1] ?? inner
      return bare.kind === 'object' && isFoundBy(c.model(compared.model), bare)
    })
  return isFoundBy(c.model(field.model), filter)
}

const equalities: ReadonlySet<string> = new Set(['equals', 'in'])
const comparisons: ReadonlySet<string> = new Set([...equalities, 'gt', 'gte', 'lt', 'lte'])

function isCompared(node: ShapeNode, operators: ReadonlySet<string>): boolean {
  return node.kind === 'slot' || (node.kind === 'object' && node.entries.some(([name]) => operators.has(name)))
}

/** Whether the rows that belong to one row of the other side are found by an index; the table of a many-to-many relation has one. */
export function isLinkIndexed(model: Model, field: RelationField): boolean {
  if (field.through !== undefined) return true
  return indexedFields(model).some((fields) => field.to.every((name) => fields.slice(0, field.to.length).includes(name)))
}
