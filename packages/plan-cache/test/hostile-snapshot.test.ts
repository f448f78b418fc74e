import { createHash } from 'node:crypto'
import type { PlanNode } from '@hotplan/plan'
import { assert, constantFrom, integer, property, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { createPlanCache, encodeSnapshot, exportSnapshot, readSnapshot } from '../src/index.ts'
import { identity, plannedShape } from './planned-shape.ts'

const cache = createPlanCache()
for (const key of ['a', 'b']) cache.put(key, plannedShape(key))
const intact = Buffer.from(encodeSnapshot(exportSnapshot(cache, identity)))
const body = intact.toString().replace(/^.*?"digest":"[^"]*",/, '')

/** What someone could write who knows the format: the digest is right, the content is not. */
function forged(content: string): string {
  const digest = createHash('sha256').update(content).digest('base64url')
  return `{"hotplan-snapshot":1,"digest":"${digest}",${content}`
}

function reasonOf(data: string | Uint8Array): string | undefined {
  const read = readSnapshot(data, identity)
  return 'ignored' in read ? read.ignored : undefined
}

test('the forger of these tests gets the digest right', () => {
  expect(reasonOf(forged(body))).toBeUndefined()
})

test('is ignored at any damage of its bytes', async () => {
  await assert(
    property(integer({ min: 0, max: intact.length - 1 }), integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(intact)
      damaged[at] = (damaged[at] ?? 0) ^ change
      expect(reasonOf(damaged)).toBeTypeOf('string')
    }),
    { numRuns: 500 },
  )
})

test('is ignored where it is cut off or longer', () => {
  for (let length = 0; length < intact.length; length += 7) expect(reasonOf(intact.subarray(0, length))).toBeTypeOf('string')
  expect(reasonOf(Buffer.concat([intact, Buffer.from(' ')]))).toBe('it is damaged: its digest does not match its content')
})

test('is ignored where it is something else', async () => {
  await assert(property(uint8Array({ maxLength: 300 }), (bytes) => reasonOf(bytes) !== undefined))
  await assert(property(string({ maxLength: 300 }), (text) => reasonOf(forged(text)) !== undefined))
  for (const value of [null, 5, [], {}, { entries: 1 }]) expect(readSnapshot(value as never, identity)).toHaveProperty('ignored')
})

test.each([
  ['an unknown node kind', '"kind":"first"', '"kind":"eval"', 'entries.0.plan.root.of'],
  ['a node of another kind of union', '"kind":"first"', '"kind":"column"', 'entries.0.plan.root.of'],
  ['an inherited name as kind', '"kind":"first"', '"kind":"constructor"', 'entries.0.plan.root.of'],
  ['an unknown key', '"returnsRows":true', '"returnsRows":true,"run":"rm"', 'entries.0.plan.statements.0.run'],
  [
    'a key __proto__ in a node',
    '"returnsRows":true',
    '"returnsRows":true,"__proto__":{"sql":"x"}',
    'entries.0.plan.statements.0.__proto__',
  ],
  ['a key __proto__ in a record', '"modelName":"Post"', '"modelName":"Post","__proto__":"x"', 'entries.0.plan.root.error.meta'],
  ['a number for a text', '"sql":"select', '"sql":5,"x":"select', 'entries.0.plan.statements.0.sql'],
  ['a negative index', '"index":0', '"index":-1', 'mapping.fields.0.1.index'],
  ['a missing key', '"writes":[],', '', 'entries.0.plan.writes'],
  ['an unknown action', '"action":"findUnique"', '"action":"drop"', 'entries.0.shape.action'],
])('is ignored for %s', (_, part, replacement, path) => {
  expect(body).toContain(part)
  const reason = reasonOf(forged(body.replace(part, replacement)))
  expect(reason).toContain('wrong structure at')
  expect(reason).toContain(path)
})

test.each([
  ['a statement', '"statement":0', '"statement":1', 'in entry 0 the plan names a statement that is not there'],
  ['a column', '"index":2', '"index":3', 'in entry 0 a mapping reads a column that is not there'],
  ['a presence column', '"presence":0', '"presence":9', 'in entry 0 a mapping reads a column that is not there'],
  [
    'a bound slot',
    '[{"kind":"slot","slot":0,',
    '[{"kind":"slot","slot":1,',
    'in entry 0 a parameter reads something that is not there',
  ],
  [
    'a slot of the shape',
    '["id",{"kind":"slot","slot":0',
    '["id",{"kind":"slot","slot":3',
    'in entry 0 the shape names a slot that is not there',
  ],
  ['another model', '"model":"Post"', '"model":"User"', 'in entry 0 plan and shape are of different queries'],
  ['other slots', '"nullable":false', '"nullable":true', 'in entry 0 plan and shape have different slots'],
  ['another key', '{"key":"a"', '{"key":"b"', 'entry 0 is under the wrong key'],
  ['another schema', '"schema":"schema-a"', '"schema":"schema-b"', 'entry 0 is under the wrong key'],
])('is ignored where it points at %s that does not fit', (_, part, replacement, reason) => {
  expect(body).toContain(part)
  expect(reasonOf(forged(body.replace(part, replacement)))).toBe(reason)
})

test('is ignored where it nests without end', () => {
  const snapshot = exportSnapshot(cache, identity)
  const entries = snapshot.entries.map((entry) => {
    let root: PlanNode = entry.plan.root
    for (let depth = 0; depth < 50_000; depth++) root = { kind: 'first', of: root }
    return { ...entry, plan: { ...entry.plan, root } }
  })
  expect(readSnapshot({ ...snapshot, entries }, identity)).toHaveProperty('ignored')
  const brackets = 1_000_000
  expect(reasonOf(forged(body.replace('"meta":{', `"meta":${'['.repeat(brackets)}${']'.repeat(brackets)},"x":{`)))).toBeTypeOf(
    'string',
  )
})

test('is ignored, not read, where it is huge', () => {
  expect(reasonOf(new Uint8Array(128 * 1024 * 1024 + 1))).toBe('it is larger than 128 MiB')
})

test('never throws and never lets through what does not fit, whatever is swapped', async () => {
  const isFact = ({ index }: RegExpExecArray): boolean => body.slice(0, index).endsWith('"meta":{"modelName"')
  // The facts of an error may be texts, numbers or null: swapping those is no damage.
  const numbers = [...body.matchAll(/:(\d+|true|false|"[^"]*")/g)].filter((match) => !isFact(match))
  await assert(
    property(
      integer({ min: 0, max: numbers.length - 1 }),
      constantFrom('null', '-1', '[]', '{}', '1e999', '{"__proto__":1}'),
      (at, by) => {
        const match = numbers[at]
        if (match === undefined) return
        const content = body.slice(0, match.index + 1) + by + body.slice(match.index + match[0].length)
        expect(reasonOf(forged(content))).toBeTypeOf('string')
      },
    ),
    { numRuns: 400 },
  )
})
