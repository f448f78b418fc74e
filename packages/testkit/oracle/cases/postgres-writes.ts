import type { GoldenValue } from '../../src/golden-value.ts'
import { big, bytes, type Case, date, decimal } from '../src/values.ts'

const ask = (name: string, model: string, action: string, args: GoldenValue): Case => ({ name, model, action, args })

const id = (digit: number): string => `0000000${digit}-aaaa-4bbb-8ccc-000000000000`

export const cases: readonly Case[] = [
  ask('Sensor: createMany with lists', 'Sensor', 'createMany', {
    data: [
      {
        id: id(5),
        code: 'A',
        labels: ['a,b', '"q"', '\\', '{}', 'NULL', ''],
        counts: [1],
        bigs: [big('9007199254740993')],
        ratios: [0.5, -1e21],
        amounts: [decimal('1.10')],
        flags: [true, false],
        stamps: [date('2020-01-01T00:00:00.123Z')],
        blobs: [bytes('\x00\xff')],
        docs: [{ a: 1 }, 'text', [1, null]],
        levels: ['HIGH', 'LOW'],
        days: [date('2020-02-29T00:00:00.000Z')],
        keys: ['00000001-aaaa-4bbb-8ccc-000000000001'],
      },
      { id: id(6), code: 'B', labels: [], counts: [] },
      { id: id(7), code: 'C', kind: 'k' },
    ],
  }),
  ask('Sensor: createManyAndReturn with lists', 'Sensor', 'createManyAndReturn', {
    data: [
      { id: id(6), code: 'A', labels: ['x', 'y'], counts: [3, 4] },
      { id: id(5), code: 'B' },
    ],
    select: { code: true, labels: true, counts: true, levels: true },
  }),
  ask('Sensor: createMany with ids in some rows', 'Sensor', 'createMany', {
    data: [{ id: '00000009-aaaa-4bbb-8ccc-000000000009', code: 'A' }, { code: 'B' }],
  }),
  ask('Sensor: createMany with set', 'Sensor', 'createManyAndReturn', {
    data: [{ code: 'A', labels: { set: ['x'] } }],
    select: { code: true, labels: true },
  }),
  ask('Sensor: create with nested createMany of native types', 'Sensor', 'create', {
    data: {
      code: 'A',
      readings: {
        createMany: {
          data: [
            {
              day: date('2024-02-29T00:00:00.000Z'),
              at: date('1970-01-01T12:34:56.789Z'),
              small: 1,
              amount: '1.50',
              text: { a: 1 },
              binary: [1],
              address: '10.0.0.1',
              bit: '1010',
              level: 'HIGH',
              takenAt: date('2024-02-29T12:34:56.789Z'),
            },
            { day: date('2024-03-01T00:00:00.000Z'), small: 2, amount: '2', takenAt: date('2024-02-29T12:34:56.789Z') },
          ],
        },
      },
    },
    select: {
      code: true,
      readings: {
        orderBy: { small: 'asc' },
        select: { day: true, at: true, small: true, amount: true, text: true, address: true, bit: true, level: true },
      },
    },
  }),
  ask('AuditEntry: create with nested rows in another schema', 'AuditEntry', 'create', {
    data: { action: 'x', parts: { create: [{}, { number: 7 }] } },
    select: { action: true, detail: true, parts: { select: { number: true }, orderBy: { number: 'asc' } } },
  }),
  ask('AuditEntry: createMany with Json default', 'AuditEntry', 'createMany', {
    data: [{ action: 'a' }, { action: 'b', detail: [1] }],
  }),
  ask('Sensor: update with set and push', 'Sensor', 'update', {
    where: { code: 'S-1' },
    data: { labels: { push: ['p', 'q'] }, counts: { push: 9 }, levels: { set: ['HIGH'] }, docs: { push: { b: 2 } } },
    select: { labels: true, counts: true, levels: true, docs: true },
  }),
  ask('Sensor: update with push onto null', 'Sensor', 'update', {
    where: { code: 'S-3' },
    data: { labels: { push: 'p' } },
    select: { labels: true },
  }),
]
