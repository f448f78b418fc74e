import { moduleOf, type PeerName } from '../e2e/registry.ts'
import type { DatabaseName } from '../src/data/schema.ts'

const drivers: Readonly<Record<DatabaseName, string>> = { sqlite: 'better-sqlite3', postgres: 'pg' }

/** By the folder of a peer, what an application installs beside the driver. */
const packages: Readonly<Record<string, Readonly<Record<DatabaseName, readonly string[]>>>> = {
  raw: { sqlite: [], postgres: [] },
  hotplan: { sqlite: ['hotplan'], postgres: ['hotplan'] },
  'postgres-js': { sqlite: [], postgres: ['postgres'] },
  kysely: { sqlite: ['kysely'], postgres: ['kysely'] },
  drizzle: { sqlite: ['drizzle-orm'], postgres: ['drizzle-orm'] },
  'drizzle-v1': { sqlite: ['drizzle-orm'], postgres: ['drizzle-orm'] },
  prisma: {
    sqlite: ['@prisma/client', '@prisma/adapter-better-sqlite3'],
    postgres: ['@prisma/client', '@prisma/adapter-pg'],
  },
  zenstack: { sqlite: ['@zenstackhq/orm', '@zenstackhq/schema'], postgres: ['@zenstackhq/orm', '@zenstackhq/schema'] },
  'mikro-orm': { sqlite: ['@mikro-orm/sqlite', '@mikro-orm/core'], postgres: ['@mikro-orm/postgresql', '@mikro-orm/core'] },
}

/** What comes with its own driver, or needs none. */
const withoutDriver: readonly string[] = ['postgres.js', 'hotplan-node']

/** The packages that an application installs to use a peer on a database, driver included. */
export function packagesOf(peer: PeerName, database: DatabaseName): readonly string[] {
  const folder = moduleOf(peer, database).path.pathname.split('/').at(-2) ?? ''
  const own = packages[folder]?.[database]
  if (own === undefined) throw new Error(`cold-start/packages.ts does not say what ${peer} installs`)
  return withoutDriver.includes(peer) ? own : [...own, drivers[database]]
}
