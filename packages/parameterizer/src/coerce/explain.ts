import type { SlotType } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { nearestName } from '../nearest.ts'
import { kindOfValue, listed, type Problem } from '../problem.ts'
import { isDate } from './date-time.ts'
import { type JsonFault, jsonFaultOf, maxJsonDepth } from './json.ts'

/** What a slot type takes, as the rest of "Expected …". */
const slotWords: Readonly<Record<Exclude<SlotType, 'Enum'>, string>> = {
  String: 'a string',
  Int: 'an integer from -2147483648 to 2147483647',
  BigInt: 'a bigint of 64 bits, a safe integer or its digits as text',
  Float: 'a finite number',
  Decimal: 'a Decimal, a finite number or a string such as "12.50"',
  Boolean: 'true or false',
  DateTime: 'a valid Date or an ISO 8601 string such as "2026-01-31T12:00:00Z"',
  Json: 'a JSON value',
  Bytes: 'a Uint8Array',
  PositiveInt: 'a positive integer',
  NegativeInt: 'a negative integer',
  NonNegativeInt: 'an integer from 0 on',
}

/** The words for a slot, which may be of an enum. */
export function wordsOf(schema: Schema, type: SlotType, enumName: string | undefined): string {
  if (type !== 'Enum') return slotWords[type]
  return `one of the values of ${enumName}: ${listed(enumNames(schema, enumName))}`
}

type Explanation = Omit<Problem, 'path' | 'expected'>

/** Why a value does not fit a slot type: the value is known not to. */
export function explainValue(schema: Schema, type: SlotType, enumName: string | undefined, value: unknown): Explanation {
  if (type === 'Enum' && typeof value === 'string') {
    const nearest = nearestName(value, enumNames(schema, enumName))
    return { code: 'QUERY.UNKNOWN_ENUM_VALUE', found: `is not a value of ${enumName}`, nearest }
  }
  if (type === 'DateTime' && (typeof value === 'string' || isDate(value))) return explainDate(value)
  if (type === 'Json') return explainJson(value)
  if (isOutOfRange(type, value)) return { code: 'QUERY.OUT_OF_RANGE', found: 'is out of range' }
  return { code: 'QUERY.WRONG_TYPE', found: foundWords(type, value) }
}

function foundWords(type: SlotType, value: unknown): string {
  if (type === 'Decimal' && typeof value === 'string') return 'is a string that is not a decimal number'
  if (typeof value === 'number' && !Number.isInteger(value)) {
    return Number.isFinite(value) ? 'is not an integer' : 'is not a finite number'
  }
  return `is ${kindOfValue(value)}`
}

function isInteger(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+$/.test(value)
}

const integers = new Set<SlotType>(['Int', 'BigInt', 'PositiveInt', 'NegativeInt', 'NonNegativeInt'])

function isOutOfRange(type: SlotType, value: unknown): boolean {
  if (type === 'BigInt' && (typeof value === 'bigint' || isInteger(value))) return true
  return integers.has(type) && typeof value === 'number' && Number.isInteger(value)
}

function explainDate(value: string | Date): Explanation {
  if (typeof value !== 'string') return { code: 'QUERY.INVALID_DATE', found: 'is an invalid Date' }
  const fix = 'Give date, time with seconds, and zone.'
  return { code: 'QUERY.INVALID_DATE', found: 'is a string that is not a complete ISO 8601 date and time', fix }
}

const jsonFaults: Readonly<Record<JsonFault, readonly [found: string, fix: string]>> = {
  bigint: ['holds a bigint, which JSON cannot', 'Convert it to a string or a number.'],
  circular: ['contains itself', 'Remove the cycle.'],
  depth: [`is nested deeper than ${maxJsonDepth} levels`, 'Store it flatter.'],
  function: ['holds a function, which JSON cannot', 'Remove it.'],
  invalidDate: ['holds an invalid Date', 'Give a valid one or a string.'],
  marker: ['holds a null marker or a field reference', 'Within JSON write null.'],
  symbol: ['holds a symbol, which JSON cannot', 'Remove it.'],
  undefined: ['is undefined', 'Write null.'],
  undefinedInList: ['holds undefined within a list', 'Write null or leave the member out.'],
  unreadable: ['cannot be written as JSON', 'Its toJSON method or a getter throws.'],
}

function explainJson(value: unknown): Explanation {
  if (value === null) {
    const fix = 'Write JsonNull for the JSON value null, DbNull for an empty column.'
    return { code: 'QUERY.WRONG_TYPE', found: 'is null, which is ambiguous for JSON', fix }
  }
  const fault = jsonFaultOf(value)
  const [found, fix] = jsonFaults[fault]
  const code = fault === 'circular' || fault === 'depth' ? 'QUERY.TOO_DEEP' : 'QUERY.INVALID_JSON'
  return { code, found, fix }
}

function enumNames(schema: Schema, name: string | undefined): readonly string[] {
  if (name === undefined || !Object.hasOwn(schema.enums, name)) return []
  return schema.enums[name]?.values.map((value) => value.name) ?? []
}
