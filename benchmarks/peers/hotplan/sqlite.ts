import { createClient } from 'hotplan'
import { sqlite } from 'hotplan/sqlite'
import type { Peer, Target } from '../../e2e/peer.ts'
import { type PrismaLike, prismaLikeCalls } from '../../e2e/prisma-like.ts'
import { schemaFor } from '../../src/data/schema.ts'

/** Hotplan as its users set it up, on the library of the raw peer or on what Node.js brings. */
export function openPeer({ location }: Target, variant: 'better-sqlite3' | 'node:sqlite' = 'better-sqlite3'): Peer {
  const db = createClient({ schema: schemaFor('sqlite'), driver: sqlite({ file: location, library: variant }) })
  return { calls: prismaLikeCalls(db as unknown as PrismaLike), close: () => db.$disconnect() }
}
