import type { Backend } from './backend.ts'
import { BackendStore } from './backend-store.ts'
import type { CountedStore } from './counted-store.ts'

export type { CountedStore, StoreStats } from './counted-store.ts'

const nothing: Backend = {
  getMany: (keys) => keys.map(() => undefined),
  setMany: () => undefined,
  delete: () => undefined,
  close: () => undefined,
}

/** A store that keeps nothing, with the counters of the others: what a cache does without one. */
export function nullStore(): CountedStore {
  return new BackendStore(nothing, { name: 'null', maxValueBytes: Number.POSITIVE_INFINITY })
}
