import type { AggregateArgs, AggregateResult, CountResult, GroupByArgs, GroupByCheck, GroupByResult } from './aggregate.ts'
import type {
  Checked,
  CopyFromArgs,
  CopyOptions,
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
  StreamArgs,
  UpdateArgs,
  UpdateEachArgs,
  UpdateManyAndReturnArgs,
  UpdateManyArgs,
  UpsertArgs,
  UpsertManyAndReturnArgs,
  UpsertManyArgs,
} from './args.ts'
import type { FluentPromise } from './fluent.ts'
import type { ModelTypes } from './model-types.ts'
import type { PrismaPromise } from './prisma-promise.ts'
import type { Result } from './result.ts'
import type { BatchPayload } from './values.ts'

/** The actions of a delegate, each with its types; `G` is the client's global omit. A delegate is composed of those the run time has. */

export interface FindUniqueAction<M extends ModelTypes, G> {
  /** The record with this unique key, or null. */
  findUnique<T>(args: Checked<T, FindUniqueArgs<M>>): FluentPromise<M, Result<M, T, G> | null, null, G>
  /** The record with this unique key. @throws P2025 where there is none. */
  findUniqueOrThrow<T>(args: Checked<T, FindUniqueArgs<M>>): FluentPromise<M, Result<M, T, G>, never, G>
}

export interface FindFirstAction<M extends ModelTypes, G> {
  /** The first record that matches, or null. */
  findFirst<T>(args?: Checked<T, FindManyArgs<M>>): FluentPromise<M, Result<M, T, G> | null, null, G>
  /** The first record that matches. @throws P2025 where there is none. */
  findFirstOrThrow<T>(args?: Checked<T, FindManyArgs<M>>): FluentPromise<M, Result<M, T, G>, never, G>
}

export interface FindManyAction<M extends ModelTypes, G> {
  /** The records that match. */
  findMany<T>(args?: Checked<T, FindManyArgs<M>>): PrismaPromise<Result<M, T, G>[]>
}

export interface StreamAction<M extends ModelTypes, G> {
  /** The records that match, fetched as they are consumed. */
  stream<T>(args?: Checked<T, StreamArgs<M>>): AsyncIterable<Result<M, T, G>>
}

export interface CountAction<M extends ModelTypes> {
  /** How many records match; with `select`, how many hold a value in each field. */
  count<T>(args?: Inferred<T, CountArgs<M>>): PrismaPromise<CountResult<T>>
}

export interface ExistsAction<M extends ModelTypes> {
  /** Whether any record matches. */
  exists(args?: ExistsArgs<M>): PrismaPromise<boolean>
}

export interface AggregateAction<M extends ModelTypes> {
  /** Counts, averages, sums and extremes of the records that match. */
  aggregate<T>(args: Inferred<T, AggregateArgs<M>>): PrismaPromise<AggregateResult<M, T>>
}

export interface GroupByAction<M extends ModelTypes> {
  /** Aggregates per group of records that agree in the fields of `by`. */
  groupBy<T>(args: Inferred<T, GroupByArgs<M>> & GroupByCheck<T>): PrismaPromise<GroupByResult<M, T>>
}

export interface CreateAction<M extends ModelTypes, G> {
  /** Creates a record, with related ones where `data` says so. */
  create<T>(args: Checked<T, CreateArgs<M>>): FluentPromise<M, Result<M, T, G>, never, G>
}

export interface CreateManyAction<M extends ModelTypes> {
  /** Creates records and tells how many. */
  createMany(args?: CreateManyArgs<M>): PrismaPromise<BatchPayload>
}

export interface CreateManyAndReturnAction<M extends ModelTypes, G> {
  /** Creates records and returns them. */
  createManyAndReturn<T>(args?: Checked<T, CreateManyAndReturnArgs<M>>): PrismaPromise<Result<M, T, G>[]>
}

export interface CopyFromAction<M extends ModelTypes> {
  /** Creates records of rows that come one after another, all of them or none, and tells how many. */
  copyFrom(rows: CopyFromArgs<M>['data'], options?: CopyOptions): PrismaPromise<BatchPayload>
}

export interface UpdateAction<M extends ModelTypes, G> {
  /** Updates the record with this unique key. @throws P2025 where there is none. */
  update<T>(args: Checked<T, UpdateArgs<M>>): FluentPromise<M, Result<M, T, G>, never, G>
}

export interface UpdateManyAction<M extends ModelTypes> {
  /** Updates the records that match and tells how many. */
  updateMany(args: UpdateManyArgs<M>): PrismaPromise<BatchPayload>
}

export interface UpdateManyAndReturnAction<M extends ModelTypes, G> {
  /** Updates the records that match and returns them. */
  updateManyAndReturn<T>(args: Checked<T, UpdateManyAndReturnArgs<M>>): PrismaPromise<Result<M, T, G>[]>
}

export interface UpdateEachAction<M extends ModelTypes> {
  /** Updates records by their unique keys, each with data of its own, and tells how many there were. */
  updateEach(args: UpdateEachArgs<M>): PrismaPromise<BatchPayload>
}

export interface UpsertManyAction<M extends ModelTypes> {
  /** Creates records, or updates those that exist, and tells how many. */
  upsertMany(args: UpsertManyArgs<M>): PrismaPromise<BatchPayload>
}

export interface UpsertManyAndReturnAction<M extends ModelTypes, G> {
  /** Creates records, or updates those that exist, and returns them in no particular order. */
  upsertManyAndReturn<T>(args: Checked<T, UpsertManyAndReturnArgs<M>>): PrismaPromise<Result<M, T, G>[]>
}

export interface UpsertAction<M extends ModelTypes, G> {
  /** Updates the record with this unique key, or creates it. */
  upsert<T>(args: Checked<T, UpsertArgs<M>>): FluentPromise<M, Result<M, T, G>, never, G>
}

export interface DeleteAction<M extends ModelTypes, G> {
  /** Deletes the record with this unique key and returns it. @throws P2025 where there is none. */
  delete<T>(args: Checked<T, DeleteArgs<M>>): FluentPromise<M, Result<M, T, G>, never, G>
}

export interface DeleteManyAction<M extends ModelTypes> {
  /** Deletes the records that match and tells how many. */
  deleteMany(args?: DeleteManyArgs<M>): PrismaPromise<BatchPayload>
}

export interface DeleteManyAndReturnAction<M extends ModelTypes, G> {
  /** Deletes the records that match and returns them as they were. */
  deleteManyAndReturn<T>(args?: Checked<T, DeleteManyAndReturnArgs<M>>): PrismaPromise<Result<M, T, G>[]>
}
