import type { Checked, OptionalRelationArgs, RelationListArgs, Selection } from './args.ts'
import type { ModelTypes } from './model-types.ts'
import type { PrismaPromise } from './prisma-promise.ts'
import type { Result } from './result.ts'

/** The promise of one record, with a method per relation: `db.user.findUnique(…).posts()`. `N` is null where the record may be absent. */
export type FluentPromise<M extends ModelTypes, R, N, G> = PrismaPromise<R> & Fluent<M, N, G>

/** The relations of a record that has been asked for. */
export type Fluent<M extends ModelTypes, N, G> = {
  readonly [K in keyof M['relations']]: FluentRelation<M['relations'][K], N, G>
}

type FluentRelation<R, N, G> = [null] extends [R]
  ? FluentOptional<R, G>
  : R extends (infer M extends ModelTypes)[]
    ? <T>(args?: Checked<T, RelationListArgs<M>>) => PrismaPromise<Result<M, T, G>[] | N>
    : R extends ModelTypes
      ? <T>(args?: Checked<T, Selection<R>>) => FluentPromise<R, Result<R, T, G> | N, N, G>
      : never

type FluentOptional<R, G> = R extends ModelTypes
  ? <T>(args?: Checked<T, OptionalRelationArgs<R>>) => FluentPromise<R, Result<R, T, G> | null, null, G>
  : never
