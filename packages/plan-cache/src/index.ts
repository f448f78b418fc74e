export type { PlanCacheEvent, PlanCacheListener, PlanCacheStats } from './cache-event.ts'
export type { CachedPlan, PlannedShape } from './cached-plan.ts'
export type { PlanCacheOptions } from './options.ts'
export { createPlanCache, type PlanCache } from './plan-cache.ts'
export { encodeSnapshot, type IgnoredSnapshot, type SnapshotData } from './snapshot/encoding.ts'
export { decodeSnapshot, type ReadOptions, readSnapshot } from './snapshot/read-snapshot.ts'
export {
  type ExportOptions,
  exportSnapshot,
  type Snapshot,
  type SnapshotEntry,
  type SnapshotIdentity,
} from './snapshot/snapshot.ts'
export {
  loadSnapshot,
  type SnapshotSource,
  type SnapshotTarget,
  saveSnapshot,
  type TransportOptions,
} from './snapshot/transport.ts'
