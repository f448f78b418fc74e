import type { GoldenAnswer, GoldenDatabase } from '@hotplan/testkit/golden'
import type { KnownDifference } from './known-differences.ts'

const everywhere: readonly GoldenDatabase[] = ['postgresql', 'sqlite']

function ids(...list: readonly number[]): Pick<GoldenAnswer, 'value'> {
  return { value: list.map((id) => ({ id })) }
}

/** Reads in the corners of the API that Hotplan knowingly answers otherwise than Prisma 7. */
export const readDifferences: readonly KnownDifference[] = [
  {
    reason:
      'an OR without branches matches nothing wherever it stands; inside AND and NOT Prisma drops it, so that a list of tenants that happens to be empty gives every row',
    on: everywhere,
    answers: {
      'Tag corner: OR empty list inside AND': ids(),
      'Tag corner: OR empty list inside an AND object': ids(),
      'Tag corner: OR empty list beside a condition inside NOT': ids(7),
    },
  },
  {
    reason: 'rows without fields to tell them apart by are all different; Prisma gives the first only',
    on: everywhere,
    answers: { 'Post corner: distinct by nothing': ids(1, 2) },
  },
  {
    reason:
      'a Json string is tested without its quotes, whether a path leads to it or not; without one Prisma tests the JSON text',
    on: everywhere,
    answers: {
      'User corner: Json string_starts_with without a path': ids(9, 29),
      'User corner: Json string_ends_with without a path': ids(9, 29),
    },
  },
  {
    reason:
      'a cursor is a place in the order, also where its row does not pass the filter; over a nullable or not unique order Prisma looks for the row among the results',
    on: everywhere,
    answers: { 'Post corner: cursor that the filter leaves out, over a nullable key': ids(21, 31, 41, 14) },
  },
  {
    reason: 'the same, where rows were left out by distinct',
    on: ['sqlite'],
    answers: { 'User corner: cursor and distinct over a nullable key': ids(8, 11) },
  },
  {
    reason: 'rows that lack the relation of an order have their place in it; behind a cursor Prisma loses them',
    on: everywhere,
    answers: { 'User corner: cursor through a one-to-one that the row does not have': ids(24, 25, 26, 27, 28) },
  },
  {
    reason: 'the same, where the database puts NULL last',
    on: ['postgresql'],
    answers: { 'Post corner: cursor through a relation that the row does not have': ids(54, 57, 5) },
  },
  {
    reason:
      'the row of a nested cursor is looked up among the children of each parent; Prisma does so for many parents, and for one compares with the row of any',
    on: everywhere,
    answers: { 'Order corner: nested cursor of another parent': { value: { items: [] } } },
  },
  {
    reason: 'any name that a column can have works in aggregates; Prisma fails on one of 63 bytes',
    on: ['postgresql'],
    answers: {
      'Order.count: count in a window': { value: { _all: 3, offset: 2, from: 2 } },
      'Order.groupBy: keywords as groups': {
        value: [
          { where: 'w1', select: 1, _count: { _all: 1, select: 1 }, _max: { where: 'w1', select: 1 }, _sum: { limit: 3 } },
          { where: 'w1', select: null, _count: { _all: 1, select: 0 }, _max: { where: 'w1', select: null }, _sum: { limit: 1 } },
          { where: 'w2', select: 2, _count: { _all: 1, select: 1 }, _max: { where: 'w2', select: 2 }, _sum: { limit: 4 } },
          { where: 'w2', select: 4, _count: { _all: 1, select: 1 }, _max: { where: 'w2', select: 4 }, _sum: { limit: 5 } },
        ],
      },
    },
  },
  {
    reason: 'hasSome and hasEvery find Bytes as has does; Prisma finds none',
    on: ['postgresql'],
    answers: {
      'Sensor: hasSome of Bytes': { value: [{ code: 'S-1' }] },
      'Sensor: hasEvery of Bytes': { value: [{ code: 'S-1' }] },
    },
  },
  {
    reason: 'XML is compared by its text; PostgreSQL knows no equality of it, and Prisma fails',
    on: ['postgresql'],
    answers: {
      'Reading: @db.Xml equals': { value: [{ id: { $bigint: '9007199254740993' } }] },
      'Reading: @db.Xml in': { value: [{ id: { $bigint: '9007199254740993' } }] },
      'Reading: @db.Xml not': { value: [{ id: { $bigint: '1' } }] },
    },
  },
  {
    reason: 'a list can be compared with another list of its row; Prisma fails',
    on: ['postgresql'],
    answers: { 'Sensor: equals a field reference': { value: [{ code: 'S-1' }, { code: 'S-2' }, { code: 's-4' }] } },
  },
  {
    reason: 'a number that its field cannot hold is refused; PostgreSQL takes a negative object identifier for a large one',
    on: ['postgresql'],
    answers: { 'Reading: @db.Oid out of range': { error: { class: 'PrismaClientValidationError' } } },
  },
]
