import type { PlanNode, Statement, StitchNode } from '@hotplan/plan'
import { expect, test } from 'vitest'
import { createPlanCache, encodeSnapshot, exportSnapshot, readSnapshot } from '../src/index.ts'
import { identity, plannedShape } from './planned-shape.ts'

const codec = { name: 'int' } as const
const error = { code: 'P2018', message: 'Not found.', meta: { expectedRows: 2, neededFor: null } }

const statements: readonly Statement[] = [
  { sql: 'select 1', parameters: [{ kind: 'slot', slot: 0, codec }], columns: [codec], returnsRows: true },
  {
    sql: 'insert into posts select 1',
    parameters: [
      { kind: 'register', register: 'parent', column: 0, row: 1, list: false, codec },
      {
        kind: 'cells',
        listForm: 'json',
        columns: [
          { slot: 0, codec, holds: 'cells', filler: { kind: 'constant', value: [1, 2] } },
          { slot: 0, codec, holds: 'filled', filler: { kind: 'generated', generator: { kind: 'ulid' } } },
          { slot: 0, codec, holds: 'filled', kept: [{ register: 'parent', column: 0, by: 'child', numbers: 0 }] },
        ],
      },
    ],
    columns: [],
    returnsRows: false,
  },
]

function readBack(...steps: readonly PlanNode[]): ReturnType<typeof readSnapshot> {
  const { shape, plan } = plannedShape('write')
  const root: PlanNode = { kind: 'transaction', retries: 2, of: { kind: 'sequence', steps } }
  const cache = createPlanCache()
  cache.put('write', { shape, plan: { ...plan, statements, root } })
  return readSnapshot(encodeSnapshot(exportSnapshot(cache, identity)), identity)
}

const keep: PlanNode = { kind: 'keep', name: 'parent', statement: 0, error, rows: 2 }
const insert: PlanNode = { kind: 'require', of: { kind: 'execute', statement: 1 }, rows: 1, error }
const nothing: PlanNode = { kind: 'literal', value: null }

test('plans of writes come back as they were', () => {
  const when: PlanNode = { kind: 'when', register: 'parent', found: insert, missing: nothing }
  const all: PlanNode = { kind: 'keep', name: 'all', statement: 0, error, rowsOf: 0 }
  const size: PlanNode = { kind: 'size', register: 'all' }
  const read = readBack(keep, when, all, size)
  expect(read).toMatchObject({ entries: [{ plan: { statements, root: { of: { steps: [keep, when, all, size] } } } }] })
})

test.each<[string, readonly PlanNode[]]>([
  ['a step reads what a later one keeps', [insert, keep]],
  ['a number of rows is that of a slot', [{ kind: 'keep', name: 'all', statement: 0, error, rowsOf: 99 }]],
  ['rows are counted that no step keeps', [{ kind: 'size', register: 'all' }]],
  ['a condition is about what no step keeps', [{ kind: 'when', register: 'parent', found: nothing, missing: nothing }, keep]],
  [
    'only one branch keeps what is read after both',
    [
      keep,
      { kind: 'when', register: 'parent', found: nothing, missing: { kind: 'keep', name: 'other', statement: 0 } },
      { kind: 'when', register: 'other', found: nothing, missing: nothing },
    ],
  ],
])('are ignored where %s', (_, steps) => {
  expect(readBack(...steps)).toMatchObject({ ignored: expect.stringContaining('is not there') })
})

test('plans that stitch come back as they were, and are ignored where something is missing', () => {
  const child: StitchNode = {
    kind: 'stitch',
    name: 'child',
    statement: 0,
    mapping: { kind: 'record', fields: [] },
    relations: [],
  }
  const stitch = (path: readonly string[], parent = 0, statement = 0): StitchNode => ({
    kind: 'stitch',
    name: 'rows',
    statement: 0,
    mapping: { kind: 'record', fields: [['posts', { kind: 'stitched' }]] },
    relations: [{ path, list: true, reverse: true, parent, rows: { ...child, statement } }],
  })
  const root = stitch(['posts'])
  expect(readBack(root)).toMatchObject({ entries: [{ plan: { root: { of: { steps: [root] } } } }] })
  expect(readBack(stitch(['tags']))).toMatchObject({ ignored: expect.stringContaining('no place') })
  expect(readBack(stitch(['posts', 'tags']))).toMatchObject({ ignored: expect.stringContaining('no place') })
  expect(readBack(stitch(['posts'], 1))).toMatchObject({ ignored: expect.stringContaining('no place') })
  expect(readBack(stitch(['posts'], 0, 5))).toHaveProperty('ignored')
})

test('may read what both branches keep', () => {
  const other: PlanNode = { kind: 'keep', name: 'other', statement: 0 }
  const when: PlanNode = { kind: 'when', register: 'parent', found: other, missing: other }
  const after: PlanNode = { kind: 'when', register: 'other', found: insert, missing: nothing }
  expect(readBack(keep, when, after)).toHaveProperty('entries')
})
