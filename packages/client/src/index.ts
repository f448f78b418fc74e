export { AnyNull, DbNull, FieldReference, HotplanError, isHotplanError, JsonNull, skip } from '@hotplan/plan'
export type { Snapshot } from '@hotplan/plan-cache'
export { defineSchema, type Schema } from '@hotplan/schema'
export { createClient } from './create-client.ts'
export {
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
  PrismaClientRustPanicError,
  PrismaClientUnknownRequestError,
  PrismaClientValidationError,
} from './errors/api-errors.ts'
export type { EventMap } from './events.ts'
export type { QueryLimits } from './limited-scope.ts'
export type { LogEvent, LogLevel, LogOption } from './log.ts'
export type { ClientOptions, PlanCacheSettings } from './options.ts'
export type { OuterClientInTransaction } from './outer-client.ts'
export type { Explanation, Plans, ShapeStatistics } from './plans.ts'
export type { PlanSource, QueryEvent, Stage } from './trace.ts'
export type { TransactionOptions } from './transaction-options.ts'
export type { WarmupOptions, WarmupProgress, WarmupReport } from './warmup.ts'
