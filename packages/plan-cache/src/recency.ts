import { LRUCache } from 'lru-cache'
import type { CacheEntry } from './cached-plan.ts'

/**
 * Entries in the order of their last use, bounded by count and weight.
 *
 * A use found by a matcher only raises `uses`, since a lookup would cost more than the match. The order learns of it when the entry
 * is next in line for eviction: with uses that are not accounted for it moves to the front instead (second chance). Each
 * use buys at most one such move, so evicting stays cheap on average.
 */
export class Recency {
  readonly #maxEntries: number
  readonly #maxBytes: number
  readonly #entries: LRUCache<string, CacheEntry>
  readonly #evicted: CacheEntry[] = []

  constructor(maxEntries: number, maxBytes: number) {
    this.#maxEntries = maxEntries
    this.#maxBytes = maxBytes
    this.#entries = new LRUCache({
      // Only the weight is told: given `max`, lru-cache allocates that many places at once.
      maxSize: Math.min(maxBytes, Number.MAX_SAFE_INTEGER),
      sizeCalculation: (entry) => entry.bytes,
      dispose: (entry, _key, reason) => {
        if (reason === 'evict') this.#evicted.push(entry)
      },
    })
  }

  get size(): number {
    return this.#entries.size
  }

  get bytes(): number {
    return this.#entries.calculatedSize
  }

  /** Finds an entry and makes it the most recent. The use that the caller is about to count is accounted for. */
  get(key: string): CacheEntry | undefined {
    const entry = this.#entries.get(key)
    if (entry !== undefined) entry.accountedUses = entry.uses + 1
    return entry
  }

  /** Finds an entry without making it more recent. */
  peek(key: string): CacheEntry | undefined {
    return this.#entries.peek(key)
  }

  /** Keeps an entry that fits, and returns what was evicted for it. */
  keep(entry: CacheEntry): readonly CacheEntry[] {
    this.#entries.delete(entry.key)
    while (!this.#hasRoomFor(entry)) this.#evictOne()
    entry.accountedUses = entry.uses + 1
    this.#entries.set(entry.key, entry)
    return this.#evicted.splice(0)
  }

  delete(key: string): boolean {
    return this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
  }

  values(): Iterable<CacheEntry> {
    return this.#entries.values()
  }

  #hasRoomFor(entry: CacheEntry): boolean {
    return this.size === 0 || (this.size < this.#maxEntries && this.bytes + entry.bytes <= this.#maxBytes)
  }

  #evictOne(): void {
    for (;;) {
      const oldest = this.#entries.rvalues().next().value
      if (oldest === undefined) return
      if (oldest.uses <= oldest.accountedUses) {
        this.#entries.pop()
        return
      }
      oldest.accountedUses = oldest.uses
      this.#entries.get(oldest.key)
    }
  }
}
