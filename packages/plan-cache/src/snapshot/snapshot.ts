import type { DialectName, Plan, Shape } from '@hotplan/plan'
import type { CachedPlan } from '../cached-plan.ts'
import type { PlanCache } from '../plan-cache.ts'

/** Version of the layout of snapshots; those of another version are not used. */
export const snapshotVersion = 1

/** Everything besides the shape that a plan depends on. Plans of equal identity can be shared between processes. */
export interface SnapshotIdentity {
  /** Version of the plan format. */
  readonly format: number
  /** Fingerprint of the schema. */
  readonly fingerprint: string
  readonly dialect: DialectName
  /** Client options that change plans, as text. */
  readonly options: string
}

/** The known shapes of a process with their plans, as plain data. */
export interface Snapshot extends SnapshotIdentity {
  readonly version: typeof snapshotVersion
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  /** The most used first, by key where equally used. */
  readonly entries: readonly SnapshotEntry[]
}

export interface SnapshotEntry {
  readonly key: string
  readonly uses: number
  readonly shape: Shape
  readonly plan: Plan
  /** The plan of many queries of the shape at once. */
  readonly merged?: Plan
}

export interface ExportOptions {
  /** The most used plans that are taken. @defaultValue all of them */
  readonly maxEntries?: number
  /** @defaultValue the time of the system */
  readonly clock?: () => Date
  /** The plan of many queries of an entry's shape at once. @defaultValue the one that the entry has */
  readonly mergedOf?: (entry: CachedPlan) => Plan | undefined
}

/** Takes the plans out of a cache, most used first. */
export function exportSnapshot(cache: PlanCache, identity: SnapshotIdentity, options: ExportOptions = {}): Snapshot {
  const { maxEntries = Number.POSITIVE_INFINITY, clock = (): Date => new Date() } = options
  const mergedOf = options.mergedOf ?? ((entry: CachedPlan): Plan | undefined => entry.merged)
  const { format, fingerprint, dialect, options: clientOptions } = identity
  return {
    version: snapshotVersion,
    format,
    fingerprint,
    dialect,
    options: clientOptions,
    createdAt: clock().toISOString(),
    entries: cache.shapes(maxEntries).map((entry) => {
      const { key, uses, shape, plan } = entry
      const merged = mergedOf(entry)
      return { key, uses, shape, plan, ...(merged === undefined ? {} : { merged }) }
    }),
  }
}
