import type { GoldenValue } from '../../src/golden-value.ts'
import { big, bytes, date, decimal, jsonNull, type Seed } from '../src/values.ts'

type Row = Record<string, GoldenValue>

/** A value of each type for the fields `f001` to `f120`, whose types take turns; every seventh is NULL. */
function wideFields(id: number): Row {
  const entries = Array.from({ length: 120 }, (_, index): [string, GoldenValue] => {
    const position = index + 1
    const name = `f${String(position).padStart(3, '0')}`
    return [name, (position + id) % 7 === 0 ? null : wideValue(position, id)]
  })
  return Object.fromEntries(entries)
}

function wideValue(position: number, id: number): GoldenValue {
  const number = position * 1000 + id
  const values: readonly GoldenValue[] = [
    number,
    `text ${number} "'\\`,
    big(9_007_199_254_740_993n.toString()),
    decimal(`${number}.25`),
    date(new Date(Date.UTC(2024, 0, 1) + number * 86_400_000).toISOString()),
    bytes(`bytes ${number}`),
    number % 2 === 0,
    position % 4 === 0 ? jsonNull : { position, list: [id, null] },
    number / 8,
  ]
  return values[position % 9] as GoldenValue
}

const tables: Row[] = [
  { isPrototypeOf: 1, toString: 'one', valueOf: true, catch: 'first', length: 3, group: 'select', prototype: decimal('1.5') },
  { isPrototypeOf: 2, toString: null, valueOf: false, catch: 'second', length: 1, group: 'TRUE', prototype: null },
  { isPrototypeOf: 3, toString: '3', valueOf: null, catch: null, length: 2, group: 'from', prototype: decimal('-0.25') },
  { isPrototypeOf: 4, toString: '', valueOf: true, catch: '__proto__', length: 2, group: 'TRUE', prototype: decimal('100') },
]

const long = 'aFieldWhoseNameIsLongerThanAnIdentifierOfPostgresMayBeWhichIsSixtyThreeBytes'

const orders: Row[] = [
  { limit: 1, offset: 'a', where: 'w1', select: null, [`${long}1`]: 'x', [`${long}2`]: big('1'), from: 1 },
  { limit: 2, offset: 'b', where: null, select: 1, [`${long}1`]: 'y', [`${long}2`]: big('9007199254740993'), from: 1 },
  { limit: 3, offset: null, where: 'w1', select: 1, [`${long}1`]: null, [`${long}2`]: null, from: 2 },
  { limit: 4, offset: "'; drop", where: 'w2', select: 2, [`${long}1`]: 'x', [`${long}2`]: big('-1'), from: null },
  { limit: 5, offset: 'a', where: 'w2', select: 4, [`${long}1`]: 'z', [`${long}2`]: big('1'), from: 4 },
]

export const namesSeed: Seed = {
  rows: {
    Table: tables,
    Order: orders,
    Wide: [1, 2, 3, 4].map((id) => ({ id, tableId: id === 3 ? null : id, ...wideFields(id) })),
  },
  joins: {},
}
