import type { skip } from '@hotplan/plan'
import type { Decimal } from 'decimal.js'
import type {
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
  PrismaClientRustPanicError,
  PrismaClientUnknownRequestError,
  PrismaClientValidationError,
} from '../errors/api-errors.ts'
import type { LogLevel, LogOption } from '../log.ts'
import type { ExtensionContext } from './extension.ts'
import type { Validator } from './operations.ts'
import type { SqlHelpers } from './sql.ts'
import type { AnyNullMarker, DbNullMarker, JsonNullMarker } from './values.ts'

/** An object that names each of its keys: `{ id: 'id', email: 'email' }`. */
export type NameObject<K> = { readonly [P in K & string]: P }

/** Values of `Prisma` that do not depend on the schema. The generated module adds the names of its models and fields. */
export interface PrismaValues extends SqlHelpers {
  readonly PrismaClientKnownRequestError: typeof PrismaClientKnownRequestError
  readonly PrismaClientUnknownRequestError: typeof PrismaClientUnknownRequestError
  readonly PrismaClientRustPanicError: typeof PrismaClientRustPanicError
  readonly PrismaClientInitializationError: typeof PrismaClientInitializationError
  readonly PrismaClientValidationError: typeof PrismaClientValidationError
  readonly Decimal: typeof Decimal
  readonly DbNull: DbNullMarker
  readonly JsonNull: JsonNullMarker
  readonly AnyNull: AnyNullMarker
  /** Means "leave this key out" wherever it stands, like `undefined`. */
  readonly skip: typeof skip
  readonly validator: Validator
  /** An extension apart from any client; give it to `$extends`. */
  readonly defineExtension: (extension: never) => unknown
  /** `this` of a method that an extension adds to a model, with the name of the model and the client. */
  readonly getExtensionContext: <T>(self: T) => T & ExtensionContext
  readonly SortOrder: NameObject<'asc' | 'desc'>
  readonly NullsOrder: NameObject<'first' | 'last'>
  readonly QueryMode: NameObject<'default' | 'insensitive'>
  readonly TransactionIsolationLevel: NameObject<'ReadUncommitted' | 'ReadCommitted' | 'RepeatableRead' | 'Serializable'>
  readonly JsonNullValueInput: { readonly JsonNull: JsonNullMarker }
  readonly NullableJsonNullValueInput: { readonly DbNull: DbNullMarker; readonly JsonNull: JsonNullMarker }
  readonly JsonNullValueFilter: {
    readonly DbNull: DbNullMarker
    readonly JsonNull: JsonNullMarker
    readonly AnyNull: AnyNullMarker
  }
}

/** Entry of the `log` option that says where events of a level go. */
export type LogDefinition = Exclude<LogOption, LogLevel>

type Without<T, U> = { [K in Exclude<keyof T, keyof U>]?: never }

/** Either of two objects, without keys that only the other one has. */
export type XOR<T, U> = T extends object ? (U extends object ? (Without<T, U> & U) | (Without<U, T> & T) : U) : T
