import type { GoldenValue } from '../../src/golden-value.ts'
import { big, type Case, date, decimal, field } from '../src/values.ts'

type Args = Readonly<Record<string, GoldenValue>>
const ask = (model: string, name: string, args: Args, action = 'findMany'): Case => ({
  name: `${model}.${action}: ${name}`,
  model,
  action,
  args,
})
const long = 'aFieldWhoseNameIsLongerThanAnIdentifierOfPostgresMayBeWhichIsSixtyThreeBytes'
const byKey = { isPrototypeOf: 'asc' } as const
const byLimit = { limit: 'asc' } as const

const odd: Case[] = [
  ask('Table', 'every field', { orderBy: byKey }),
  ask('Order', 'every field', { orderBy: byLimit }),
  ask('Table', 'everything nested', { orderBy: byKey, include: { order: { orderBy: byLimit, include: { end: true } } } }),
  ask('Order', 'to-one relations', { orderBy: byLimit, include: { data: true, end: { include: { data: true } } } }),
  ask('Order', 'self relation and counts', {
    orderBy: byLimit,
    select: {
      limit: true,
      begin: { orderBy: byLimit, select: { limit: true, data: true } },
      _count: { select: { begin: true } },
    },
  }),
  ask('Table', 'names of object members', {
    where: { toString: { not: 'x' }, valueOf: true, length: { gte: 2 }, prototype: { gt: 0 } },
    select: { isPrototypeOf: true, catch: true },
    orderBy: [{ length: 'desc' }, byKey],
  }),
  ask('Table', 'enum with odd labels', { where: { group: { in: ['TRUE', 'from'] } }, orderBy: [{ group: 'asc' }, byKey] }),
  ask('Table', 'a key named key', { where: { key: { isPrototypeOf: 3, length: 2 } } }, 'findUnique'),
  ask('Table', 'a field named catch', { where: { catch: 'second' }, include: { order: true } }, 'findUnique'),
  ask('Table', 'the value __proto__', { where: { catch: '__proto__' }, select: { isPrototypeOf: true } }, 'findUnique'),
  ask('Order', 'keywords in filters', {
    where: { limit: { gt: 1 }, where: 'w2', OR: [{ select: 2 }, { offset: { contains: 'a' } }], data: { isNot: { length: 3 } } },
    orderBy: byLimit,
    select: { limit: true },
  }),
  ask('Order', 'two columns whose names differ in the last byte', {
    where: { where: { not: null }, select: { gte: 1 } },
    orderBy: [{ where: 'desc' }, { select: 'asc' }],
    select: { where: true, select: true },
  }),
  ask('Order', 'two fields whose names differ after 63 bytes', {
    orderBy: [{ [`${long}1`]: { sort: 'asc', nulls: 'first' } }, { [`${long}2`]: 'desc' }],
    select: { [`${long}1`]: true, [`${long}2`]: true },
  }),
  ask('Table', 'two nested fields whose names differ after 63 bytes', {
    orderBy: byKey,
    select: { order: { orderBy: byLimit, select: { [`${long}1`]: true, [`${long}2`]: true } } },
  }),
  ask('Order', 'field reference', { where: { limit: { gt: field('Order.select') } }, orderBy: byLimit, select: { limit: true } }),
  ask('Order', 'cursor and distinct', {
    distinct: ['where'],
    cursor: { limit: 2 },
    orderBy: byLimit,
    take: 3,
    select: { limit: true },
  }),
  ask('Order', 'order through relations', {
    orderBy: [{ data: { prototype: 'asc' } }, { end: { offset: 'desc' } }, byLimit],
    select: { limit: true },
  }),
  ask('Order', 'order by count', { orderBy: [{ begin: { _count: 'desc' } }, byLimit], select: { limit: true } }),
  ask(
    'Order',
    'keywords as groups',
    {
      by: ['where', 'select'],
      _count: { _all: true, select: true },
      _sum: { limit: true },
      _max: { where: true, select: true },
      having: { where: { not: null } },
      orderBy: [{ where: 'asc' }, { select: 'asc' }],
    },
    'groupBy',
  ),
  ask('Order', 'groups of a long name', { by: [`${long}1`], _max: { limit: true }, orderBy: { [`${long}1`]: 'asc' } }, 'groupBy'),
  ask(
    'Table',
    'groups of an enum with odd labels',
    {
      by: ['group'],
      _count: true,
      _avg: { length: true, prototype: true },
      orderBy: [{ group: 'asc' }],
      having: { group: { not: 'select' } },
    },
    'groupBy',
  ),
  ask(
    'Table',
    'aggregates of odd names',
    {
      _count: { isPrototypeOf: true, toString: true, valueOf: true },
      _max: { catch: true, length: true },
      _sum: { prototype: true },
    },
    'aggregate',
  ),
  ask(
    'Order',
    'count in a window',
    { orderBy: byLimit, skip: 1, take: 3, select: { _all: true, offset: true, from: true } },
    'count',
  ),
]

const wide: Case[] = [
  ask('Wide', 'every field', { orderBy: { id: 'asc' } }),
  ask('Table', 'every field of a to-one', { orderBy: byKey, select: { isPrototypeOf: true, wide: true } }),
  ask('Table', 'a page with every field of a to-one', { orderBy: byKey, skip: 1, take: 2, select: { wide: true } }),
  ask('Order', 'every field below two relations', { orderBy: byLimit, select: { data: { select: { wide: true } } } }),
  ask('Table', 'every field within lists', {
    orderBy: byKey,
    select: { order: { orderBy: byLimit, select: { data: { include: { wide: true } } } } },
  }),
  ask('Wide', 'some fields omitted', { orderBy: { id: 'asc' }, take: 1, omit: { f001: true, f060: true, f120: true } }),
  ask('Wide', 'conditions on many fields', {
    where: {
      f001: { not: 'x' },
      f002: big('9007199254740993'),
      f003: { gt: decimal('3') },
      f004: { gt: date('2024-01-01T00:00:00.000Z') },
      f006: { not: null },
      f008: { lt: 1e6 },
      f119: { not: 1 },
    },
    orderBy: [{ f118: 'desc' }, { id: 'asc' }],
    select: { id: true },
  }),
  ask(
    'Wide',
    'counters of many fields',
    {
      select: Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`f${String(index + 1).padStart(3, '0')}`, true])),
    },
    'count',
  ),
]

export const cases: readonly Case[] = [...odd, ...wide]
