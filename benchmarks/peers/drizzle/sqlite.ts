import Sqlite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Peer, Target } from '../../e2e/peer.ts'
import type { NewComment } from '../../e2e/scenarios.ts'
import { toAggregate, toGroup } from '../raw/postgres-records.ts'
import { toListed, toPage } from './records.ts'
import { preparedCalls } from './sqlite-prepared.ts'
import { type Db, queriesOf, type Session } from './sqlite-queries.ts'
import { comments, posts, schema, users } from './sqlite-tables.ts'

/**
 * Drizzle 0 on better-sqlite3: selections for what is flat, relational queries for the rest, all of them synchronous; `prepared` has
 * its statements prepared by hand.
 */
export function openPeer({ location }: Target, variant?: 'prepared'): Peer {
  const client = new Sqlite(location)
  const db = drizzle(client, { schema })
  return { calls: variant === 'prepared' ? preparedCalls(db) : plainCalls(db), close: async () => void client.close() }
}

function plainCalls(db: Db): Peer['calls'] {
  const ask = queriesOf(db)
  return {
    findUnique: (id) => ask.findUnique(id).get() ?? null,
    findMany10: (categoryId) => ask.findMany(categoryId, 10).all(),
    findMany100: (categoryId) => ask.findMany(categoryId, 100).all(),
    findManyIn20: (ids) => ask.findManyIn(ids).all(),
    include1N: (id) => ask.include1N(id).sync() ?? null,
    postPage: (id) => toPage(ask.postPage(id).sync()),
    listing20: (skip) => ask.listing(skip).sync().map(toListed),
    complexFilter: ({ since, word, views }) => ask.complexFilter(since, `%${word}%`, views).all(),
    relationFilter: (tag) => ask.relationFilter(tag).all(),
    count: (views) => ask.count(views).get()?.count,
    aggregate: (categoryId) => toAggregate(ask.aggregate(categoryId).get()),
    groupBy: (since) => ask.groupBy(since).all().map(toGroup),
    create: (comment) => create(db, comment),
    update: ({ id, ...data }) => db.update(users).set(data).where(eq(users.id, id)).returning().all()[0],
    upsert: ({ userId, postId, createdAt }) => ask.upsert(userId, postId, createdAt).all()[0],
    createMany100: (rows) => ({
      count: db
        .insert(comments)
        .values([...rows])
        .run().changes,
    }),
    transaction: (comment) => db.transaction((tx) => commentOn(tx, comment)),
  }
}

function create(db: Session, comment: NewComment): unknown {
  return db.insert(comments).values(comment).returning().all()[0]
}

function commentOn(tx: Session, comment: NewComment): unknown {
  const isPost = eq(posts.id, comment.postId)
  const columns = { id: posts.id, views: posts.views }
  const post = tx.select(columns).from(posts).where(isPost).get()
  if (post === undefined) throw new Error('The post is gone')
  const data = { views: post.views + 1, updatedAt: comment.createdAt }
  const [updated] = tx.update(posts).set(data).where(isPost).returning(columns).all()
  return [updated, create(tx, comment)]
}
