import type { ClientMethods } from './client.ts'
import type { ClientDelegates, Delegate, ViewDelegate } from './delegate.ts'
import type { ExtendedModel } from './extended-model.ts'
import type { ModelTypes, TypeMap } from './model-types.ts'
import type { QueryHooks } from './query-hooks.ts'

/**
 * The type parameters of an extension: `N` what computed fields need, `R` computed fields, `Mo` methods of models, `C` members of the
 * client. `X` is what the client was extended by before.
 */
export interface ExtensionArgs<TM extends TypeMap, G, X, N, R, Mo, C> {
  readonly name?: string
  /** Fields that are computed from others when they are first read. */
  readonly result?: ResultComponent<TM, N> & R
  /** Functions that are called in place of queries, and go on by `query`. */
  readonly query?: QueryHooks<TM>
  /** Methods of the delegates of models. */
  readonly model?: Mo & ModelComponent<TM, G, X, Mo>
  /** Members of the client. */
  readonly client?: C & ThisType<C & ExtendedClient<TM, G, X>>
}

/** Computed fields by model, then by name. `N` is inferred from their `needs`, and types the argument of `compute`. */
export type ResultComponent<TM extends TypeMap, N> = {
  readonly [K in keyof N]: {
    readonly [F in keyof N[K]]: {
      readonly needs?: Needs<ScalarsOf<TM, K>, N[K][F]>
      compute(record: NeededRecord<ScalarsOf<TM, K>, N[K][F]>): unknown
    }
  }
}

type Needs<S, T> = { readonly [P in keyof T]: P extends keyof S ? T[P] : never } & { readonly [P in keyof S]?: boolean }
type NeededRecord<S, T> = { [P in keyof T & keyof S]: S[P] }

/** Records of a model; for `$allModels` what all have in common. */
type ScalarsOf<TM extends TypeMap, K> = K extends keyof TM ? ScalarsOfModel<TM[K]> : ScalarsOfModel<TM[keyof TM]>
type ScalarsOfModel<M> = M extends ModelTypes ? M['scalars'] : never

type ModelComponent<TM extends TypeMap, G, X, Mo> = {
  readonly [K in keyof Mo]: K extends keyof TM
    ? ThisType<ExtendedDelegate<TM[K], G, Mo[K] & MethodsOf<X, K>>>
    : K extends '$allModels'
      ? unknown
      : never
}

/** A client with everything that extensions have added. */
export type ExtendedClient<TM extends TypeMap, G, X> = ClientMethods<TM, G, X> & ScopeOf<TM, G, X>

/** Delegates of a client or transaction, and what extensions have added to it. */
export type ScopeOf<TM extends TypeMap, G, X> = unknown extends X
  ? ClientDelegates<TM, G>
  : ExtendedDelegates<TM, G, X> & Get<X, 'client'>

type ExtendedDelegates<TM extends TypeMap, G, X> = {
  readonly [K in keyof TM]: ExtendedDelegate<TM[K], G, MethodsOf<X, K>>
}

type ExtendedDelegate<M, G, Methods> = M extends ModelTypes & { readonly view: false }
  ? WithMethods<Delegate<M, G>, Methods>
  : M extends ModelTypes
    ? WithMethods<ViewDelegate<M, G>, Methods>
    : never

/** Methods of an extension take the place of others of the same name. */
type WithMethods<D, Methods> = unknown extends Methods
  ? D
  : [keyof Methods & keyof D] extends [never]
    ? D & Methods
    : Omit<D, keyof Methods> & Methods

type MethodsOf<X, K> = Get<Get<X, 'model'>, '$allModels'> & Get<Get<X, 'model'>, K>
type Get<T, K> = K extends keyof T ? T[K] : unknown

/** What an extension adds beside computed fields. */
export interface Added<Mo, C> {
  readonly model: Mo
  readonly client: C
}

/** The models of a client that is extended by computed fields `R`. */
export type WithComputed<TM extends TypeMap, R> = [keyof R] extends [never]
  ? TM
  : { readonly [K in keyof TM]: TM[K] extends ModelTypes ? ExtendedModel<TM[K], R> : never }

declare const added: unique symbol

/** What `Prisma.defineExtension` gives: an extension apart from any client. */
export interface DefinedExtension<R, Mo, C> {
  (client: never): unknown
  readonly [added]: { readonly result: R; readonly model: Mo; readonly client: C }
}

/** The type of `Prisma.defineExtension` for the models `TM`. */
export interface DefineExtension<TM extends TypeMap> {
  <T extends (client: never) => unknown>(extension: T): T
  <N extends NeedsByModel<TM>, R, Mo, C>(extension: ExtensionArgs<TM, unknown, unknown, N, R, Mo, C>): DefinedExtension<R, Mo, C>
}

/** Keys of the `result` component. */
export type NeedsByModel<TM extends TypeMap> = { readonly [K in keyof TM | '$allModels']?: unknown }

/** What `Prisma.getExtensionContext(this)` adds to `this` inside a method of a model. */
export interface ExtensionContext {
  /** Name of the model in the schema. */
  readonly $name?: string
  /** The client that the delegate belongs to. */
  readonly $parent?: unknown
}
