import { isPromise, type MaybePromise } from '@hotplan/plan'
import { notify, type PlanCacheEvent, type PlanCacheListener, type PlanCacheStats } from './cache-event.ts'
import { type CachedPlan, CacheEntry, type PlannedShape } from './cached-plan.ts'
import { type Bounds, boundsOf, type PlanCacheOptions } from './options.ts'
import { Recency } from './recency.ts'

/**
 * Plans by cache key, bounded by entries and bytes; the least recently used go first.
 *
 * An evicted entry stays valid for those who hold it, since plans are immutable; a lookup compiles it anew. The `evict` event tells
 * those who keep something beside the plan, such as its matcher, to let go of it.
 */
export class PlanCache {
  readonly #bounds: Bounds
  readonly #recency: Recency
  readonly #flights = new Map<string, Promise<CachedPlan>>()
  readonly #listener: PlanCacheListener | undefined
  #hits = 0
  #misses = 0
  #compiles = 0
  #failures = 0
  #evictions = 0
  #rejected = 0

  constructor(options: PlanCacheOptions) {
    this.#bounds = boundsOf(options)
    this.#recency = new Recency(Math.max(this.#bounds.maxEntries, 1), Math.max(this.#bounds.maxBytes, 1))
    this.#listener = options.onEvent
  }

  /** The plan under a key, as the most recently used. */
  get(key: string): CachedPlan | undefined {
    const entry = this.#recency.get(key)
    if (entry === undefined) {
      this.#misses++
      if (this.#listener !== undefined) this.#tell({ kind: 'miss', key })
      return undefined
    }
    this.#hits++
    if (this.#listener !== undefined) this.#tell({ kind: 'hit', entry })
    return entry
  }

  /**
   * The plan under a key, compiled if it is not there. Synchronous on a hit, and where `compile` is. Callers that miss while a
   * compilation of the same key runs wait for that one. A failure reaches everyone who waits and is not kept.
   */
  getOrCompile(key: string, compile: () => MaybePromise<PlannedShape>): MaybePromise<CachedPlan> {
    const known = this.get(key)
    if (known !== undefined) return known
    const flight = this.#flights.get(key)
    if (flight !== undefined) return flight
    const planned = this.#compile(key, compile)
    if (!isPromise(planned)) return this.#compiled(key, planned, true)
    return this.#bounds.isDisabled ? this.#await(key, planned) : this.#share(key, planned)
  }

  /** Puts a plan that was compiled elsewhere, such as one of a snapshot, in place of any other under its key. */
  put(key: string, planned: PlannedShape, uses: number = 0): CachedPlan {
    return this.#keep(new CacheEntry(key, planned, uses))
  }

  /** Whether an entry is the one that is kept under its key. No use of it. */
  holds(entry: CachedPlan): boolean {
    return this.#recency.peek(entry.key) === entry
  }

  /** Forgets one plan, and lets a running compilation of it end without being kept. Returns whether there was a plan. */
  delete(key: string): boolean {
    this.#flights.delete(key)
    return this.#recency.delete(key)
  }

  /** Forgets every plan. The counters go on. */
  clear(): void {
    this.#flights.clear()
    this.#recency.clear()
  }

  /** The plans in the cache, most used first and by key where equally used. */
  shapes(limit: number = Number.POSITIVE_INFINITY): readonly CachedPlan[] {
    return [...this.#recency.values()].sort(byUses).slice(0, limit)
  }

  stats(): PlanCacheStats {
    return {
      entries: this.#recency.size,
      bytes: this.#recency.bytes,
      hits: this.#hits,
      misses: this.#misses,
      compiles: this.#compiles,
      failures: this.#failures,
      evictions: this.#evictions,
      rejected: this.#rejected,
    }
  }

  #compile(key: string, compile: () => MaybePromise<PlannedShape>): MaybePromise<PlannedShape> {
    try {
      return compile()
    } catch (error) {
      this.#failed(key, error)
      throw error
    }
  }

  async #await(key: string, planned: Promise<PlannedShape>, isWanted?: () => boolean): Promise<CachedPlan> {
    let result: PlannedShape
    try {
      result = await planned
    } catch (error) {
      this.#failed(key, error)
      throw error
    }
    return this.#compiled(key, result, isWanted === undefined || isWanted())
  }

  #share(key: string, planned: Promise<PlannedShape>): Promise<CachedPlan> {
    const isCurrent = (): boolean => this.#flights.get(key) === flight
    const flight = this.#await(key, planned, isCurrent).finally(() => {
      if (isCurrent()) this.#flights.delete(key)
    })
    this.#flights.set(key, flight)
    return flight
  }

  #compiled(key: string, planned: PlannedShape, isWanted: boolean): CachedPlan {
    this.#compiles++
    const entry = new CacheEntry(key, planned, 0)
    if (this.#listener !== undefined) this.#tell({ kind: 'compile', entry })
    return isWanted ? this.#keep(entry) : entry
  }

  #failed(key: string, error: unknown): void {
    this.#failures++
    if (this.#listener !== undefined) this.#tell({ kind: 'failure', key, error })
  }

  #keep(entry: CacheEntry): CachedPlan {
    if (this.#bounds.isDisabled) return entry
    if (entry.bytes > this.#bounds.maxBytes) {
      this.#rejected++
      this.#recency.delete(entry.key)
      if (this.#listener !== undefined) this.#tell({ kind: 'reject', entry })
      return entry
    }
    for (const evicted of this.#recency.keep(entry)) {
      this.#evictions++
      if (this.#listener !== undefined) this.#tell({ kind: 'evict', entry: evicted })
    }
    return entry
  }

  #tell(event: PlanCacheEvent): void {
    if (this.#listener !== undefined) notify(this.#listener, event)
  }
}

/**
 * Makes an empty cache of plans.
 *
 * @example
 * const cache = createPlanCache({ maxEntries: 500 })
 * const { plan } = await cache.getOrCompile(key, () => ({ shape, plan: compiler.compile(shape, key) }))
 * @throws QueryError `PLAN_CACHE.INVALID_OPTION` for a bound that is not a whole number of zero or more, or Infinity.
 */
export function createPlanCache(options: PlanCacheOptions = {}): PlanCache {
  return new PlanCache(options)
}

function byUses(left: CachedPlan, right: CachedPlan): number {
  if (left.uses !== right.uses) return right.uses - left.uses
  return left.key < right.key ? -1 : 1
}
