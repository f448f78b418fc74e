import { expect, test } from 'vitest'
import { createPlanCache, type PlannedShape } from '../src/index.ts'
import { plannedShape } from './planned-shape.ts'

interface Gate {
  readonly compile: () => Promise<PlannedShape>
  readonly open: (planned: PlannedShape) => void
  readonly fail: (error: unknown) => void
  calls: number
}

function gate(): Gate {
  const { promise, resolve, reject } = Promise.withResolvers<PlannedShape>()
  const it: Gate = {
    calls: 0,
    open: resolve,
    fail: reject,
    compile: () => {
      it.calls++
      return promise
    },
  }
  return it
}

test('compiles once for a thousand callers that miss together', async () => {
  const cache = createPlanCache()
  const compilation = gate()
  const callers = Array.from({ length: 1000 }, () => cache.getOrCompile('a', compilation.compile))
  compilation.open(plannedShape('a'))
  const entries = await Promise.all(callers)
  expect(new Set(entries).size).toBe(1)
  expect(compilation.calls).toBe(1)
  expect(cache.stats()).toMatchObject({ hits: 0, misses: 1000, compiles: 1 })
})

test('keeps compilations of different keys apart', async () => {
  const cache = createPlanCache()
  const [first, second] = [gate(), gate()]
  const waiting = [cache.getOrCompile('a', first.compile), cache.getOrCompile('b', second.compile)]
  second.open(plannedShape('b'))
  first.open(plannedShape('a'))
  expect((await Promise.all(waiting)).map(({ plan }) => plan.key)).toEqual(['a', 'b'])
})

test('hands a failure to every caller and compiles again next time', async () => {
  const cache = createPlanCache()
  const compilation = gate()
  const callers = [1, 2, 3].map(() => cache.getOrCompile('a', compilation.compile))
  const failure = new Error('no such column')
  compilation.fail(failure)
  const outcomes = await Promise.allSettled(callers)
  expect(outcomes).toEqual(callers.map(() => ({ status: 'rejected', reason: failure })))
  expect(cache.stats()).toMatchObject({ entries: 0, compiles: 0, failures: 1 })
  expect(await cache.getOrCompile('a', async () => plannedShape('a'))).toMatchObject({ key: 'a' })
})

test('does not keep a failure that was thrown', () => {
  const cache = createPlanCache()
  const failing = (): PlannedShape => {
    throw new Error('no such field')
  }
  expect(() => cache.getOrCompile('a', failing)).toThrow('no such field')
  expect(cache.getOrCompile('a', () => plannedShape('a'))).toMatchObject({ key: 'a' })
  expect(cache.stats()).toMatchObject({ failures: 1, compiles: 1, entries: 1 })
})

test.each(['clear', 'delete'] as const)('returns but does not keep a plan whose compilation began before %s', async (forget) => {
  const cache = createPlanCache()
  const [early, late] = [gate(), gate()]
  const stale = cache.getOrCompile('a', early.compile)
  cache[forget]('a')
  const fresh = cache.getOrCompile('a', late.compile)
  early.open(plannedShape('a', 1))
  expect(await stale).toMatchObject({ key: 'a' })
  expect(cache.stats().entries).toBe(0)
  late.open(plannedShape('a', 2))
  const kept = await fresh
  expect(cache.get('a')).toBe(kept)
})

test('compiles every call where it is turned off', async () => {
  for (const options of [{ maxEntries: 0 }, { maxBytes: 0 }]) {
    const cache = createPlanCache(options)
    const compilations = [gate(), gate()]
    const waiting = compilations.map(({ compile }) => cache.getOrCompile('a', compile))
    for (const { open } of compilations) open(plannedShape('a'))
    await Promise.all(waiting)
    await cache.getOrCompile('a', () => plannedShape('a'))
    cache.put('a', plannedShape('a'))
    expect(compilations.map(({ calls }) => calls)).toEqual([1, 1])
    expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0, hits: 0, misses: 3, compiles: 3, rejected: 0 })
  }
})
