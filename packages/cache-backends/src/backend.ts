import type { MaybePromise } from '@hotplan/plan'

/** What a product has to do; names, limits, counters and errors are the business of {@link BackendStore}. */
export interface Backend {
  /** Values in the order of `keys`, which are not empty. */
  getMany(keys: readonly string[]): MaybePromise<readonly (Uint8Array | undefined)[]>
  /** Keeps each value in place of any other; `entries` are not empty and their keys distinct. */
  setMany(entries: readonly BackendEntry[]): MaybePromise<void>
  delete(keys: readonly string[]): MaybePromise<void>
  close(): MaybePromise<void>
}

export interface BackendEntry {
  readonly key: string
  readonly value: Uint8Array
  /** A whole number of one or more; without it the entry stays until the product needs its room. */
  readonly ttlMs: number | undefined
}
