import type { CodecRef } from '@hotplan/plan'
import { assertNever } from '@hotplan/plan'
import { misfit } from '../misfit.ts'
import { bigintFromText, type DecodeOptions, type Decoder, decimalDecoder, labelDecoder } from './decoder.ts'
import { bytesFromHex } from './hex.ts'
import { dateFromDay, dateFromEpochMs, dateFromTime, dateFromTimestamp } from './timestamp.ts'

/** PostgreSQL writes `NaN` and the infinities as strings, as JSON has no numbers for them. */
function floatFromJson(value: unknown): unknown {
  return typeof value === 'string' ? +value : value
}

export function booleanFromJson(value: unknown): unknown {
  return value === true || value === 1
}

/** Rejects what JSON.parse has rounded: a number outside the safe integers stood for another one. */
export function intFromJson(value: unknown): unknown {
  return Number.isSafeInteger(value) ? value : misfit('an integer that a number can hold; a BigInt field would')
}

const bigint: Decoder = (value) => {
  if (typeof value === 'string') return bigintFromText(value)
  return Number.isSafeInteger(value) ? BigInt(value as number) : misfit('an integer')
}

const bytes: Decoder = (value) => bytesFromHex(value as string)

function instantDecoder(fromText: (text: string) => Date): Decoder {
  return (value) => (typeof value === 'number' ? dateFromEpochMs(value) : fromText(value as string))
}

export const datetimeFromJson: Decoder = instantDecoder(dateFromTimestamp)
const date = instantDecoder(dateFromDay)
const time = instantDecoder(dateFromTime)

/** Decodes a value that is not null inside a parsed JSON document; undefined where JSON carries it as it is. */
export function jsonDecoder(codec: CodecRef, options: DecodeOptions): Decoder | undefined {
  const element = jsonElementDecoder(codec, options)
  if (codec.list !== true || element === undefined) return element
  return (items) => {
    if (!Array.isArray(items)) return misfit('a list')
    for (let i = 0; i < items.length; i++) if (items[i] !== null) items[i] = element(items[i])
    return items
  }
}

/** {@link jsonDecoder} of one value of a list. */
export function jsonElementDecoder(codec: CodecRef, options: DecodeOptions): Decoder | undefined {
  switch (codec.name) {
    case 'string':
    case 'json':
    case 'int':
      return undefined
    case 'bigint':
      return bigint
    case 'float':
      return options.format === 'postgres' ? floatFromJson : undefined
    case 'decimal': {
      const decimal = decimalDecoder(options.decimal)
      return (value) => decimal(String(value))
    }
    case 'boolean':
      return options.format === 'postgres' ? undefined : booleanFromJson
    case 'datetime':
      return datetimeFromJson
    case 'date':
      return date
    case 'time':
      return time
    case 'bytes':
      return bytes
    case 'enum':
      return labelDecoder(codec)
    default:
      return assertNever(codec.name, 'codec')
  }
}
