import { type Model, uniqueKeysOf } from '@hotplan/schema'

/** The fields of every index of a model that can look values up and keeps an order, unique keys included. */
export function indexedFields(model: Model): readonly (readonly string[])[] {
  const indexes = model.indexes.filter(({ algorithm }) => algorithm === undefined || algorithm === 'BTree')
  return [...uniqueKeysOf(model).map(({ fields }) => fields), ...indexes.map(({ fields }) => fields.map(({ field }) => field))]
}
