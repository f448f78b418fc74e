import type { ClientOptions } from 'hotplan'

/** A state of the caches in which every question must get the same answer. */
export interface Mode {
  readonly name: 'cold' | 'warm' | 'cache off' | 'cache of one' | 'interpreted'
  readonly options: Pick<ClientOptions, 'planCache' | 'codegen'>
  /** Whether the same shape is asked with other values first. */
  readonly isWarm: boolean
  /** Whether every question is put to a client of its own. */
  readonly isFresh: boolean
}

export const modes: readonly Mode[] = [
  { name: 'cold', options: {}, isWarm: false, isFresh: true },
  { name: 'warm', options: {}, isWarm: true, isFresh: false },
  { name: 'cache off', options: { planCache: false }, isWarm: false, isFresh: false },
  { name: 'cache of one', options: { planCache: { maxEntries: 1, shapesPerOperation: 1 } }, isWarm: true, isFresh: false },
  { name: 'interpreted', options: { codegen: false }, isWarm: true, isFresh: false },
]
