import type { Plan, Shape } from '@hotplan/plan'

/** What compiling a shape gives. */
export interface PlannedShape {
  readonly shape: Shape
  readonly plan: Plan
  /** The plan of many queries of the shape at once, where it is known ahead. */
  readonly merged?: Plan | undefined
}

/** An entry of a plan cache. */
export interface CachedPlan extends PlannedShape {
  readonly key: string
  /** Weight in the cache: bytes of shape and plans as JSON, computed once. */
  readonly bytes: number
  /**
   * How often the plan ran. Whoever runs it adds one, also where a matcher found the plan without asking the cache: this count is
   * all that keeps such a plan from being evicted as unused.
   */
  uses: number
}

/** An entry with what the cache remembers about it. */
export class CacheEntry implements CachedPlan {
  readonly key: string
  readonly shape: Shape
  readonly plan: Plan
  readonly merged: Plan | undefined
  readonly bytes: number
  uses: number
  /** The value of `uses` that the order of eviction accounts for; a higher count means use behind the cache's back. */
  accountedUses: number
  /** Neighbours in the order of the last use. */
  older: CacheEntry | undefined
  newer: CacheEntry | undefined

  constructor(key: string, { shape, plan, merged }: PlannedShape, uses: number) {
    this.key = key
    this.shape = shape
    this.plan = plan
    this.merged = merged
    this.bytes = [shape, plan, merged].reduce(
      (sum, part) => sum + (part === undefined ? 0 : Buffer.byteLength(JSON.stringify(part))),
      0,
    )
    this.uses = uses
    this.accountedUses = uses
    this.older = undefined
    this.newer = undefined
  }
}
