import { nullMarkerOf, QueryError, type WireFormat } from '@hotplan/plan'
import { elementEncoder } from '../codec/encoder.ts'
import { hexFromBytes } from '../codec/hex.ts'

const maxBigint = 2n ** 63n

/**
 * A value of a raw query as the driver takes it, by its JavaScript type: there is no schema to tell. Objects travel as JSON text, arrays
 * as arrays where the database has them. `at` is the number of the value, from 1, for messages.
 *
 * @throws {@link QueryError} `SQL.UNSUPPORTED_VALUE` for what no column can hold
 */
export function encodeRawParameter(value: unknown, format: WireFormat, at: number): unknown {
  switch (typeof value) {
    case 'undefined':
      return null
    case 'string':
      return value
    case 'number':
      return format === 'postgres' ? String(value) : value
    case 'bigint':
      return encodeBigint(value, format, at)
    case 'boolean':
      return format === 'postgres' ? String(value) : Number(value)
    case 'object':
      return value === null ? null : encodeObject(value, format, at)
    default:
      return unsupported(at, `is a ${typeof value}`, 'Pass a value that a column can hold.')
  }
}

function encodeBigint(value: bigint, format: WireFormat, at: number): unknown {
  if (format === 'postgres') return String(value)
  if (value >= -maxBigint && value < maxBigint) return value
  return unsupported(at, 'is an integer of more than 64 bits', 'Pass it as a string.')
}

function encodeObject(value: object, format: WireFormat, at: number): unknown {
  const marker = nullMarkerOf(value)
  if (marker !== undefined) return marker === 'JsonNull' ? 'null' : null
  if (isDate(value)) return encodeDate(value, format, at)
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) return new Uint8Array(value)
  if (Array.isArray(value)) return encodeArray(value, format, at)
  if (isDecimalLike(value)) return format === 'postgres' ? value.toFixed() : Number(value.toFixed())
  if ('then' in value && typeof value.then === 'function') return unsupported(at, 'is a promise', 'Await it first.')
  return encodeJson(value, at)
}

/** By tag, as dates of another realm are none to `instanceof`. */
function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

function encodeDate(value: Date, format: WireFormat, at: number): unknown {
  const time = Number(value)
  if (Number.isNaN(time)) return unsupported(at, 'is an invalid Date', 'Provided Date object is invalid.')
  return elementEncoder({ name: 'datetime' }, format)?.(new Date(time))
}

function encodeArray(values: readonly unknown[], format: WireFormat, at: number): string {
  if (format === 'postgres') return arrayLiteral(values, at)
  return unsupported(
    at,
    'is an array, which the database does not have',
    'Use `join(values)` for a list of values, or pass the JSON text.',
  )
}

/** `{"1",NULL,{"2"}}`: every item is quoted, so none can be taken for NULL or syntax. */
function arrayLiteral(values: readonly unknown[], at: number): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return arrayLiteral(value, at)
    const item = encodeRawParameter(value, 'postgres', at)
    if (item === null) return 'NULL'
    const text = item instanceof Uint8Array ? `\\x${hexFromBytes(item)}` : String(item)
    return `"${text.replace(/["\\]/g, '\\$&')}"`
  })
  return `{${items.join(',')}}`
}

/** What objects of decimal.js, of any copy, have in common. */
function isDecimalLike(value: object): value is { toFixed(): string } {
  const { s, e, d, toFixed } = value as { s?: unknown; e?: unknown; d?: unknown; toFixed?: unknown }
  return typeof s === 'number' && typeof e === 'number' && (d === null || Array.isArray(d)) && typeof toFixed === 'function'
}

function encodeJson(value: object, at: number): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch (error) {
    // The native message can name keys of the value, so only its being is told.
    if (!(error instanceof TypeError)) throw error
    return unsupported(at, 'is an object that JSON cannot write', 'Leave out cycles and bigints.')
  }
}

function unsupported(at: number, found: string, fix: string): never {
  throw new QueryError('SQL.UNSUPPORTED_VALUE', `The value ${at} of the raw query ${found}. ${fix}`, { meta: { value: at } })
}
