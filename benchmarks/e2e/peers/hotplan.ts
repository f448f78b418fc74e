import { createClient } from 'hotplan'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'
import { schemaFor } from '../../src/data/schema.ts'
import type { Peer, Target } from './peer.ts'
import { type PrismaLike, prismaLikePeer } from './prisma-like.ts'

interface HotplanVariant {
  /** @defaultValue the one that the raw peer uses */
  readonly library?: 'node:sqlite' | 'better-sqlite3'
  readonly batching?: boolean
  /** Of the driver for PostgreSQL. @defaultValue 'wire' */
  readonly protocol?: 'wire' | 'pg'
}

/** Hotplan as its users set it up. */
export function openHotplan(
  target: Target,
  { library = 'better-sqlite3', batching = true, protocol = 'wire' }: HotplanVariant = {},
): Peer {
  const { database, location, poolSize, applicationName } = target
  const driver =
    database === 'sqlite' ? sqlite({ file: location, library }) : pg({ url: location, max: poolSize, applicationName, protocol })
  return prismaLikePeer(createClient({ schema: schemaFor(database), driver, batching }) as unknown as PrismaLike)
}
