import type { ModelTypes, TypeMap } from './model-types.ts'
import type { ArgsByAction } from './operations.ts'
import type { Sql } from './sql.ts'
import type { BatchPayload } from './values.ts'

/** What a hook is called with. `query` goes on with the arguments it is given. */
export interface HookCall<Model, Operation, Args, Returned = unknown> {
  /** Name of the model in the schema; undefined for raw methods. */
  readonly model: Model
  readonly operation: Operation
  /** A copy: it may be changed. */
  args: Args
  readonly query: (args: Args) => Promise<Returned>
}

type RecordOf<M extends ModelTypes> = { [K in keyof M['scalars']]?: M['scalars'][K] }

/** What operations give whose selection is not known. */
interface HookResults<M extends ModelTypes> {
  findUnique: RecordOf<M> | null
  findUniqueOrThrow: RecordOf<M>
  findFirst: RecordOf<M> | null
  findFirstOrThrow: RecordOf<M>
  findMany: RecordOf<M>[]
  count: unknown
  exists: boolean
  aggregate: unknown
  groupBy: unknown[]
  create: RecordOf<M>
  createMany: BatchPayload
  createManyAndReturn: RecordOf<M>[]
  copyFrom: BatchPayload
  update: RecordOf<M>
  updateMany: BatchPayload
  updateManyAndReturn: RecordOf<M>[]
  updateEach: BatchPayload
  upsert: RecordOf<M>
  upsertMany: BatchPayload
  upsertManyAndReturn: RecordOf<M>[]
  delete: RecordOf<M>
  deleteMany: BatchPayload
  deleteManyAndReturn: RecordOf<M>[]
}

type Operation = keyof ArgsByAction<ModelTypes>

/** Hooks of one model by operation. */
export type ModelHooks<M extends ModelTypes> = {
  readonly [A in Operation]?: (call: HookCall<M['name'], A, ArgsByAction<M>[A], HookResults<M>[A]>) => unknown
} & {
  readonly $allOperations?: (call: HookCall<M['name'], Operation, AnyArgs>) => unknown
}

/** Arguments of any operation of any model. */
export interface AnyArgs {
  where?: object
  data?: object
  select?: object | null
  include?: object | null
  omit?: object | null
}

/** Hooks of all models by operation. */
type AllModelHooks = {
  readonly [A in Operation | '$allOperations']?: (call: HookCall<string, A extends Operation ? A : Operation, AnyArgs>) => unknown
}

/** The `query` component: hooks by model, and for all of them. */
export type QueryHooks<TM extends TypeMap> = {
  readonly [K in keyof TM]?: TM[K] extends ModelTypes ? ModelHooks<TM[K]> : never
} & {
  readonly $allModels?: AllModelHooks
  /** Every operation: of models, and the raw methods. */
  readonly $allOperations?: (call: HookCall<string | undefined, string, unknown>) => unknown
  readonly $queryRaw?: (call: HookCall<undefined, '$queryRaw', Sql>) => unknown
  readonly $executeRaw?: (call: HookCall<undefined, '$executeRaw', Sql>) => unknown
  readonly $queryRawUnsafe?: (call: HookCall<undefined, '$queryRawUnsafe', readonly [string, ...unknown[]]>) => unknown
  readonly $executeRawUnsafe?: (call: HookCall<undefined, '$executeRawUnsafe', readonly [string, ...unknown[]]>) => unknown
}
