import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { Pool } from 'pg'
import type { Peer, Target } from '../../e2e/peer.ts'
import type { NewComment } from '../../e2e/scenarios.ts'
import { toAggregate, toGroup } from '../raw/postgres-records.ts'
import { commentColumns, postColumns, type Tables, userColumns } from './tables.ts'

type Database = Tables<Date, boolean, unknown>
type Db = Kysely<Database>

/** Kysely with its dialect for pg; nested records by its helpers, instants inside them parsed by hand. */
export function openPeer({ location, poolSize, applicationName }: Target): Peer {
  const pool = new Pool({ connectionString: location, max: poolSize, application_name: applicationName })
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return {
    calls: {
      findUnique: async (id) => (await db.selectFrom('User').select(userColumns).where('id', '=', id).executeTakeFirst()) ?? null,
      findMany10: (categoryId) => findMany(db, categoryId, 10),
      findMany100: (categoryId) => findMany(db, categoryId, 100),
      findManyIn20: (ids) => db.selectFrom('User').select(userColumns).where('id', 'in', ids).orderBy('id').execute(),
      include1N: (id) => include1N(db, id),
      postPage: (id) => postPage(db, id),
      listing20: (skip) => listing20(db, skip),
      complexFilter: ({ since, word, views }) =>
        db
          .selectFrom('Post')
          .select(['id', 'title', 'views', 'createdAt'])
          .where('published', '=', true)
          .where('createdAt', '>=', since)
          .where('categoryId', 'is not', null)
          .where((eb) => eb.or([eb('title', 'like', `%${word}%`), eb('views', '>', views)]))
          .orderBy('views', 'desc')
          .orderBy('id')
          .limit(20)
          .execute(),
      relationFilter: (tag) => relationFilter(db, tag),
      count: async (views) => (await count(db, views)).count,
      aggregate: async (categoryId) => toAggregate(await aggregate(db, categoryId)),
      groupBy: async (since) => (await groupBy(db, since)).map(toGroup),
      create: (comment) => create(db, comment),
      update: ({ id, ...data }) =>
        db.updateTable('User').set(data).where('id', '=', id).returning(userColumns).executeTakeFirstOrThrow(),
      upsert: ({ userId, postId, createdAt }) =>
        db
          .insertInto('Like')
          .values({ userId, postId, createdAt })
          .onConflict((conflict) => conflict.columns(['userId', 'postId']).doUpdateSet({ createdAt }))
          .returning(['userId', 'postId', 'createdAt'])
          .executeTakeFirstOrThrow(),
      createMany100: async (comments) => {
        const { numInsertedOrUpdatedRows } = await db.insertInto('Comment').values(comments).executeTakeFirstOrThrow()
        return { count: Number(numInsertedOrUpdatedRows) }
      },
      transaction: (comment) => db.transaction().execute((tx) => commentOn(tx, comment)),
    },
    close: () => db.destroy(),
  }
}

function findMany(db: Db, categoryId: number, take: number): Promise<unknown> {
  return db
    .selectFrom('Post')
    .select(postColumns)
    .where('categoryId', '=', categoryId)
    .where('published', '=', true)
    .orderBy('createdAt', 'desc')
    .limit(take)
    .execute()
}

async function include1N(db: Db, id: number): Promise<unknown> {
  const user = await db
    .selectFrom('User')
    .select(userColumns)
    .select((eb) =>
      jsonArrayFrom(
        eb.selectFrom('Post').select(postColumns).whereRef('authorId', '=', 'User.id').orderBy('createdAt', 'desc').limit(10),
      ).as('posts'),
    )
    .where('id', '=', id)
    .executeTakeFirst()
  if (user === undefined) return null
  const posts = user.posts.map((post) => ({ ...post, createdAt: instant(post.createdAt), updatedAt: instant(post.updatedAt) }))
  return { ...user, posts }
}

async function postPage(db: Db, id: number): Promise<unknown> {
  const page = await db
    .selectFrom('Post')
    .select(['id', 'title', 'content', 'views', 'createdAt'])
    .select((eb) => [
      jsonObjectFrom(eb.selectFrom('User').select(['id', 'name']).whereRef('User.id', '=', 'Post.authorId')).as('author'),
      jsonObjectFrom(eb.selectFrom('Category').select(['id', 'name']).whereRef('Category.id', '=', 'Post.categoryId')).as(
        'category',
      ),
      jsonArrayFrom(
        eb
          .selectFrom('_PostToTag')
          .innerJoin('Tag', 'Tag.id', '_PostToTag.B')
          .select(['Tag.id', 'Tag.name'])
          .whereRef('_PostToTag.A', '=', 'Post.id')
          .orderBy('Tag.id'),
      ).as('tags'),
      jsonArrayFrom(
        eb
          .selectFrom('Comment')
          .select(['id', 'body', 'createdAt'])
          .select((inner) =>
            jsonObjectFrom(inner.selectFrom('User').select(['id', 'name']).whereRef('User.id', '=', 'Comment.authorId')).as(
              'author',
            ),
          )
          .whereRef('postId', '=', 'Post.id')
          .orderBy('createdAt', 'desc')
          .limit(10),
      ).as('comments'),
      eb
        .selectFrom('Comment')
        .select((inner) => inner.cast<number>(inner.fn.countAll(), 'integer').as('count'))
        .whereRef('postId', '=', 'Post.id')
        .as('commentCount'),
      eb
        .selectFrom('Like')
        .select((inner) => inner.cast<number>(inner.fn.countAll(), 'integer').as('count'))
        .whereRef('postId', '=', 'Post.id')
        .as('likeCount'),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (page === undefined) return null
  const { comments, commentCount, likeCount, ...rest } = page
  return {
    ...rest,
    comments: comments.map((comment) => ({ ...comment, createdAt: instant(comment.createdAt) })),
    _count: { comments: commentCount, likes: likeCount },
  }
}

async function listing20(db: Db, skip: number): Promise<unknown> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('Post')
        .select(['id', 'title', 'createdAt', 'authorId'])
        .where('published', '=', true)
        .orderBy('createdAt', 'desc')
        .limit(20)
        .offset(skip)
        .as('page'),
    )
    .select(['page.id', 'page.title', 'page.createdAt'])
    .select((eb) => [
      jsonObjectFrom(eb.selectFrom('User').select(['id', 'name']).whereRef('User.id', '=', 'page.authorId')).as('author'),
      jsonArrayFrom(
        eb
          .selectFrom('_PostToTag')
          .innerJoin('Tag', 'Tag.id', '_PostToTag.B')
          .select(['Tag.id', 'Tag.name'])
          .whereRef('_PostToTag.A', '=', 'page.id')
          .orderBy('Tag.id'),
      ).as('tags'),
      eb
        .selectFrom('Comment')
        .select((inner) => inner.cast<number>(inner.fn.countAll(), 'integer').as('count'))
        .whereRef('postId', '=', 'page.id')
        .as('comments'),
    ])
    .orderBy('page.createdAt', 'desc')
    .execute()
  return rows.map(({ comments, ...row }) => ({ ...row, _count: { comments } }))
}

function relationFilter(db: Db, tag: string): Promise<unknown> {
  return db
    .selectFrom('User')
    .select(['User.id', 'User.name', 'User.role'])
    .where('User.active', '=', true)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('Post')
          .innerJoin('_PostToTag', '_PostToTag.A', 'Post.id')
          .innerJoin('Tag', 'Tag.id', '_PostToTag.B')
          .select('Post.id')
          .whereRef('Post.authorId', '=', 'User.id')
          .where('Post.published', '=', true)
          .where('Tag.name', '=', tag),
      ),
    )
    .orderBy('User.id')
    .limit(20)
    .execute()
}

function count(db: Db, views: number): Promise<{ count: number }> {
  return db
    .selectFrom('Post')
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('count'))
    .where('published', '=', true)
    .where('views', '>=', views)
    .executeTakeFirstOrThrow()
}

interface Statistics {
  readonly count: number
  readonly sum: number | null
  readonly avg: number | null
  readonly min: number | null
  readonly max: number | null
}

function aggregate(db: Db, categoryId: number): Promise<Statistics> {
  return db
    .selectFrom('Post')
    .select(({ fn, cast }) => [
      cast<number>(fn.countAll(), 'integer').as('count'),
      cast<number | null>(fn.sum('views'), 'integer').as('sum'),
      cast<number | null>(fn.avg('views'), 'double precision').as('avg'),
      fn.min<number | null>('views').as('min'),
      fn.max<number | null>('views').as('max'),
    ])
    .where('categoryId', '=', categoryId)
    .executeTakeFirstOrThrow()
}

function groupBy(db: Db, since: Date): Promise<{ categoryId: number | null; count: number; avg: number | null }[]> {
  return db
    .selectFrom('Post')
    .select(({ fn, cast }) => [
      'categoryId',
      cast<number>(fn.countAll(), 'integer').as('count'),
      cast<number | null>(fn.avg('views'), 'double precision').as('avg'),
    ])
    .where('published', '=', true)
    .where('createdAt', '>=', since)
    .groupBy('categoryId')
    .orderBy('categoryId')
    .execute()
}

function create(db: Db, comment: NewComment): Promise<unknown> {
  return db.insertInto('Comment').values(comment).returning(commentColumns).executeTakeFirstOrThrow()
}

async function commentOn(tx: Transaction<Database>, comment: NewComment): Promise<unknown> {
  const { postId, createdAt } = comment
  const post = await tx.selectFrom('Post').select(['id', 'views']).where('id', '=', postId).executeTakeFirstOrThrow()
  const updated = await tx
    .updateTable('Post')
    .set({ views: post.views + 1, updatedAt: createdAt })
    .where('id', '=', postId)
    .returning(['id', 'views'])
    .executeTakeFirstOrThrow()
  return [updated, await create(tx, comment)]
}

function instant(text: string): Date {
  return new Date(`${text}Z`)
}
