import type { ShapeNode, ShapeObject } from '@hotplan/plan'
import { codecOf } from '../codec.ts'
import { and, type Condition, not, or } from '../condition.ts'
import { aggregateOf, isAggregate } from '../read/aggregates.ts'
import { asObject, items } from '../shape-reader.ts'
import { column, fieldIn } from '../source.ts'
import type { FilterContext } from './context.ts'
import { scalarFilter } from './scalar.ts'

/** The condition of a `having`: like a `where` over grouped fields, and over aggregates as in `{ age: { _avg: { gt } } }`. */
export function having(context: FilterContext, filter: ShapeObject): Condition {
  return and(filter.entries.map(([key, node]) => entry(context, key, node)))
}

function entry(context: FilterContext, key: string, node: ShapeNode): Condition {
  const branches = (): readonly Condition[] => items(node).map((branch) => having(context, asObject(branch)))
  if (key === 'AND') return and(branches())
  if (key === 'OR') return or(branches())
  if (key === 'NOT') return and(branches().map(not))
  return fieldConditions(context, key, node)
}

function fieldConditions(context: FilterContext, name: string, node: ShapeNode): Condition {
  const { c, source } = context
  const field = fieldIn(source.model, name)
  const operand = { sql: column(source, name), field, codec: codecOf(c.schema, field), computed: false }
  if (node.kind !== 'object') return scalarFilter(context, operand, node)
  const plain = node.entries.filter(([key]) => !isAggregate(key))
  const conditions: Condition[] = plain.length === 0 ? [] : [scalarFilter(context, operand, { kind: 'object', entries: plain })]
  for (const [key, test] of node.entries) {
    if (isAggregate(key))
      conditions.push(scalarFilter(context, { ...aggregateOf(c, source, key, name), field, computed: true }, test))
  }
  return and(conditions)
}
