import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isHotplanError, QueryError } from '@hotplan/plan'
import type { Plans } from 'hotplan'

export interface PrecompileOptions {
  /** The module that exports the client `db` and the list `queries`. */
  readonly queries: string | undefined
  /** @defaultValue `plans.bin` beside the module */
  readonly output?: string
}

/** As much of a client as is needed here. */
interface PlanningClient {
  readonly $plans: Pick<Plans, 'explain' | 'save' | 'stats'>
  $disconnect(): Promise<void>
}

/** Compiles the queries that a module lists, none of which is run, and writes their plans. Returns what was done as a sentence. */
export async function precompile({ queries: path, output }: PrecompileOptions): Promise<string> {
  if (path === undefined) throw queriesError('precompile needs --queries, a module that exports `db` and `queries`')
  const module = await importModule(path)
  const client = clientOf(module)
  try {
    for (const [index, query] of queriesOf(module).entries()) await compileOne(client, query, index)
    const target = output ?? join(dirname(path), 'plans.bin')
    await client.$plans.save(target)
    const { entries } = client.$plans.stats()
    return `Plans of ${entries} ${entries === 1 ? 'shape' : 'shapes'} were written to ${target}`
  } finally {
    await client.$disconnect()
  }
}

async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  const url = pathToFileURL(resolve(path)).href
  try {
    return (await import(url)) as Readonly<Record<string, unknown>>
  } catch (error) {
    const isMissing = (error as { readonly code?: unknown }).code === 'ERR_MODULE_NOT_FOUND'
    if (isMissing && (error as { readonly url?: unknown }).url === url) throw queriesError(`there is no module at ${path}`)
    throw error
  }
}

function clientOf({ db }: Readonly<Record<string, unknown>>): PlanningClient {
  const plans = (db as Partial<PlanningClient> | undefined)?.$plans
  if (typeof plans?.explain === 'function') return db as PlanningClient
  throw queriesError('the module of queries has to export `db`, the client whose plans are to be written')
}

function queriesOf({ queries }: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (Array.isArray(queries) && queries.length > 0) return queries
  throw queriesError('the module of queries has to export `queries`, a list of queries of `db` that are not awaited')
}

async function compileOne({ $plans }: PlanningClient, query: unknown, index: number): Promise<void> {
  try {
    await $plans.explain(query)
  } catch (error) {
    if (!isHotplanError(error) || error.code === 'INTERNAL') throw error
    throw queriesError(`queries[${index}]: ${error.message}`, error)
  }
}

function queriesError(message: string, cause?: unknown): QueryError {
  return new QueryError('CLI.QUERIES', message, { cause })
}
