import type { ModelTypes } from './model-types.ts'

/**
 * What nested writes of a relation are made of: the inputs of the model at the other side, without the relation back.
 */
export interface NestedTypes {
  readonly model: ModelTypes
  readonly create: unknown
  readonly update: unknown
  /** Data of a nested `createMany`; `never` where rows cannot carry the foreign key. */
  readonly createMany: unknown
  /** A row of a bulk create. */
  readonly row: unknown
}

export type OneOrMany<T> = T | readonly T[]

export interface ConnectOrCreate<N extends NestedTypes> {
  where: N['model']['whereUnique']
  create: N['create']
}

export type NestedCreateMany<N extends NestedTypes> = { data: OneOrMany<N['createMany']> } & N['model']['createManyOptions']

/** A to-one relation in create data. */
export interface CreateOne<N extends NestedTypes> {
  create?: N['create']
  connectOrCreate?: ConnectOrCreate<N>
  connect?: N['model']['whereUnique']
}

/** A many-to-many relation in create data. */
export interface CreateLinked<N extends NestedTypes> {
  create?: OneOrMany<N['create']>
  connectOrCreate?: OneOrMany<ConnectOrCreate<N>>
  connect?: OneOrMany<N['model']['whereUnique']>
}

/** A one-to-many relation in create data. */
export interface CreateList<N extends NestedTypes> extends CreateLinked<N> {
  createMany?: NestedCreateMany<N>
}

/** A to-one relation in a row of a bulk create: one record, created or connected by exactly one unique key. */
export type RowsOne<N extends NestedTypes> =
  | { create: N['row']; connect?: never }
  | { connect: N['model']['whereUnique']; create?: never }

/** A many-to-many relation in a row of a bulk create. */
export interface RowsLinked<N extends NestedTypes> {
  create?: OneOrMany<N['row']>
  connect?: OneOrMany<N['model']['whereUnique']>
}

/** A one-to-many relation in a row of a bulk create. */
export interface RowsList<N extends NestedTypes> extends RowsLinked<N> {
  createMany?: { data: OneOrMany<N['row']> }
}

export interface UpsertOne<N extends NestedTypes> {
  create: N['create']
  update: N['update']
  where?: N['model']['where']
}

export interface UpdateToOneWithWhere<N extends NestedTypes> {
  where?: N['model']['where']
  data: N['update']
}

/** A required to-one relation in update data. */
export interface UpdateOneRequired<N extends NestedTypes> extends CreateOne<N> {
  upsert?: UpsertOne<N>
  update?: N['update'] | UpdateToOneWithWhere<N>
}

/** An optional to-one relation in update data. */
export interface UpdateOne<N extends NestedTypes> extends UpdateOneRequired<N> {
  disconnect?: boolean | N['model']['where']
  delete?: boolean | N['model']['where']
}

export interface UpsertWithWhereUnique<N extends NestedTypes> {
  where: N['model']['whereUnique']
  update: N['update']
  create: N['create']
}

export interface UpdateWithWhereUnique<N extends NestedTypes> {
  where: N['model']['whereUnique']
  data: N['update']
}

export interface UpdateManyWithWhere<N extends NestedTypes> {
  where: N['model']['scalarWhere']
  data: N['model']['updateMany']
}

/** A many-to-many relation in update data. */
export interface UpdateLinked<N extends NestedTypes> extends CreateLinked<N> {
  upsert?: OneOrMany<UpsertWithWhereUnique<N>>
  set?: OneOrMany<N['model']['whereUnique']>
  disconnect?: OneOrMany<N['model']['whereUnique']>
  delete?: OneOrMany<N['model']['whereUnique']>
  update?: OneOrMany<UpdateWithWhereUnique<N>>
  updateMany?: OneOrMany<UpdateManyWithWhere<N>>
  deleteMany?: OneOrMany<N['model']['scalarWhere']>
}

/** A one-to-many relation in update data. */
export interface UpdateList<N extends NestedTypes> extends UpdateLinked<N> {
  createMany?: NestedCreateMany<N>
}
