import postgres from 'postgres'
import type { Peer, Target } from '../../e2e/peer.ts'
import type { NewComment } from '../../e2e/scenarios.ts'
import {
  type GroupRow,
  type PageRow,
  type StatisticsRow,
  toAggregate,
  toGroup,
  toPage,
  toUserWithPosts,
  type UserRow,
} from '../raw/postgres-records.ts'
import * as statements from '../raw/postgres-sql.ts'

type Value = postgres.ParameterOrJSON<never>

/** postgres.js with the statements of the raw peer; it prepares them by itself. */
export function openPeer({ location, poolSize, applicationName }: Target): Peer {
  const sql = postgres(location, { max: poolSize, connection: { application_name: applicationName } })
  const run = async <Row extends object>(text: string, values: Value[], session: postgres.ISql = sql): Promise<Row[]> =>
    await session.unsafe<Row[]>(text, values, { prepare: true })
  const create = async ({ body, createdAt, postId, authorId }: NewComment, session?: postgres.ISql): Promise<unknown> =>
    (await run(statements.create, [body, createdAt, postId, authorId], session))[0]
  return {
    calls: {
      findUnique: async (id) => (await run(statements.findUnique, [id]))[0] ?? null,
      findMany10: (categoryId) => run(statements.findMany, [categoryId, 10]),
      findMany100: (categoryId) => run(statements.findMany, [categoryId, 100]),
      findManyIn20: (ids) => run(statements.findManyIn, [[...ids]]),
      include1N: async (id) => toUserWithPosts((await run<UserRow>(statements.include1N, [id]))[0]),
      postPage: async (id) => toPage((await run<PageRow>(statements.postPage, [id]))[0]),
      listing20: (skip) => run(statements.listing, [skip]),
      complexFilter: ({ since, word, views }) => run(statements.complexFilter, [since, `%${word}%`, views]),
      relationFilter: (tag) => run(statements.relationFilter, [tag]),
      count: async (views) => (await run<{ count: number }>(statements.count, [views]))[0]?.count,
      aggregate: async (categoryId) => toAggregate((await run<StatisticsRow>(statements.aggregate, [categoryId]))[0]),
      groupBy: async (since) => (await run<GroupRow>(statements.groupBy, [since])).map(toGroup),
      create: (comment) => create(comment),
      update: async ({ id, name, age, updatedAt }) => (await run(statements.update, [id, name, age, updatedAt]))[0],
      upsert: async ({ userId, postId, createdAt }) => (await run(statements.upsert, [userId, postId, createdAt]))[0],
      createMany100: async (comments) => {
        const { count } = await sql`insert into "Comment" ${sql(comments, 'body', 'createdAt', 'postId', 'authorId')}`
        return { count }
      },
      transaction: (comment) =>
        sql.begin(async (tx) => {
          const { postId, createdAt } = comment
          const [post] = await run<{ views: number }>(statements.readViews, [postId], tx)
          if (post === undefined) throw new Error('The post is gone')
          const [updated] = await run(statements.writeViews, [postId, post.views + 1, createdAt], tx)
          return [updated, await create(comment, tx)]
        }),
    },
    close: () => sql.end(),
  }
}
