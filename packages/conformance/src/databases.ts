import type { Driver } from '@hotplan/plan'
import { type GoldenDatabase, readFixtureSql } from '@hotplan/testkit/golden'
import { createDatabase, createPglite, postgresUrl, sqliteFile } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { pglite } from 'hotplan/pglite'
import { sqlite } from 'hotplan/sqlite'
import { describe } from 'vitest'

/** A database that suites run on. */
export interface TestDatabase {
  readonly name: 'PostgreSQL' | 'PostgreSQL (plain pg)' | 'PGlite' | 'SQLite'
  /** The schema provider, and whose recorded answers apply. */
  readonly provider: GoldenDatabase
  /** Opens a new, empty database. Closing it is the caller's. */
  open(): Promise<OpenDatabase>
}

export interface OpenDatabase {
  readonly driver: Driver
  close(): Promise<void>
}

/** The URL of a new database of the server with the tables and rows of the blog. */
export async function blogDatabase(): Promise<string> {
  const url = await createDatabase()
  const driver = pg({ url })
  const { tables, seed } = readFixtureSql('blog', 'postgresql')
  await driver.executeScript(tables)
  await driver.executeScript(seed)
  await driver.close()
  return url
}

/** SQLite alone, for suites that ask many questions. */
export const sqliteDatabase: TestDatabase = {
  name: 'SQLite',
  provider: 'sqlite',
  open: async () => {
    const driver = sqlite({ file: sqliteFile() })
    return { driver, close: () => driver.close() }
  },
}

/** PostgreSQL without the driver's own protocol: the way of connections that are not its own. */
export const plainPostgres: TestDatabase = {
  name: 'PostgreSQL (plain pg)',
  provider: 'postgresql',
  open: async () => {
    const driver = pg({ url: await createDatabase(), max: 4, protocol: 'pg' })
    return { driver, close: () => driver.close() }
  },
}

/** `TEST_POSTGRES_PROTOCOL=pg` runs every suite without the driver's own protocol. */
const protocol = process.env['TEST_POSTGRES_PROTOCOL'] === 'pg' ? 'pg' : 'wire'

const databases: readonly TestDatabase[] = [
  {
    name: 'PostgreSQL',
    provider: 'postgresql',
    open: async () => {
      const driver = pg({ url: await createDatabase(), max: 4, protocol })
      return { driver, close: () => driver.close() }
    },
  },
  {
    name: 'PGlite',
    provider: 'postgresql',
    open: async () => {
      const instance = await createPglite()
      const driver = pglite({ instance })
      return {
        driver,
        close: async () => {
          await driver.close()
          await instance.close()
        },
      }
    },
  },
  sqliteDatabase,
]

/** A suite that runs on every database; PostgreSQL is skipped, and said to be, where there is no server. */
export function describeOnDatabases(
  name: string,
  body: (database: TestDatabase) => void,
  applies: (database: TestDatabase) => boolean = () => true,
  others: readonly TestDatabase[] = [],
): void {
  for (const database of [...databases, ...others].filter(applies)) {
    const isMissing = database.name.startsWith('PostgreSQL') && postgresUrl() === undefined
    const title = `${name} on ${database.name}`
    if (isMissing) describe.skip(title, { meta: { missingService: 'postgres' } }, () => body(database))
    else describe(title, () => body(database))
  }
}
