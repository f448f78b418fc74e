/**
 * The encoding of the golden corpus: any argument or answer of a query as plain JSON.
 *
 * A value that JSON cannot carry is an object with one key that begins with `$`. An ordinary object that could be
 * mistaken for one, or whose key is `__proto__`, is written as `{ "$object": [[key, value], …] }`.
 *
 * | encoded | value |
 * |---|---|
 * | `{"$bigint": "5"}` | `5n` |
 * | `{"$date": "2020-01-01T00:00:00.000Z"}` | `Date`; `"Invalid Date"` for one without a time |
 * | `{"$decimal": "1.50"}` | an argument: the decimal of that text; an answer: always all digits, no exponent |
 * | `{"$bytes": "aGk="}` | `Uint8Array` |
 * | `{"$number": "NaN"}` | `NaN`, `Infinity`, `-Infinity`, `-0` |
 * | `{"$undefined": true}` | `undefined` |
 * | `{"$null": "DbNull"}` | the markers `DbNull`, `JsonNull`, `AnyNull` |
 * | `{"$field": "Post.views"}` | a field reference |
 * | `{"$skip": true}` | the marker `Prisma.skip` |
 * | `{"$generated": "now"}` | in answers and states only: a value that differs at every run (`now`, `cuid`, `uuid` …) |
 */

/** JSON data in the encoding above. */
export type GoldenValue = null | boolean | number | string | readonly GoldenValue[] | { readonly [key: string]: GoldenValue }

/** What the encoding needs of a client to build arguments for it. */
export interface GoldenConstructors {
  readonly decimal: (text: string) => unknown
  readonly nullMarker: (name: 'DbNull' | 'JsonNull' | 'AnyNull') => unknown
  readonly fieldReference: (model: string, field: string) => unknown
  readonly skip: () => unknown
}

/** Builds the value that `encoded` stands for. Throws `TypeError` for an unknown tag. */
export function decodeGoldenValue(encoded: GoldenValue, make: GoldenConstructors): unknown {
  if (encoded === null || typeof encoded !== 'object') return encoded
  if (isList(encoded)) return encoded.map((item) => decodeGoldenValue(item, make))
  const entries = Object.entries(encoded)
  const [first] = entries
  if (entries.length === 1 && first?.[0].startsWith('$')) return decodeTagged(first[0], first[1], make)
  return objectOf(entries, make)
}

/** Writes an answer in the encoding. Functions and symbols are refused with a `TypeError`. */
export function encodeGoldenValue(value: unknown): GoldenValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return encodeNumber(value)
    case 'bigint':
      return { $bigint: value.toString() }
    case 'undefined':
      return { $undefined: true }
    case 'object':
      return value === null ? null : encodeObject(value)
    default:
      throw new TypeError(`A ${typeof value} has no golden encoding`)
  }
}

function isList(value: object): value is readonly GoldenValue[] {
  return Array.isArray(value)
}

function decodeTagged(tag: string, content: GoldenValue, make: GoldenConstructors): unknown {
  switch (tag) {
    case '$object':
      return objectOf(content as readonly (readonly [string, GoldenValue])[], make)
    case '$bigint':
      return BigInt(content as string)
    case '$date':
      return new Date(content as string)
    case '$decimal':
      return make.decimal(content as string)
    case '$bytes':
      return new Uint8Array(Buffer.from(content as string, 'base64'))
    case '$number':
      return Number(content)
    case '$undefined':
      return undefined
    case '$null':
      return make.nullMarker(content as 'DbNull' | 'JsonNull' | 'AnyNull')
    case '$field': {
      const [model = '', field = ''] = (content as string).split('.')
      return make.fieldReference(model, field)
    }
    case '$skip':
      return make.skip()
    default:
      throw new TypeError(`"${tag}" is no tag of the golden encoding`)
  }
}

function objectOf(entries: readonly (readonly [string, GoldenValue])[], make: GoldenConstructors): object {
  const object = {}
  for (const [key, item] of entries) {
    Object.defineProperty(object, key, {
      value: decodeGoldenValue(item, make),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return object
}

function encodeNumber(value: number): GoldenValue {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value
  return { $number: Object.is(value, -0) ? '-0' : String(value) }
}

function encodeObject(value: object): GoldenValue {
  if (Array.isArray(value)) return Array.from(value, encodeGoldenValue)
  if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString() }
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (isDecimal(value)) return { $decimal: value.toFixed() }
  const entries = Object.entries(value).map(([key, item]): [string, GoldenValue] => [key, encodeGoldenValue(item)])
  const ambiguous = (entries.length === 1 && entries[0]?.[0].startsWith('$')) || entries.some(([key]) => key === '__proto__')
  return ambiguous ? { $object: entries } : Object.fromEntries(entries)
}

/** decimal.js by its shape, since every client brings its own copy. */
function isDecimal(value: object): value is { toFixed: () => string } {
  return 'd' in value && 'e' in value && 's' in value && 'toFixed' in value && typeof value.toFixed === 'function'
}
