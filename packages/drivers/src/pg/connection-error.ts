import { ConnectionError, type HotplanError, type HotplanErrorOptions, isHotplanError } from '@hotplan/plan'
import { type ServerReport, serverError } from '../postgres/server-error.ts'

interface NativeError {
  readonly code?: unknown
  readonly message?: unknown
  readonly severity?: unknown
}

const unreachable: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EACCES',
])

/** The error of Hotplan for anything that `pg` raises: a report of the server, of the socket, or of the library itself. */
export function pgError(native: unknown): HotplanError {
  if (isHotplanError(native)) return native
  const error = native as NativeError
  if (isReport(error)) return serverError(error)
  return connectionError(error)
}

function isReport(error: NativeError): error is ServerReport {
  return typeof error.code === 'string' && typeof error.severity === 'string' && error.code.length === 5
}

function connectionError(error: NativeError): ConnectionError {
  const message = typeof error.message === 'string' ? error.message : ''
  const options = { cause: error, ...(typeof error.code === 'string' ? { meta: { code: error.code } } : {}) }
  if (unreachable.has(error.code) || message.includes('due to connection timeout') || message === 'timeout expired') {
    return new ConnectionError(
      'P1001',
      'The database server cannot be reached: check its address and that it is running.',
      options,
    )
  }
  if (message.includes('timeout exceeded when trying to connect')) {
    return new ConnectionError(
      'P2024',
      'No connection of the pool became free in time: raise "max", or end transactions sooner.',
      options,
    )
  }
  if (message.includes('password') || message.startsWith('SASL')) {
    return new ConnectionError(
      'P1000',
      'Authentication at the database server failed: check the user name and the password.',
      options,
    )
  }
  if (isTls(error, message)) {
    return new ConnectionError(
      'P1011',
      'No TLS connection to the database server could be made: check the "ssl" option.',
      options,
    )
  }
  return new ConnectionError('P1017', 'The connection to the database server was lost.', lossOptions(error, message, options))
}

/** A client that knows of the loss sends nothing more. */
function lossOptions(error: NativeError, message: string, options: HotplanErrorOptions): HotplanErrorOptions {
  if (error.code !== undefined || !message.includes('is not queryable')) return options
  return { ...options, meta: { outcome: 'not applied' } }
}

function isTls(error: NativeError, message: string): boolean {
  return /SSL|TLS|certificate/i.test(message) || (typeof error.code === 'string' && /CERT|TLS|SSL/.test(error.code))
}
