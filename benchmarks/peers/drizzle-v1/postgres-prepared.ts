import { eq, sql } from 'drizzle-orm'
import type { Peer } from '../../e2e/peer.ts'
import { toAggregate, toGroup } from '../raw/postgres-records.ts'
import { type Db, queriesOf } from './postgres-queries.ts'
import { users } from './postgres-tables.ts'
import { toListed, toPage } from './records.ts'

/**
 * Every query prepared by hand, once for the process. A list of rows to write has no length to prepare it for, and what is prepared
 * does not run inside a transaction.
 */
export function preparedCalls(db: Db): Peer['calls'] {
  const { placeholder } = sql
  const ask = queriesOf(db)
  const findUnique = ask.findUnique(placeholder('id')).prepare('user')
  const findMany10 = ask.findMany(placeholder('categoryId'), 10).prepare('posts_10')
  const findMany100 = ask.findMany(placeholder('categoryId'), 100).prepare('posts_100')
  const findManyIn = ask.findManyIn(Array.from({ length: 20 }, (_, place) => placeholder(`${place}`))).prepare('users')
  const include1N = ask.include1N(placeholder('id')).prepare('user_posts')
  const postPage = ask.postPage(placeholder('id')).prepare('page')
  const listing = ask.listing(placeholder('skip')).prepare('listing')
  const complexFilter = ask.complexFilter(placeholder('since'), placeholder('pattern'), placeholder('views')).prepare('search')
  const relationFilter = ask.relationFilter(placeholder('tag')).prepare('tagged')
  const count = ask.count(placeholder('views')).prepare('count')
  const aggregate = ask.aggregate(placeholder('categoryId')).prepare('statistics')
  const groupBy = ask.groupBy(placeholder('since')).prepare('groups')
  const create = ask
    .create(placeholder('body'), placeholder('createdAt'), placeholder('postId'), placeholder('authorId'))
    .prepare('comment')
  const upsert = ask.upsert(placeholder('userId'), placeholder('postId'), placeholder('createdAt')).prepare('like')
  const update = db
    .update(users)
    .set({ name: sql`${placeholder('name')}`, age: sql`${placeholder('age')}`, updatedAt: sql`${placeholder('updatedAt')}` })
    .where(eq(users.id, placeholder('id')))
    .returning()
    .prepare('rename')
  return {
    findUnique: async (id) => (await findUnique.execute({ id }))[0] ?? null,
    findMany10: (categoryId) => findMany10.execute({ categoryId }),
    findMany100: (categoryId) => findMany100.execute({ categoryId }),
    findManyIn20: (ids) => findManyIn.execute({ ...ids }),
    include1N: async (id) => (await include1N.execute({ id })) ?? null,
    postPage: async (id) => toPage(await postPage.execute({ id })),
    listing20: async (skip) => (await listing.execute({ skip })).map(toListed),
    complexFilter: ({ since, word, views }) => complexFilter.execute({ since: since.toISOString(), pattern: `%${word}%`, views }),
    relationFilter: (tag) => relationFilter.execute({ tag }),
    count: async (views) => (await count.execute({ views }))[0]?.count,
    aggregate: async (categoryId) => toAggregate((await aggregate.execute({ categoryId }))[0]),
    groupBy: async (since) => (await groupBy.execute({ since: since.toISOString() })).map(toGroup),
    create: async (comment) => (await create.execute({ ...comment }))[0],
    update: async ({ updatedAt, ...data }) => (await update.execute({ ...data, updatedAt: updatedAt.toISOString() }))[0],
    upsert: async (like) => (await upsert.execute({ ...like }))[0],
  }
}
