import type { TypeMap } from './model-types.ts'

/** A column of a table in the form that kysely reads: what a select gives, what an insert or update takes. */
export interface TableColumn<S, I = S> {
  readonly __select__: S
  readonly __insert__: I
  readonly __update__: I
}

/** The tables of a schema by their names in the database. */
export type KyselyDatabase<TM extends TypeMap> = {
  [K in keyof TM as TableName<TM[K]>]: TableColumns<TM[K]>
}

type TableName<M> = M extends { readonly table: infer N extends string } ? N : never
type TableColumns<M> = M extends { readonly columns: infer C } ? C : never

declare global {
  /** Filled in by `import 'hotplan/kysely'`, so that programs without kysely do not read its types. */
  interface HotplanKysely<DB> {}
}

/** The type of `$kysely`: an instance of kysely where `hotplan/kysely` is imported. */
export type KyselyInstance<TM extends TypeMap> =
  HotplanKysely<KyselyDatabase<TM>> extends { readonly instance: infer K } ? K : unknown
