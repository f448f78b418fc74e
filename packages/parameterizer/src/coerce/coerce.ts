import type { SlotType } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { coerceBytes } from './bytes.ts'
import { coerceDateTime } from './date-time.ts'
import { coerceDecimal } from './decimal.ts'
import { coerceJson } from './json.ts'
import { coerceBigInt, coerceFloat, coerceInt, coerceNegativeInt, coerceNonNegativeInt, coercePositiveInt } from './number.ts'

/**
 * Turns any accepted form of a value into the form its slot holds, or gives undefined where it is none. Never throws.
 * The walk and both kinds of matcher use the same functions, so they accept the same values.
 */
export type Coerce = (value: unknown) => unknown

function coerceString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function coerceBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** The coercion of every slot type but `Enum`, which needs the values of its enum: see {@link enumCoercion}. */
export const coercions: Readonly<Record<Exclude<SlotType, 'Enum'>, Coerce>> = {
  String: coerceString,
  Int: coerceInt,
  BigInt: coerceBigInt,
  Float: coerceFloat,
  Decimal: coerceDecimal,
  Boolean: coerceBoolean,
  DateTime: coerceDateTime,
  Json: coerceJson,
  Bytes: coerceBytes,
  PositiveInt: coercePositiveInt,
  NegativeInt: coerceNegativeInt,
  NonNegativeInt: coerceNonNegativeInt,
}

/** Accepts the API names of an enum. */
export function enumCoercion(schema: Schema, name: string): Coerce {
  const values = Object.hasOwn(schema.enums, name) ? (schema.enums[name]?.values ?? []) : []
  const names = new Set<unknown>(values.map((value) => value.name))
  return (value) => (names.has(value) ? value : undefined)
}

/** Accepts arrays of what `element` accepts, as a dense copy: later changes of the caller's array have no effect. */
export function listCoercion(element: Coerce): Coerce {
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const list = new Array<unknown>(value.length)
    for (let index = 0; index < value.length; index++) {
      const member = element(value[index])
      if (member === undefined) return undefined
      list[index] = member
    }
    return list
  }
}

/** Accepts what `element` accepts as a list of one, and with `lists` an array of it too. */
export function wrappingCoercion(element: Coerce, lists: boolean): Coerce {
  const list = listCoercion(element)
  return (value) => {
    if (lists && Array.isArray(value)) return list(value)
    const member = element(value)
    return member === undefined ? undefined : [member]
  }
}
