import { Pool, type PoolClient, types } from 'pg'
import type { Peer, Target } from '../../e2e/peer.ts'
import type { NewComment, ScenarioInputs } from '../../e2e/scenarios.ts'
import {
  type GroupRow,
  type PageRow,
  type StatisticsRow,
  toAggregate,
  toGroup,
  toPage,
  toUserWithPosts,
  type UserRow,
} from './postgres-records.ts'
import * as sql from './postgres-sql.ts'

type Session = Pool | PoolClient

/** Hand-written SQL in named statements of pg, one round trip per call. */
export function openPeer({ location, poolSize, applicationName }: Target): Peer {
  const pool = new Pool({
    connectionString: location,
    max: poolSize,
    application_name: applicationName,
    types: { getTypeParser: (oid, format) => (oid === timestampOid ? utc : types.getTypeParser(oid, format)) as never },
  })
  return {
    calls: {
      findUnique: async (id) => (await run(pool, 'user', sql.findUnique, [id]))[0] ?? null,
      findMany10: (categoryId) => run(pool, 'posts', sql.findMany, [categoryId, 10]),
      findMany100: (categoryId) => run(pool, 'posts', sql.findMany, [categoryId, 100]),
      findManyIn20: (ids) => run(pool, 'users', sql.findManyIn, [ids]),
      include1N: async (id) => toUserWithPosts((await run<UserRow>(pool, 'user_posts', sql.include1N, [id]))[0]),
      postPage: async (id) => toPage((await run<PageRow>(pool, 'page', sql.postPage, [id]))[0]),
      listing20: (skip) => run(pool, 'listing', sql.listing, [skip]),
      complexFilter: ({ since, word, views }) => run(pool, 'search', sql.complexFilter, [text(since), `%${word}%`, views]),
      relationFilter: (tag) => run(pool, 'tagged', sql.relationFilter, [tag]),
      count: async (views) => (await run<{ count: number }>(pool, 'count', sql.count, [views]))[0]?.count,
      aggregate: async (categoryId) =>
        toAggregate((await run<StatisticsRow>(pool, 'statistics', sql.aggregate, [categoryId]))[0]),
      groupBy: async (since) => (await run<GroupRow>(pool, 'groups', sql.groupBy, [text(since)])).map(toGroup),
      create: (comment) => create(pool, comment),
      update: async ({ id, name, age, updatedAt }) =>
        (await run(pool, 'rename', sql.update, [id, name, age, text(updatedAt)]))[0],
      upsert: async ({ userId, postId, createdAt }) =>
        (await run(pool, 'like', sql.upsert, [userId, postId, text(createdAt)]))[0],
      createMany100: (comments) => createMany(pool, comments),
      transaction: (comment) => commentOn(pool, comment),
    },
    close: () => pool.end(),
  }
}

async function run<Row extends object>(session: Session, name: string, sqlText: string, values: unknown[]): Promise<Row[]> {
  return (await session.query<Row>({ name, text: sqlText, values })).rows
}

async function create(session: Session, { body, createdAt, postId, authorId }: NewComment): Promise<object | undefined> {
  return (await run(session, 'comment', sql.create, [body, text(createdAt), postId, authorId]))[0]
}

async function createMany(pool: Pool, comments: ScenarioInputs['createMany100']): Promise<{ count: number | null }> {
  const bodies: string[] = []
  const instants: string[] = []
  const posts: number[] = []
  const authors: number[] = []
  for (const { body, createdAt, postId, authorId } of comments) {
    bodies.push(body)
    instants.push(text(createdAt))
    posts.push(postId)
    authors.push(authorId)
  }
  const result = await pool.query({ name: 'comments', text: sql.createMany, values: [bodies, instants, posts, authors] })
  return { count: result.rowCount }
}

async function commentOn(pool: Pool, comment: NewComment): Promise<unknown> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { postId } = comment
    const [post] = await run<{ views: number }>(client, 'read_views', sql.readViews, [postId])
    if (post === undefined) throw new Error('The post is gone')
    const [updated] = await run(client, 'write_views', sql.writeViews, [postId, post.views + 1, text(comment.createdAt)])
    const created = await create(client, comment)
    await client.query('commit')
    return [updated, created]
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const timestampOid = 1114

/** The columns have no time zone and hold UTC. */
function utc(value: string): Date {
  return new Date(`${value.replace(' ', 'T')}Z`)
}

/** In UTC, as the columns are; pg would write a Date in the zone of the machine. */
function text(instant: Date): string {
  return instant.toISOString()
}
