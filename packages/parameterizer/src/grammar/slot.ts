import type { SlotType } from '@hotplan/plan'
import type { ScalarField, Schema, ValueField } from '@hotplan/schema'
import { coercions, enumCoercion, listCoercion, wrappingCoercion } from '../coerce/coerce.ts'
import { wordsOf } from '../coerce/explain.ts'
import type { Position, SlotRule } from './rule.ts'

type SlotForm = 'one' | 'list' | 'valueOrList'

/** The slot for values of a type, or for lists of them. */
export function slotOf(
  schema: Schema,
  type: SlotType,
  options: { enum?: string; form?: SlotForm; nullable?: boolean } = {},
): SlotRule {
  const { form = 'one', nullable = false } = options
  const element = type === 'Enum' ? enumCoercion(schema, options.enum ?? '') : coercions[type]
  const base = { type, nullable, ...(options.enum === undefined ? {} : { enum: options.enum }) }
  if (form === 'one') return { ...base, list: false, coerce: element }
  // An array pushed onto a Json list is one element, since an array is a Json value.
  const coerce = form === 'list' ? listCoercion(element) : wrappingCoercion(element, type !== 'Json')
  return { ...base, list: true, coerce, element }
}

/** The slot for values of a field; of a list field for one element unless `form` says otherwise. */
export function fieldSlot(schema: Schema, field: ValueField, form: SlotForm = 'one', nullable = false): SlotRule {
  if (field.kind === 'enum') return slotOf(schema, 'Enum', { enum: field.type, form, nullable })
  return slotOf(schema, slotType(field), { form, nullable })
}

/** The object identifiers of PostgreSQL go beyond an Int. */
function slotType(field: ScalarField): SlotType {
  return field.nativeType?.name === 'Oid' ? 'NonNegativeInt' : field.type
}

/** What a slot takes, in words. */
export function slotExpectation(schema: Schema, slot: SlotRule): string {
  const words = wordsOf(schema, slot.type, slot.enum)
  return slot.list ? `a list, each member ${words}` : words
}

/** A position that takes nothing but a bound value. */
export function slotPosition(schema: Schema, type: SlotType): Position {
  const slot = slotOf(schema, type)
  return { expected: slotExpectation(schema, slot), slot }
}

/** A position of `true` or `false` as structure. */
export const flagPosition: Position = { expected: 'true or false', literals: [true, false] }
