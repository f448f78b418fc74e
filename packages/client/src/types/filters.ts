import type { FieldRef } from './field-ref.ts'
import type { BigIntInput, BytesInput, DateTimeInput, DecimalInput, QueryMode } from './values.ts'

/** The operators of each scalar type. `M` is the model whose fields may be referred to instead of values. */

export interface IntComparison<M extends string> {
  lt?: number | FieldRef<M, 'Int'>
  lte?: number | FieldRef<M, 'Int'>
  gt?: number | FieldRef<M, 'Int'>
  gte?: number | FieldRef<M, 'Int'>
}
export interface IntFilter<M extends string = never> extends IntComparison<M> {
  equals?: number | FieldRef<M, 'Int'>
  in?: readonly number[] | FieldRef<M, 'Int[]'>
  notIn?: readonly number[] | FieldRef<M, 'Int[]'>
  not?: number | IntFilter<M>
}
export interface IntNullableFilter<M extends string = never> extends IntComparison<M> {
  equals?: number | FieldRef<M, 'Int'> | null
  in?: readonly number[] | FieldRef<M, 'Int[]'> | null
  notIn?: readonly number[] | FieldRef<M, 'Int[]'> | null
  not?: number | IntNullableFilter<M> | null
}

export interface FloatComparison<M extends string> {
  lt?: number | FieldRef<M, 'Float'>
  lte?: number | FieldRef<M, 'Float'>
  gt?: number | FieldRef<M, 'Float'>
  gte?: number | FieldRef<M, 'Float'>
}
export interface FloatFilter<M extends string = never> extends FloatComparison<M> {
  equals?: number | FieldRef<M, 'Float'>
  in?: readonly number[] | FieldRef<M, 'Float[]'>
  notIn?: readonly number[] | FieldRef<M, 'Float[]'>
  not?: number | FloatFilter<M>
}
export interface FloatNullableFilter<M extends string = never> extends FloatComparison<M> {
  equals?: number | FieldRef<M, 'Float'> | null
  in?: readonly number[] | FieldRef<M, 'Float[]'> | null
  notIn?: readonly number[] | FieldRef<M, 'Float[]'> | null
  not?: number | FloatNullableFilter<M> | null
}

export interface BigIntComparison<M extends string> {
  lt?: BigIntInput | FieldRef<M, 'BigInt'>
  lte?: BigIntInput | FieldRef<M, 'BigInt'>
  gt?: BigIntInput | FieldRef<M, 'BigInt'>
  gte?: BigIntInput | FieldRef<M, 'BigInt'>
}
export interface BigIntFilter<M extends string = never> extends BigIntComparison<M> {
  equals?: BigIntInput | FieldRef<M, 'BigInt'>
  in?: readonly BigIntInput[] | FieldRef<M, 'BigInt[]'>
  notIn?: readonly BigIntInput[] | FieldRef<M, 'BigInt[]'>
  not?: BigIntInput | BigIntFilter<M>
}
export interface BigIntNullableFilter<M extends string = never> extends BigIntComparison<M> {
  equals?: BigIntInput | FieldRef<M, 'BigInt'> | null
  in?: readonly BigIntInput[] | FieldRef<M, 'BigInt[]'> | null
  notIn?: readonly BigIntInput[] | FieldRef<M, 'BigInt[]'> | null
  not?: BigIntInput | BigIntNullableFilter<M> | null
}

export interface DecimalComparison<M extends string> {
  lt?: DecimalInput | FieldRef<M, 'Decimal'>
  lte?: DecimalInput | FieldRef<M, 'Decimal'>
  gt?: DecimalInput | FieldRef<M, 'Decimal'>
  gte?: DecimalInput | FieldRef<M, 'Decimal'>
}
export interface DecimalFilter<M extends string = never> extends DecimalComparison<M> {
  equals?: DecimalInput | FieldRef<M, 'Decimal'>
  in?: readonly DecimalInput[] | FieldRef<M, 'Decimal[]'>
  notIn?: readonly DecimalInput[] | FieldRef<M, 'Decimal[]'>
  not?: DecimalInput | DecimalFilter<M>
}
export interface DecimalNullableFilter<M extends string = never> extends DecimalComparison<M> {
  equals?: DecimalInput | FieldRef<M, 'Decimal'> | null
  in?: readonly DecimalInput[] | FieldRef<M, 'Decimal[]'> | null
  notIn?: readonly DecimalInput[] | FieldRef<M, 'Decimal[]'> | null
  not?: DecimalInput | DecimalNullableFilter<M> | null
}

export interface DateTimeComparison<M extends string> {
  lt?: DateTimeInput | FieldRef<M, 'DateTime'>
  lte?: DateTimeInput | FieldRef<M, 'DateTime'>
  gt?: DateTimeInput | FieldRef<M, 'DateTime'>
  gte?: DateTimeInput | FieldRef<M, 'DateTime'>
}
export interface DateTimeFilter<M extends string = never> extends DateTimeComparison<M> {
  equals?: DateTimeInput | FieldRef<M, 'DateTime'>
  in?: readonly DateTimeInput[] | FieldRef<M, 'DateTime[]'>
  notIn?: readonly DateTimeInput[] | FieldRef<M, 'DateTime[]'>
  not?: DateTimeInput | DateTimeFilter<M>
}
export interface DateTimeNullableFilter<M extends string = never> extends DateTimeComparison<M> {
  equals?: DateTimeInput | FieldRef<M, 'DateTime'> | null
  in?: readonly DateTimeInput[] | FieldRef<M, 'DateTime[]'> | null
  notIn?: readonly DateTimeInput[] | FieldRef<M, 'DateTime[]'> | null
  not?: DateTimeInput | DateTimeNullableFilter<M> | null
}

export interface BoolFilter<M extends string = never> {
  equals?: boolean | FieldRef<M, 'Boolean'>
  not?: boolean | BoolFilter<M>
}
export interface BoolNullableFilter<M extends string = never> {
  equals?: boolean | FieldRef<M, 'Boolean'> | null
  not?: boolean | BoolNullableFilter<M> | null
}

export interface BytesFilter<M extends string = never> {
  equals?: BytesInput | FieldRef<M, 'Bytes'>
  in?: readonly BytesInput[] | FieldRef<M, 'Bytes[]'>
  notIn?: readonly BytesInput[] | FieldRef<M, 'Bytes[]'>
  not?: BytesInput | BytesFilter<M>
}
export interface BytesNullableFilter<M extends string = never> {
  equals?: BytesInput | FieldRef<M, 'Bytes'> | null
  in?: readonly BytesInput[] | FieldRef<M, 'Bytes[]'> | null
  notIn?: readonly BytesInput[] | FieldRef<M, 'Bytes[]'> | null
  not?: BytesInput | BytesNullableFilter<M> | null
}

/** Operators of an enum: `E` is the union of its values, `T` its name. */
export interface EnumFilter<E, T extends string, M extends string = never> {
  equals?: E | FieldRef<M, T>
  in?: readonly E[] | FieldRef<M, `${T}[]`>
  notIn?: readonly E[] | FieldRef<M, `${T}[]`>
  not?: E | EnumFilter<E, T, M>
}
export interface EnumNullableFilter<E, T extends string, M extends string = never> {
  equals?: E | FieldRef<M, T> | null
  in?: readonly E[] | FieldRef<M, `${T}[]`> | null
  notIn?: readonly E[] | FieldRef<M, `${T}[]`> | null
  not?: E | EnumNullableFilter<E, T, M> | null
}

/** Operators of a list: of elements `V`, whose type in the schema is `T`. */
export interface ListFilter<V, T extends string, M extends string = never> {
  equals?: readonly V[] | FieldRef<M, `${T}[]`> | null
  has?: V | FieldRef<M, T> | null
  hasEvery?: readonly V[] | FieldRef<M, `${T}[]`>
  hasSome?: readonly V[] | FieldRef<M, `${T}[]`>
  isEmpty?: boolean
}

/** Where upper and lower case can be made equal. Applies to the whole filter it stands in. */
export interface Insensitive {
  mode?: QueryMode
}
