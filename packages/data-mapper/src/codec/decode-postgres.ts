import type { CodecRef } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { itemsFromArrayLiteral } from './array-literal.ts'
import {
  bigintFromText,
  type DecodeOptions,
  type Decoder,
  decimalDecoder,
  intFromText,
  jsonFromText,
  labelDecoder,
} from './decoder.ts'
import { bytesFromHex } from './hex.ts'
import { dateFromDay, dateFromTime, dateFromTimestamp } from './timestamp.ts'

/** `NaN` and `Infinity` are written as JavaScript writes them. */
export function floatFromText(value: unknown): unknown {
  return +(value as string)
}

export function booleanFromText(value: unknown): unknown {
  return value === 't'
}

export const bigintDecoder: Decoder = (value) => bigintFromText(value as string)
export const datetimeDecoder: Decoder = (value) => dateFromTimestamp(value as string)
const date: Decoder = (value) => dateFromDay(value as string)
const time: Decoder = (value) => dateFromTime(value as string)
const bytes: Decoder = (value) => bytesFromHex(value as string)

/** Decodes the server's text of a column; undefined where the text is the value. */
export function postgresDecoder(codec: CodecRef, options: DecodeOptions): Decoder | undefined {
  const element = elementDecoder(codec, options)
  return codec.list === true ? (value) => itemsFromArrayLiteral(value as string, element) : element
}

function elementDecoder(codec: CodecRef, options: DecodeOptions): Decoder | undefined {
  switch (codec.name) {
    case 'string':
      return undefined
    case 'int':
      return intFromText
    case 'bigint':
      return bigintDecoder
    case 'float':
      return floatFromText
    case 'decimal':
      return decimalDecoder(options.decimal) as Decoder
    case 'boolean':
      return booleanFromText
    case 'datetime':
      return datetimeDecoder
    case 'date':
      return date
    case 'time':
      return time
    case 'json':
      return jsonFromText
    case 'bytes':
      return bytes
    case 'enum':
      return labelDecoder(codec)
    default:
      return assertNever(codec.name, 'codec')
  }
}
