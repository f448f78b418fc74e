import { HotplanError, type HotplanErrorOptions } from '@hotplan/plan'

/** Version reported as `clientVersion`: the generation of Prisma Client whose API this is. */
const clientVersion = '7.10.0'

/**
 * The error classes of Prisma Client, with the same names and fields, so that handlers written for it keep working.
 * Each is also a {@link HotplanError}, with `cause` being what was caught.
 */
export class PrismaClientKnownRequestError extends HotplanError {
  override readonly name: string = 'PrismaClientKnownRequestError'
  readonly clientVersion: string = clientVersion
  /** Index of the failing member of an array transaction. */
  declare batchRequestIdx?: number
}

/** The database or the client failed in a way that has no code of its own. */
export class PrismaClientUnknownRequestError extends HotplanError {
  override readonly name: string = 'PrismaClientUnknownRequestError'
  readonly clientVersion: string = clientVersion
}

/** The arguments do not fit the schema. `code` is dotted (`QUERY.UNKNOWN_FIELD`), `meta.path` says where. */
export class PrismaClientValidationError extends HotplanError {
  override readonly name: string = 'PrismaClientValidationError'
  readonly clientVersion: string = clientVersion
}

/** The database could not be reached or refused the connection, or the client was configured wrongly. */
export class PrismaClientInitializationError extends HotplanError {
  override readonly name: string = 'PrismaClientInitializationError'
  readonly clientVersion: string = clientVersion
  /** Prisma's code, such as `P1001`. */
  declare readonly errorCode?: string

  constructor(code: string, message: string, options: HotplanErrorOptions = {}) {
    super(code, message, options)
    if (/^P\d{4}$/.test(code)) this.errorCode = code
  }
}

/** A bug in the client. */
export class PrismaClientRustPanicError extends HotplanError {
  override readonly name: string = 'PrismaClientRustPanicError'
  readonly clientVersion: string = clientVersion
}
