import { ZenStackClient } from '@zenstackhq/orm'
import { SqliteDialect } from '@zenstackhq/orm/dialects/sqlite'
import type { SchemaDef } from '@zenstackhq/orm/schema'
import Sqlite from 'better-sqlite3'
import type { Peer, Target } from '../../e2e/peer.ts'
import { type PrismaLike, prismaLikeCalls } from '../../e2e/prisma-like.ts'
import { importZenstackSchema } from '../../src/zenstack/installation.ts'

/** ZenStack 3 on better-sqlite3, as its documentation sets it up. */
export async function openPeer({ location }: Target): Promise<Peer> {
  const { schema } = await importZenstackSchema<{ readonly schema: SchemaDef }>('sqlite')
  const db = new ZenStackClient(schema, { dialect: new SqliteDialect({ database: new Sqlite(location) }) })
  return { calls: prismaLikeCalls(db as unknown as PrismaLike), close: () => db.$disconnect() }
}
