import type { CodecName, CodecRef, ResultColumn, WireFormat } from '@hotplan/plan'
import { unsupportedFormat } from '../codec/decoder.ts'

/** Type numbers of PostgreSQL whose text is not the value. Everything else is text, as are enums and types of extensions. */
const postgresScalars: Readonly<Record<number, CodecName>> = {
  16: 'boolean',
  17: 'bytes',
  20: 'bigint',
  21: 'int',
  23: 'int',
  26: 'bigint',
  114: 'json',
  700: 'float',
  701: 'float',
  1082: 'date',
  1083: 'time',
  1114: 'datetime',
  1184: 'datetime',
  1266: 'time',
  1700: 'decimal',
  3802: 'json',
}

/** Type numbers of arrays with the codec of their elements. */
const postgresArrays: Readonly<Record<number, CodecName>> = {
  143: 'string',
  199: 'json',
  651: 'string',
  1000: 'boolean',
  1001: 'bytes',
  1002: 'string',
  1003: 'string',
  1005: 'int',
  1007: 'int',
  1009: 'string',
  1014: 'string',
  1015: 'string',
  1016: 'bigint',
  1021: 'float',
  1022: 'float',
  1028: 'bigint',
  1040: 'string',
  1041: 'string',
  1115: 'datetime',
  1182: 'date',
  1183: 'time',
  1185: 'datetime',
  1231: 'decimal',
  1270: 'time',
  1561: 'string',
  1563: 'string',
  2951: 'string',
  3807: 'json',
}

/** Declared types of SQLite whose values are more than what is stored. */
const sqliteTypes: Readonly<Record<string, CodecName>> = {
  BIGINT: 'bigint',
  'UNSIGNED BIG INT': 'bigint',
  INT8: 'bigint',
  DECIMAL: 'decimal',
  BOOLEAN: 'boolean',
  DATETIME: 'datetime',
  TIMESTAMP: 'datetime',
  DATE: 'date',
  TIME: 'time',
  JSONB: 'json',
}

/** `money`, and its array. */
export const moneyType = 790
export const moneyArrayType = 791

/** The codec of a column of a raw query; undefined where its value is what the driver gives. */
export function rawCodec(column: ResultColumn, format: WireFormat): CodecRef | undefined {
  switch (format) {
    case 'postgres':
      return postgresCodec(Number(column.type))
    case 'sqlite': {
      const type = String(column.type ?? '').toUpperCase()
      const name = Object.hasOwn(sqliteTypes, type) ? sqliteTypes[type] : undefined
      return name === undefined ? undefined : { name }
    }
    default:
      return unsupportedFormat(format)
  }
}

/** Whether a column declared so holds integers that callers expect as numbers. */
export function isNumberColumn({ type }: ResultColumn): boolean {
  return /^(?:(?:TINY|SMALL|MEDIUM)?INT|INTEGER|SERIAL|INT2|REAL|FLOAT|DOUBLE(?: PRECISION)?|NUMERIC)$/i.test(String(type))
}

function postgresCodec(type: number): CodecRef | undefined {
  const name = postgresScalars[type]
  if (name !== undefined) return { name }
  const element = postgresArrays[type]
  return element === undefined ? undefined : { name: element, list: true }
}
