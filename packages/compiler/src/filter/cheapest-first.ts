import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { fieldOf, type Model } from '@hotplan/schema'
import { asObject, items } from '../shape-reader.ts'

type Entry = ShapeObject['entries'][number]

const patterns: ReadonlySet<string> = new Set(['contains', 'startsWith', 'endsWith', 'search', 'mode'])

/** The tests of a filter with those first that cost least: databases make tests of one row in the order of the text. */
export function cheapestFirst(model: Model, filter: ShapeObject): readonly Entry[] {
  return sorted(filter.entries, (entry) => costOf(model, entry))
}

/** The branches of AND, OR or NOT in the same order: the first that decides spares the others. */
export function cheapestBranchesFirst(model: Model, branches: readonly ShapeNode[]): readonly ShapeNode[] {
  return sorted(branches, (branch) => branchCost(model, branch))
}

function sorted<Test>(tests: readonly Test[], cost: (test: Test) => number): readonly Test[] {
  const costs = new Map(tests.map((test) => [test, cost(test)]))
  return tests.toSorted((left, right) => (costs.get(left) ?? 0) - (costs.get(right) ?? 0))
}

/** From comparisons through patterns and whatever nests to other rows; only the order means something. */
function costOf(model: Model, [key, node]: Entry): number {
  if (key === 'AND' || key === 'OR' || key === 'NOT') {
    return Math.max(2, ...items(node).map((branch) => branchCost(model, branch)))
  }
  const field = fieldOf(model, key)
  if (field?.kind === 'relation') return 3
  return isPattern(node) || (field?.kind === 'scalar' && (field.list || field.type === 'Json')) ? 1 : 0
}

function branchCost(model: Model, branch: ShapeNode): number {
  return Math.max(0, ...asObject(branch).entries.map((entry) => costOf(model, entry)))
}

function isPattern(node: ShapeNode): boolean {
  return node.kind === 'object' && node.entries.some(([operator, operand]) => patterns.has(operator) || isPattern(operand))
}
