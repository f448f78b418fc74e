import type { DatabaseSync } from 'node:sqlite'
import type { BetterSqlite3, BetterSqlite3Database } from './better-sqlite3.ts'

export interface SqliteOptions {
  /** Path of the database file, made at the first use, or `:memory:`. A `file:` prefix, as in a schema, is accepted. */
  readonly file?: string
  /** An open database of either library to use in place of that, as it is set up; `close` leaves it open. */
  readonly database?: DatabaseSync | BetterSqlite3Database
  /** Which library opens the file. @defaultValue `node:sqlite` where the running Node.js can return rows as arrays, else `better-sqlite3` */
  readonly library?: 'node:sqlite' | 'better-sqlite3'
  /** Milliseconds to wait for a lock of another connection; the process stands still meanwhile. @defaultValue 5_000 */
  readonly busyTimeoutMs?: number
  /**
   * When a commit to a file is safe: `normal`, against the end of the process; `full`, against that of the machine too, for the time of a
   * write to the disk at each commit. Either way the file stays consistent: what a loss of power can take away are the last commits.
   * @defaultValue 'normal'
   */
  readonly synchronous?: 'normal' | 'full'
  /** The constructor of `better-sqlite3`, for bundlers. @defaultValue the installed one */
  readonly lib?: BetterSqlite3
}
