import type { DatabaseName } from '../src/data/schema.ts'
import type { NewEvent } from './schema.ts'

/** A way to write many rows, with its database open. Rows come as a list, or one after another where the way takes them so. */
export type OpenWay =
  | { readonly kind: 'list'; readonly write: (rows: readonly NewEvent[]) => unknown; readonly close: () => unknown }
  | { readonly kind: 'stream'; readonly write: (rows: Iterable<NewEvent>) => unknown; readonly close: () => unknown }

interface Way {
  readonly databases: readonly DatabaseName[]
  readonly open: (database: DatabaseName, location: string) => Promise<OpenWay>
}

const both: readonly DatabaseName[] = ['sqlite', 'postgres']

/** The ways by name, in the order of the tables. The first of a database is what the others of its kind are compared with. */
const ways: Readonly<Record<string, Way>> = {
  'raw insert': { databases: ['sqlite'], open: async (_, location) => (await import('./raw-sqlite.ts')).openInsert(location) },
  'raw unnest': {
    databases: ['postgres'],
    open: async (_, location) => (await import('./raw-postgres.ts')).openUnnest(location),
  },
  'hotplan createMany': {
    databases: both,
    open: async (database, location) => (await import('./hotplan.ts')).openCreateMany(database, location),
  },
  'prisma createMany': {
    databases: both,
    open: async (database, location) => (await import('./prisma.ts')).openPrisma(database, location),
  },
  'drizzle insert': {
    databases: both,
    open: async (database, location) => (await import('./drizzle.ts')).openDrizzle(database, location),
  },
  'raw COPY': { databases: ['postgres'], open: async (_, location) => (await import('./raw-postgres.ts')).openCopy(location) },
  'hotplan copyFrom': {
    databases: both,
    open: async (database, location) => (await import('./hotplan.ts')).openCopyFrom(database, location),
  },
}

export const streamingWays: readonly string[] = ['raw COPY', 'hotplan copyFrom']

export function waysOf(database: DatabaseName): readonly string[] {
  return Object.keys(ways).filter((name) => ways[name]?.databases.includes(database))
}

export async function openWay(name: string, database: DatabaseName, location: string): Promise<OpenWay> {
  const way = ways[name]
  if (way === undefined) throw new Error(`There is no way called ${name}`)
  return way.open(database, location)
}
