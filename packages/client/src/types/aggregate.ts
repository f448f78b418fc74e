import type { OrderBy, Window } from './args.ts'
import type { ModelTypes } from './model-types.ts'
import type { Decimal, SortOrder } from './values.ts'

type Names<K> = { [P in K & PropertyKey]?: true }
type Directions<K> = { [P in K & PropertyKey]?: SortOrder }

/** The aggregates that `aggregate` and `groupBy` can compute. */
export interface Aggregates<M extends ModelTypes> {
  _count?: true | Names<keyof M['fields'] | '_all'>
  _avg?: Names<M['numbers']>
  _sum?: Names<M['numbers']>
  _min?: Names<M['comparables']>
  _max?: Names<M['comparables']>
}

export interface AggregateArgs<M extends ModelTypes> extends Aggregates<M>, Window<M> {
  where?: M['where']
  orderBy?: OrderBy<M['orderBy']>
}

/** Order of groups by their aggregates. */
export interface AggregateOrder<M extends ModelTypes> {
  _count?: Directions<keyof M['fields']>
  _avg?: Directions<M['numbers']>
  _sum?: Directions<M['numbers']>
  _min?: Directions<M['comparables']>
  _max?: Directions<M['comparables']>
}

export interface GroupByArgs<M extends ModelTypes> extends Aggregates<M> {
  by: keyof M['fields'] | readonly (keyof M['fields'])[]
  where?: M['where']
  orderBy?: OrderBy<M['orderByScalars'] & AggregateOrder<M>>
  having?: M['having']
  take?: number
  skip?: number
}

/** Counters are numbers; averages numbers or decimals; the rest has the type of the field. Null where no value was there. */
type Aggregated<M extends ModelTypes, Kind, Field> = Kind extends '_count'
  ? number
  : Field extends keyof M['scalars']
    ? Kind extends '_avg'
      ? (M['scalars'][Field] extends Decimal | null ? Decimal : number) | null
      : M['scalars'][Field] | null
    : never

/** Result of `aggregate`, and the part of `groupBy` beside the fields of `by`. */
export type AggregateResult<M extends ModelTypes, A> = {
  -readonly [K in keyof A & keyof Aggregates<M>]: A[K] extends true
    ? number
    : { -readonly [F in keyof A[K] as A[K][F] extends true ? F : never]: Aggregated<M, K, F> }
}

/** The fields that one aggregate can be asked of. */
export type AggregateInput<M extends ModelTypes, Kind extends keyof Aggregates<M>> = Exclude<
  Aggregates<M>[Kind],
  true | undefined
>

/** One aggregate of every field that has it. */
export type AggregateOutput<M extends ModelTypes, Kind extends keyof Aggregates<M>> = {
  [Field in keyof AggregateInput<M, Kind>]-?: Aggregated<M, Kind, Field>
}

/** Every aggregate; null where it is not asked for. */
export type AggregateOutputs<M extends ModelTypes> = {
  [Kind in keyof Aggregates<M>]-?: AggregateOutput<M, Kind> | null
}

/** A group with every field and every aggregate. */
export type GroupOutput<M extends ModelTypes> = M['scalars'] & AggregateOutputs<M>

/** Result of `count`: a number, or counters by name. */
export type CountResult<A> = A extends { select: infer S extends object } ? { -readonly [K in keyof S]: number } : number

type Elements<T> = T extends readonly (infer E)[] ? E : T

/** The groups that `groupBy` gives. */
export type GroupByResult<M extends ModelTypes, A> = A extends { by: infer B }
  ? ({ [K in Elements<B> & keyof M['scalars']]: M['scalars'][K] } & AggregateResult<M, Omit<A, 'by'>>)[]
  : never

type Logical = 'AND' | 'OR' | 'NOT'

/** Keys that are there. One that may be missing, as in a variable of the type of `orderBy`, is only known when the query runs. */
type Given<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T]

type Fields<T> = T extends unknown ? Exclude<Given<T>, Logical | keyof Aggregates<ModelTypes>> : never

/** Fields of `having` that are compared themselves, not an aggregate of them. */
type ComparedFields<H> = H extends object
  ? {
      [K in Given<H>]: K extends Logical
        ? ComparedFields<Elements<H[K]>>
        : keyof H[K] extends keyof Aggregates<ModelTypes>
          ? never
          : K
    }[Given<H>]
  : never

/** What TypeScript says of a `groupBy` whose clauses do not fit together; `unknown` where they do. */
export type GroupByCheck<A> = A extends { by: infer B }
  ? B extends readonly never[]
    ? 'Error: `by` must not be empty.'
    : (A extends { take: number } | { skip: number }
        ? A extends { orderBy: object }
          ? unknown
          : 'Error: `take` and `skip` need an `orderBy`.'
        : unknown) &
        (A extends { orderBy: infer Q }
          ? Exclude<Fields<Elements<Q>>, Elements<B>> extends never
            ? unknown
            : `Error: Field "${Exclude<Fields<Elements<Q>>, Elements<B>> & string}" in \`orderBy\` needs to be provided in \`by\`.`
          : unknown) &
        (A extends { having: infer H }
          ? Exclude<ComparedFields<H>, Elements<B>> extends never
            ? unknown
            : `Error: Field "${Exclude<ComparedFields<H>, Elements<B>> & string}" in \`having\` needs to be provided in \`by\`.`
          : unknown)
  : unknown
