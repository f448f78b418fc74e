/** What decimal.js objects of any copy and realm have in common. */
interface DecimalLike {
  readonly s: number
  readonly e: number
  readonly d: readonly number[]
  toFixed(): unknown
}

/** Whether a value is an object of decimal.js, recognised by its parts, since several copies of the library are normal. */
export function isDecimalLike(value: unknown): value is DecimalLike {
  if (typeof value !== 'object' || value === null) return false
  const { s, e, d, toFixed } = value as Partial<DecimalLike>
  return typeof s === 'number' && typeof e === 'number' && Array.isArray(d) && typeof toFixed === 'function'
}

const notation = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** Plain or exponent notation of a finite number, from a number, a bigint, text in either notation, or a decimal.js object. */
export function coerceDecimal(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value === 'bigint') return String(value)
  return decimalText(isDecimalLike(value) ? plainNotation(value) : value)
}

function decimalText(text: unknown): string | undefined {
  if (typeof text !== 'string' || !notation.test(text)) return undefined
  return text.startsWith('+') ? text.slice(1) : text
}

function plainNotation(value: DecimalLike): unknown {
  try {
    return value.toFixed()
  } catch {
    return undefined
  }
}
