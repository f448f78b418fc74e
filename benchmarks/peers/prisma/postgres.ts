import { PrismaPg } from '@prisma/adapter-pg'
import type { Peer, Target } from '../../e2e/peer.ts'
import { type PrismaLike, prismaLikeCalls } from '../../e2e/prisma-like.ts'
import { importPrisma } from '../../src/prisma/installation.ts'

/** Prisma 7 with its driver adapter, as its documentation sets it up; `joins` loads relations by one statement. */
export async function openPeer({ location, poolSize, applicationName }: Target, variant?: 'joins'): Promise<Peer> {
  const { PrismaClient } = await importPrisma('postgres')
  const adapter = new PrismaPg({ connectionString: location, max: poolSize, application_name: applicationName })
  const db = new PrismaClient({ adapter })
  return {
    calls: prismaLikeCalls(db as unknown as PrismaLike, variant === 'joins' ? 'join' : undefined),
    close: () => db.$disconnect(),
  }
}
