import type { DialectName, Session } from '@hotplan/plan'
import type { Dialect, Kysely } from 'kysely'
import type { RawRunner } from '../raw/raw-runner.ts'
import { SessionDriver } from './driver.ts'
import { kyselyLibrary } from './library.ts'

/** An instance of kysely that runs on the connections of a client, or inside a transaction of it. */
export function createKysely<DB>(dialect: DialectName, runner: RawRunner, session: Session | undefined): Kysely<DB> {
  const library = kyselyLibrary()
  const isPostgres = dialect === 'postgres'
  const kyselyDialect: Dialect = {
    createDriver: () => new SessionDriver(runner, session),
    createAdapter: () => (isPostgres ? new library.PostgresAdapter() : new library.SqliteAdapter()),
    createQueryCompiler: () => (isPostgres ? new library.PostgresQueryCompiler() : new library.SqliteQueryCompiler()),
    createIntrospector: (db) => (isPostgres ? new library.PostgresIntrospector(db) : new library.SqliteIntrospector(db)),
  }
  return new library.Kysely<DB>({ dialect: kyselyDialect })
}
