import { type HotplanError, isHotplanError } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import {
  PrismaClientInitializationError,
  PrismaClientKnownRequestError,
  PrismaClientRustPanicError,
  PrismaClientUnknownRequestError,
  PrismaClientValidationError,
} from './api-errors.ts'
import { databaseMeta } from './database-meta.ts'
import { type ErrorFormat, formatMessage } from './error-format.ts'
import { outcomeOf } from './outcome.ts'

/** Which call failed, for `meta.modelName` and the message. */
export interface FailedCall {
  /** Undefined for what belongs to no model: `$transaction`, `$queryRaw`. */
  readonly model: string | undefined
  readonly action: string
  /** Cache key of the shape, where it was known. */
  readonly key?: string
}

/** How a message names a call: `User.findMany`, `$transaction`. */
export function callName({ model, action }: FailedCall): string {
  return model === undefined ? action : `${model}.${action}`
}

/** Turns whatever a call failed with into the class and code that Prisma Client promises. */
export function translateError(error: unknown, schema: Schema, call: FailedCall, format: ErrorFormat): unknown {
  if (!isHotplanError(error)) return error
  const meta = { ...error.meta, ...(call.key === undefined ? {} : { shapeKey: call.key }) }
  const options = { cause: error, meta }
  const message = formatMessage(format, callName(call), sentenceOf(error))
  const knownMeta = call.model === undefined ? meta : { modelName: call.model, ...meta }
  // By name: two copies of a package are normal in a workspace, so `instanceof` does not tell.
  switch (error.name) {
    case 'QueryError':
      return isPrismaCode(error.code)
        ? known(error, message, knownMeta)
        : new PrismaClientValidationError(error.code, message, options)
    case 'ConnectionError':
      return connectionFailure(error, message, { ...knownMeta, outcome: outcomeOf(error, call) })
    case 'RequirementError':
    case 'MappingError':
      return known(error, message, knownMeta)
    case 'DatabaseError':
      return known(error, message, databaseMeta(error, schema, call))
    case 'InternalError':
      return new PrismaClientRustPanicError(error.code, message, options)
    case 'StoreError':
      return new PrismaClientUnknownRequestError(error.code, message, options)
    default:
      return error
  }
}

/** Without the call that the messages of malformed queries begin with. */
function sentenceOf({ message, meta }: HotplanError): string {
  const prefix = `${meta['model']}.${meta['action']}: `
  return message.startsWith(prefix) ? message.slice(prefix.length) : message
}

/** Prisma's engine refuses some queries after its validation, with a code (`P2019`). */
function isPrismaCode(code: string): boolean {
  return /^P\d{4}$/.test(code)
}

/** Errors of opening a connection, and those of calls whose connection failed them. */
function connectionFailure(error: HotplanError, message: string, meta: Readonly<Record<string, unknown>>): HotplanError {
  const isOfCall = error.code === 'P1017' || error.code === 'P2024' || error.code === 'P2037'
  return isOfCall ? known(error, message, meta) : new PrismaClientInitializationError(error.code, message, { cause: error, meta })
}

function known(error: HotplanError, message: string, meta: Readonly<Record<string, unknown>>): HotplanError {
  return new PrismaClientKnownRequestError(error.code, message, { cause: error, meta })
}
