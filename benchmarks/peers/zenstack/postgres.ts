import { ZenStackClient } from '@zenstackhq/orm'
import { PostgresDialect } from '@zenstackhq/orm/dialects/postgres'
import type { SchemaDef } from '@zenstackhq/orm/schema'
import { Pool } from 'pg'
import type { Peer, Target } from '../../e2e/peer.ts'
import { type PrismaLike, prismaLikeCalls } from '../../e2e/prisma-like.ts'
import { importZenstackSchema } from '../../src/zenstack/installation.ts'

/** ZenStack 3 on pg, as its documentation sets it up. */
export async function openPeer({ location, poolSize, applicationName }: Target): Promise<Peer> {
  const { schema } = await importZenstackSchema<{ readonly schema: SchemaDef }>('postgres')
  const pool = new Pool({ connectionString: location, max: poolSize, application_name: applicationName })
  const db = new ZenStackClient(schema, { dialect: new PostgresDialect({ pool }) })
  return { calls: prismaLikeCalls(db as unknown as PrismaLike), close: () => db.$disconnect() }
}
