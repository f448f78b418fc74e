import type { CachedPlan } from './cached-plan.ts'

/**
 * What a plan cache reports while it works:
 *
 * - `hit`, `miss`: a lookup found the plan, or not (a caller that joins a running compilation misses too)
 * - `compile`, `failure`: a compilation gave a plan, or failed
 * - `evict`: an entry made room for another · `reject`: a plan is larger than the whole cache and was not kept
 */
export type PlanCacheEvent =
  | { readonly kind: 'hit' | 'compile' | 'evict' | 'reject'; readonly entry: CachedPlan }
  | { readonly kind: 'miss'; readonly key: string }
  | { readonly kind: 'failure'; readonly key: string; readonly error: unknown }

/** Listener of {@link PlanCacheEvent}. Called after the cache has changed; what it throws does not reach the query. */
export type PlanCacheListener = (event: PlanCacheEvent) => void

/** Counters since the cache was created. */
export interface PlanCacheStats {
  /** Plans kept now, and their weight. */
  readonly entries: number
  readonly bytes: number
  readonly hits: number
  readonly misses: number
  /** Compilations that gave a plan. */
  readonly compiles: number
  /** Compilations that failed. */
  readonly failures: number
  readonly evictions: number
  /** Plans returned but not kept, being larger than the cache. */
  readonly rejected: number
}

/** Calls a listener such that its errors surface as uncaught ones and not in the query that happened to trigger the event. */
export function notify(listener: PlanCacheListener, event: PlanCacheEvent): void {
  try {
    listener(event)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
