import type { Provider, ValueField } from './schema.ts'

/** Whether `orderBy` takes `{ sort, nulls }` at a field: only where a null can be stored. */
export function takesNullsOrder(field: ValueField): boolean {
  return field.optional && !field.list
}

/** Whether a field can be searched by `_relevance`, the order of full-text matches. */
export function takesRelevance(provider: Provider, field: ValueField): boolean {
  return provider !== 'sqlite' && field.kind === 'scalar' && field.type === 'String'
}
