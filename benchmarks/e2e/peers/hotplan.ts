import { createClient } from 'hotplan'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'
import { schemaFor } from '../../src/data/schema.ts'
import type { Peer, Target } from './peer.ts'
import { type PrismaLike, prismaLikePeer } from './prisma-like.ts'

type SqliteLibrary = 'node:sqlite' | 'better-sqlite3'

/** Hotplan as its users set it up. On SQLite the library is named, since the raw peer has to use the same one. */
export function openHotplan({ database, location, poolSize, applicationName }: Target, library: SqliteLibrary): Peer {
  const driver =
    database === 'sqlite' ? sqlite({ file: location, library }) : pg({ url: location, max: poolSize, applicationName })
  return prismaLikePeer(createClient({ schema: schemaFor(database), driver }) as unknown as PrismaLike)
}
