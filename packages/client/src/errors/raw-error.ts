import { type HotplanError, isHotplanError } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { PrismaClientKnownRequestError } from './api-errors.ts'
import { type ErrorFormat, formatMessage } from './error-format.ts'
import { callName, type FailedCall, translateError } from './translate.ts'

/**
 * The error of a raw query. Whatever the database refuses is `P2010`, with the database's own code in `meta.code`; the error that
 * tells more is the `cause`. The server's text can quote values, so it is `meta.databaseMessage`, which is not enumerable.
 */
export function translateRawError(error: unknown, schema: Schema, call: FailedCall, format: ErrorFormat): unknown {
  if (!isHotplanError(error)) return error
  return error.name === 'DatabaseError' ? rawFailure(error, call, format) : translateError(error, schema, call, format)
}

function rawFailure(error: HotplanError, call: FailedCall, format: ErrorFormat): PrismaClientKnownRequestError {
  const { sqlState, sqliteCode, databaseMessage } = error.meta
  const code = String(sqlState ?? sqliteCode ?? 'N/A')
  const meta = { ...error.meta, code, message: error.message }
  if (databaseMessage !== undefined) Object.defineProperty(meta, 'databaseMessage', { value: databaseMessage })
  const sentence = `Raw query failed. Code: \`${code}\`. Message: \`${error.message}\``
  return new PrismaClientKnownRequestError('P2010', formatMessage(format, callName(call), sentence), { cause: error, meta })
}
