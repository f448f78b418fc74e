const brand: unique symbol = Symbol.for('hotplan.error')

export interface HotplanErrorOptions {
  readonly cause?: unknown
  /** Plain, serialisable facts for handlers. Never a user's value. */
  readonly meta?: Readonly<Record<string, unknown>>
}

/**
 * Base of every error that Hotplan raises on purpose. `code` is Prisma's (`P2002`) where Prisma promises one, else
 * dotted (`QUERY.UNKNOWN_FIELD`). `instanceof` knows errors of another copy of this package too, as they are normal in a workspace.
 */
export class HotplanError extends Error {
  override readonly name: string = 'HotplanError'
  readonly code: string
  readonly meta: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, options: HotplanErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.meta = options.meta ?? {}
    Object.defineProperty(this, brand, { value: true })
  }
}

/** The query or the configuration is wrong; the caller can fix it. `meta.path` says where. */
export class QueryError extends HotplanError {
  override readonly name: string = 'QueryError'
}

/** A record that had to exist was not found, or a requirement of the query did not hold (`P2025`, `P2014`, …). */
export class RequirementError extends HotplanError {
  override readonly name: string = 'RequirementError'
}

/**
 * The database refused the statement: constraints (`P2002`, `P2003`, `P2011`), values (`P2000`, `P2020`), missing tables (`P2021`),
 * conflicts (`P2034`). `meta` holds what the database said: `sqlState`, `constraint`, `table`, `columns` (database names).
 */
export class DatabaseError extends HotplanError {
  override readonly name: string = 'DatabaseError'
}

/** The database could not be reached or refused the connection (`P1000`, `P1001`, `P1003`, `P1017`, …); a retry may help. */
export class ConnectionError extends HotplanError {
  override readonly name: string = 'ConnectionError'
}

/** A row does not fit the schema (`P2023`): the database and the schema disagree. */
export class MappingError extends HotplanError {
  override readonly name: string = 'MappingError'
}

/** A store failed. Never reaches the caller of a query; reported as an event. */
export class StoreError extends HotplanError {
  override readonly name: string = 'StoreError'
}

/** A bug in Hotplan. */
export class InternalError extends HotplanError {
  override readonly name: string = 'InternalError'

  constructor(message: string, options: HotplanErrorOptions = {}) {
    super('INTERNAL', message, options)
  }
}

/** The base class knows the errors of every copy, each of the others those of its own. */
function isInstance(this: unknown, value: unknown): boolean {
  return this === HotplanError
    ? isHotplanError(value)
    : Function.prototype[Symbol.hasInstance].call(this as typeof HotplanError, value)
}

Object.defineProperty(HotplanError, Symbol.hasInstance, { value: isInstance })

/** Whether a value is an error of Hotplan, also of another copy of this package. */
export function isHotplanError(value: unknown): value is HotplanError {
  return typeof value === 'object' && value !== null && (value as { [brand]?: unknown })[brand] === true
}

/** Marks a branch that cannot be reached. */
export function assertNever(value: never, what: string): never {
  throw new InternalError(`Unexpected ${what}: ${describeKind(value)}`)
}

function describeKind(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'kind' in value) return String(value.kind)
  return typeof value
}
