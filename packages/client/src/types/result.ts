import type { skip } from '@hotplan/plan'
import type { ModelTypes } from './model-types.ts'

/** Values in `select` and `include` that leave a key out. */
type Unselected = false | null | undefined | typeof skip

/**
 * The record that arguments `A` ask for. `G` is the client's global omit.
 *
 * Mapped types stand in place, not under names of their own, so that editors show `{ id: number }` and not a name.
 * `object extends S` holds for arguments of type `any` only: they match everything and select nothing.
 */
export type Result<M extends ModelTypes, A, G = unknown> = A extends { select: infer S extends object }
  ? object extends S
    ? DefaultRecord<M, G>
    : { -readonly [K in keyof S as S[K] extends Unselected ? never : K]: SelectedValue<M, K, S[K], G> }
  : A extends { include: infer I extends object }
    ? object extends I
      ? DefaultRecord<M, G>
      : RemainingRecord<M, A, G> & {
          -readonly [K in keyof I as I[K] extends Unselected ? never : K]: SelectedValue<M, K, I[K], G>
        }
    : RemainingRecord<M, A, G>

/** The value of one selected field, relation or `_count`; `A` is what the selection says of it. */
type SelectedValue<M extends ModelTypes, K, A, G> = K extends keyof M['scalars']
  ? M['scalars'][K]
  : K extends keyof M['relations']
    ? Related<M['relations'][K], A, G>
    : K extends '_count'
      ? RelationCounts<M, A>
      : never

type Related<R, A, G> = R extends (infer M extends ModelTypes)[]
  ? Result<M, A, G>[]
  : R extends ModelTypes
    ? Result<R, A, G>
    : null

type RelationCounts<M extends ModelTypes, A> = A extends { select: infer S extends object }
  ? { -readonly [K in keyof S as S[K] extends Unselected ? never : K]: number }
  : { [K in M['counts'] & PropertyKey]: number }

/** The record without what the arguments omit. An `omit` of the query goes before the global one. */
type RemainingRecord<M extends ModelTypes, A, G> = A extends { omit: infer L extends object }
  ? object extends L
    ? DefaultRecord<M, G>
    : {
        [K in keyof M['scalars'] as K extends keyof L
          ? L[K] extends true
            ? never
            : K
          : K extends GloballyOmitted<M, G>
            ? never
            : K]: M['scalars'][K]
      }
  : DefaultRecord<M, G>

/** The record of a query without select, include and omit. */
export type DefaultRecord<M extends ModelTypes, G> = M['key'] extends keyof G
  ? { [K in keyof M['scalars'] as K extends GloballyOmitted<M, G> ? never : K]: M['scalars'][K] }
  : M['scalars']

/** Names of the fields of a model that the client omits. */
type GloballyOmitted<M extends ModelTypes, G> = M['key'] extends keyof G ? TrueKeys<G[M['key']]> : never

type TrueKeys<T> = { [K in keyof T]: T[K] extends true ? K : never }[keyof T]
