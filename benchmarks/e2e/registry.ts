import type { DatabaseName } from '../src/data/schema.ts'
import type { InstalledPeer } from '../src/installed-peer.ts'
import type { Peer, PeerModule, Target } from './peer.ts'

/** A way to reach a database. */
interface PeerEntry {
  /** Below `benchmarks/peers`, with a module for each database. */
  readonly folder: string
  readonly databases: readonly DatabaseName[]
  /** Which of several ways of one module. */
  readonly variant?: string
  /** Whether the folder has a lockfile of its own, by which it is installed at its first use. */
  readonly installed?: InstalledPeer
}

export type PeerName =
  | 'raw'
  | 'hotplan'
  | 'hotplan-node'
  | 'hotplan-single'
  | 'hotplan-pg'
  | 'postgres.js'
  | 'kysely'
  | 'drizzle'
  | 'drizzle-prepared'
  | 'drizzle-v1'
  | 'drizzle-v1-prepared'
  | 'prisma'
  | 'prisma-joins'
  | 'zenstack'
  | 'mikro-orm'

const both: readonly DatabaseName[] = ['sqlite', 'postgres']

/** The peers by name, in the order of the tables. */
const peers: Readonly<Record<PeerName, PeerEntry>> = {
  raw: { folder: 'raw', databases: both },
  hotplan: { folder: 'hotplan', databases: both },
  'hotplan-node': { folder: 'hotplan', databases: ['sqlite'], variant: 'node:sqlite' },
  'hotplan-single': { folder: 'hotplan', databases: ['postgres'], variant: 'unmerged' },
  'hotplan-pg': { folder: 'hotplan', databases: ['postgres'], variant: 'pg' },
  'postgres.js': { folder: 'postgres-js', databases: ['postgres'], installed: 'postgres-js' },
  kysely: { folder: 'kysely', databases: both, installed: 'kysely' },
  drizzle: { folder: 'drizzle', databases: both, installed: 'drizzle' },
  'drizzle-prepared': { folder: 'drizzle', databases: both, installed: 'drizzle', variant: 'prepared' },
  'drizzle-v1': { folder: 'drizzle-v1', databases: both, installed: 'drizzle-v1' },
  'drizzle-v1-prepared': { folder: 'drizzle-v1', databases: both, installed: 'drizzle-v1', variant: 'prepared' },
  prisma: { folder: 'prisma', databases: both, installed: 'prisma' },
  'prisma-joins': { folder: 'prisma', databases: ['postgres'], installed: 'prisma', variant: 'joins' },
  zenstack: { folder: 'zenstack', databases: both, installed: 'zenstack' },
  'mikro-orm': { folder: 'mikro-orm', databases: both, installed: 'mikro-orm' },
}

export const peerNames: readonly PeerName[] = Object.keys(peers) as PeerName[]

/** What all others are compared with. */
export const baseline: PeerName = 'raw'

export function isPeerOf(name: PeerName, database: DatabaseName): boolean {
  return peers[name].databases.includes(database)
}

/** What has to be installed before a peer can be opened. */
export function installationOf(name: PeerName): InstalledPeer | undefined {
  return peers[name].installed
}

/** The module of a peer, and what to give it. */
export function moduleOf(name: PeerName, database: DatabaseName): { readonly path: URL; readonly variant?: string } {
  const { folder, variant } = peers[name]
  return { path: new URL(`../peers/${folder}/${database}.ts`, import.meta.url), ...(variant === undefined ? {} : { variant }) }
}

/** Opens a peer in this process; nothing of it is loaded before. */
export async function openPeer(name: PeerName, database: DatabaseName, target: Target): Promise<Peer> {
  const { path, variant } = moduleOf(name, database)
  const module: PeerModule = await import(path.href)
  return module.openPeer(target, variant)
}
