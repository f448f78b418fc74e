import type { Driver } from '@hotplan/plan'
import { PostgresDriver } from '../postgres/driver.ts'
import { ChoosingBackend } from './choosing-backend.ts'
import type { PgOptions } from './options.ts'

export type { Library } from '../load-library.ts'
export type { PgClient, PgLibrary, PgPool, PgRelease } from './library.ts'
export type { PgOptions } from './options.ts'

/**
 * A driver for PostgreSQL servers. The package `pg` connects; after that the driver speaks the protocol itself. Statements are
 * prepared by name on pooled connections and pipelined, transactions get a connection of their own, results stay the server's text.
 * Nothing is loaded or opened before the first use; idle connections let the process end.
 *
 * @throws {@link QueryError} `DRIVER.INVALID_OPTION`; from the first use `DRIVER.MISSING_PACKAGE`
 * @example
 * const driver = pg({ url: 'postgres://app:secret@localhost:5432/app' })
 * const statement = driver.prepare({ sql: 'select $1::int + 1', returnsRows: true })
 * await driver.execute(statement, ['41']) // { rows: [['42']], affected: 0 }
 */
export function pg(options: PgOptions = {}): Driver {
  return new PostgresDriver(new ChoosingBackend(options))
}
