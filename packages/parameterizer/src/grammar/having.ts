import { type Aggregate, aggregatesOf, aggregateType, type Model, type ValueField, valueFieldsOf } from '@hotplan/schema'
import { fieldFilter, filterRule, logicMembers } from './filter.ts'
import { once } from './once.ts'
import type { OperandPlace } from './operand.ts'
import type { Grammar, ObjectRule, Position } from './rule.ts'

/** `having`: conditions on fields and on aggregates of fields. */
export function havingRule(grammar: Grammar, model: Model): ObjectRule {
  const members = new Map<string, Position>(logicMembers(grammar, 'having', model))
  for (const field of valueFieldsOf(model)) members.set(field.name, havingPosition(grammar, model, field))
  return { keys: `a scalar field of ${model.name}, AND, OR or NOT`, unknown: 'QUERY.UNKNOWN_FIELD', members }
}

/** List fields take no aggregates here, as in Prisma Client. */
function havingPosition(grammar: Grammar, model: Model, field: ValueField): Position {
  const plain = fieldFilter(grammar, model, field)
  if (field.list) return plain
  const place: OperandPlace = { schema: grammar.schema, model, field, nulls: 'structure' }
  const aggregates = once(() => new Map(aggregatesOf(field).map((name) => [name, aggregateFilter(grammar, model, field, name)])))
  return {
    ...plain,
    expected: `${plain.expected}, aggregates included`,
    object: once(() => filterRule(place, false, aggregates())),
  }
}

function aggregateFilter(grammar: Grammar, model: Model, field: ValueField, aggregate: Aggregate): Position {
  const { schema } = grammar
  const place: OperandPlace = { schema, model, field: aggregateField(field, aggregate), nulls: 'structure' }
  return { expected: 'an object of operators', object: once(() => filterRule(place, true)) }
}

/** An aggregate is filtered like a field of its type. */
function aggregateField(field: ValueField, aggregate: Aggregate): ValueField {
  const type = aggregateType(aggregate, field)
  const { name, column, optional } = field
  if (type === 'Enum') return { ...field, list: false }
  return { kind: 'scalar', name, column, type, list: false, optional }
}
