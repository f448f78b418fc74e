import { coerceDecimal, isDecimalLike } from './decimal.ts'

/** A 32-bit integer; -0 becomes 0. */
export function coerceInt(value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined
  const int = value | 0
  return int === value ? int : undefined
}

/** A finite number, also from a decimal.js object. */
export function coerceFloat(value: unknown): number | undefined {
  if (isDecimalLike(value)) return coerceFloat(Number(coerceDecimal(value)))
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

const minimum = -(2n ** 63n)
const maximum = 2n ** 63n - 1n

const digits = /^-?\d{1,19}$/

/** A bigint of 64 bits, from a bigint, a safe integer or its digits as text: JSON carries large integers as text. */
export function coerceBigInt(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value >= minimum && value <= maximum ? value : undefined
  if (typeof value === 'string') return digits.test(value) ? coerceBigInt(BigInt(value)) : undefined
  return Number.isSafeInteger(value) ? BigInt(value as number) : undefined
}

/** Whether a `take` asks for one record, the first or the last. */
export function isOne(value: unknown): value is 1 | -1 {
  return value === 1 || value === -1
}

/** A safe integer above zero: a forward `take`. */
export function coercePositiveInt(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined
}

/** A safe integer below zero: a backward `take`. */
export function coerceNegativeInt(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) < 0 ? (value as number) : undefined
}

/** A safe integer from zero on: `skip`, `limit`. -0 becomes 0. */
export function coerceNonNegativeInt(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) + 0 : undefined
}
