import type { Driver } from '@hotplan/plan'
import { PostgresDriver } from '../postgres/driver.ts'
import { PGliteBackend } from './backend.ts'
import type { PGliteOptions } from './options.ts'

export type { Library } from '../load-library.ts'
export type { PGliteInstance, PGliteLibrary } from './library.ts'
export type { PGliteOptions } from './options.ts'

/**
 * A driver for PGlite, PostgreSQL inside the process. It has one backend, so an open transaction keeps every other statement
 * waiting. A lock file beside the data directory keeps a second process out. Nothing is loaded or opened before the first use.
 *
 * @throws {@link QueryError} `DRIVER.MISSING_PACKAGE` and {@link ConnectionError} `DRIVER.LOCKED` from the first use
 * @example
 * const driver = pglite({ dataDir: '.data/app' })
 * const statement = driver.prepare({ sql: 'select $1::int + 1', returnsRows: true })
 * await driver.execute(statement, ['41']) // { rows: [['42']], affected: 0 }
 */
export function pglite(options: PGliteOptions = {}): Driver {
  return new PostgresDriver(new PGliteBackend(options))
}
