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

/** Which call failed, for `meta.modelName` and the message. */
export interface FailedCall {
  /** Undefined for what belongs to no model, such as `$transaction`. */
  readonly model: string | undefined
  readonly action: string
  /** Cache key of the shape, where it was known. */
  readonly key?: string
}

/** Turns whatever a call failed with into the class and code that Prisma Client promises. */
export function translateError(error: unknown, schema: Schema, call: FailedCall): unknown {
  if (!isHotplanError(error)) return error
  const meta = { ...error.meta, ...(call.key === undefined ? {} : { shapeKey: call.key }) }
  const options = { cause: error, meta }
  const knownMeta = call.model === undefined ? meta : { modelName: call.model, ...meta }
  // By name: two copies of a package are normal in a workspace, so `instanceof` does not tell.
  switch (error.name) {
    case 'QueryError':
      return isPrismaCode(error.code)
        ? new PrismaClientKnownRequestError(error.code, error.message, { cause: error, meta: knownMeta })
        : new PrismaClientValidationError(error.code, error.message, options)
    case 'ConnectionError':
      return new PrismaClientInitializationError(error.code, error.message, options)
    case 'RequirementError':
    case 'MappingError':
      return known(error, call, knownMeta)
    case 'DatabaseError':
      return known(error, call, databaseMeta(error, schema, call))
    case 'InternalError':
      return new PrismaClientRustPanicError(error.code, error.message, options)
    case 'StoreError':
      return new PrismaClientUnknownRequestError(error.code, error.message, options)
    default:
      return error
  }
}

/** Prisma's engine refuses some queries after its validation, with a code (`P2019`). */
function isPrismaCode(code: string): boolean {
  return /^P\d{4}$/.test(code)
}

function known(error: HotplanError, call: FailedCall, meta: Readonly<Record<string, unknown>>): HotplanError {
  const message = `${call.model === undefined ? '' : `${call.model}.`}${call.action}: ${error.message}`
  return new PrismaClientKnownRequestError(error.code, message, { cause: error, meta })
}
