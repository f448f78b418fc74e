/** A cache behind the process: bytes under text keys, with a time to live. Failures are misses for those who use it. */
export interface Store {
  /** Product name, for events: `memory`, `redis`, … */
  readonly name: string
  /** One entry per key, in order; undefined where there is none. */
  getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>
  set(key: string, value: Uint8Array, options?: StoreSetOptions): Promise<void>
  setMany(entries: readonly StoreEntry[]): Promise<void>
  delete(keys: readonly string[]): Promise<void>
  /** Releases connections and files. */
  close(): Promise<void>
}

export interface StoreSetOptions {
  /** Milliseconds until the entry is gone; without it the store decides. */
  readonly ttlMs?: number
}

export interface StoreEntry extends StoreSetOptions {
  readonly key: string
  readonly value: Uint8Array
}
