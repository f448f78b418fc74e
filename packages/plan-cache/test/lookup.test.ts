import { expect, test } from 'vitest'
import { createPlanCache, type PlanCacheEvent } from '../src/index.ts'
import { plannedShape } from './planned-shape.ts'

test('compiles a key once and then answers synchronously with the same entry', async () => {
  const cache = createPlanCache()
  const compiled = await cache.getOrCompile('a', async () => plannedShape('a'))
  const again = cache.getOrCompile('a', () => expect.unreachable())
  expect(again).toBe(compiled)
  expect(cache.get('a')).toBe(compiled)
  expect(cache.stats()).toEqual({
    entries: 1,
    bytes: compiled.bytes,
    hits: 2,
    misses: 1,
    compiles: 1,
    failures: 0,
    evictions: 0,
    rejected: 0,
  })
})

test('stays synchronous where compiling is', () => {
  const cache = createPlanCache()
  const planned = plannedShape('a')
  const entry = cache.getOrCompile('a', () => planned)
  expect(entry).toMatchObject({ key: 'a', uses: 0, shape: planned.shape, plan: planned.plan })
})

test('weighs an entry by the bytes of its shape and plan as JSON', () => {
  const { shape, plan } = plannedShape('é')
  const entry = createPlanCache().put('é', { shape, plan })
  expect(entry.bytes).toBe(Buffer.byteLength(JSON.stringify(shape)) + Buffer.byteLength(JSON.stringify(plan)))
})

test('puts an entry in place of another under its key', () => {
  const cache = createPlanCache()
  cache.put('a', plannedShape('a', 500))
  const second = cache.put('a', plannedShape('a'), 7)
  expect(cache.get('a')).toBe(second)
  expect(second.uses).toBe(7)
  expect(cache.stats()).toMatchObject({ entries: 1, bytes: second.bytes, evictions: 0 })
})

test('forgets one plan, or all', () => {
  const cache = createPlanCache()
  for (const key of ['a', 'b', 'c']) cache.put(key, plannedShape(key))
  expect([cache.delete('a'), cache.delete('a')]).toEqual([true, false])
  expect(cache.shapes().map(({ key }) => key)).toEqual(['b', 'c'])
  cache.clear()
  expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0, evictions: 0 })
})

test('lists the most used plans first and equally used ones by key', () => {
  const cache = createPlanCache()
  for (const key of ['d', 'c', 'b', 'a']) cache.put(key, plannedShape(key))
  const used = cache.get('c')
  if (used !== undefined) used.uses += 3
  expect(cache.shapes().map(({ key }) => key)).toEqual(['c', 'a', 'b', 'd'])
  expect(cache.shapes(2).map(({ key }) => key)).toEqual(['c', 'a'])
})

test('reports what happens', async () => {
  const events: string[] = []
  const name = (event: PlanCacheEvent): string => `${event.kind} ${'entry' in event ? event.entry.key : event.key}`
  const cache = createPlanCache({ maxEntries: 1, onEvent: (event) => events.push(name(event)) })
  await cache.getOrCompile('a', async () => plannedShape('a'))
  cache.get('a')
  await cache.getOrCompile('b', async () => plannedShape('b'))
  await expect(cache.getOrCompile('c', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(events).toEqual(['miss a', 'compile a', 'hit a', 'miss b', 'compile b', 'evict a', 'miss c', 'failure c'])
})

test('keeps the error of a listener away from the query', async () => {
  const uncaught = new Promise((resolve) => process.setUncaughtExceptionCaptureCallback(resolve))
  const cache = createPlanCache({
    onEvent: () => {
      throw new Error('listener')
    },
  })
  expect(cache.getOrCompile('a', () => plannedShape('a'))).toMatchObject({ key: 'a' })
  expect(await uncaught).toMatchObject({ message: 'listener' })
  process.setUncaughtExceptionCaptureCallback(null)
})

test.each([{ maxEntries: -1 }, { maxEntries: 1.5 }, { maxBytes: Number.NaN }])('refuses %o with a code', (options) => {
  expect(() => createPlanCache(options)).toThrow(
    expect.objectContaining({
      code: 'PLAN_CACHE.INVALID_OPTION',
      meta: expect.objectContaining({ path: Object.keys(options)[0] }),
    }),
  )
})
