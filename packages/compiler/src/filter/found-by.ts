import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { fieldOf, type Model, relationFieldsOf } from '@hotplan/schema'
import { indexedFields } from '../indexed-fields.ts'

/**
 * The foreign key by whose index the rows of a filter are found whatever its value: no other test has an index, nor has the order of a page
 * (`sortedBy`; undefined where it is more than fields in one direction), unless it is that of the same index. Elsewhere the value tells which
 * index finds fewer rows.
 */
export function foundBy(model: Model, filter: ShapeObject, sortedBy: readonly string[] | undefined): string | undefined {
  const indexes = indexedFields(model)
  const isIndexed = (name: string): boolean => indexes.some(([first]) => first === name)
  if (!filter.entries.every(([name]) => isValueField(model, name))) return undefined
  const [only, ...others] = filter.entries.filter(([name]) => isIndexed(name))
  if (only === undefined || others.length > 0 || sortedBy === undefined) return undefined
  const [name, node] = only
  if (!isForeignKey(model, name) || !isEquality(node)) return undefined
  const [first] = sortedBy
  const isSorted = indexes.some((fields) => [name, ...sortedBy].every((field, index) => fields[index] === field))
  return first === undefined || isSorted || !isIndexed(first) ? name : undefined
}

function isValueField(model: Model, name: string): boolean {
  const kind = fieldOf(model, name)?.kind
  return kind === 'scalar' || kind === 'enum'
}

function isForeignKey(model: Model, name: string): boolean {
  return relationFieldsOf(model).some(({ owner, from }) => owner && from[0] === name)
}

function isEquality(node: ShapeNode): boolean {
  if (node.kind !== 'object') return node.kind === 'slot'
  return node.entries.every(([operator, operand]) => operator === 'equals' && operand.kind === 'slot')
}
