import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { fieldOf, type Model } from '@hotplan/schema'

type Entry = ShapeObject['entries'][number]

const patterns: ReadonlySet<string> = new Set(['contains', 'startsWith', 'endsWith', 'search', 'mode'])

/** The tests of a filter with those first that cost least: databases make tests of one row in the order of the text. */
export function cheapestFirst(model: Model, filter: ShapeObject): readonly Entry[] {
  const costs = new Map(filter.entries.map((entry) => [entry, costOf(model, entry)]))
  return filter.entries.toSorted((left, right) => (costs.get(left) ?? 0) - (costs.get(right) ?? 0))
}

/** From comparisons through patterns and whatever nests to other rows; only the order means something. */
function costOf(model: Model, [key, node]: Entry): number {
  if (key === 'AND' || key === 'OR' || key === 'NOT') return 2
  const field = fieldOf(model, key)
  if (field?.kind === 'relation') return 3
  return isPattern(node) || (field?.kind === 'scalar' && (field.list || field.type === 'Json')) ? 1 : 0
}

function isPattern(node: ShapeNode): boolean {
  return node.kind === 'object' && node.entries.some(([operator, operand]) => patterns.has(operator) || isPattern(operand))
}
