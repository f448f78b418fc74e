import type { Observation } from '@hotplan/interpreter'
import type { Operation } from './operation.ts'

/** Steps of a call, in the order they run. A call of a known shape has `match`, `encode`, `execute` and `map` only. */
export type Stage = 'match' | 'parameterize' | 'key' | 'lookup' | 'compile' | 'link' | 'encode' | 'execute' | 'map'

/**
 * Where the plan of a call came from: a `match` recognised the query, a `hit` found the plan in the cache, a `miss` compiled it;
 * `raw` is SQL of the caller.
 */
export type PlanSource = 'match' | 'hit' | 'miss' | 'raw'

/** One finished call, for listeners of `$on('query')`. */
export interface QueryEvent {
  readonly timestamp: Date
  readonly model: string
  readonly action: string
  /** Cache key of the shape. */
  readonly key: string
  readonly source: PlanSource
  /** Microseconds per stage; those of several statements are added up. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>
  /** The statements that ran, joined by `; `. */
  readonly query: string
  /** Their parameters as JSON text, made when it is first read. */
  readonly params: string
  /** Milliseconds for the whole call. */
  readonly duration: number
  readonly target: string
  /** How many calls the statement answered: `findUnique` calls of one tick are merged, and are one event. */
  readonly calls: number
  /** Whether the call failed. */
  readonly failed: boolean
}

/** Collects the stages of one call. Exists only while somebody listens. */
export class Trace {
  readonly stages: Partial<Record<Stage, number>> = {}
  readonly operation: Operation
  readonly timestamp: Date = new Date()
  readonly statements: Observation[] = []
  source: PlanSource = 'miss'
  failed = false
  /** Calls that the statements answer. */
  calls = 1
  #started: number = performance.now()
  #last: number = this.#started

  constructor(operation: Operation) {
    this.operation = operation
  }

  /** Ends a stage now; it began where the previous one ended. */
  mark(stage: Stage): void {
    const now = performance.now()
    this.#add(stage, (now - this.#last) * 1000)
    this.#last = now
  }

  /** The plan is there; tells a cache hit from a compile. */
  found(): void {
    if (this.stages.lookup !== undefined) return
    this.mark('lookup')
    this.source = 'hit'
  }

  /** Adds a statement that ran. */
  readonly observe = (statement: Observation): void => {
    this.statements.push(statement)
    this.#add('encode', statement.encodeUs)
    this.#add('execute', statement.executeUs)
    this.#add('map', statement.mapUs)
    this.failed ||= statement.failed
  }

  #add(stage: Stage, microseconds: number): void {
    this.stages[stage] = (this.stages[stage] ?? 0) + microseconds
  }

  get durationMs(): number {
    return performance.now() - this.#started
  }
}
