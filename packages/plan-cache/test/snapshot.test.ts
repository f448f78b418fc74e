import { expect, test } from 'vitest'
import {
  createPlanCache,
  encodeSnapshot,
  exportSnapshot,
  readSnapshot,
  type Snapshot,
  type SnapshotIdentity,
} from '../src/index.ts'
import { identity, plannedShape } from './planned-shape.ts'

const clock = (): Date => new Date('2026-01-02T03:04:05.000Z')

function snapshot(...uses: readonly number[]): Snapshot {
  const cache = createPlanCache()
  for (const [index, count] of uses.entries()) cache.put(`key-${index}`, plannedShape(`key-${index}`), count)
  return exportSnapshot(cache, identity, { clock })
}

test('holds the plans of a cache, most used first', () => {
  const { entries, ...envelope } = snapshot(1, 30, 1, 4)
  expect(envelope).toEqual({ version: 1, ...identity, createdAt: '2026-01-02T03:04:05.000Z' })
  expect(entries.map(({ key, uses }) => [key, uses])).toEqual([
    ['key-1', 30],
    ['key-3', 4],
    ['key-0', 1],
    ['key-2', 1],
  ])
})

test('holds only the most used where a limit is given', () => {
  const cache = createPlanCache()
  for (const [index, count] of [3, 9, 5].entries()) cache.put(`key-${index}`, plannedShape(`key-${index}`), count)
  expect(exportSnapshot(cache, identity, { maxEntries: 2 }).entries.map(({ uses }) => uses)).toEqual([9, 5])
})

test('comes back from bytes and from text as it was, frozen', () => {
  const original = snapshot(2, 1)
  const bytes = encodeSnapshot(original)
  for (const data of [bytes, Buffer.from(bytes).toString(), original]) {
    const read = readSnapshot(data, identity)
    expect(read).toEqual({ entries: original.entries })
    if ('entries' in read) expect(Object.isFrozen(read.entries[0]?.plan.statements[0]?.parameters)).toBe(true)
  }
})

test('encodes equal caches to equal bytes, as one JSON object', () => {
  const bytes = encodeSnapshot(snapshot(2, 1))
  expect(encodeSnapshot(snapshot(2, 1))).toEqual(bytes)
  expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ 'hotplan-snapshot': 1, dialect: 'postgres' })
})

test.each<[reason: string, identity: Partial<SnapshotIdentity>]>([
  ['it was made with another schema', { fingerprint: 'schema-b' }],
  ['its plans are for postgres, this is sqlite', { dialect: 'sqlite' }],
  ['it was made with other client options', { options: 'omit=User.password' }],
  ['its plans have format 1, this is 2', { format: 2 }],
])('is ignored because %s', (ignored, other) => {
  expect(readSnapshot(encodeSnapshot(snapshot(1)), { ...identity, ...other })).toEqual({ ignored })
})

test('is ignored where its layout has another version', () => {
  const text = Buffer.from(encodeSnapshot(snapshot(1)))
    .toString()
    .replace(':1,', ':2,')
  expect(readSnapshot(text, identity)).toEqual({ ignored: 'it has version 2 of the layout, this is 1' })
})

test('is ignored where a plan lies under the key of another shape', () => {
  const bytes = encodeSnapshot(snapshot(1, 2))
  expect(readSnapshot(bytes, identity, { keyOf: () => 'key-0' })).toEqual({ ignored: 'entry 0 is under the wrong key' })
})
