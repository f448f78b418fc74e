import { importPrisma, prismaPackage } from '../../src/prisma/installation.ts'
import type { Peer, Target } from './peer.ts'
import { type PrismaLike, prismaLikePeer } from './prisma-like.ts'

interface PgAdapterModule {
  readonly PrismaPg: new (options: object) => object
}

interface SqliteAdapterModule {
  readonly PrismaBetterSqlite3: new (options: object) => object
}

/** Prisma 7 with its driver adapters, as its documentation sets it up. */
export async function openPrisma(target: Target): Promise<Peer> {
  const { PrismaClient } = await importPrisma(target.database)
  return prismaLikePeer(new PrismaClient({ adapter: await adapterFor(target) }) as PrismaLike)
}

async function adapterFor({ database, location, poolSize, applicationName }: Target): Promise<object> {
  if (database === 'sqlite') {
    const { PrismaBetterSqlite3 } = await prismaPackage<SqliteAdapterModule>('@prisma/adapter-better-sqlite3')
    return new PrismaBetterSqlite3({ url: `file:${location}` })
  }
  const { PrismaPg } = await prismaPackage<PgAdapterModule>('@prisma/adapter-pg')
  return new PrismaPg({ connectionString: location, max: poolSize, application_name: applicationName })
}
