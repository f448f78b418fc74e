import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createPlanCache, type PlanCache } from '../src/index.ts'
import { plannedShape } from './planned-shape.ts'

function keys(cache: PlanCache): readonly string[] {
  return cache
    .shapes()
    .map(({ key }) => key)
    .sort()
}

test('evicts the least recently used beyond its entries', () => {
  const cache = createPlanCache({ maxEntries: 3 })
  for (const key of ['a', 'b', 'c']) cache.put(key, plannedShape(key))
  cache.get('a')
  cache.put('d', plannedShape('d'))
  expect(keys(cache)).toEqual(['a', 'c', 'd'])
  expect(cache.stats()).toMatchObject({ entries: 3, evictions: 1 })
})

test('evicts as many as it takes beyond its bytes', () => {
  const small = createPlanCache().put('a', plannedShape('a')).bytes
  const cache = createPlanCache({ maxBytes: small * 4 })
  for (const key of ['a', 'b', 'c', 'd']) cache.put(key, plannedShape(key))
  cache.put('e', plannedShape('e', small * 2))
  expect(keys(cache)).toEqual(['d', 'e'])
  expect(cache.stats()).toMatchObject({ bytes: small * 4, evictions: 3 })
})

test('returns a plan larger than the whole cache without keeping it or evicting for it', () => {
  const cache = createPlanCache({ maxBytes: 5000 })
  cache.put('a', plannedShape('a'))
  const large = cache.getOrCompile('b', () => plannedShape('b', 6000))
  expect(large).toMatchObject({ key: 'b' })
  expect(keys(cache)).toEqual(['a'])
  expect(cache.stats()).toMatchObject({ rejected: 1, evictions: 0 })
})

test('keeps a plan that is only used through its matcher', () => {
  const cache = createPlanCache({ maxEntries: 10 })
  const hot = cache.put('hot', plannedShape('hot'))
  for (let i = 0; i < 1000; i++) {
    hot.uses++
    const { plan } = plannedShape(`cold-${i}`)
    const entry = cache.put(plan.key, plannedShape(plan.key))
    entry.uses++
  }
  expect(cache.get('hot')).toBe(hot)
  expect(cache.stats()).toMatchObject({ entries: 10, evictions: 991 })
})

test('evicts a plan whose uses lie behind it', () => {
  const cache = createPlanCache({ maxEntries: 10 })
  cache.put('formerly hot', plannedShape('x')).uses += 100_000
  for (let i = 0; i < 20; i++) cache.put(`new-${i}`, plannedShape('y'))
  expect(cache.get('formerly hot')).toBeUndefined()
})

test('prefers a plan used since its lookup to one that was only looked up', () => {
  const cache = createPlanCache({ maxEntries: 2 })
  const matched = cache.put('matched', plannedShape('m'))
  const once = cache.put('once', plannedShape('o'))
  matched.uses += 2
  once.uses += 1
  cache.put('new', plannedShape('n'))
  expect(keys(cache)).toEqual(['matched', 'new'])
})

test('stays within its bounds under 200,000 distinct shapes', { timeout: 60_000 }, () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const cache = createPlanCache({ maxEntries: 2000, maxBytes: 1024 * 1024 })
  const fill = (from: number, to: number): number => {
    for (let i = from; i < to; i++) void cache.getOrCompile(`key-${i}`, () => plannedShape(`key-${i}`))
    collect()
    return process.memoryUsage().heapUsed
  }
  const full = fill(0, 10_000)
  const after = fill(10_000, 200_000)
  const { entries, bytes, evictions, compiles } = cache.stats()
  expect(bytes).toBeLessThanOrEqual(1024 * 1024)
  expect(compiles).toBe(200_000)
  expect(entries + evictions).toBe(200_000)
  expect(after - full).toBeLessThan(4 * 1024 * 1024)
})
