import type { OptionalRelationArgs, RelationListArgs, Selection } from './args.ts'
import type { ModelTypes } from './model-types.ts'

/** A model whose records have the computed fields `R`, also those of related models. */
export type ExtendedModel<M extends ModelTypes, R> = {
  readonly [K in keyof M]: K extends 'scalars'
    ? Merged<M[K], Computed<R, M['key']>>
    : K extends 'select' | 'returningSelect'
      ? ExtendedSelect<M[K], R> & Flags<Computed<R, M['key']>>
      : K extends 'include' | 'returningInclude'
        ? ExtendedSelect<M[K], R>
        : K extends 'omit'
          ? M[K] & Flags<Computed<R, M['key']>>
          : K extends 'relations'
            ? { readonly [F in keyof M[K]]: ExtendedRelation<M[K][F], R> }
            : M[K]
}

/** Types of the computed fields of the model `K`: `{ label: string }`. */
export type Computed<R, K> = { [F in keyof Definitions<R, K>]: ComputedValue<Definitions<R, K>[F]> }

type Definitions<R, K> = ('$allModels' extends keyof R ? R['$allModels'] : unknown) & (K extends keyof R ? R[K] : unknown)
type ComputedValue<D> = D extends { compute(...args: never[]): infer T } ? T : never

type Flags<C> = { [F in keyof C]?: boolean }

type Merged<S, C> = [keyof C] extends [never]
  ? S
  : { [K in keyof S | keyof C]: K extends keyof C ? C[K] : K extends keyof S ? S[K] : never }

type ExtendedRelation<Related, R> = Related extends (infer M extends ModelTypes)[]
  ? ExtendedModel<M, R>[]
  : Related extends ModelTypes
    ? ExtendedModel<Related, R>
    : Related

type ExtendedSelect<S, R> = { [K in keyof S]: ExtendedSelection<S[K], R> }

/** Told apart by their keys: all members are optional, so each would fit the others. */
type ExtendedSelection<V, R> = V extends unknown ? Selected<V, R> : never

type Selected<V, R> = 'include' extends keyof V
  ? 'take' extends keyof V
    ? V extends RelationListArgs<infer M>
      ? RelationListArgs<AsModel<ExtendedModel<M, R>>>
      : never
    : 'where' extends keyof V
      ? V extends OptionalRelationArgs<infer M>
        ? OptionalRelationArgs<AsModel<ExtendedModel<M, R>>>
        : never
      : V extends Selection<infer M>
        ? Selection<AsModel<ExtendedModel<M, R>>>
        : never
  : V

type AsModel<M> = M extends ModelTypes ? M : never
