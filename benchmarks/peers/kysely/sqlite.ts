import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect, type Transaction } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/sqlite'
import type { Peer, Target } from '../../e2e/peer.ts'
import type { NewComment } from '../../e2e/scenarios.ts'
import { toAggregate, toGroup } from '../raw/postgres-records.ts'
import { commentColumns, postColumns, type Tables, userColumns } from './tables.ts'

type Database = Tables<string, 0 | 1, string | null>
type Db = Kysely<Database>

/** Kysely with its dialect for better-sqlite3; nested records by its helpers, and what SQLite has no types for put right by hand. */
export function openPeer({ location }: Target): Peer {
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: new Sqlite(location) }) })
  return {
    calls: {
      findUnique: async (id) => {
        const user = await db.selectFrom('User').select(userColumns).where('id', '=', id).executeTakeFirst()
        return user === undefined ? null : toUser(user)
      },
      findMany10: (categoryId) => findMany(db, categoryId, 10),
      findMany100: (categoryId) => findMany(db, categoryId, 100),
      findManyIn20: async (ids) =>
        (await db.selectFrom('User').select(userColumns).where('id', 'in', ids).orderBy('id').execute()).map(toUser),
      include1N: (id) => include1N(db, id),
      postPage: (id) => postPage(db, id),
      listing20: (skip) => listing20(db, skip),
      complexFilter: async ({ since, word, views }) => {
        const posts = await db
          .selectFrom('Post')
          .select(['id', 'title', 'views', 'createdAt'])
          .where('published', '=', 1)
          .where('createdAt', '>=', text(since))
          .where('categoryId', 'is not', null)
          .where((eb) => eb.or([eb('title', 'like', `%${word}%`), eb('views', '>', views)]))
          .orderBy('views', 'desc')
          .orderBy('id')
          .limit(20)
          .execute()
        return posts.map(withInstant)
      },
      relationFilter: (tag) =>
        db
          .selectFrom('User')
          .select(['id', 'name', 'role'])
          .where('active', '=', 1)
          .where('id', 'in', (eb) =>
            eb
              .selectFrom('Post')
              .innerJoin('_PostToTag', '_PostToTag.A', 'Post.id')
              .innerJoin('Tag', 'Tag.id', '_PostToTag.B')
              .select('Post.authorId')
              .where('Post.published', '=', 1)
              .where('Tag.name', '=', tag),
          )
          .orderBy('id')
          .limit(20)
          .execute(),
      count: async (views) => {
        const query = db.selectFrom('Post').select((eb) => eb.fn.countAll<number>().as('count'))
        return (await query.where('published', '=', 1).where('views', '>=', views).executeTakeFirstOrThrow()).count
      },
      aggregate: async (categoryId) => {
        const query = db
          .selectFrom('Post')
          .select(({ fn }) => [
            fn.countAll<number>().as('count'),
            fn.sum<number | null>('views').as('sum'),
            fn.avg<number | null>('views').as('avg'),
            fn.min<number | null>('views').as('min'),
            fn.max<number | null>('views').as('max'),
          ])
        return toAggregate(await query.where('categoryId', '=', categoryId).executeTakeFirstOrThrow())
      },
      groupBy: async (since) => {
        const groups = await db
          .selectFrom('Post')
          .select(({ fn }) => ['categoryId', fn.countAll<number>().as('count'), fn.avg<number | null>('views').as('avg')])
          .where('published', '=', 1)
          .where('createdAt', '>=', text(since))
          .groupBy('categoryId')
          .orderBy('categoryId')
          .execute()
        return groups.map(toGroup)
      },
      create: (comment) => create(db, comment),
      update: async ({ id, updatedAt, ...data }) => {
        const set = { ...data, updatedAt: text(updatedAt) }
        return toUser(await db.updateTable('User').set(set).where('id', '=', id).returning(userColumns).executeTakeFirstOrThrow())
      },
      upsert: async ({ userId, postId, createdAt }) => {
        const like = { userId, postId, createdAt: text(createdAt) }
        const query = db
          .insertInto('Like')
          .values(like)
          .onConflict((conflict) => conflict.columns(['userId', 'postId']).doUpdateSet({ createdAt: like.createdAt }))
          .returning(['userId', 'postId', 'createdAt'])
        return withInstant(await query.executeTakeFirstOrThrow())
      },
      createMany100: async (comments) => {
        const rows = comments.map((comment) => ({ ...comment, createdAt: text(comment.createdAt) }))
        const { numInsertedOrUpdatedRows } = await db.insertInto('Comment').values(rows).executeTakeFirstOrThrow()
        return { count: Number(numInsertedOrUpdatedRows) }
      },
      transaction: (comment) => db.transaction().execute((tx) => commentOn(tx, comment)),
    },
    close: () => db.destroy(),
  }
}

async function findMany(db: Db, categoryId: number, take: number): Promise<unknown> {
  const posts = await db
    .selectFrom('Post')
    .select(postColumns)
    .where('categoryId', '=', categoryId)
    .where('published', '=', 1)
    .orderBy('createdAt', 'desc')
    .limit(take)
    .execute()
  return posts.map(toPost)
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
  return user === undefined ? null : { ...toUser(user), posts: parsed(user.posts).map(toPost) }
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
          .innerJoin('User', 'User.id', 'Comment.authorId')
          .select(['Comment.id', 'Comment.body', 'Comment.createdAt', 'User.id as authorId', 'User.name as authorName'])
          .whereRef('postId', '=', 'Post.id')
          .orderBy('Comment.createdAt', 'desc')
          .limit(10),
      ).as('comments'),
      eb
        .selectFrom('Comment')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('postId', '=', 'Post.id')
        .as('commentCount'),
      eb
        .selectFrom('Like')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('postId', '=', 'Post.id')
        .as('likeCount'),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (page === undefined) return null
  const { author, category, tags, comments, commentCount, likeCount, ...post } = page
  return {
    ...withInstant(post),
    author: parsed(author),
    category: parsed(category),
    tags: parsed(tags),
    comments: parsed(comments).map(({ authorId, authorName, ...comment }) => ({
      ...withInstant(comment),
      author: { id: authorId, name: authorName },
    })),
    _count: { comments: commentCount, likes: likeCount },
  }
}

async function listing20(db: Db, skip: number): Promise<unknown> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('Post')
        .select(['id', 'title', 'createdAt', 'authorId'])
        .where('published', '=', 1)
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
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('postId', '=', 'page.id')
        .as('comments'),
    ])
    .orderBy('page.createdAt', 'desc')
    .execute()
  return rows.map(({ author, tags, comments, ...row }) => ({
    ...withInstant(row),
    author: parsed(author),
    tags: parsed(tags),
    _count: { comments },
  }))
}

async function create(db: Db, comment: NewComment): Promise<unknown> {
  const row = { ...comment, createdAt: text(comment.createdAt) }
  return withInstant(await db.insertInto('Comment').values(row).returning(commentColumns).executeTakeFirstOrThrow())
}

async function commentOn(tx: Transaction<Database>, comment: NewComment): Promise<unknown> {
  const { postId, createdAt } = comment
  const post = await tx.selectFrom('Post').select(['id', 'views']).where('id', '=', postId).executeTakeFirstOrThrow()
  const updated = await tx
    .updateTable('Post')
    .set({ views: post.views + 1, updatedAt: text(createdAt) })
    .where('id', '=', postId)
    .returning(['id', 'views'])
    .executeTakeFirstOrThrow()
  return [updated, await create(tx, comment)]
}

/** The helpers give JSON as text, under the type of what it says. */
function parsed<Value>(json: Value): Value {
  return JSON.parse(json as string) as Value
}

function toUser<Row extends { active: 0 | 1; createdAt: string; updatedAt: string }>(row: Row): object {
  const { id, email, name, bio, age, role, active, createdAt, updatedAt } = row as Row & Record<string, unknown>
  return { id, email, name, bio, age, role, active: active === 1, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) }
}

interface PostRow {
  readonly published: 0 | 1
  readonly metadata: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

function toPost(row: PostRow): object {
  const { published, metadata, createdAt, updatedAt } = row
  return {
    ...row,
    published: published === 1,
    metadata: metadata === null ? null : JSON.parse(metadata),
    createdAt: new Date(createdAt),
    updatedAt: new Date(updatedAt),
  }
}

function withInstant<Row extends { readonly createdAt: string }>(row: Row): object {
  return { ...row, createdAt: new Date(row.createdAt) }
}

function text(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00')
}
