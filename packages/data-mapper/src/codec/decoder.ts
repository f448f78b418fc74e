import type { CodecRef, WireFormat } from '@hotplan/plan'
import { InternalError, QueryError } from '@hotplan/plan'
import type { DecimalFactory } from '../decimal.ts'
import { misfit } from '../misfit.ts'
import type { ByteDecoder } from './decode-bytes.ts'

/** Turns a column value that is not null into the value of the API. */
export type Decoder = (value: unknown) => unknown

/** What decoding depends on beside the codec. */
export interface DecodeOptions {
  readonly format: WireFormat
  /** Needed where a codec is `decimal`; see `loadDecimal`. */
  readonly decimal?: DecimalFactory
  /** Decoders of the columns that are in the binary format, by their index. */
  readonly binary?: ReadonlyMap<number, ByteDecoder>
}

/** A decoder of decimals from text, with malformed text reported without quoting it. */
export function decimalDecoder(decimal: DecimalFactory | undefined): (text: string) => unknown {
  if (decimal === undefined) throw new InternalError('A mapping with decimals was compiled without a decimal factory')
  return (text) => {
    try {
      return decimal(text)
    } catch {
      return misfit('a decimal number')
    }
  }
}

/** A decoder of database labels into the names of the API; undefined where they are the same. */
export function labelDecoder(codec: CodecRef): Decoder | undefined {
  if (codec.labels === undefined) return undefined
  const names = new Map<unknown, string>(Object.entries(codec.labels).map(([name, label]) => [label, name]))
  return (label) => names.get(label) ?? misfit('a value of the enum')
}

/** @throws {@link MappingError} where the text is no integer */
export function bigintFromText(text: string): bigint {
  try {
    return BigInt(text)
  } catch {
    return misfit('an integer')
  }
}

/** @throws {@link MappingError} where the number does not fit without rounding */
export function intFromText(value: unknown): unknown {
  const number = +(value as string)
  return Number.isSafeInteger(number) ? number : misfit('an integer that a number can hold; a BigInt field would')
}

export function jsonFromText(text: unknown): unknown {
  try {
    return JSON.parse(text as string)
  } catch {
    // The native error quotes the document, so it is not kept as a cause.
    return misfit('valid JSON')
  }
}

/** @throws {@link QueryError} `DRIVER.UNSUPPORTED_FORMAT` */
export function unsupportedFormat(format: WireFormat): never {
  throw new QueryError(
    'DRIVER.UNSUPPORTED_FORMAT',
    `There are no codecs for the wire format "${format}". Use a driver of "postgres" or "sqlite".`,
    { meta: { format } },
  )
}
