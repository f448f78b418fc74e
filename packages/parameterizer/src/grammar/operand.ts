import type { InputPosition, Model, Operator, Schema, ValueField } from '@hotplan/schema'
import type { ObjectRule, Position, ReferenceRule } from './rule.ts'
import { fieldSlot, flagPosition, slotExpectation, slotOf } from './slot.ts'

/** Where an operand stands: a null is structure in a filter, since the SQL differs, and a value in data. */
export interface OperandPlace {
  readonly schema: Schema
  readonly model: Model
  readonly field: ValueField
  readonly nulls: 'structure' | 'value'
}

const modes: Position = { expected: '"default" or "insensitive"', literals: ['default', 'insensitive'] }

/** The position of an operator's operand; `nested` is the object form of `not`. */
export function operandPosition(place: OperandPlace, operator: Operator, nested?: () => ObjectRule): Position {
  switch (operator.operand) {
    case 'mode':
      return modes
    case 'flag':
      return flagPosition
    case 'path':
      return pathPosition(place.schema)
    case 'nested': {
      const bare = boundPosition(place, operator, 'one')
      const expected = `${bare.expected}, or an object of operators`
      return nested === undefined ? bare : { ...bare, expected, object: nested }
    }
    case 'list':
      return boundPosition(place, operator, 'list')
    case 'valueOrList':
      return boundPosition(place, operator, 'valueOrList')
    default:
      return boundPosition(place, operator, 'one')
  }
}

function boundPosition(place: OperandPlace, operator: Operator, form: 'one' | 'list' | 'valueOrList'): Position {
  const { schema, field } = place
  const nullable = operator.nullable && place.nulls === 'value'
  const ownType = ownTypes[operator.operand]
  const slot = ownType === undefined ? fieldSlot(schema, field, form, nullable) : slotOf(schema, ownType, { nullable })
  const referred = ownType ?? field.type
  const words = slotExpectation(schema, slot)
  const markers = operator.markers
  return {
    expected: [words, ...(operator.nullable ? ['null'] : []), ...markers].join(' or '),
    slot,
    ...(operator.nullable && place.nulls === 'structure' ? { nulls: 'structure' } : {}),
    ...(markers.length > 0 ? { markers } : {}),
    ...referenceRule(place.model, operator, referred),
  }
}

/** Types of operands that do not have the type of their field. */
const ownTypes: Readonly<Partial<Record<Operator['operand'], 'String' | 'Json'>>> = {
  text: 'String',
  search: 'String',
  json: 'Json',
}

function referenceRule(model: Model, operator: Operator, type: string): { reference?: ReferenceRule } {
  if (operator.reference === 'none') return {}
  return { reference: { model, type, list: operator.reference === 'listField' } }
}

function pathPosition(schema: Schema): Position {
  if (schema.provider === 'postgresql') {
    return { expected: 'a list of keys, such as ["address", "city"]', slot: slotOf(schema, 'String', { form: 'list' }) }
  }
  return { expected: 'a path, such as "$.address.city"', literals: 'text' }
}

/** The position of a field with an input table: bare values and the object of its operators. */
export function inputPosition(place: OperandPlace, input: InputPosition, object: () => ObjectRule): Position {
  const hasOperators = Object.keys(input.operators).length > 0
  if (input.bare === undefined) return { expected: 'an object of operators', object }
  const { reference, ...bare } = operandPosition(place, input.bare)
  if (!hasOperators) return reference === undefined ? bare : { ...bare, reference }
  return { ...bare, expected: `${bare.expected}, or an object of operators`, object }
}
