import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Peer, Target } from '../../e2e/peer.ts'
import type { NewComment } from '../../e2e/scenarios.ts'
import { toAggregate, toGroup } from '../raw/postgres-records.ts'
import { preparedCalls } from './postgres-prepared.ts'
import { type Db, queriesOf, type Session } from './postgres-queries.ts'
import { comments, posts, schema, users } from './postgres-tables.ts'
import { toListed, toPage } from './records.ts'

/** Drizzle 0 on pg: selections for what is flat, relational queries for the rest; `prepared` has its statements prepared by hand. */
export function openPeer({ location, poolSize, applicationName }: Target, variant?: 'prepared'): Peer {
  const pool = new Pool({ connectionString: location, max: poolSize, application_name: applicationName })
  const db = drizzle(pool, { schema })
  return { calls: variant === 'prepared' ? preparedCalls(db) : plainCalls(db), close: () => pool.end() }
}

function plainCalls(db: Db): Peer['calls'] {
  const ask = queriesOf(db)
  return {
    findUnique: async (id) => (await ask.findUnique(id))[0] ?? null,
    findMany10: (categoryId) => ask.findMany(categoryId, 10),
    findMany100: (categoryId) => ask.findMany(categoryId, 100),
    findManyIn20: (ids) => ask.findManyIn(ids),
    include1N: async (id) => (await ask.include1N(id)) ?? null,
    postPage: async (id) => toPage(await ask.postPage(id)),
    listing20: async (skip) => (await ask.listing(skip)).map(toListed),
    complexFilter: ({ since, word, views }) => ask.complexFilter(since, `%${word}%`, views),
    relationFilter: (tag) => ask.relationFilter(tag),
    count: async (views) => (await ask.count(views))[0]?.count,
    aggregate: async (categoryId) => toAggregate((await ask.aggregate(categoryId))[0]),
    groupBy: async (since) => (await ask.groupBy(since)).map(toGroup),
    create: (comment) => create(db, comment),
    update: async ({ id, ...data }) => (await db.update(users).set(data).where(eq(users.id, id)).returning())[0],
    upsert: async ({ userId, postId, createdAt }) => (await ask.upsert(userId, postId, createdAt))[0],
    createMany100: async (rows) => ({ count: (await db.insert(comments).values([...rows])).rowCount }),
    transaction: (comment) => db.transaction((tx) => commentOn(tx, comment)),
  }
}

async function create(db: Session, comment: NewComment): Promise<unknown> {
  return (await db.insert(comments).values(comment).returning())[0]
}

async function commentOn(tx: Session, comment: NewComment): Promise<unknown> {
  const isPost = eq(posts.id, comment.postId)
  const columns = { id: posts.id, views: posts.views }
  const [post] = await tx.select(columns).from(posts).where(isPost)
  if (post === undefined) throw new Error('The post is gone')
  const data = { views: post.views + 1, updatedAt: comment.createdAt }
  const [updated] = await tx.update(posts).set(data).where(isPost).returning(columns)
  return [updated, await create(tx, comment)]
}
