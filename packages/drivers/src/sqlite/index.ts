import type { Driver } from '@hotplan/plan'
import { SqliteDriver } from './driver.ts'
import type { SqliteOptions } from './options.ts'

export type { BetterSqlite3, BetterSqlite3Database, BetterSqlite3Statement } from './better-sqlite3.ts'
export type { SqliteOptions } from './options.ts'

/**
 * A driver for SQLite on `node:sqlite` or `better-sqlite3`. Results are synchronous; only while a transaction is open do other
 * statements wait for it, in order. Files are in WAL mode, foreign keys are on. Nothing is loaded or opened before the first use.
 *
 * @throws {@link QueryError} from the first use, `DRIVER.INVALID_OPTION` or `DRIVER.MISSING_PACKAGE`
 * @example
 * const driver = sqlite({ file: 'app.db' })
 * const statement = driver.prepare({ sql: 'select ? + 1', returnsRows: true })
 * driver.execute(statement, [41]) // { rows: [[42]], affected: 0 }
 */
export function sqlite(options: SqliteOptions): Driver {
  return new SqliteDriver(options)
}
