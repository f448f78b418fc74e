import { ConnectionError } from '@hotplan/plan'
import { loadLibrary } from '../load-library.ts'
import type { PostgresBackend, PostgresConnection } from '../postgres/connection.ts'
import { requireFew } from '../postgres/parameter-limit.ts'
import type { PostgresResult } from '../postgres/result.ts'
import { isStale } from '../postgres/stale.ts'
import { PostgresStatement } from '../postgres/statement.ts'
import { cancellerOf } from './cancel-request.ts'
import { clientWith } from './client-class.ts'
import { pgError } from './connection-error.ts'
import { Exchange } from './exchange.ts'
import type { PgClient, PgLibrary, PgPool, PgRelease } from './library.ts'
import { type PgOptions, type PgSettings, pgSettings } from './options.ts'
import { Preparation } from './preparation.ts'

const maxWarmConnections = 4

interface Lease {
  readonly client: PgClient
  readonly release: PgRelease
}

/** A pool of `pg`, opened at the first use. */
export class PgBackend implements PostgresBackend {
  readonly #options: PgOptions
  readonly #settings: PgSettings
  readonly #watched = new WeakSet<PgClient>()
  /** Those that failed after the statement that they were asked for was done. */
  readonly #failed = new WeakSet<PgClient>()
  #named: boolean
  /** Callers who wait for a connection. A pool that is ended forgets them. */
  readonly #waiting = new Set<Promise<Lease>>()
  #pool: PgPool | undefined
  #opening: Promise<PgPool> | undefined

  constructor(options: PgOptions) {
    this.#options = options
    this.#settings = pgSettings(options)
    this.#named = this.#settings.named
  }

  async connect(): Promise<void> {
    const { release } = await this.#lease()
    release()
  }

  async query(statement: PostgresStatement, parameters: readonly unknown[]): Promise<PostgresResult> {
    const { client, release } = await this.#lease()
    let broken = false
    try {
      return await this.#alone(client, statement, parameters)
    } catch (error) {
      broken = error instanceof ConnectionError
      throw error
    } finally {
      release(broken)
    }
  }

  async acquire(): Promise<PostgresConnection> {
    const { client, release } = await this.#lease()
    let isInTransaction = false
    return {
      query: async (statement, parameters, once = false, opening) => {
        if (opening !== undefined) {
          await this.#inTransaction(client, new PostgresStatement(opening), [], true)
          isInTransaction = true
        }
        return this.#inTransaction(client, statement, parameters, once)
      },
      // COMMIT and ROLLBACK are the last that it is asked to do.
      isInTransaction: () => isInTransaction,
      release: (broken) => release(broken || this.#failed.has(client)),
      cancel: cancellerOf(client, this.#settings.connectTimeoutMs),
      abandon: () => release(true),
    }
  }

  /** On as many connections as traffic is likely to use at first. */
  async warm(statements: readonly PostgresStatement[]): Promise<void> {
    const count = Math.min(this.#settings.max, maxWarmConnections)
    const leases = await Promise.all(Array.from({ length: count }, () => this.#lease()))
    await Promise.all(leases.map((lease) => this.#prepareAll(lease, this.#named ? statements : [])))
  }

  async #prepareAll({ client, release }: Lease, statements: readonly PostgresStatement[]): Promise<void> {
    const use = { named: true, max: this.#settings.maxStatements }
    for (const statement of statements.slice(0, use.max)) {
      await new Promise<void>((resolve) => client.query(new Preparation(statement, use, resolve)))
    }
    release()
  }

  async script(sql: string): Promise<void> {
    const { client, release } = await this.#lease()
    try {
      await client.query(sql)
    } catch (error) {
      throw pgError(error)
    } finally {
      // A script may have changed settings of the connection.
      release(true)
    }
  }

  async close(): Promise<void> {
    const pool = await this.#opening?.catch(() => undefined)
    this.#pool = undefined
    this.#opening = undefined
    if (pool === this.#options.pool) return
    await Promise.allSettled(this.#waiting)
    await pool?.end()
  }

  /** A statement outside a transaction is sent once more where the server no longer knows it as it was prepared. */
  async #alone(client: PgClient, statement: PostgresStatement, parameters: readonly unknown[]): Promise<PostgresResult> {
    try {
      return await this.#send(client, statement, parameters, this.#named)
    } catch (error) {
      if (!this.#isRemedied(error)) throw pgError(error)
    }
    try {
      return await this.#send(client, statement, parameters, this.#named)
    } catch (error) {
      throw pgError(error)
    }
  }

  async #inTransaction(
    client: PgClient,
    statement: PostgresStatement,
    parameters: readonly unknown[],
    once: boolean,
  ): Promise<PostgresResult> {
    try {
      return await this.#send(client, statement, parameters, this.#named && !once)
    } catch (error) {
      // The transaction has failed, but the next one need not.
      this.#isRemedied(error)
      throw pgError(error)
    }
  }

  /** Whether the same statement can now succeed. Notices a pooler that mixes up names, and does without them from then on. */
  #isRemedied(error: unknown): boolean {
    if (!this.#named) return false
    const isTaken = (error as { readonly code?: unknown }).code === '42P05'
    if (isTaken) this.#named = false
    return isTaken || isStale(error)
  }

  #send(
    client: PgClient,
    statement: PostgresStatement,
    parameters: readonly unknown[],
    mayName: boolean,
  ): Promise<PostgresResult> {
    return new Promise((resolve, reject) => {
      const named = mayName && !statement.choice.next()
      requireFew(parameters)
      const use = { named, max: this.#settings.maxStatements }
      const start = performance.now()
      client.query(
        new Exchange(statement, parameters, use, (error, result) => {
          if (result === undefined) {
            reject(error)
            return
          }
          if (error !== null) this.#failed.add(client)
          statement.choice.add(performance.now() - start, !named)
          resolve(result)
        }),
      )
    })
  }

  async #lease(): Promise<Lease> {
    const pool = this.#pool ?? (await this.#open())
    const waiting = this.#leaseOf(pool)
    this.#waiting.add(waiting)
    try {
      return await waiting
    } finally {
      this.#waiting.delete(waiting)
    }
  }

  #leaseOf(pool: PgPool): Promise<Lease> {
    return new Promise((resolve, reject) => {
      pool.connect((error, client, release) => {
        if (client === undefined) {
          reject(pgError(error))
          return
        }
        this.#watch(client)
        resolve({ client, release })
      })
    })
  }

  /** A connection that is lost while it is leased says so at its next statement; unheard, its event would end the process. */
  #watch(client: PgClient): void {
    if (this.#watched.has(client)) return
    this.#watched.add(client)
    client.on('error', () => {})
  }

  #open(): Promise<PgPool> {
    this.#opening ??= this.#createPool().then(
      (pool) => {
        this.#pool = pool
        return pool
      },
      (error: unknown) => {
        this.#opening = undefined
        throw error
      },
    )
    return this.#opening
  }

  async #createPool(): Promise<PgPool> {
    if (this.#options.pool !== undefined) return this.#options.pool
    const pg = await loadLibrary<PgLibrary>(
      'pg',
      this.#options.lib,
      async () => (await import('pg')).default as unknown as PgLibrary,
    )
    const pool = new pg.Pool({ ...this.#settings.pool, Client: clientWith(pg, this.#settings.startup) })
    // The pool has dropped the idle connection that failed; the next statement opens another.
    pool.on('error', () => {})
    return pool
  }
}
