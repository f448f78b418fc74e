import type { MaybePromise, ResultColumn, ResultSet, Row, WireFormat } from '@hotplan/plan'
import { itemsFromArrayLiteral } from '../codec/array-literal.ts'
import { columnDecoder } from '../codec/column-decoder.ts'
import { type Decoder, decimalDecoder } from '../codec/decoder.ts'
import { type DecimalFactory, loadDecimal } from '../decimal.ts'
import { atPath, misfit } from '../misfit.ts'
import { isNumberColumn, moneyArrayType, moneyType, rawCodec } from './raw-column.ts'

/** One row of a raw query by column name; of two columns with one name the last counts. */
export type RawRecord = Record<string, unknown>

/**
 * The records of a described result set, decoded by the types that the database gives its columns: 64-bit integers as bigint, decimals
 * as Decimal, timestamps as Date, JSON parsed, binary as Uint8Array, arrays as arrays. SQLite decodes by declared type where a
 * column has one, else by value. A promise only where decimal.js must be loaded.
 *
 * @throws {@link MappingError} `P2023` where a value does not fit the type of its column
 */
export function rawRecords(result: ResultSet, format: WireFormat): MaybePromise<RawRecord[]> {
  const columns = result.columns ?? []
  if (result.rows.length === 0 || !columns.some((column) => isDecimal(column, format)))
    return decoded(result.rows, columns, format)
  return loadDecimal().then((decimal) => decoded(result.rows, columns, format, decimal))
}

function isDecimal(column: ResultColumn, format: WireFormat): boolean {
  if (format === 'postgres' && (column.type === moneyType || column.type === moneyArrayType)) return true
  return rawCodec(column, format)?.name === 'decimal'
}

function decoded(
  rows: readonly Row[],
  columns: readonly ResultColumn[],
  format: WireFormat,
  decimal?: DecimalFactory,
): RawRecord[] {
  const decoders = columns.map((column) => rawDecoder(column, format, decimal))
  return rows.map((row) => {
    const record: RawRecord = {}
    for (const [index, { name }] of columns.entries()) {
      const value = row[index]
      const decode = decoders[index]
      define(record, name, value === null || decode === undefined ? value : decodedAt(name, decode, value))
    }
    return record
  })
}

function rawDecoder(column: ResultColumn, format: WireFormat, decimal: DecimalFactory | undefined): Decoder | undefined {
  if (format === 'postgres' && column.type === moneyType) return moneyDecoder(decimal)
  if (format === 'postgres' && column.type === moneyArrayType) {
    const element = moneyDecoder(decimal)
    return (value) => itemsFromArrayLiteral(value as string, element)
  }
  const codec = rawCodec(column, format)
  if (codec !== undefined) return columnDecoder(codec, decimal === undefined ? { format } : { format, decimal })
  if (format !== 'sqlite') return undefined
  return isNumberColumn(column) ? numberFromStored : valueFromStored
}

/** An integer beyond what a number can hold stays a bigint. */
function numberFromStored(value: unknown): unknown {
  if (typeof value !== 'bigint') return valueFromStored(value)
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** Bytes are copied out of the driver's buffer. */
function valueFromStored(value: unknown): unknown {
  return value instanceof Uint8Array ? new Uint8Array(value) : value
}

/** The text of `money` follows the locale of the server; only the form of C and en_US is unambiguous. */
function moneyDecoder(decimal: DecimalFactory | undefined): Decoder {
  const decode = decimalDecoder(decimal)
  return (value) => {
    const match = /^(-?)\$(\d{1,3}(?:,?\d{3})*(?:\.\d+)?)$/.exec(value as string)
    if (match === null) return misfit('money in the form "$1,234.50", which a cast to numeric does not need')
    return decode(`${match[1]}${match[2]?.replaceAll(',', '')}`)
  }
}

function decodedAt(column: string, decode: Decoder, value: unknown): unknown {
  try {
    return decode(value)
  } catch (error) {
    throw atPath(error, column)
  }
}

/** Sets an own property, also for the name `__proto__`. */
function define(record: RawRecord, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true })
  else record[name] = value
}
