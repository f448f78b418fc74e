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
  readonly #entries = new Map<string, CacheEntry>()
  /** Entries are chained from the oldest to the newest use, so that both ends and every neighbour are at hand. */
  #oldest: CacheEntry | undefined
  #newest: CacheEntry | undefined
  #bytes = 0

  constructor(maxEntries: number, maxBytes: number) {
    this.#maxEntries = maxEntries
    this.#maxBytes = maxBytes
  }

  get size(): number {
    return this.#entries.size
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Finds an entry and makes it the most recent. The use that the caller is about to count is accounted for. */
  get(key: string): CacheEntry | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    this.#moveToFront(entry)
    entry.accountedUses = entry.uses + 1
    return entry
  }

  /** Finds an entry without making it more recent. */
  peek(key: string): CacheEntry | undefined {
    return this.#entries.get(key)
  }

  /** Keeps an entry that fits, and returns what was evicted for it. */
  keep(entry: CacheEntry): readonly CacheEntry[] {
    this.delete(entry.key)
    const evicted: CacheEntry[] = []
    while (!this.#hasRoomFor(entry)) {
      const oldest = this.#leastUsed()
      this.#remove(oldest)
      evicted.push(oldest)
    }
    entry.accountedUses = entry.uses + 1
    this.#entries.set(entry.key, entry)
    this.#bytes += entry.bytes
    this.#append(entry)
    return evicted
  }

  delete(key: string): boolean {
    const entry = this.#entries.get(key)
    if (entry === undefined) return false
    this.#remove(entry)
    return true
  }

  clear(): void {
    for (const entry of this.#entries.values()) entry.older = entry.newer = undefined
    this.#entries.clear()
    this.#oldest = this.#newest = undefined
    this.#bytes = 0
  }

  values(): Iterable<CacheEntry> {
    return this.#entries.values()
  }

  #hasRoomFor(entry: CacheEntry): boolean {
    return this.size === 0 || (this.size < this.#maxEntries && this.bytes + entry.bytes <= this.#maxBytes)
  }

  /** The oldest entry without uses that the order has not learned of. */
  #leastUsed(): CacheEntry {
    for (;;) {
      const oldest = this.#oldest as CacheEntry
      if (oldest.uses <= oldest.accountedUses) return oldest
      oldest.accountedUses = oldest.uses
      this.#moveToFront(oldest)
    }
  }

  #remove(entry: CacheEntry): void {
    this.#entries.delete(entry.key)
    this.#bytes -= entry.bytes
    this.#unlink(entry)
  }

  #moveToFront(entry: CacheEntry): void {
    if (entry === this.#newest) return
    this.#unlink(entry)
    this.#append(entry)
  }

  #append(entry: CacheEntry): void {
    entry.older = this.#newest
    if (this.#newest === undefined) this.#oldest = entry
    else this.#newest.newer = entry
    this.#newest = entry
  }

  #unlink(entry: CacheEntry): void {
    const { older, newer } = entry
    if (older === undefined) this.#oldest = newer
    else older.newer = newer
    if (newer === undefined) this.#newest = older
    else newer.older = older
    entry.older = entry.newer = undefined
  }
}
