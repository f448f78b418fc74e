import { eq, sql } from 'drizzle-orm'
import type { Peer } from '../../e2e/peer.ts'
import { toAggregate, toGroup } from '../raw/postgres-records.ts'
import { toListed, toPage } from './records.ts'
import { type Db, queriesOf } from './sqlite-queries.ts'
import { users } from './sqlite-tables.ts'

/**
 * Every query prepared by hand, once for the process. A list of rows to write has no length to prepare it for, and what is prepared
 * does not run inside a transaction.
 */
export function preparedCalls(db: Db): Peer['calls'] {
  const { placeholder } = sql
  const ask = queriesOf(db)
  const findUnique = ask.findUnique(placeholder('id')).prepare()
  const findMany10 = ask.findMany(placeholder('categoryId'), 10).prepare()
  const findMany100 = ask.findMany(placeholder('categoryId'), 100).prepare()
  const findManyIn = ask.findManyIn(Array.from({ length: 20 }, (_, place) => placeholder(`${place}`))).prepare()
  const include1N = ask.include1N(placeholder('id')).prepare()
  const postPage = ask.postPage(placeholder('id')).prepare()
  const listing = ask.listing(placeholder('skip')).prepare()
  const complexFilter = ask.complexFilter(placeholder('since'), placeholder('pattern'), placeholder('views')).prepare()
  const relationFilter = ask.relationFilter(placeholder('tag')).prepare()
  const count = ask.count(placeholder('views')).prepare()
  const aggregate = ask.aggregate(placeholder('categoryId')).prepare()
  const groupBy = ask.groupBy(placeholder('since')).prepare()
  const create = ask
    .create(placeholder('body'), placeholder('createdAt'), placeholder('postId'), placeholder('authorId'))
    .prepare()
  const upsert = ask.upsert(placeholder('userId'), placeholder('postId'), placeholder('createdAt')).prepare()
  const update = db
    .update(users)
    .set({ name: sql`${placeholder('name')}`, age: sql`${placeholder('age')}`, updatedAt: sql`${placeholder('updatedAt')}` })
    .where(eq(users.id, placeholder('id')))
    .returning()
    .prepare()
  return {
    findUnique: (id) => findUnique.get({ id }) ?? null,
    findMany10: (categoryId) => findMany10.all({ categoryId }),
    findMany100: (categoryId) => findMany100.all({ categoryId }),
    findManyIn20: (ids) => findManyIn.all({ ...ids }),
    include1N: (id) => include1N.execute({ id }).sync() ?? null,
    postPage: (id) => toPage(postPage.execute({ id }).sync()),
    listing20: (skip) => listing.execute({ skip }).sync().map(toListed),
    complexFilter: ({ since, word, views }) => complexFilter.all({ since: text(since), pattern: `%${word}%`, views }),
    relationFilter: (tag) => relationFilter.all({ tag }),
    count: (views) => count.get({ views })?.count,
    aggregate: (categoryId) => toAggregate(aggregate.get({ categoryId })),
    groupBy: (since) => groupBy.all({ since: text(since) }).map(toGroup),
    create: (comment) => create.all({ ...comment })[0],
    update: ({ updatedAt, ...data }) => update.all({ ...data, updatedAt: text(updatedAt) })[0],
    upsert: (like) => upsert.all({ ...like })[0],
  }
}

function text(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00')
}
