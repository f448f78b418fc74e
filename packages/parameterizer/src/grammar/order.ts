import {
  type Aggregate,
  aggregatesOf,
  type Model,
  takesNullsOrder,
  takesRelevance,
  type ValueField,
  valueFieldsOf,
} from '@hotplan/schema'
import { listed } from '../problem.ts'
import { once } from './once.ts'
import type { Grammar, ObjectRule, Position } from './rule.ts'
import { slotPosition } from './slot.ts'

const direction: Position = { expected: '"asc" or "desc"', literals: ['asc', 'desc'] }

const directionAndNulls: ObjectRule = {
  keys: 'sort or nulls',
  unknown: 'QUERY.UNKNOWN_ARGUMENT',
  members: new Map([
    ['sort', direction],
    ['nulls', { expected: '"first" or "last"', literals: ['first', 'last'] }],
  ]),
  required: ['sort'],
}

/** An `orderBy` argument: one sort or a list of sorts, each an object of at most one key, since objects have no order. */
export function orderByPosition(grammar: Grammar, name: 'orderBy' | 'groupOrderBy', model: Model): Position {
  const object = (): ObjectRule => grammar.rule(name, model)
  const one: Position = { expected: 'an object of one field', object }
  return { expected: 'an object of one field, or a list of such objects', object, items: one }
}

/** One sort of a read. */
export function orderByRule(grammar: Grammar, model: Model): ObjectRule {
  const members = new Map<string, Position>()
  for (const field of Object.values(model.fields)) {
    if (field.kind === 'unsupported') continue
    if (field.kind !== 'relation') members.set(field.name, fieldSort(field))
    else if (field.list) members.set(field.name, { expected: 'an object of _count', object: once(countSortRule) })
    else
      members.set(field.name, {
        expected: 'an object of one field',
        object: () => grammar.rule('orderBy', grammar.target(field)),
      })
  }
  addRelevance(grammar, model, members)
  return { keys: `a field of ${model.name}`, unknown: 'QUERY.UNKNOWN_FIELD', members, count: 'atMostOne' }
}

/** One sort of groups: by a grouped field or an aggregate. */
export function groupOrderByRule(_grammar: Grammar, model: Model): ObjectRule {
  const fields = valueFieldsOf(model)
  const members = new Map<string, Position>(fields.map((field) => [field.name, fieldSort(field)]))
  for (const aggregate of aggregates) {
    const sortable = fields.filter((field) => aggregatesOf(field).includes(aggregate))
    if (sortable.length === 0) continue
    const rule: ObjectRule = {
      keys: `a field that supports ${aggregate}: ${listed(sortable.map((field) => field.name))}`,
      unknown: 'QUERY.UNKNOWN_FIELD',
      members: new Map(sortable.map((field) => [field.name, direction])),
      count: 'exactlyOne',
    }
    members.set(aggregate, { expected: 'an object of one field', object: () => rule })
  }
  return { keys: `a field of ${model.name} or an aggregate`, unknown: 'QUERY.UNKNOWN_FIELD', members, count: 'atMostOne' }
}

export const aggregates: readonly Aggregate[] = ['_count', '_avg', '_sum', '_min', '_max']

function fieldSort(field: ValueField): Position {
  if (!takesNullsOrder(field)) return direction
  return { ...direction, expected: '"asc", "desc" or an object of sort and nulls', object: () => directionAndNulls }
}

function countSortRule(): ObjectRule {
  return { keys: '_count', unknown: 'QUERY.UNKNOWN_ARGUMENT', members: new Map([['_count', direction]]), count: 'exactlyOne' }
}

function addRelevance(grammar: Grammar, model: Model, members: Map<string, Position>): void {
  const { schema } = grammar
  const names = valueFieldsOf(model)
    .filter((field) => takesRelevance(schema.provider, field))
    .map((field) => field.name)
  if (names.length === 0) return
  const rule: ObjectRule = {
    keys: 'fields, search or sort',
    unknown: 'QUERY.UNKNOWN_ARGUMENT',
    members: new Map<string, Position>([
      ['fields', { expected: `a field or a list of fields: ${listed(names)}`, names }],
      ['search', slotPosition(schema, 'String')],
      ['sort', direction],
    ]),
    required: ['fields', 'search', 'sort'],
  }
  members.set('_relevance', { expected: 'an object of fields, search and sort', object: () => rule })
}
