import { isShapeOf } from '@hotplan/parameterizer'
import type { Driver, PreparedStatement } from '@hotplan/plan'
import { loadSnapshot, readSnapshot, type SnapshotEntry, type SnapshotSource } from '@hotplan/plan-cache'
import type { Events } from './events.ts'
import { keyOfShape } from './identity.ts'
import type { Operations } from './operations.ts'
import type { Pipeline } from './pipeline.ts'

export interface WarmupOptions {
  /** A file, a store, or the snapshot itself. Without it only connections are opened and the compiler is loaded. */
  readonly snapshot?: SnapshotSource
  /** Told about each step. */
  readonly onProgress?: (progress: WarmupProgress) => void
  /** Load the compiler too, so that the first unknown shape does not wait for it. @defaultValue false with a snapshot */
  readonly compiler?: boolean
}

export type WarmupProgress =
  | { readonly kind: 'loaded'; readonly shapes: number }
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'linked'; readonly done: number; readonly total: number }
  | { readonly kind: 'prepared'; readonly statements: number }

/** What a warm-up did. */
export interface WarmupReport {
  /** Shapes that are now recognised. */
  readonly shapes: number
  /** Statements prepared on the database. */
  readonly statements: number
  /** Why the snapshot was not used, if it was not. */
  readonly ignored?: string
  readonly durationMs: number
}

export interface WarmupParts {
  readonly pipeline: Pipeline
  readonly operations: Operations
  readonly driver: Driver
  readonly events: Events
}

/** Loads, links and prepares the shapes of a snapshot before traffic comes. A snapshot that does not fit is ignored, with a reason. */
export async function warmup(parts: WarmupParts, options: WarmupOptions): Promise<WarmupReport> {
  const started = performance.now()
  const progress = options.onProgress ?? ((): void => undefined)
  const { entries, ignored } = await readEntries(parts, options)
  if (ignored !== undefined) {
    progress({ kind: 'ignored', reason: ignored })
    parts.events.say('warn', `The plan snapshot was ignored: ${ignored}`)
  } else if (options.snapshot !== undefined) progress({ kind: 'loaded', shapes: entries.length })

  const statements = await linkAll(parts, entries, progress)
  await parts.driver.connect()
  await parts.driver.warm?.(statements)
  if (statements.length > 0) progress({ kind: 'prepared', statements: statements.length })
  if (options.compiler ?? options.snapshot === undefined) await parts.pipeline.parts.planner.load()
  return {
    shapes: entries.length,
    statements: statements.length,
    ...(ignored === undefined ? {} : { ignored }),
    durationMs: performance.now() - started,
  }
}

async function readEntries(
  { pipeline }: WarmupParts,
  { snapshot }: WarmupOptions,
): Promise<{ readonly entries: readonly SnapshotEntry[]; readonly ignored?: string }> {
  if (snapshot === undefined) return { entries: [] }
  const loaded = await loadSnapshot(snapshot)
  if ('ignored' in loaded) return { entries: [], ignored: loaded.ignored }
  const { identity, schema } = pipeline.parts
  const read = readSnapshot(loaded.snapshot, identity, { keyOf: (shape) => keyOfShape(identity, shape) })
  if ('ignored' in read) return { entries: [], ignored: read.ignored }
  const { entries } = read
  const misfit = entries.findIndex(({ shape }) => !isShapeOf(shape, schema))
  return misfit < 0 ? { entries } : { entries: [], ignored: `entry ${misfit} has a shape that no query of this schema has` }
}

async function linkAll(
  { pipeline, operations }: WarmupParts,
  entries: readonly SnapshotEntry[],
  progress: (progress: WarmupProgress) => void,
): Promise<PreparedStatement[]> {
  const { cache, linker } = pipeline.parts
  const statements: PreparedStatement[] = []
  // Least used first: where there is no room for all, the first ones make room for the others.
  for (const [index, { key, uses, ...planned }] of [...entries].reverse().entries()) {
    const { shape, plan } = planned
    const entry = cache.put(key, planned, uses)
    const linked = await linker.link(plan)
    pipeline.install(operations.get(shape.model, shape.action), linked, entry)
    statements.push(...linked.prepared)
    progress({ kind: 'linked', done: index + 1, total: entries.length })
  }
  return statements
}
