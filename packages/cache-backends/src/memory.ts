import type { LRUCache } from 'lru-cache'
import type { Backend, BackendEntry } from './backend.ts'
import { BackendStore } from './backend-store.ts'
import type { CountedStore, StoreOptions } from './counted-store.ts'

export type { CountedStore, StoreStats } from './counted-store.ts'

export interface MemoryStoreOptions extends StoreOptions {
  /** Entries kept at the most. @defaultValue 10,000 */
  readonly maxEntries?: number
  /** Bytes of values and keys kept at the most; a larger value is not stored. @defaultValue 64 MiB */
  readonly maxBytes?: number
}

type Entries = LRUCache<string, Uint8Array>

/** Bytes that an entry takes beside its value and key, about. */
const entryOverhead = 64

class MemoryBackend implements Backend {
  readonly #maxEntries: number
  readonly #maxBytes: number
  #entries: Promise<Entries> | undefined

  constructor(maxEntries: number, maxBytes: number) {
    this.#maxEntries = maxEntries
    this.#maxBytes = maxBytes
  }

  async getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const entries = await this.#open()
    return keys.map((key) => entries.get(key)?.slice())
  }

  async setMany(added: readonly BackendEntry[]): Promise<void> {
    const entries = await this.#open()
    // Copied on the way in and out: the store of a server does not change with its caller's buffers either.
    for (const { key, value, ttlMs } of added) entries.set(key, Uint8Array.from(value), ttlMs === undefined ? {} : { ttl: ttlMs })
  }

  async delete(keys: readonly string[]): Promise<void> {
    const entries = await this.#open()
    for (const key of keys) entries.delete(key)
  }

  async close(): Promise<void> {
    const entries = await this.#entries
    entries?.clear()
  }

  #open(): Promise<Entries> {
    this.#entries ??= import('lru-cache').then(
      (library) =>
        new library.LRUCache({
          max: this.#maxEntries,
          maxSize: this.#maxBytes,
          sizeCalculation: (value, key) => value.length + key.length + entryOverhead,
        }),
    )
    return this.#entries
  }
}

/** A store in this process, which evicts the least recently used; for tests, and for processes that share nothing. */
export function memoryStore(options: MemoryStoreOptions = {}): CountedStore {
  const { maxEntries = 10_000, maxBytes = 64 * 1024 * 1024, ttlMs } = options
  const maxValueBytes = maxBytes - entryOverhead
  return new BackendStore(new MemoryBackend(maxEntries, maxBytes), { name: 'memory', maxValueBytes, ttlMs })
}
