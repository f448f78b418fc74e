import type { AggregateArgs, AggregateResult, CountResult, GroupByArgs, GroupByResult } from './aggregate.ts'
import type {
  CopyFromArgs,
  CountArgs,
  CreateArgs,
  CreateManyAndReturnArgs,
  CreateManyArgs,
  DeleteArgs,
  DeleteManyAndReturnArgs,
  DeleteManyArgs,
  ExistsArgs,
  FindManyArgs,
  FindUniqueArgs,
  Inferred,
  UpdateArgs,
  UpdateEachArgs,
  UpdateManyAndReturnArgs,
  UpdateManyArgs,
  UpsertArgs,
  UpsertManyAndReturnArgs,
  UpsertManyArgs,
} from './args.ts'
import type { ModelTypes } from './model-types.ts'
import type { Result } from './result.ts'
import type { BatchPayload } from './values.ts'

/** Arguments by action. */
export interface ArgsByAction<M extends ModelTypes> {
  findUnique: FindUniqueArgs<M>
  findUniqueOrThrow: FindUniqueArgs<M>
  findFirst: FindManyArgs<M>
  findFirstOrThrow: FindManyArgs<M>
  findMany: FindManyArgs<M>
  count: CountArgs<M>
  exists: ExistsArgs<M>
  aggregate: AggregateArgs<M>
  groupBy: GroupByArgs<M>
  create: CreateArgs<M>
  createMany: CreateManyArgs<M>
  createManyAndReturn: CreateManyAndReturnArgs<M>
  copyFrom: CopyFromArgs<M>
  update: UpdateArgs<M>
  updateMany: UpdateManyArgs<M>
  updateManyAndReturn: UpdateManyAndReturnArgs<M>
  updateEach: UpdateEachArgs<M>
  upsert: UpsertArgs<M>
  upsertMany: UpsertManyArgs<M>
  upsertManyAndReturn: UpsertManyAndReturnArgs<M>
  delete: DeleteArgs<M>
  deleteMany: DeleteManyArgs<M>
  deleteManyAndReturn: DeleteManyAndReturnArgs<M>
}

/** Results of arguments `A` by action. */
export interface ResultByAction<M extends ModelTypes, A, G = unknown> {
  findUnique: Result<M, A, G> | null
  findUniqueOrThrow: Result<M, A, G>
  findFirst: Result<M, A, G> | null
  findFirstOrThrow: Result<M, A, G>
  findMany: Result<M, A, G>[]
  count: CountResult<A>
  exists: boolean
  aggregate: AggregateResult<M, A>
  groupBy: GroupByResult<M, A>
  create: Result<M, A, G>
  createMany: BatchPayload
  createManyAndReturn: Result<M, A, G>[]
  copyFrom: BatchPayload
  update: Result<M, A, G>
  updateMany: BatchPayload
  updateManyAndReturn: Result<M, A, G>[]
  updateEach: BatchPayload
  upsert: Result<M, A, G>
  upsertMany: BatchPayload
  upsertManyAndReturn: Result<M, A, G>[]
  delete: Result<M, A, G>
  deleteMany: BatchPayload
  deleteManyAndReturn: Result<M, A, G>[]
}

/** What an action gives for arguments `A`. */
export type GetResult<
  M extends ModelTypes,
  A,
  Action extends keyof ResultByAction<M, A> = 'findUniqueOrThrow',
  G = unknown,
> = ResultByAction<M, A, G>[Action]

declare const delegateTypes: unique symbol

/** Lets {@link ActionArgs} and {@link ActionResult} see the types of a delegate. */
export interface TypesOfDelegate<M extends ModelTypes, G> {
  readonly [delegateTypes]?: { readonly model: M; readonly omit: G }
}

/** Arguments of an action of a delegate: `Prisma.Args<typeof db.user, 'findMany'>`. */
export type ActionArgs<D, Action extends keyof ArgsByAction<ModelTypes>> =
  D extends TypesOfDelegate<infer M extends ModelTypes, unknown> ? ArgsByAction<M>[Action] : never

/** Result of an action of a delegate: `Prisma.Result<typeof db.user, { select: { id: true } }, 'findMany'>`. */
export type ActionResult<D, A, Action extends keyof ArgsByAction<ModelTypes>> =
  D extends TypesOfDelegate<infer M extends ModelTypes, infer G> ? ResultByAction<M, A, G>[Action] : never

/** What the queries of a delegate are made of: `Prisma.Payload<typeof db.user>['scalars']`. The action makes no difference. */
export type ActionPayload<D, _Action> = D extends TypesOfDelegate<infer M extends ModelTypes, unknown> ? M : never

/** Checks a value against a type and keeps what was written: `Prisma.validator<Prisma.UserSelect>()({ id: true })`. */
export interface Validator {
  <V>(): <T>(value: Inferred<T, V>) => T
  <C, K extends keyof C, Action extends keyof ArgsByAction<ModelTypes>>(
    client: C,
    model: K,
    action: Action,
  ): <T>(value: Inferred<T, ActionArgs<C[K], Action>>) => T
  <C, K extends keyof C, Action extends keyof ArgsByAction<ModelTypes>, P extends keyof ActionArgs<C[K], Action>>(
    client: C,
    model: K,
    action: Action,
    part: P,
  ): <T>(value: Inferred<T, ActionArgs<C[K], Action>[P]>) => T
}
