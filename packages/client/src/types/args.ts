import type { ModelTypes } from './model-types.ts'

interface SelectBesideOthers {
  select: object
}

/** Arguments that a call cannot have: `select` together with `include` or `omit`. */
type Conflicting = SelectBesideOthers & ({ include: object } | { omit: object })

/** A place to infer `T` from; once `T` is known nothing is left of it. */
type InferenceSite<T> = T extends unknown ? never : T

/**
 * An argument of type `Args`, with `T` inferred as what the caller wrote. The argument itself is checked against `Args` alone, so
 * that unknown keys are reported at any depth, and no type is computed from `T` but the result.
 */
export type Checked<T, Args> =
  | (Args & (T extends Conflicting ? 'Please either choose `select`, or `include` and `omit`.' : unknown))
  | InferenceSite<T>

/** As {@link Checked}, for arguments without selection. */
export type Inferred<T, Args> = Args | InferenceSite<T>

/** How the database is asked for relations. */
export type RelationLoadStrategy = 'join' | 'query'

/** What a query returns. */
export interface Selection<M extends ModelTypes> {
  select?: M['select'] | null
  omit?: M['omit'] | null
  include?: M['include'] | null
}

/** Where a list begins and ends. */
export interface Window<M extends ModelTypes> {
  cursor?: M['whereUnique']
  take?: number
  skip?: number
}

export type OrderBy<T> = T | readonly T[]

/** Nested read of an optional to-one relation. */
export interface OptionalRelationArgs<M extends ModelTypes> extends Selection<M> {
  where?: M['where']
}

/** Nested read of a to-many relation, and its window per parent. */
export interface RelationListArgs<M extends ModelTypes> extends Selection<M>, Window<M> {
  where?: M['where']
  orderBy?: OrderBy<M['orderBy']>
  distinct?: keyof M['fields'] | readonly (keyof M['fields'])[]
}

/** Filter of a relation's `_count`. */
export interface RelationCountArgs<M extends ModelTypes> {
  where?: M['where']
}

export interface FindUniqueArgs<M extends ModelTypes> extends Selection<M> {
  where: M['whereUnique']
  relationLoadStrategy?: RelationLoadStrategy
}

export interface FindManyArgs<M extends ModelTypes> extends RelationListArgs<M> {
  relationLoadStrategy?: RelationLoadStrategy
}

export interface StreamArgs<M extends ModelTypes> extends FindManyArgs<M> {
  /** Records fetched at a time. @defaultValue 500 */
  batchSize?: number
}

export interface CountArgs<M extends ModelTypes> extends Window<M> {
  select?: { [K in keyof M['fields'] | '_all']?: true } | true | null
  where?: M['where']
  orderBy?: OrderBy<M['orderBy']>
}

export interface ExistsArgs<M extends ModelTypes> {
  where?: M['where']
}

export interface CreateArgs<M extends ModelTypes> extends Selection<M> {
  data: M['create']
  relationLoadStrategy?: RelationLoadStrategy
}

export type CreateManyArgs<M extends ModelTypes> = {
  data: M['createRow'] | readonly M['createRow'][]
} & M['createManyOptions']

export type CreateManyAndReturnArgs<M extends ModelTypes> = CreateManyArgs<M> & ReturningSelection<M>

/** How `copyFrom` writes its rows. */
export interface CopyOptions {
  /** Rows sent at a time. @defaultValue 4000 on PostgreSQL and PGlite, 1000 on SQLite */
  batchSize?: number
  /** Aborting it ends the copy, and nothing is written. */
  signal?: AbortSignal
  /** Milliseconds until the copy is ended. */
  timeoutMs?: number
}

/** A `copyFrom` as hooks see it. */
export interface CopyFromArgs<M extends ModelTypes> extends CopyOptions {
  data: Iterable<M['createMany']> | AsyncIterable<M['createMany']>
}

/** What a bulk write can return. */
export interface ReturningSelection<M extends ModelTypes> {
  select?: M['returningSelect'] | null
  omit?: M['omit'] | null
  include?: M['returningInclude'] | null
}

export interface UpdateArgs<M extends ModelTypes> extends Selection<M> {
  where: M['whereUnique']
  data: M['update']
  relationLoadStrategy?: RelationLoadStrategy
}

export interface UpdateManyArgs<M extends ModelTypes> {
  data: M['updateMany']
  where?: M['where']
  limit?: number
}

export interface UpdateManyAndReturnArgs<M extends ModelTypes> extends UpdateManyArgs<M>, ReturningSelection<M> {}

/** One row of `updateEach`: which record, and what becomes of it. */
export interface UpdateEachRow<M extends ModelTypes> {
  where: M['whereUnique']
  data: M['updateMany']
}

export interface UpdateEachArgs<M extends ModelTypes> {
  /** Every `where` is the same unique key, and nothing else. */
  data: UpdateEachRow<M> | readonly UpdateEachRow<M>[]
}

/** What `upsertMany` does with a field of a record that exists and the value of its row. */
export type UpsertOperation = 'set' | 'increment' | 'decrement' | 'multiply' | 'divide'

export interface UpsertManyArgs<M extends ModelTypes> {
  /** Rows that all give the same fields. Of rows with the same key the last counts. */
  data: M['createMany'] | readonly M['createMany'][]
  /** The unique key by which records are found. */
  by: M['keys']
  /** The fields that are updated where a record exists; by default all that the rows give. */
  update?:
    | keyof M['fields']
    | readonly (keyof M['fields'])[]
    | { [K in keyof M['fields']]?: K extends M['numbers'] ? UpsertOperation : 'set' }
}

export interface UpsertManyAndReturnArgs<M extends ModelTypes> extends UpsertManyArgs<M>, ReturningSelection<M> {}

export interface UpsertArgs<M extends ModelTypes> extends Selection<M> {
  where: M['whereUnique']
  create: M['create']
  update: M['update']
  relationLoadStrategy?: RelationLoadStrategy
}

export interface DeleteArgs<M extends ModelTypes> extends Selection<M> {
  where: M['whereUnique']
  relationLoadStrategy?: RelationLoadStrategy
}

export interface DeleteManyArgs<M extends ModelTypes> {
  where?: M['where']
  limit?: number
}

export interface DeleteManyAndReturnArgs<M extends ModelTypes> extends DeleteManyArgs<M>, ReturningSelection<M> {}
