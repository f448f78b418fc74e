import type { ConnectionOptions } from 'node:tls'
import { QueryError } from '@hotplan/plan'
import type { Library } from '../load-library.ts'
import type { PgLibrary, PgPool } from './library.ts'

export interface PgOptions {
  /**
   * Where the server is: `postgres://user:password@host:port/database`. Of the parameters that Prisma knows, `schema`,
   * `connection_limit` and `pgbouncer` are read.
   */
  readonly url?: string | undefined
  /** The same under the name that `pg` gives it. */
  readonly connectionString?: string
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: string | (() => string | Promise<string>)
  readonly database?: string
  readonly ssl?: boolean | ConnectionOptions
  /** Name of the program, as the server shows it. */
  readonly applicationName?: string
  /** The `search_path` of the connections. @defaultValue the server's */
  readonly schema?: string
  /** Most connections that are open at once. @defaultValue 10 */
  readonly max?: number
  /** Milliseconds until a connection that is not used is closed. @defaultValue 10_000 */
  readonly idleTimeoutMs?: number
  /** Milliseconds to wait for a new connection, or for a free one of the pool; 0 waits forever. @defaultValue 10_000 */
  readonly connectTimeoutMs?: number
  /** Milliseconds until the server cancels a statement. @defaultValue the server's */
  readonly statementTimeoutMs?: number
  /**
   * `named` keeps statements prepared on their connections; `unnamed` parses them each time, for poolers in transaction mode that
   * do not follow names. A pooler that gives itself away by an error is noticed. @defaultValue 'named'
   */
  readonly statements?: 'named' | 'unnamed'
  /** Statements that each connection keeps prepared. @defaultValue 500 */
  readonly maxStatements?: number
  /**
   * `wire` takes the sockets that `pg` has opened and pipelines statements on them; `pg` leaves every query to `pg`, one at a time per
   * connection. A pool that is given, and a `pg` whose sockets cannot be taken, are always used as with `pg`. @defaultValue 'wire'
   */
  readonly protocol?: 'wire' | 'pg'
  /** Directory of the server's socket, such as `/var/run/postgresql`, to connect to in place of its host. @defaultValue none */
  readonly socket?: string
  /** A pool of `pg` to use in place of all of the above; `close` leaves it open. */
  readonly pool?: PgPool
  /** The `pg` module, or a function that loads it. @defaultValue the installed one */
  readonly lib?: Library<PgLibrary>
}

/** Options with the parameters of the URL and the defaults in them. */
export interface PgSettings {
  readonly named: boolean
  readonly maxStatements: number
  /** Run-time parameters that the connections start with. */
  readonly startup: Readonly<Record<string, string>>
  /** Most connections that are open at once. */
  readonly max: number
  readonly idleTimeoutMs: number
  readonly connectTimeoutMs: number
  /** For the constructor of the pool. */
  readonly pool: Readonly<Record<string, unknown>>
}

/** @throws {@link QueryError} `DRIVER.INVALID_OPTION` */
export function pgSettings(options: PgOptions): PgSettings {
  const url = parsedUrl(options.url ?? options.connectionString)
  const schema = options.schema ?? url?.searchParams.get('schema') ?? undefined
  const limit = url?.searchParams.get('connection_limit')
  const pooled = url?.searchParams.get('pgbouncer') === 'true'
  const max = options.max ?? (limit === null || limit === undefined ? 10 : Number(limit))
  const { idleTimeoutMs = 10_000, connectTimeoutMs = 10_000, socket } = options
  if (!Number.isInteger(max) || max < 1) throw invalid('max', 'a whole number of connections, 1 or more')
  for (const name of ['schema', 'connection_limit', 'pgbouncer']) url?.searchParams.delete(name)
  // Of the two ways to say where the server is, `pg` prefers the parameter.
  if (socket !== undefined) url?.searchParams.set('host', socket)
  return {
    named: (options.statements ?? (pooled ? 'unnamed' : 'named')) === 'named',
    maxStatements: options.maxStatements ?? 500,
    max,
    idleTimeoutMs,
    connectTimeoutMs,
    startup: {
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      ...(schema === undefined ? {} : { search_path: `"${schema.replaceAll('"', '""')}"` }),
    },
    pool: defined({
      connectionString: url?.href,
      host: socket ?? options.host,
      port: options.port,
      user: options.user,
      password: options.password,
      database: options.database,
      // The server offers no encryption on its socket.
      ssl: socket === undefined ? options.ssl : false,
      application_name: options.applicationName ?? 'hotplan',
      max,
      idleTimeoutMillis: idleTimeoutMs,
      connectionTimeoutMillis: connectTimeoutMs,
      statement_timeout: options.statementTimeoutMs,
      allowExitOnIdle: true,
    }),
  }
}

function parsedUrl(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^postgres(?:ql)?:$/.test(url.protocol)) {
    throw invalid('url', '"postgres://user:password@host:port/database" with special characters percent-encoded')
  }
  return url
}

function invalid(option: string, expected: string): QueryError {
  return new QueryError('DRIVER.INVALID_OPTION', `The option "${option}" of the pg driver must be ${expected}.`, {
    meta: { option },
  })
}

function defined(settings: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}
