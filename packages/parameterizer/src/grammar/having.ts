import { type Aggregate, aggregatesOf, aggregateType, type Model, type ValueField, valueFieldsOf } from '@hotplan/schema'
import { listed } from '../problem.ts'
import { fieldFilter, filterRule, logicMembers, typeWords } from './filter.ts'
import { once } from './once.ts'
import type { OperandPlace } from './operand.ts'
import type { Grammar, ObjectRule, Position } from './rule.ts'

/** `having`: conditions on fields and on aggregates of fields. */
export function havingRule(grammar: Grammar, model: Model): ObjectRule {
  const members = new Map<string, Position>(logicMembers(grammar, 'having', model))
  for (const field of valueFieldsOf(model)) {
    const plain = fieldFilter(grammar, model, field)
    const object = once(() => havingFieldRule(grammar, model, field, plain))
    members.set(field.name, { ...plain, object })
  }
  return { keys: `a scalar field of ${model.name}, AND, OR or NOT`, unknown: 'QUERY.UNKNOWN_FIELD', members }
}

function havingFieldRule(grammar: Grammar, model: Model, field: ValueField, plain: Position): ObjectRule {
  const operators = plain.object?.().members ?? []
  const aggregates = aggregatesOf(field).map((name) => [name, aggregateFilter(grammar, model, field, name)] as const)
  const members = new Map<string, Position>([...operators, ...aggregates])
  return {
    keys: `an operator of ${typeWords(field)} or an aggregate: ${listed([...members.keys()], 24)}`,
    unknown: 'QUERY.UNKNOWN_OPERATOR',
    members,
  }
}

function aggregateFilter(grammar: Grammar, model: Model, field: ValueField, aggregate: Aggregate): Position {
  const { schema } = grammar
  const place: OperandPlace = { schema, model, field: aggregateField(field, aggregate), nulls: 'structure' }
  const rule = once(() => filterRule(place, true))
  return { expected: 'an object of operators', object: rule }
}

/** An aggregate is filtered like a field of its type. */
function aggregateField(field: ValueField, aggregate: Aggregate): ValueField {
  const type = aggregateType(aggregate, field)
  const { name, column, optional } = field
  if (type === 'Enum') return { ...field, list: false }
  return { kind: 'scalar', name, column, type, list: false, optional }
}
