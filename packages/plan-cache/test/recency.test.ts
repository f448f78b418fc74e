import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CacheEntry } from '../src/cached-plan.ts'
import { Recency } from '../src/recency.ts'
import { plannedShape } from './planned-shape.ts'

/** The same order, kept as a plain list from the oldest use to the newest. */
class ListedRecency {
  entries: { readonly entry: CacheEntry; accounted: number }[] = []
  readonly maxEntries: number
  readonly maxBytes: number

  constructor(maxEntries: number, maxBytes: number) {
    this.maxEntries = maxEntries
    this.maxBytes = maxBytes
  }

  get bytes(): number {
    return this.entries.reduce((sum, { entry }) => sum + entry.bytes, 0)
  }

  get(key: string): CacheEntry | undefined {
    const found = this.entries.find(({ entry }) => entry.key === key)
    if (found === undefined) return undefined
    found.accounted = found.entry.uses + 1
    this.entries = [...this.entries.filter((other) => other !== found), found]
    return found.entry
  }

  keep(entry: CacheEntry): readonly CacheEntry[] {
    this.delete(entry.key)
    const evicted: CacheEntry[] = []
    while (this.entries.length > 0 && (this.entries.length >= this.maxEntries || this.bytes + entry.bytes > this.maxBytes)) {
      const [oldest, ...rest] = this.entries as [(typeof this.entries)[0], ...typeof this.entries]
      if (oldest.entry.uses <= oldest.accounted) {
        this.entries = rest
        evicted.push(oldest.entry)
      } else {
        this.entries = [...rest, { entry: oldest.entry, accounted: oldest.entry.uses }]
      }
    }
    this.entries.push({ entry, accounted: entry.uses + 1 })
    return evicted
  }

  delete(key: string): boolean {
    const count = this.entries.length
    this.entries = this.entries.filter(({ entry }) => entry.key !== key)
    return this.entries.length < count
  }
}

const key = fc.integer({ min: 0, max: 9 }).map((n) => `key-${n}`)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('keep' as const), key, padding: fc.integer({ min: 0, max: 2000 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('get' as const), key }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('use' as const), key, uses: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const) }) },
)

test('finds, moves and evicts as a plain list would', () => {
  const bounds = { maxEntries: fc.integer({ min: 1, max: 5 }), maxBytes: fc.integer({ min: 500, max: 8000 }) }
  fc.assert(
    fc.property(fc.record(bounds), fc.array(step, { maxLength: 60 }), ({ maxEntries, maxBytes }, steps) => {
      const recency = new Recency(maxEntries, maxBytes)
      const listed = new ListedRecency(maxEntries, maxBytes)
      for (const now of steps) {
        if (now.kind === 'keep') {
          const entry = new CacheEntry(now.key, plannedShape(now.key, now.padding), 0)
          expect(recency.keep(entry)).toEqual(listed.keep(entry))
        } else if (now.kind === 'get') {
          expect(recency.get(now.key)).toBe(listed.get(now.key))
        } else if (now.kind === 'use') {
          const entry = recency.peek(now.key)
          if (entry !== undefined) entry.uses += now.uses
        } else if (now.kind === 'delete') {
          expect(recency.delete(now.key)).toBe(listed.delete(now.key))
        } else {
          recency.clear()
          listed.entries = []
        }
        expect(recency.size).toBe(listed.entries.length)
        expect(recency.bytes).toBe(listed.bytes)
        expect(new Set(recency.values())).toEqual(new Set(listed.entries.map(({ entry }) => entry)))
      }
    }),
    { numRuns: 500 },
  )
})
