import { AnyNull, DbNull, JsonNull, skip } from '@hotplan/plan'
import { type Schema, valueFieldsOf } from '@hotplan/schema'
import { Decimal } from 'decimal.js'
import {
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
  PrismaClientRustPanicError,
  PrismaClientUnknownRequestError,
  PrismaClientValidationError,
} from '../errors/api-errors.ts'
import type { NameObject, PrismaValues } from '../types/prisma-namespace.ts'
import type { AnyNullMarker, DbNullMarker, JsonNullMarker } from '../types/values.ts'
import { sqlHelpers } from './sql.ts'

const nulls = {
  DbNull: DbNull as DbNullMarker,
  JsonNull: JsonNull as JsonNullMarker,
  AnyNull: AnyNull as AnyNullMarker,
}

/** The values of `Prisma` that are the same for every schema. */
export const prismaValues: PrismaValues = {
  ...sqlHelpers,
  ...nulls,
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
  PrismaClientRustPanicError,
  PrismaClientUnknownRequestError,
  PrismaClientValidationError,
  Decimal,
  skip,
  defineExtension: defineExtension as PrismaValues['defineExtension'],
  getExtensionContext: ((that: unknown) => that) as PrismaValues['getExtensionContext'],
  validator: (() => (value: unknown) => value) as unknown as PrismaValues['validator'],
  SortOrder: names(['asc', 'desc']),
  NullsOrder: names(['first', 'last']),
  QueryMode: names(['default', 'insensitive']),
  TransactionIsolationLevel: names(['ReadUncommitted', 'ReadCommitted', 'RepeatableRead', 'Serializable']),
  JsonNullValueInput: { JsonNull: nulls.JsonNull },
  NullableJsonNullValueInput: { DbNull: nulls.DbNull, JsonNull: nulls.JsonNull },
  JsonNullValueFilter: nulls,
}

/** An extension as a function of the client that it extends, so that it can be kept apart from any client. */
function defineExtension(extension: unknown): unknown {
  if (typeof extension === 'function') return extension
  return (client: { $extends(extension: unknown): unknown }) => client.$extends(extension)
}

/** The `Prisma` of a generated module: {@link prismaValues} and the names of the schema's models and fields. */
export function definePrisma<V extends PrismaValues>(schema: Schema): V {
  const models = Object.values(schema.models)
  const fields = models.map((model) => [`${model.name}ScalarFieldEnum`, names(valueFieldsOf(model).map(({ name }) => name))])
  return {
    ...prismaValues,
    ModelName: names(models.map((model) => model.name)),
    ...Object.fromEntries(fields),
  } as V
}

function names<const K extends string>(list: readonly K[]): NameObject<K> {
  return Object.freeze(Object.fromEntries(list.map((name) => [name, name]))) as unknown as NameObject<K>
}
