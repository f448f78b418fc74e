import {
  type FieldTraits,
  type InputPosition,
  memoizedPosition,
  noOperators,
  type Operator,
  operator,
  operatorTable,
} from './operators.ts'
import type { Provider, ValueField } from './schema.ts'

/**
 * What `where` takes at a field: the operators of its type on that database, as Prisma Client 7 accepts them.
 * Fields of lists and Json take an object only; of lists with exactly one operator.
 */
export const filterInput: (provider: Provider, field: ValueField) => InputPosition = memoizedPosition((provider, traits) => {
  if (traits.list) return { operators: operatorTable(listFilters(provider)), exactlyOne: true }
  if (traits.type === 'Json') return { operators: operatorTable(jsonFilters(provider)), exactlyOne: false }
  const operators = operatorTable(valueFilters(provider, traits))
  return { operators, bare: equals(traits), exactlyOne: false }
})

/** What the key of a unique `where` and of a `cursor` takes: a bare value that is not null. */
export const keyInput: (provider: Provider, field: ValueField) => InputPosition = memoizedPosition(() => ({
  operators: noOperators,
  bare: operator('equals', 'value'),
  exactlyOne: false,
}))

function valueFilters(provider: Provider, traits: FieldTraits): readonly Operator[] {
  const not = operator('not', 'nested', { nullable: traits.optional })
  if (traits.type === 'Boolean') return [equals(traits), not]
  const members = [equals(traits), ...membership(provider, traits)]
  if (traits.type === 'Bytes' || traits.type === 'Enum') return [...members, not]
  if (traits.type !== 'String') return [...members, ...comparisons(), not]
  return [...members, ...comparisons(), ...textFilters(provider), not]
}

function equals(traits: FieldTraits): Operator {
  return operator('equals', 'value', { nullable: traits.optional, reference: 'field' })
}

function membership(provider: Provider, traits: FieldTraits): readonly Operator[] {
  const reference = hasLists(provider) ? 'listField' : 'none'
  return ['in', 'notIn'].map((name) => operator(name, 'list', { nullable: traits.optional, reference }))
}

function comparisons(): readonly Operator[] {
  return ['lt', 'lte', 'gt', 'gte'].map((name) => operator(name, 'value', { reference: 'field' }))
}

function textFilters(provider: Provider): readonly Operator[] {
  const patterns = ['contains', 'startsWith', 'endsWith'].map((name) => operator(name, 'text', { reference: 'field' }))
  const search = provider === 'sqlite' ? [] : [operator('search', 'search')]
  const mode = provider === 'postgresql' ? [operator('mode', 'mode', { outermost: true })] : []
  return [...patterns, ...search, ...mode]
}

function listFilters(provider: Provider): readonly Operator[] {
  if (!hasLists(provider)) return []
  return [
    operator('equals', 'list', { nullable: true, reference: 'listField' }),
    operator('has', 'value', { nullable: true, reference: 'field' }),
    operator('hasEvery', 'list', { reference: 'listField' }),
    operator('hasSome', 'list', { reference: 'listField' }),
    operator('isEmpty', 'flag'),
  ]
}

/** `not` takes a Json value, not an object of operators: an object there is the value. */
function jsonFilters(provider: Provider): readonly Operator[] {
  const markers = ['DbNull', 'JsonNull', 'AnyNull'] as const
  const elements = ['array_starts_with', 'array_ends_with', ...(provider === 'sqlite' ? [] : ['array_contains'])]
  const comparable = provider === 'sqlite' ? [] : ['lt', 'lte', 'gt', 'gte']
  const reference = provider === 'mysql' ? 'none' : 'field'
  return [
    operator('equals', 'value', { markers, reference: 'field' }),
    operator('not', 'value', { markers, reference: 'field' }),
    operator('path', 'path'),
    operator('mode', 'mode', { outermost: true }),
    ...['string_contains', 'string_starts_with', 'string_ends_with'].map((name) =>
      operator(name, 'text', { reference: 'field' }),
    ),
    ...elements.map((name) => operator(name, 'json', { nullable: true, reference: 'field' })),
    ...comparable.map((name) => operator(name, 'value', { reference })),
  ]
}

/** Whether fields of several values can be stored. */
export function hasLists(provider: Provider): boolean {
  return provider === 'postgresql'
}
