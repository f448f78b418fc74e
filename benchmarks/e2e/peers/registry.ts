import type { DatabaseName } from '../../src/data/schema.ts'
import type { Peer, Target } from './peer.ts'

export type PeerName = 'raw' | 'hotplan' | 'hotplan-node' | 'hotplan-single' | 'hotplan-plain' | 'prisma'

/** A way to reach a database, and how a process opens it. Nothing of a peer is loaded before that. */
interface PeerEntry {
  readonly databases: readonly DatabaseName[]
  readonly open: (target: Target) => Promise<Peer>
}

/** The peers by name, in the order of the tables. */
export const peers: Readonly<Record<PeerName, PeerEntry>> = {
  raw: {
    databases: ['sqlite', 'postgres'],
    open: async (target) =>
      target.database === 'sqlite'
        ? (await import('./raw-sqlite.ts')).openRawSqlite(target)
        : (await import('./raw-pg.ts')).openRawPg(target),
  },
  hotplan: {
    databases: ['sqlite', 'postgres'],
    open: async (target) => (await import('./hotplan.ts')).openHotplan(target),
  },
  /** On the SQLite of Node.js, where the one of better-sqlite3 is what the raw peer uses. */
  'hotplan-node': {
    databases: ['sqlite'],
    open: async (target) => (await import('./hotplan.ts')).openHotplan(target, { library: 'node:sqlite' }),
  },
  /** One statement per call: concurrent calls of findUnique are not merged. */
  'hotplan-single': {
    databases: ['postgres'],
    open: async (target) => (await import('./hotplan.ts')).openHotplan(target, { batching: false }),
  },
  /** The same, with every query left to pg: no statements are pipelined, no rows read from their bytes. */
  'hotplan-plain': {
    databases: ['postgres'],
    open: async (target) => (await import('./hotplan.ts')).openHotplan(target, { batching: false, protocol: 'pg' }),
  },
  prisma: {
    databases: ['sqlite', 'postgres'],
    open: async (target) => (await import('./prisma.ts')).openPrisma(target),
  },
}

export const peerNames: readonly PeerName[] = Object.keys(peers) as PeerName[]

/** What all others are compared with. */
export const baseline: PeerName = 'raw'

export function isPeerOf(name: PeerName, database: DatabaseName): boolean {
  return peers[name].databases.includes(database)
}
