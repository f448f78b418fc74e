import { isNumeric } from './data-input.ts'
import { traitsOf } from './operators.ts'
import type { ScalarType, ValueField } from './schema.ts'

/** Aggregate functions, named as in the API. */
export type Aggregate = '_count' | '_avg' | '_sum' | '_min' | '_max'

const countOnly: readonly Aggregate[] = Object.freeze(['_count'])
const ordered: readonly Aggregate[] = Object.freeze(['_count', '_min', '_max'])
const numeric: readonly Aggregate[] = Object.freeze(['_count', '_avg', '_sum', '_min', '_max'])

/** The aggregate functions a field supports. Lists and Json can only be counted. */
export function aggregatesOf(field: ValueField): readonly Aggregate[] {
  const { type, list } = traitsOf(field)
  if (list || type === 'Json') return countOnly
  return isNumeric(type) ? numeric : ordered
}

/**
 * Type of an aggregate of a field; `Enum` stands for the enum of the field. All but `_count` are null over no rows.
 * An average is a Float, or a Decimal for Decimal fields; a sum, minimum or maximum has the field's type.
 */
export function aggregateType(aggregate: Aggregate, field: ValueField): ScalarType | 'Enum' {
  const { type } = traitsOf(field)
  if (aggregate === '_count') return 'Int'
  if (aggregate === '_avg') return type === 'Decimal' ? 'Decimal' : 'Float'
  return type
}
