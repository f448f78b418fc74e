import type { Schema } from '@hotplan/schema'

declare const types: unique symbol

/**
 * Everything the types of one model's queries are made of. The generated module has one such interface per model, of plain
 * members, so that nothing is computed before a query uses it.
 */
export interface ModelTypes {
  /** Name in the schema. */
  readonly name: unknown
  /** Name of the client's property. */
  readonly key: unknown
  /** `true` for views, which can only be read. */
  readonly view: unknown
  /** The record without relations, as a query without select, include and omit gives it. */
  readonly scalars: unknown
  /** Types of the models at the other side: `X` of a required relation, `X | null` of an optional one, `X[]` of a list. */
  readonly relations: unknown
  /** Names of the relations that can be counted. */
  readonly counts: unknown
  /** Names of the fields that have sums and averages. */
  readonly numbers: unknown
  /** Names of the fields that have a smallest and a largest value. */
  readonly comparables: unknown
  readonly select: unknown
  readonly include: unknown
  readonly omit: unknown
  /** `select` and `include` of bulk writes: to-one relations that this model's table refers to. */
  readonly returningSelect: unknown
  readonly returningInclude: unknown
  readonly where: unknown
  readonly whereUnique: unknown
  /** Names of the unique keys. */
  readonly keys: unknown
  /** `where` without relations. */
  readonly scalarWhere: unknown
  readonly having: unknown
  readonly orderBy: unknown
  readonly orderByScalars: unknown
  readonly fields: unknown
  readonly create: unknown
  readonly createMany: unknown
  /** A row of a bulk create, which may nest others. */
  readonly createRow: unknown
  readonly update: unknown
  readonly updateMany: unknown
  /** Options that bulk creates take on this database. */
  readonly createManyOptions: unknown
  /** Name and columns of the table in the database. */
  readonly table?: unknown
  readonly columns?: unknown
}

/** The models of a schema by the name of the client's property. */
export type TypeMap = object

/** What is known of a model when the schema was made at run time. */
interface Untyped {
  readonly [key: string]: unknown
}

export interface UntypedModel {
  readonly name: string
  readonly key: string
  readonly view: false
  readonly scalars: Untyped
  readonly relations: Untyped
  readonly counts: string
  readonly numbers: string
  readonly comparables: string
  readonly select: Untyped
  readonly include: Untyped
  readonly omit: Untyped
  readonly returningSelect: Untyped
  readonly returningInclude: Untyped
  readonly where: Untyped
  readonly whereUnique: Untyped
  readonly keys: string
  readonly scalarWhere: Untyped
  readonly having: Untyped
  readonly orderBy: Untyped
  readonly orderByScalars: Untyped
  readonly fields: Untyped
  readonly create: Untyped
  readonly createMany: Untyped
  readonly createRow: Untyped
  readonly update: Untyped
  readonly updateMany: Untyped
  readonly createManyOptions: Untyped
}

/** Types of a schema that was made at run time: any model, with records of unknown values. */
export interface UntypedTypeMap {
  readonly [model: string]: UntypedModel
}

/** A schema that carries the types of its models; what the generated module exports. */
export interface TypedSchema<TM extends TypeMap> extends Schema {
  readonly [types]?: TM
}

/** The types that a schema carries. */
export type TypesOf<S extends Schema> =
  S extends TypedSchema<infer TM extends TypeMap> ? (TypeMap extends TM ? UntypedTypeMap : TM) : UntypedTypeMap
