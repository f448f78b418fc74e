import type { GoldenValue } from '../../src/golden-value.ts'
import { big, type Case, date, dbNull, jsonNull } from '../src/values.ts'

type Args = Readonly<Record<string, GoldenValue>>
const ask =
  (action: string) =>
  (model: string, name: string, args: Args, feature?: string): Case => ({
    name: `${model}.${action}: ${name}`,
    model,
    action,
    args,
    ...(feature === undefined ? {} : { feature }),
  })
const find = ask('findMany')
const aggregate = ask('aggregate')
const group = ask('groupBy')
const count = ask('count')
const byCode = { code: 'asc' } as const
const byId = { id: 'asc' } as const
const first = '00000001-aaaa-4bbb-8ccc-000000000001'

const lists: Case[] = [
  count('Sensor', 'counters of list fields', { select: { _all: true, labels: true, counts: true, kind: true } }, 'countSelect'),
  find(
    'Sensor',
    'NOT hasSome',
    { where: { NOT: { labels: { hasSome: ['red'] } } }, select: { code: true }, orderBy: byCode },
    'scalarList',
  ),
  find(
    'Sensor',
    'NOT hasEvery of an empty list',
    { where: { NOT: { labels: { hasEvery: [] } } }, select: { code: true }, orderBy: byCode },
    'scalarList',
  ),
  find(
    'Sensor',
    'two list filters',
    { where: { labels: { has: 'red' }, levels: { hasEvery: ['LOW', 'HIGH'] } }, select: { code: true, levels: true } },
    'scalarList',
  ),
  find(
    'Sensor',
    'hasSome of Decimal and BigInt',
    {
      where: { OR: [{ amounts: { hasSome: ['1.10', '7'] } }, { bigs: { hasSome: [big(-1)] } }] },
      select: { code: true, amounts: true },
    },
    'scalarList',
  ),
  find(
    'Sensor',
    'hasEvery of dates',
    { where: { stamps: { hasEvery: [date('2020-01-01T00:00:00.123Z')] } }, select: { code: true, stamps: true } },
    'scalarList',
  ),
  find('Sensor', 'equals of enums', { where: { levels: { equals: ['HIGH'] } }, select: { code: true } }, 'scalarList'),
  find(
    'Sensor',
    'lists through a relation filter',
    { where: { readings: { some: { sensor: { labels: { isEmpty: true } } } } }, select: { code: true } },
    'scalarList',
  ),
  find(
    'Reading',
    'lists through a to-one',
    {
      where: { sensor: { flags: { has: false } } },
      orderBy: byId,
      select: { id: true, sensor: { select: { code: true, bigs: true, docs: true, blobs: true } } },
    },
    'scalarList',
  ),
  group('Sensor', 'by a list', { by: ['counts'], _count: true, where: { code: 'S-1' } }, 'scalarList'),
]

const native: Case[] = [
  aggregate(
    'Reading',
    '_min of native types',
    { _min: { day: true, at: true, takenAt: true, small: true, real: true, amount: true, level: true } },
    'nativeType',
  ),
  aggregate(
    'Reading',
    '_max of native types',
    { _max: { day: true, at: true, takenAt: true, storedAt: true, small: true, real: true, amount: true, level: true } },
    'nativeType',
  ),
  aggregate(
    'Reading',
    '_sum and _avg of native types',
    { _sum: { small: true, amount: true }, _avg: { small: true, amount: true, real: true } },
    'nativeType',
  ),
  aggregate('Reading', '_sum of money', { _sum: { cash: true }, _max: { cash: true } }, 'nativeType'),
  aggregate(
    'Reading',
    '_count of native types',
    { _count: { at: true, cash: true, text: true, address: true, _all: true } },
    'nativeType',
  ),
  aggregate('Reading', '_max of uuid', { _max: { sensorId: true } }, 'nativeType'),
  group('Reading', 'by @db.Date', { by: ['day'], _count: true, _sum: { small: true }, orderBy: { day: 'asc' } }, 'nativeType'),
  group(
    'Reading',
    'by @db.Uuid',
    { by: ['sensorId'], _count: true, _max: { id: true }, orderBy: { sensorId: 'asc' } },
    'nativeType',
  ),
  group(
    'Reading',
    'by a mapped enum',
    { by: ['level'], _count: { level: true, _all: true }, orderBy: { level: 'asc' } },
    'nativeType',
  ),
  group(
    'Reading',
    'having on @db.Date',
    { by: ['day'], having: { day: { gte: date('2024-01-01T00:00:00.000Z') } }, _count: true },
    'nativeType',
  ),
  group(
    'Reading',
    'having _sum of @db.SmallInt',
    { by: ['sensorId'], having: { small: { _sum: { lt: 0 } } }, _sum: { small: true } },
    'nativeType',
  ),
  group(
    'Reading',
    'having _max of @db.Time',
    { by: ['sensorId'], having: { at: { _max: { gt: date('1970-01-01T10:00:00.000Z') } } }, orderBy: { sensorId: 'asc' } },
    'nativeType',
  ),
  find(
    'Reading',
    'distinct by @db.Date',
    { distinct: ['day'], orderBy: [{ day: 'asc' }, byId], select: { id: true, day: true } },
    'distinct',
  ),
  find(
    'Reading',
    'cursor by BigInt over @db.Date',
    { orderBy: [{ day: 'asc' }, byId], cursor: { id: big(1) }, select: { id: true } },
    'cursor',
  ),
  find(
    'Reading',
    'cursor over a NULL @db.Time',
    { orderBy: [{ at: { sort: 'asc', nulls: 'first' } }, byId], cursor: { id: big(2) }, skip: 1, select: { id: true } },
    'cursor',
  ),
  find(
    'Reading',
    'order by @db.Money and @db.Inet',
    { orderBy: [{ cash: { sort: 'desc', nulls: 'last' } }, { address: 'asc' }], select: { id: true } },
    'nativeType',
  ),
  find(
    'Reading',
    '@db.Timestamptz in a list',
    {
      where: { takenAt: { in: [date('2024-02-29T12:34:56.789Z'), date('1969-12-31T23:59:59.999Z')] } },
      orderBy: byId,
      select: { id: true },
    },
    'nativeType',
  ),
  find(
    'Reading',
    '@db.Date in a list',
    { where: { day: { in: [date('2024-02-29T00:00:00.000Z')] } }, orderBy: byId, select: { id: true } },
    'nativeType',
  ),
  find(
    'Reading',
    '@db.Time notIn',
    { where: { at: { notIn: [date('1970-01-01T00:00:00.000Z')] } }, select: { id: true } },
    'nativeType',
  ),
  find(
    'Reading',
    '@db.Char insensitive through a relation',
    { where: { sensor: { kind: { startsWith: 'AB', mode: 'insensitive' } } }, orderBy: byId, select: { id: true } },
    'insensitive',
  ),
]

const json: Case[] = [
  find(
    'Reading',
    'Json path of @db.Json',
    { where: { text: { path: ['a', '1'], equals: 2 } }, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'Reading',
    'Json array_contains of @db.Json',
    { where: { text: { path: ['a'], array_contains: [2] } }, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'Reading',
    'Json array_starts_with of @db.JsonB',
    { where: { binary: { path: ['a'], array_starts_with: 1 } }, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'Reading',
    'Json array_ends_with of @db.JsonB',
    { where: { binary: { path: ['a'], array_ends_with: 2 } }, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'Reading',
    'Json string_contains of @db.Json',
    { where: { text: { string_contains: 'ex' } }, select: { id: true } },
    'jsonFilter',
  ),
  find('Reading', 'Json gt at the top of @db.JsonB', { where: { binary: { gt: 4 } }, select: { id: true } }, 'jsonFilter'),
  find(
    'Reading',
    'Json not of @db.Json',
    { where: { text: { not: 'text' } }, orderBy: byId, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'Reading',
    'Json equals DbNull of @db.Json',
    { where: { text: { equals: dbNull } }, orderBy: byId, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'Reading',
    'Json equals JsonNull of @db.JsonB',
    { where: { binary: { equals: jsonNull } }, orderBy: byId, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'AuditEntry',
    'Json array_contains null',
    { where: { detail: { path: ['a'], array_contains: [null] } }, orderBy: byId, select: { id: true } },
    'jsonFilter',
  ),
  find(
    'AuditEntry',
    'Json empty path',
    { where: { detail: { path: [], equals: { a: [1, null] } } }, orderBy: byId, select: { id: true } },
    'jsonFilter',
  ),
]

const schemas: Case[] = [
  aggregate('AuditPart', 'another schema', { _count: true, _max: { number: true } }, 'schemas'),
  group('AuditPart', 'another schema', { by: ['entryId'], _count: true, orderBy: { entryId: 'asc' } }, 'schemas'),
  find(
    'AuditPart',
    'order by a relation in another schema',
    {
      orderBy: [{ entry: { action: 'desc' } }, { number: 'asc' }],
      select: { number: true, entry: { select: { action: true } } },
    },
    'schemas',
  ),
  find(
    'AuditEntry',
    '_count in another schema',
    { orderBy: byId, select: { id: true, _count: { select: { parts: { where: { number: { gt: 1 } } } } } } },
    'schemas',
  ),
  find(
    'AuditEntry',
    'nested window in another schema',
    { orderBy: byId, select: { id: true, parts: { orderBy: { number: 'desc' }, take: 1 } } },
    'schemas',
  ),
]

const views: Case[] = [
  count('SensorDay', 'view', {}, 'view'),
  aggregate('SensorDay', 'view', { _sum: { readings: true, total: true }, _max: { day: true } }, 'view'),
  group('SensorDay', 'view', { by: ['sensorId'], _sum: { readings: true }, orderBy: { sensorId: 'asc' } }, 'view'),
  find(
    'SensorDay',
    'cursor on a view',
    {
      orderBy: [{ sensorId: 'asc' }, { day: 'asc' }],
      cursor: { sensorId_day: { sensorId: first, day: date('2024-02-29T00:00:00.000Z') } },
      select: { day: true, readings: true },
    },
    'view',
  ),
  find(
    'SensorDay',
    'negative take on a view',
    { orderBy: [{ sensorId: 'asc' }, { day: 'asc' }], take: -1, select: { sensorId: true, day: true } },
    'view',
  ),
  find(
    'SensorDay',
    'distinct on a view',
    { distinct: ['sensorId'], orderBy: [{ sensorId: 'asc' }, { day: 'desc' }], select: { day: true } },
    'view',
  ),
  find('SensorDay', 'relation filter on a view', { where: { sensor: { code: 'S-1' } } }, 'view'),
]

export const cases: readonly Case[] = [...lists, ...native, ...json, ...schemas, ...views]
