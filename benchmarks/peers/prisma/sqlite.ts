import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { Peer, Target } from '../../e2e/peer.ts'
import { type PrismaLike, prismaLikeCalls } from '../../e2e/prisma-like.ts'
import { importPrisma } from '../../src/prisma/installation.ts'

/** Prisma 7 with its driver adapter, as its documentation sets it up. */
export async function openPeer({ location }: Target): Promise<Peer> {
  const { PrismaClient } = await importPrisma('sqlite')
  const db = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${location}` }) })
  return { calls: prismaLikeCalls(db as unknown as PrismaLike), close: () => db.$disconnect() }
}
