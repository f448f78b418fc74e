import { canonicalize } from '@hotplan/cache-key'
import { chain, type Plan, QueryError } from '@hotplan/plan'
import type { PlanCacheStats } from '@hotplan/plan-cache'
import { exportSnapshot, type Snapshot, type SnapshotTarget, saveSnapshot } from '@hotplan/plan-cache'
import { keyOfShape } from './identity.ts'
import type { Operations } from './operations.ts'
import type { Pipeline } from './pipeline.ts'
import { QueryPromise } from './query-promise.ts'

/** What a query would run, without running it. */
export interface Explanation {
  readonly key: string
  /** The shape as canonical text. */
  readonly shape: string
  /** SQL of each statement. */
  readonly statements: readonly string[]
  readonly plan: Plan
}

/** One known shape with how often it ran. */
export interface ShapeStatistics {
  readonly key: string
  readonly model: string
  readonly action: string
  readonly shape: string
  readonly uses: number
  readonly bytes: number
  /** Statements that the database plans for the values of each run, because one plan for all of them proved slower. */
  readonly plannedAnew: number
}

/** The plans of a client: `db.$plans`. */
export class Plans {
  readonly #pipeline: Pipeline
  readonly #operations: Operations

  constructor(pipeline: Pipeline, operations: Operations) {
    this.#pipeline = pipeline
    this.#operations = operations
  }

  /** Counters of the plan cache since the client was created. A call that a matcher recognised does not ask the cache. */
  stats(): PlanCacheStats {
    return this.#pipeline.parts.cache.stats()
  }

  /** Known shapes, the most used first. */
  shapes(limit = 100): readonly ShapeStatistics[] {
    const { cache, linker } = this.#pipeline.parts
    return cache.shapes(limit).map(({ key, plan, shape, uses, bytes }) => ({
      key,
      model: plan.model,
      action: plan.action,
      shape: canonicalize(shape),
      uses,
      bytes,
      plannedAnew: linker.known(plan)?.prepared.filter(({ isPlannedAnew }) => isPlannedAnew === true).length ?? 0,
    }))
  }

  /** Forgets every plan and every installed shape. */
  clear(): void {
    this.#operations.clear()
    this.#pipeline.parts.cache.clear()
  }

  /** The known shapes with their plans and use counts, to be loaded by `$warmup` in another process. */
  snapshot(): Snapshot {
    const { merger, parts } = this.#pipeline
    return exportSnapshot(parts.cache, parts.identity, merger === undefined ? {} : { mergedOf: (entry) => merger.planOf(entry) })
  }

  /** Writes {@link snapshot} to a file or a store. */
  async save(target: SnapshotTarget): Promise<void> {
    await saveSnapshot(target, this.snapshot())
  }

  /** The plan of a query that has not been awaited; the query is not run. */
  async explain(query: unknown): Promise<Explanation> {
    if (!(query instanceof QueryPromise)) {
      throw new QueryError('QUERY.NOT_A_QUERY', '$plans.explain takes a query of this client that has not been awaited.')
    }
    const { parameterizer, identity, cache, planner } = this.#pipeline.parts
    const { operation, args } = QueryPromise.queryOf(query)
    const { model, action } = operation
    try {
      const { shape } = parameterizer.parameterize({ model, action, args: args ?? {} })
      const key = keyOfShape(identity, shape)
      const { plan } = await cache.getOrCompile(key, () => chain(planner.compile(shape, key), (plan) => ({ shape, plan })))
      return { key, shape: canonicalize(shape), statements: plan.statements.map(({ sql }) => sql), plan }
    } catch (error) {
      throw this.#pipeline.translate(error, operation)
    }
  }
}
