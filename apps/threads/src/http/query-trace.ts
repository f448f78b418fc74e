import { AsyncLocalStorage } from 'node:async_hooks'
import type { PlanSource, QueryEvent, Stage } from 'hotplan'
import type { PrismaClient } from '../generated/postgresql.ts'

/** What one query cost. Times are microseconds. */
export interface QueryCost {
  readonly model: string
  readonly action: string
  /** Cache key of the query's shape. */
  readonly key: string
  /** `match`: recognised at once; `hit`: planned before, found in the plan cache; `miss`: planned now. */
  readonly source: PlanSource
  readonly failed: boolean
  readonly stages: Readonly<Partial<Record<Stage, number>>>
}

const runStages: ReadonlySet<string> = new Set<Stage>(['encode', 'execute', 'map'])
const current = new AsyncLocalStorage<QueryCost[]>()

/** Hands every query of a client to the request that made it. */
export function observeQueries(client: PrismaClient): void {
  client.$on('query', (event) => current.getStore()?.push(queryCost(event)))
}

/** Runs `work`; the queries that it makes, however deep, are added to `queries`. */
export function collectQueries<T>(queries: QueryCost[], work: () => T): T {
  return current.run(queries, work)
}

/** Microseconds from the arguments to a linked plan and its values, and those for running it. */
export function planAndRun({ stages }: Pick<QueryCost, 'stages'>): { readonly planUs: number; readonly runUs: number } {
  let planUs = 0
  let runUs = 0
  for (const [stage, us] of Object.entries(stages)) {
    if (runStages.has(stage)) runUs += us
    else planUs += us
  }
  return { planUs, runUs }
}

/** The two sums for the header `Server-Timing`, which browsers show beside a request. */
export function serverTiming(queries: readonly QueryCost[]): string {
  const sums = queries.map(planAndRun)
  const milliseconds = (member: 'planUs' | 'runUs'): string => (sums.reduce((sum, one) => sum + one[member], 0) / 1000).toFixed(3)
  const sources = (['match', 'hit', 'miss'] as const).flatMap((source) => {
    const count = queries.filter((query) => query.source === source).length
    return count === 0 ? [] : [`${count} ${source}`]
  })
  return `plan;dur=${milliseconds('planUs')};desc="${sources.join(', ')}", run;dur=${milliseconds('runUs')}`
}

function queryCost({ model, action, key, source, failed, stages }: QueryEvent): QueryCost {
  const rounded = Object.entries(stages).map(([stage, us]) => [stage, Math.round(us * 10) / 10])
  return { model, action, key, source, failed, stages: Object.fromEntries(rounded) }
}
