import { ConnectionError } from '@hotplan/plan'
import { loadLibrary } from '../load-library.ts'
import type { PostgresBackend, PostgresConnection } from '../postgres/connection.ts'
import type { PostgresResult } from '../postgres/result.ts'
import { type ServerReport, serverError } from '../postgres/server-error.ts'
import type { PostgresStatement } from '../postgres/statement.ts'
import { PGliteExchange, requireOpen } from './exchange.ts'
import type { PGliteInstance, PGliteLibrary } from './library.ts'
import { lockDirectory, type Unlock } from './lock-file.ts'
import type { PGliteOptions } from './options.ts'

interface OpenDatabase {
  readonly instance: PGliteInstance
  readonly exchange: PGliteExchange
  close(): Promise<void>
}

/** One instance of PGlite, opened at the first use. It has one backend: a transaction keeps everything else waiting. */
export class PGliteBackend implements PostgresBackend {
  readonly isSingleSession = true as const
  readonly usesReaders = true
  readonly #options: PGliteOptions
  #opening: Promise<OpenDatabase> | undefined

  constructor(options: PGliteOptions) {
    this.#options = options
  }

  async connect(): Promise<void> {
    requireOpen((await this.#database()).instance)
  }

  async query(statement: PostgresStatement, parameters: readonly unknown[], once = false): Promise<PostgresResult> {
    const { instance, exchange } = await this.#database()
    return instance._runExclusiveTransaction(() =>
      once ? exchange.run(statement, parameters, once) : exchange.runAlone(statement, parameters),
    )
  }

  async warm(statements: readonly PostgresStatement[]): Promise<void> {
    const { instance, exchange } = await this.#database()
    for (const statement of statements) await instance._runExclusiveTransaction(() => exchange.prepare(statement))
  }

  async acquire(): Promise<PostgresConnection> {
    const { instance, exchange } = await this.#database()
    return new Promise((resolve, reject) => {
      const turn = instance._runExclusiveTransaction(
        () =>
          new Promise<void>((release) => {
            resolve({
              query: (statement, parameters, once, opening) => exchange.run(statement, parameters, once, opening),
              isInTransaction: () => exchange.isInTransaction,
              release: async () => {
                // What was committed is not in the files before this.
                if (!instance.closed) await instance.syncToFs().finally(release)
                else release()
              },
            })
          }),
      )
      turn.catch(reject)
    })
  }

  async script(sql: string): Promise<void> {
    const { instance } = await this.#database()
    try {
      await instance.exec(sql)
    } catch (error) {
      throw serverError(error as ServerReport)
    }
  }

  async close(): Promise<void> {
    const opening = this.#opening
    this.#opening = undefined
    const database = await opening?.catch(() => undefined)
    await database?.close()
  }

  #database(): Promise<OpenDatabase> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined
      throw error
    })
    return this.#opening
  }

  async #open(): Promise<OpenDatabase> {
    const { lib, instance: given, dataDir } = this.#options
    const library = await loadLibrary<PGliteLibrary>(
      '@electric-sql/pglite',
      lib,
      async () => (await import('@electric-sql/pglite')) as unknown as PGliteLibrary,
    )
    if (given !== undefined) {
      await given.waitReady
      return { instance: given, exchange: exchangeOn(given), close: async () => {} }
    }
    const unlock = isDirectory(dataDir) ? lockDirectory(dataDir.replace(/^file:\/\//, '')) : () => {}
    const instance = await create(library, dataDir, unlock)
    const close = async (): Promise<void> => {
      // A turn of its own, so that open transactions end first; closing takes the locks itself.
      await instance._runExclusiveTransaction(async () => {})
      await instance.close().finally(unlock)
    }
    return { instance, exchange: new PGliteExchange(instance, true), close }
  }
}

/** What is prepared on an instance that was given stays so, for this driver when it opens again and for others. */
const exchanges = new WeakMap<PGliteInstance, PGliteExchange>()

function exchangeOn(instance: PGliteInstance): PGliteExchange {
  const known = exchanges.get(instance) ?? new PGliteExchange(instance, false)
  exchanges.set(instance, known)
  return known
}

function isDirectory(dataDir: string | undefined): dataDir is string {
  return dataDir !== undefined && !/^(?:memory|idb|opfs-ahp):\/\//.test(dataDir)
}

async function create(library: PGliteLibrary, dataDir: string | undefined, unlock: Unlock): Promise<PGliteInstance> {
  try {
    const instance = await library.PGlite.create(dataDir === undefined ? {} : { dataDir })
    await instance.exec("set TimeZone = 'UTC'; set DateStyle = 'ISO'")
    return instance
  } catch (error) {
    unlock()
    throw new ConnectionError('P1001', 'PGlite could not open its database: check that "dataDir" is a directory it made.', {
      cause: error,
    })
  }
}
