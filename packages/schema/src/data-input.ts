import {
  type FieldTraits,
  type InputPosition,
  type JsonNullName,
  memoizedPosition,
  noOperators,
  type Operator,
  operator,
  operatorTable,
} from './operators.ts'
import type { Provider, ScalarType, ValueField } from './schema.ts'

/** What `create` data takes at a field: a bare value; for list fields also `{ set: [...] }`. */
export const createInput: (provider: Provider, field: ValueField) => InputPosition = memoizedPosition((_provider, traits) => {
  const set = setOperator(traits)
  return traits.list
    ? { operators: operatorTable([set]), bare: set, exactlyOne: true }
    : { operators: noOperators, bare: set, exactlyOne: false }
})

/**
 * What `update` data takes at a field: a bare value (`set`), or an object of exactly one operator: `set`, the atomic
 * operations of numbers, `push` of lists. Json fields take bare values only.
 */
export const updateInput: (provider: Provider, field: ValueField) => InputPosition = memoizedPosition((_provider, traits) => {
  const set = setOperator(traits)
  if (traits.list) return { operators: operatorTable([set, operator('push', 'valueOrList')]), bare: set, exactlyOne: true }
  if (traits.type === 'Json') return { operators: noOperators, bare: set, exactlyOne: false }
  const arithmetic = isNumeric(traits.type) ? numberOperations.map((name) => operator(name, 'value')) : []
  return { operators: operatorTable([set, ...arithmetic]), bare: set, exactlyOne: true }
})

/** Update operators of number fields, done by the database: null stays null. */
export const numberOperations: readonly string[] = Object.freeze(['increment', 'decrement', 'multiply', 'divide'])

/** Whether a type has number operations, sums and averages. */
export function isNumeric(type: ScalarType | 'Enum'): boolean {
  return type === 'Int' || type === 'BigInt' || type === 'Float' || type === 'Decimal'
}

/** A plain `null` is not accepted for Json: the caller says which null is meant. */
function setOperator(traits: FieldTraits): Operator {
  if (traits.list) return operator('set', 'list')
  if (traits.type !== 'Json') return operator('set', 'value', { nullable: traits.optional })
  const markers: readonly JsonNullName[] = traits.optional ? ['DbNull', 'JsonNull'] : ['JsonNull']
  return operator('set', 'value', { markers })
}
