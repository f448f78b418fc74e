import { findMany, findUnique, postPage } from '../../src/queries.ts'
import type { Peer } from './peer.ts'

type Call = (args: object) => PromiseLike<unknown>

/** The part of Prisma Client's API that the scenarios use; Hotplan has the same. */
export interface PrismaLike {
  readonly user: { readonly findUnique: Call }
  readonly post: { readonly findUnique: Call; readonly findMany: Call }
  readonly $disconnect: () => Promise<void>
}

export function prismaLikePeer(db: PrismaLike): Peer {
  return {
    calls: {
      findUnique: (id) => db.user.findUnique(findUnique(id)),
      findMany10: (categoryId) => db.post.findMany(findMany(categoryId, 10)),
      postPage: (id) => db.post.findUnique(postPage(id)),
    },
    close: () => db.$disconnect(),
  }
}
