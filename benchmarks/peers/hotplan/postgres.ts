import { createClient } from 'hotplan'
import { pg } from 'hotplan/pg'
import type { Peer, Target } from '../../e2e/peer.ts'
import { type PrismaLike, prismaLikeCalls } from '../../e2e/prisma-like.ts'
import { schemaFor } from '../../src/data/schema.ts'

/**
 * Hotplan as its users set it up; `unmerged` runs one statement per call, and `pg` leaves every query to that library, as with a pool
 * that is given.
 */
export function openPeer({ location, poolSize, applicationName }: Target, variant?: 'unmerged' | 'pg'): Peer {
  const protocol = variant === 'pg' ? 'pg' : 'wire'
  const db = createClient({
    schema: schemaFor('postgres'),
    driver: pg({ url: location, max: poolSize, applicationName, protocol }),
    batching: variant !== 'unmerged',
  })
  return { calls: prismaLikeCalls(db as unknown as PrismaLike), close: () => db.$disconnect() }
}
