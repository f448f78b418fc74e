import type { ShapeNode } from '@hotplan/plan'
import { type Aggregate, aggregatesOf, type Model, relationField, valueFieldsOf } from '@hotplan/schema'
import { listed } from '../problem.ts'
import { aggregates, orderByPosition } from './order.ts'
import { fieldNames, takePosition, wherePosition, windowMembers } from './read.ts'
import { type Entries, entriesOf, entryOf, type Grammar, type ObjectRule, type Position, type Report } from './rule.ts'
import { isTruthy } from './selection.ts'
import { flagPosition, slotPosition } from './slot.ts'

/** Arguments of `count`. */
export function countRule(grammar: Grammar, model: Model): ObjectRule {
  const counters = counterRule(model, '_count')
  const select: Position = {
    expected: 'true or an object of fields to count',
    literals: [true],
    object: () => counters,
    nulls: 'absent',
  }
  return argumentsRule('count', new Map([...windowMembers(grammar, model), ['select', select]]))
}

/** Arguments of `aggregate`. */
export function aggregateRule(grammar: Grammar, model: Model): ObjectRule {
  const members = new Map([...windowMembers(grammar, model), ...aggregateMembers(model)])
  return {
    ...argumentsRule('aggregate', members),
    check(entries, report) {
      if (aggregates.some((name) => isSelected(entryOf(entries, name)))) return
      report({ code: 'QUERY.EMPTY_SELECTION', found: 'selects no aggregate', expected: `at least one of ${listed(aggregates)}` })
    },
  }
}

/** Arguments of `groupBy`. */
export function groupByRule(grammar: Grammar, model: Model): ObjectRule {
  const members = new Map<string, Position>([
    ['by', fieldNames(model, 'by')],
    ['where', wherePosition(grammar, model)],
    ['having', { expected: 'an object of conditions on groups', object: () => grammar.rule('having', model) }],
    ['orderBy', orderByPosition(grammar, 'groupOrderBy', model)],
    ['take', takePosition],
    ['skip', slotPosition(grammar.schema, 'NonNegativeInt')],
    ...aggregateMembers(model),
  ])
  return {
    ...argumentsRule('groupBy', members),
    required: ['by'],
    check: (entries, report) => checkGroups(entries, report),
  }
}

function argumentsRule(action: string, members: ReadonlyMap<string, Position>): ObjectRule {
  return { keys: `an argument of ${action}: ${[...members.keys()].join(', ')}`, unknown: 'QUERY.UNKNOWN_ARGUMENT', members }
}

function aggregateMembers(model: Model): readonly (readonly [string, Position])[] {
  return aggregates.map((name) => {
    const rule = counterRule(model, name)
    const position: Position = { expected: 'an object of fields', object: () => rule }
    return [
      name,
      name === '_count' ? { ...position, expected: `true or ${position.expected}`, literals: [true, false] } : position,
    ] as const
  })
}

function counterRule(model: Model, aggregate: Aggregate): ObjectRule {
  const names = valueFieldsOf(model)
    .filter((field) => aggregatesOf(field).includes(aggregate))
    .map((field) => field.name)
  const all = aggregate === '_count' ? ['_all', ...names] : names
  const hint = (key: string): string | undefined =>
    relationField(model, key) === undefined ? undefined : 'Relations cannot be aggregated here: use _count in select of a read.'
  return {
    keys: `a field that supports ${aggregate}: ${listed(all)}`,
    unknown: 'QUERY.UNKNOWN_FIELD',
    members: new Map(all.map((name) => [name, flagPosition])),
    hint,
    check(entries, report) {
      if (entries.some(([, node]) => isTruthy(node))) return
      report({ code: 'QUERY.EMPTY_SELECTION', found: 'selects nothing', expected: 'at least one field set to true' })
    },
  }
}

function isSelected(node: ShapeNode | undefined): boolean {
  return node !== undefined && isTruthy(node)
}

function checkGroups(entries: Entries, report: Report): void {
  const grouped = new Set(namesOf(entryOf(entries, 'by')))
  if (grouped.size === 0) report({ code: 'P2019', found: 'names no field', expected: 'at least one field' }, 'by')
  const window = ['take', 'skip'].find((name) => entryOf(entries, name) !== undefined)
  const sorts = sortsOf(entryOf(entries, 'orderBy'))
  if (window !== undefined && sorts.length === 0) {
    report({ code: 'P2019', found: `has ${window} but no orderBy`, expected: 'orderBy' })
  }
  const sorted = sorts.filter((name) => !functions.has(name))
  requireGrouped(grouped, sorted, 'orderBy', report)
  requireGrouped(grouped, plainConditions(entryOf(entries, 'having')), 'having', report)
}

function requireGrouped(grouped: ReadonlySet<string>, used: readonly string[], argument: string, report: Report): void {
  const stray = used.find((name) => !grouped.has(name))
  if (stray === undefined) return
  const fix = `Add ${stray} to by, or use an aggregate of it.`
  report({ code: 'P2019', found: `uses ${stray}, which is not grouped by`, fix }, argument)
}

function namesOf(node: ShapeNode | undefined): readonly string[] {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item) => (item.kind === 'literal' && typeof item.value === 'string' ? [item.value] : []))
}

/** Keys of the sorts of an order. */
function sortsOf(node: ShapeNode | undefined): readonly string[] {
  const sorts = node?.kind === 'list' ? node.items : node === undefined ? [] : [node]
  return sorts.flatMap((sort) => entriesOf(sort).map(([key]) => key))
}

const logic = new Set(['AND', 'OR', 'NOT'])
const functions = new Set<string>(aggregates)

/** Fields on which `having` has a condition other than one on an aggregate. */
function plainConditions(node: ShapeNode | undefined): readonly string[] {
  if (node?.kind === 'list') return node.items.flatMap(plainConditions)
  return entriesOf(node).flatMap(([key, value]) => {
    if (logic.has(key)) return plainConditions(value)
    return isAggregated(value) ? [] : [key]
  })
}

function isAggregated(node: ShapeNode): boolean {
  return (
    node.kind === 'object' && node.entries.every(([key, value]) => functions.has(key) || (key === 'not' && isAggregated(value)))
  )
}
