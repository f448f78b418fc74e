import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { StoreError } from '@hotplan/plan'
import type { Backend, BackendEntry } from './backend.ts'
import { busy, isDamage, moveAside, openDatabase, sqliteCode } from './disk-database.ts'

export interface DiskBackendOptions {
  readonly path: string
  readonly maxBytes: number
  readonly busyTimeoutMs: number
}

interface Statements {
  readonly get: StatementSync
  readonly put: StatementSync
  readonly remove: StatementSync
  readonly expire: StatementSync
  readonly evict: StatementSync
  readonly usedPages: StatementSync
}

interface OpenDisk {
  readonly database: DatabaseSync
  readonly statements: Statements
  readonly maxPages: number
}

/** Writes, and the share of the file's bytes written, between two rounds of throwing out what is expired or too much. */
const writesPerSweep = 64
const bytesPerSweep = 1 / 16
/** Evicting goes on to this share of the limit, so that it does not happen at every sweep. */
const targetFill = 0.9
const evictedAtOnce = 8

function prepareStatements(database: DatabaseSync): Statements {
  return {
    get: database.prepare('select value from entry where key = ? and (expires is null or expires > ?)'),
    put: database.prepare('insert or replace into entry (key, expires, value) values (?, ?, ?)'),
    remove: database.prepare('delete from entry where key = ?'),
    expire: database.prepare('delete from entry where expires <= ?'),
    evict: database.prepare('delete from entry where rowid in (select rowid from entry order by rowid limit ?)'),
    usedPages: database.prepare('select page_count - freelist_count as pages from pragma_page_count, pragma_freelist_count'),
  }
}

/** Entries in one table of a SQLite file. A replaced entry gets a new rowid, so rowids are in the order of writing. */
export class DiskBackend implements Backend {
  readonly #options: DiskBackendOptions
  #open: OpenDisk | undefined
  #isClosed = false
  #writes = 0
  #writtenBytes = 0

  constructor(options: DiskBackendOptions) {
    this.#options = options
  }

  getMany(keys: readonly string[]): readonly (Uint8Array | undefined)[] {
    return this.#use(({ statements }) => {
      const now = Date.now()
      return keys.map((key) => statements.get.get(key, now)?.['value'] as Uint8Array | undefined)
    })
  }

  setMany(entries: readonly BackendEntry[]): void {
    const now = Date.now()
    this.#change(({ put }) => {
      for (const { key, value, ttlMs } of entries) put.run(key, ttlMs === undefined ? null : now + ttlMs, value)
    })
    this.#writes += entries.length
    for (const { value } of entries) this.#writtenBytes += value.byteLength
    if (this.#writes >= writesPerSweep || this.#writtenBytes >= this.#options.maxBytes * bytesPerSweep) this.#sweep(now)
  }

  delete(keys: readonly string[]): void {
    this.#change(({ remove }) => {
      for (const key of keys) remove.run(key)
    })
  }

  close(): void {
    this.#isClosed = true
    this.#release()
  }

  #release(): void {
    this.#open?.database.close()
    this.#open = undefined
  }

  #sweep(now: number): void {
    this.#writes = 0
    this.#writtenBytes = 0
    this.#change((statements, maxPages) => {
      statements.expire.run(now)
      const pages = (): number => Number(statements.usedPages.get()?.['pages'])
      if (pages() <= maxPages) return
      while (pages() > maxPages * targetFill) if (statements.evict.run(evictedAtOnce).changes === 0) return
    })
    this.#use(({ database }) => database.exec('pragma incremental_vacuum'))
  }

  #change(work: (statements: Statements, maxPages: number) => void): void {
    this.#use(({ database, statements, maxPages }) => {
      database.exec('begin immediate')
      try {
        work(statements, maxPages)
        database.exec('commit')
      } catch (error) {
        if (database.isTransaction) database.exec('rollback')
        throw error
      }
    })
  }

  #use<T>(work: (open: OpenDisk) => T): T {
    const { path, busyTimeoutMs } = this.#options
    try {
      this.#open ??= this.#connect()
      return work(this.#open)
    } catch (error) {
      if (isDamage(error)) this.#discard()
      if (sqliteCode(error) !== busy) throw error
      const message = `Another process was writing to ${path} for more than ${busyTimeoutMs} ms.`
      throw new StoreError('STORE.TIMEOUT', message, { cause: error, meta: { store: 'disk', path } })
    }
  }

  #connect(): OpenDisk {
    if (this.#isClosed) throw new StoreError('STORE.CLOSED', 'The disk store is closed.', { meta: { store: 'disk' } })
    const database = openDatabase(this.#options.path, this.#options.busyTimeoutMs)
    const pageSize = Number(database.prepare('pragma page_size').get()?.['page_size'])
    return { database, statements: prepareStatements(database), maxPages: Math.floor(this.#options.maxBytes / pageSize) }
  }

  /** The file was sound when it was opened and is not any more: the next operation begins a new one. */
  #discard(): void {
    if (this.#open === undefined) return
    this.#release()
    moveAside(this.#options.path)
  }
}
