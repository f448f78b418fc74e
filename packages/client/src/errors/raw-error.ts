import { type HotplanError, isHotplanError } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { PrismaClientKnownRequestError } from './api-errors.ts'
import { translateError } from './translate.ts'

/**
 * The error of a raw query. Whatever the database refuses is `P2010`, with the database's own code in `meta.code`; the error that
 * tells more is the `cause`. The server's text can quote values, so it is `meta.databaseMessage`, which is not enumerable.
 */
export function translateRawError(error: unknown, schema: Schema, method: string): unknown {
  if (!isHotplanError(error)) return error
  if (error.name === 'DatabaseError') return rawFailure(error, method)
  if (!error.code.startsWith('P2')) return translateError(error, schema, { model: 'client', action: method })
  return new PrismaClientKnownRequestError(error.code, `${method}: ${error.message}`, { cause: error, meta: error.meta })
}

function rawFailure(error: HotplanError, method: string): PrismaClientKnownRequestError {
  const { sqlState, sqliteCode, databaseMessage } = error.meta
  const code = String(sqlState ?? sqliteCode ?? 'N/A')
  const meta = { ...error.meta, code, message: error.message }
  if (databaseMessage !== undefined) Object.defineProperty(meta, 'databaseMessage', { value: databaseMessage })
  const message = `${method}: Raw query failed. Code: \`${code}\`. Message: \`${error.message}\``
  return new PrismaClientKnownRequestError('P2010', message, { cause: error, meta })
}
