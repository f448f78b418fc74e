import type { CodecRef } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { misfit } from '../misfit.ts'
import { jsonElementDecoder } from './decode-json.ts'
import {
  bigintFromText,
  type DecodeOptions,
  type Decoder,
  decimalDecoder,
  intFromText,
  jsonFromText,
  labelDecoder,
} from './decoder.ts'
import { dateFromDay, dateFromEpochMs, dateFromTime, dateFromTimestamp } from './timestamp.ts'

/** An INTEGER column may hold a real number, which is cut as Prisma's adapter does. */
function intFromStored(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : intFromText(Math.trunc(value))
  return intFromText(typeof value === 'bigint' ? Number(value) : value)
}

function textFromStored(value: unknown): unknown {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : misfit('text')
}

function floatFromStored(value: unknown): unknown {
  if (typeof value === 'number') return value
  const number = typeof value === 'bigint' || typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isNaN(number) ? misfit('a number') : number
}

function booleanFromStored(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) !== 0 : misfit('a boolean, 0 or 1')
}

const bigint: Decoder = (value) => {
  if (typeof value === 'bigint') return value
  if (typeof value === 'string') return bigintFromText(value)
  return Number.isSafeInteger(value) ? BigInt(value as number) : misfit('an integer')
}

const json: Decoder = (value) => {
  // A column declared JSONB has numeric affinity: a document that is a number is stored as one.
  if (typeof value === 'number') return value
  return typeof value === 'bigint' ? Number(value) : jsonFromText(value)
}

const bytes: Decoder = (value) => (value instanceof Uint8Array ? new Uint8Array(value) : misfit('bytes'))

function instantDecoder(fromText: (text: string) => Date): Decoder {
  return (value) => {
    if (typeof value === 'string') return fromText(value)
    return typeof value === 'number' || typeof value === 'bigint'
      ? dateFromEpochMs(Number(value))
      : misfit('a date and time as text or milliseconds')
  }
}

const datetime = instantDecoder(dateFromTimestamp)
const date = instantDecoder(dateFromDay)
const time = instantDecoder(dateFromTime)

/** Decodes a value of SQLite, whose columns may hold any storage class; undefined never, as nothing is certain. */
export function sqliteDecoder(codec: CodecRef, options: DecodeOptions): Decoder | undefined {
  return codec.list === true ? listDecoder(codec, options) : scalarDecoder(codec, options)
}

function listDecoder(codec: CodecRef, options: DecodeOptions): Decoder {
  const element = jsonElementDecoder(codec, options)
  return (value) => {
    const items = jsonFromText(value)
    if (!Array.isArray(items)) return misfit('a list')
    return element === undefined ? items : items.map((item) => (item === null ? null : element(item)))
  }
}

function scalarDecoder(codec: CodecRef, options: DecodeOptions): Decoder {
  switch (codec.name) {
    case 'string':
      return textFromStored
    case 'int':
      return intFromStored
    case 'bigint':
      return bigint
    case 'float':
      return floatFromStored
    case 'decimal': {
      const decimal = decimalDecoder(options.decimal)
      return (value) => decimal(String(value))
    }
    case 'boolean':
      return booleanFromStored
    case 'datetime':
      return datetime
    case 'date':
      return date
    case 'time':
      return time
    case 'json':
      return json
    case 'bytes':
      return bytes
    case 'enum':
      return labelDecoder(codec) ?? textFromStored
    default:
      return assertNever(codec.name, 'codec')
  }
}
