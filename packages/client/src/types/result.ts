import type { skip } from '@hotplan/plan'
import type { ModelTypes } from './model-types.ts'

/** Values in `select` and `include` that leave a key out. */
type Unselected = false | null | undefined | typeof skip

/** The record that arguments `A` ask for. `G` is the client's global omit. */
export type Result<M extends ModelTypes, A, G = unknown> = A extends { select: infer S extends object }
  ? // Arguments of type `any` match with no selection at all.
    object extends S
    ? DefaultRecord<M, G>
    : Selected<M, S, G>
  : A extends { include: infer I extends object }
    ? object extends I
      ? DefaultRecord<M, G>
      : WithoutOmitted<M, A, G> & Selected<M, I, G>
    : WithoutOmitted<M, A, G>

/** Exactly the fields and relations that a selection names. */
export type Selected<M extends ModelTypes, S, G> = {
  -readonly [K in keyof S as S[K] extends Unselected ? never : K]: K extends keyof M['scalars']
    ? M['scalars'][K]
    : K extends keyof M['relations']
      ? Related<M['relations'][K], S[K], G>
      : K extends '_count'
        ? RelationCounts<M, S[K]>
        : never
}

type Related<R, A, G> = R extends (infer M extends ModelTypes)[]
  ? Result<M, A, G>[]
  : R extends ModelTypes
    ? Result<R, A, G>
    : null

type RelationCounts<M extends ModelTypes, A> = A extends { select: infer S extends object }
  ? { -readonly [K in keyof S as S[K] extends Unselected ? never : K]: number }
  : { [K in M['counts'] & PropertyKey]: number }

type WithoutOmitted<M extends ModelTypes, A, G> = A extends { omit: infer L extends object }
  ? OmitFields<M['scalars'], L & Omit<GlobalOmitOf<M, G>, keyof L>>
  : DefaultRecord<M, G>

/** The record of a query without select, include and omit. */
export type DefaultRecord<M extends ModelTypes, G> = M['key'] extends keyof G
  ? OmitFields<M['scalars'], G[M['key']]>
  : M['scalars']

type GlobalOmitOf<M extends ModelTypes, G> = M['key'] extends keyof G ? G[M['key']] : unknown

type OmitFields<T, L> = { [K in keyof T as K extends keyof L ? (L[K] extends true ? never : K) : K]: T[K] }
