import type { Plan } from '@hotplan/plan'
import { expect, test } from 'vitest'
import { createPlanCache, encodeSnapshot, exportSnapshot, readSnapshot, type Snapshot } from '../src/index.ts'
import { identity, plannedShape } from './planned-shape.ts'

/** The plan of many queries of the shape under a key. */
function mergedPlan(key: string): Plan {
  const { plan } = plannedShape(key)
  const record = { kind: 'record', fields: [['id', { kind: 'column', index: 0, codec: { name: 'int' } }]] } as const
  return {
    ...plan,
    slots: plan.slots.map((slot) => ({ ...slot, list: true })),
    root: {
      kind: 'query',
      statement: 0,
      mapping: {
        kind: 'record',
        fields: [
          ['position', { kind: 'column', index: 1, codec: { name: 'int' } }],
          ['record', record],
        ],
      },
    },
  }
}

function snapshotWith(merged: Plan): Snapshot {
  const cache = createPlanCache()
  cache.put('a', { ...plannedShape('a'), merged })
  return exportSnapshot(cache, identity)
}

test('the plan of many queries travels with that of one', () => {
  const original = snapshotWith(mergedPlan('a'))
  expect(original.entries).toMatchObject([{ merged: mergedPlan('a') }])
  expect(readSnapshot(encodeSnapshot(original), identity)).toEqual({ entries: original.entries })
})

test('it weighs in the cache', () => {
  const cache = createPlanCache()
  const [alone, both] = [cache.put('a', plannedShape('a')), cache.put('b', { ...plannedShape('b'), merged: mergedPlan('b') })]
  expect(both.bytes).toBe(alone.bytes + Buffer.byteLength(JSON.stringify(mergedPlan('b'))))
})

test('it is asked of whoever makes such plans', () => {
  const cache = createPlanCache()
  for (const key of ['a', 'b']) cache.put(key, plannedShape(key))
  const { entries } = exportSnapshot(cache, identity, { mergedOf: ({ key }) => (key === 'b' ? mergedPlan('b') : undefined) })
  expect(entries.map((entry) => [entry.key, entry.merged])).toEqual([
    ['a', undefined],
    ['b', mergedPlan('b')],
  ])
})

test.each([
  ['has another key', mergedPlan('b'), 'entry 0 is under the wrong key'],
  ['is of another schema', { ...mergedPlan('a'), schema: 'schema-b' }, 'entry 0 is under the wrong key'],
  ['is of another dialect', { ...mergedPlan('a'), dialect: 'sqlite' }, 'entry 0 is under the wrong key'],
  ['is of another model', { ...mergedPlan('a'), model: 'User' }, 'in entry 0 plan and shape are of different queries'],
  ['has fewer slots', { ...mergedPlan('a'), slots: [] }, 'in entry 0 plan and shape have different slots'],
  [
    'has slots of other types',
    { ...mergedPlan('a'), slots: mergedPlan('a').slots.map((slot) => ({ ...slot, type: 'String' })) },
    'in entry 0 plan and shape have different slots',
  ],
  ['has no statement', { ...mergedPlan('a'), statements: [] }, 'in entry 0 the plan names a statement that is not there'],
  [
    'numbers nothing',
    { ...mergedPlan('a'), root: plannedShape('a').plan.root },
    'in entry 0 the plan of many queries does not number their records',
  ],
] as const)('a snapshot is ignored where the plan of many queries %s', (_, merged, reason) => {
  expect(readSnapshot(snapshotWith(merged as Plan), identity)).toEqual({ ignored: reason })
})
