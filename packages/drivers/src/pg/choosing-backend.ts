import { loadLibrary } from '../load-library.ts'
import type { PostgresBackend, PostgresConnection } from '../postgres/connection.ts'
import type { PostgresResult } from '../postgres/result.ts'
import type { PostgresStatement } from '../postgres/statement.ts'
import { PgBackend } from './backend.ts'
import type { PgLibrary } from './library.ts'
import { type PgOptions, type PgSettings, pgSettings } from './options.ts'
import { canTakeOver } from './take-over.ts'
import { WireBackend } from './wire-backend.ts'

/** The backend that the options and the installed library allow, chosen at the first use. */
export class ChoosingBackend implements PostgresBackend {
  readonly usesReaders: boolean
  readonly #options: PgOptions
  readonly #settings: PgSettings
  #chosen: PostgresBackend | undefined
  #choosing: Promise<PostgresBackend> | undefined

  constructor(options: PgOptions) {
    this.#options = options
    this.#settings = pgSettings(options)
    this.usesReaders = !isPlain(options)
  }

  async connect(): Promise<void> {
    return (await this.#choose()).connect()
  }

  query(statement: PostgresStatement, parameters: readonly unknown[], once?: boolean): Promise<PostgresResult> {
    if (this.#chosen !== undefined) return this.#chosen.query(statement, parameters, once)
    return this.#choose().then((backend) => backend.query(statement, parameters, once))
  }

  async warm(statements: readonly PostgresStatement[]): Promise<void> {
    return (await this.#choose()).warm(statements)
  }

  async acquire(): Promise<PostgresConnection> {
    return (await this.#choose()).acquire()
  }

  async script(sql: string): Promise<void> {
    return (await this.#choose()).script(sql)
  }

  async close(): Promise<void> {
    const backend = await this.#choosing?.catch(() => undefined)
    await backend?.close()
  }

  #choose(): Promise<PostgresBackend> {
    this.#choosing ??= this.#make().then(
      (backend) => {
        this.#chosen = backend
        return backend
      },
      (error: unknown) => {
        this.#choosing = undefined
        throw error
      },
    )
    return this.#choosing
  }

  async #make(): Promise<PostgresBackend> {
    if (isPlain(this.#options)) return new PgBackend(this.#options)
    const { lib } = this.#options
    const pg = await loadLibrary<PgLibrary>('pg', lib, async () => (await import('pg')).default as unknown as PgLibrary)
    return canTakeOver(pg.Client) ? new WireBackend(this.#settings, pg) : new PgBackend({ ...this.#options, lib: pg })
  }
}

function isPlain({ pool, protocol }: PgOptions): boolean {
  return pool !== undefined || protocol === 'pg'
}
