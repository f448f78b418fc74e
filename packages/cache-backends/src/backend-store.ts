import { type MaybePromise, type StoreEntry, StoreError, type StoreSetOptions } from '@hotplan/plan'
import type { Backend, BackendEntry } from './backend.ts'
import type { CountedStore, StoreStats } from './counted-store.ts'

export interface BackendStoreOptions {
  readonly name: string
  readonly maxValueBytes: number
  /** Bytes that a value takes on the way. @defaultValue its own length */
  readonly sizeOf?: (value: Uint8Array) => number
  readonly ttlMs?: number | undefined
  /** Put before every key. */
  readonly prefix?: string | undefined
}

/** Longer times to live mean no limit; products overflow not far above. */
const endlessMs = 100 * 365 * 24 * 60 * 60 * 1000

/** The contract of stores over the few operations of a product. */
export class BackendStore implements CountedStore {
  readonly name: string
  readonly #backend: Backend
  readonly #prefix: string
  readonly #maxValueBytes: number
  readonly #sizeOf: (value: Uint8Array) => number
  readonly #ttlMs: number | undefined
  readonly #stats = { hits: 0, misses: 0, stored: 0, refused: 0, deleted: 0, failures: 0, timeouts: 0 }
  #closing: Promise<void> | undefined

  constructor(backend: Backend, { name, maxValueBytes, sizeOf = byteLength, ttlMs, prefix = '' }: BackendStoreOptions) {
    this.name = name
    this.#backend = backend
    this.#prefix = prefix
    this.#maxValueBytes = maxValueBytes
    this.#sizeOf = sizeOf
    this.#ttlMs = ttlMs
  }

  async getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const values = await this.#attempt(() => (keys.length === 0 ? [] : this.#backend.getMany(this.#prefixed(keys))))
    for (const value of values) {
      if (value === undefined) this.#stats.misses++
      else this.#stats.hits++
    }
    return values
  }

  set(key: string, value: Uint8Array, options: StoreSetOptions = {}): Promise<void> {
    return this.setMany([{ ...options, key, value }])
  }

  /** Keeps the last of several values under one key. What must not be kept also removes what was there: it is outdated. */
  async setMany(entries: readonly StoreEntry[]): Promise<void> {
    const last = new Map(entries.map((entry) => [this.#prefix + entry.key, entry]))
    const kept: BackendEntry[] = []
    const dropped: string[] = []
    for (const [key, { value, ttlMs = this.#ttlMs }] of last) {
      const isTooLarge = this.#sizeOf(value) > this.#maxValueBytes
      if (isTooLarge) this.#stats.refused++
      if (isTooLarge || (ttlMs !== undefined && !(ttlMs > 0))) dropped.push(key)
      else kept.push({ key, value, ttlMs: ttlMs === undefined || ttlMs > endlessMs ? undefined : Math.ceil(ttlMs) })
    }
    await this.#attempt(async () => {
      if (dropped.length > 0) await this.#backend.delete(dropped)
      if (kept.length > 0) await this.#backend.setMany(kept)
    })
    this.#stats.stored += kept.length
  }

  async delete(keys: readonly string[]): Promise<void> {
    await this.#attempt(() => (keys.length === 0 ? undefined : this.#backend.delete(this.#prefixed(keys))))
    this.#stats.deleted += keys.length
  }

  close(): Promise<void> {
    this.#closing ??= Promise.resolve(this.#backend.close())
    return this.#closing
  }

  stats(): StoreStats {
    return { ...this.#stats }
  }

  #prefixed(keys: readonly string[]): readonly string[] {
    return this.#prefix === '' ? keys : keys.map((key) => this.#prefix + key)
  }

  async #attempt<T>(operation: () => MaybePromise<T>): Promise<T> {
    try {
      if (this.#closing !== undefined) throw this.#closed()
      return await operation()
    } catch (error) {
      const failure = this.#failureOf(error)
      this.#stats.failures++
      if (failure.code === 'STORE.TIMEOUT') this.#stats.timeouts++
      throw failure
    }
  }

  #failureOf(error: unknown): StoreError {
    // Operations under way when the store is closed fail in whatever way their client finds.
    if (this.#closing !== undefined) return this.#closed()
    if (error instanceof StoreError) return error
    return new StoreError('STORE.UNAVAILABLE', `The ${this.name} store failed.`, { cause: error, meta: { store: this.name } })
  }

  #closed(): StoreError {
    return new StoreError('STORE.CLOSED', `The ${this.name} store is closed.`, { meta: { store: this.name } })
  }
}

function byteLength(value: Uint8Array): number {
  return value.byteLength
}
