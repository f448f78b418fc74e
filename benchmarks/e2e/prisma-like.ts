import {
  aggregate,
  complexFilter,
  count,
  findMany,
  findManyIn,
  findUnique,
  groupBy,
  include1N,
  listing20,
  postPage,
  relationFilter,
} from '../src/queries.ts'
import type { AllScenarioCalls, NewComment } from './scenarios.ts'

type Call = (args: object) => PromiseLike<unknown>

interface Delegates {
  readonly user: { readonly findUnique: Call; readonly findMany: Call; readonly update: Call }
  readonly post: {
    readonly findUnique: Call
    readonly findMany: Call
    readonly count: Call
    readonly aggregate: Call
    readonly groupBy: Call
    readonly update: Call
  }
  readonly comment: { readonly create: Call; readonly createMany: Call }
  readonly like: { readonly upsert: Call }
}

/** The part of Prisma Client's API that the scenarios use; others have the same. */
export interface PrismaLike extends Delegates {
  readonly $transaction: (work: (tx: Delegates) => Promise<unknown>) => PromiseLike<unknown>
}

/** The scenarios, asked by the API of Prisma Client; `loading` goes with every query that has relations. */
export function prismaLikeCalls(db: PrismaLike, loading?: 'join'): AllScenarioCalls {
  const related = (args: object): object => (loading === undefined ? args : { ...args, relationLoadStrategy: loading })
  return {
    findUnique: (id) => db.user.findUnique(findUnique(id)),
    findMany10: (categoryId) => db.post.findMany(findMany(categoryId, 10)),
    findMany100: (categoryId) => db.post.findMany(findMany(categoryId, 100)),
    findManyIn20: (ids) => db.user.findMany(findManyIn(ids)),
    include1N: (id) => db.user.findUnique(related(include1N(id))),
    postPage: (id) => db.post.findUnique(related(postPage(id))),
    listing20: (skip) => db.post.findMany(related(listing20(skip))),
    complexFilter: ({ since, word, views }) => db.post.findMany(complexFilter(since, word, views)),
    relationFilter: (tag) => db.user.findMany(relationFilter(tag)),
    count: (views) => db.post.count(count(views)),
    aggregate: (categoryId) => db.post.aggregate(aggregate(categoryId)),
    groupBy: (since) => db.post.groupBy(groupBy(since)),
    create: (data) => db.comment.create({ data }),
    update: ({ id, ...data }) => db.user.update({ where: { id }, data }),
    upsert: ({ userId, postId, createdAt }) =>
      db.like.upsert({
        where: { userId_postId: { userId, postId } },
        create: { userId, postId, createdAt },
        update: { createdAt },
      }),
    createMany100: (data) => db.comment.createMany({ data }),
    transaction: (comment) => db.$transaction((tx) => commentOn(tx, comment)),
  }
}

/** Reads a post, counts a view of it and writes a comment on it. */
async function commentOn(tx: Delegates, comment: NewComment): Promise<unknown> {
  const where = { id: comment.postId }
  const post = (await tx.post.findUnique({ where, select: { id: true, views: true } })) as { views: number }
  const updated = await tx.post.update({
    where,
    data: { views: post.views + 1, updatedAt: comment.createdAt },
    select: { id: true, views: true },
  })
  return [updated, await tx.comment.create({ data: comment })]
}
