import type { Store } from '@hotplan/plan'

/** A store that counts what it does. */
export interface CountedStore extends Store {
  stats(): StoreStats
}

/** Counters since the store was created. */
export interface StoreStats {
  /** Keys that were found, and keys that were not. */
  readonly hits: number
  readonly misses: number
  /** Values handed to the backend. */
  readonly stored: number
  /** Values not stored, being larger than `maxValueBytes`; what lay under their keys is gone. */
  readonly refused: number
  /** Keys deleted, whether there was a value or not. */
  readonly deleted: number
  /** Operations that raised an error, and those among them that got no answer in time. */
  readonly failures: number
  readonly timeouts: number
}

/** What every store can be told. */
export interface StoreOptions {
  /** Milliseconds that an entry lives where `set` does not say. @defaultValue no limit */
  readonly ttlMs?: number
}
