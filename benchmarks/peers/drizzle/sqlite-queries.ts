import {
  and,
  avg,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  like,
  max,
  min,
  or,
  type Placeholder,
  sql,
  sum,
} from 'drizzle-orm'
import type { drizzle } from 'drizzle-orm/better-sqlite3'
import { comments, likes, posts, postTags, type schema, tags, users } from './sqlite-tables.ts'

export type Db = ReturnType<typeof drizzle<typeof schema>>

/** A transaction has what a database has, but for its connection. */
export type Session = Omit<Db, '$client'>

/** What a query is made with: a value, or in a prepared one the place where it will be put. */
type Input<Value> = Value | Placeholder

/** The questions of the scenarios that one query answers, to be run as they are or to be prepared. */
export function queriesOf(db: Session) {
  return {
    findUnique: (id: Input<number>) => db.select().from(users).where(eq(users.id, id)),
    findMany: (categoryId: Input<number>, take: number) =>
      db
        .select()
        .from(posts)
        .where(and(eq(posts.categoryId, categoryId), eq(posts.published, true)))
        .orderBy(desc(posts.createdAt))
        .limit(take),
    findManyIn: (ids: readonly Input<number>[]) =>
      db
        .select()
        .from(users)
        .where(inArray(users.id, [...ids]))
        .orderBy(users.id),
    include1N: (id: Input<number>) =>
      db.query.users.findFirst({
        where: eq(users.id, id),
        with: { posts: { orderBy: desc(posts.createdAt), limit: 10 } },
      }),
    postPage: (id: Input<number>) =>
      db.query.posts.findFirst({
        where: eq(posts.id, id),
        columns: { id: true, title: true, content: true, views: true, createdAt: true },
        with: {
          author: { columns: { id: true, name: true } },
          category: { columns: { id: true, name: true } },
          tags: { columns: {}, with: { tag: true }, orderBy: postTags.tagId },
          comments: {
            columns: { id: true, body: true, createdAt: true },
            with: { author: { columns: { id: true, name: true } } },
            orderBy: desc(comments.createdAt),
            limit: 10,
          },
        },
        extras: {
          commentCount: sql<number>`(select count(*) from "Comment" c where c."postId" = "posts".id)`.as('commentCount'),
          likeCount: sql<number>`(select count(*) from "Like" l where l."postId" = "posts".id)`.as('likeCount'),
        },
      }),
    listing: (skip: Input<number>) =>
      db.query.posts.findMany({
        where: eq(posts.published, true),
        columns: { id: true, title: true, createdAt: true },
        with: {
          author: { columns: { id: true, name: true } },
          tags: { columns: {}, with: { tag: true }, orderBy: postTags.tagId },
        },
        extras: {
          commentCount: sql<number>`(select count(*) from "Comment" c where c."postId" = "posts".id)`.as('commentCount'),
        },
        orderBy: desc(posts.createdAt),
        limit: 20,
        offset: skip,
      }),
    complexFilter: (since: Input<Date>, pattern: Input<string>, views: Input<number>) =>
      db
        .select({ id: posts.id, title: posts.title, views: posts.views, createdAt: posts.createdAt })
        .from(posts)
        .where(
          and(
            eq(posts.published, true),
            gte(posts.createdAt, since),
            isNotNull(posts.categoryId),
            or(like(posts.title, pattern as string), gt(posts.views, views)),
          ),
        )
        .orderBy(desc(posts.views), posts.id)
        .limit(20),
    relationFilter: (tag: Input<string>) =>
      db
        .select({ id: users.id, name: users.name, role: users.role })
        .from(users)
        .where(
          and(
            eq(users.active, true),
            inArray(
              users.id,
              db
                .select({ id: posts.authorId })
                .from(posts)
                .innerJoin(postTags, eq(postTags.postId, posts.id))
                .innerJoin(tags, eq(tags.id, postTags.tagId))
                .where(and(eq(posts.published, true), eq(tags.name, tag))),
            ),
          ),
        )
        .orderBy(users.id)
        .limit(20),
    count: (views: Input<number>) =>
      db
        .select({ count: count() })
        .from(posts)
        .where(and(eq(posts.published, true), gte(posts.views, views))),
    aggregate: (categoryId: Input<number>) =>
      db
        .select({
          count: count(),
          sum: sum(posts.views).mapWith(Number),
          avg: avg(posts.views).mapWith(Number),
          min: min(posts.views),
          max: max(posts.views),
        })
        .from(posts)
        .where(eq(posts.categoryId, categoryId)),
    groupBy: (since: Input<Date>) =>
      db
        .select({ categoryId: posts.categoryId, count: count(), avg: avg(posts.views).mapWith(Number) })
        .from(posts)
        .where(and(eq(posts.published, true), gte(posts.createdAt, since)))
        .groupBy(posts.categoryId)
        .orderBy(posts.categoryId),
    create: (body: Input<string>, createdAt: Input<Date>, postId: Input<number>, authorId: Input<number>) =>
      db.insert(comments).values({ body, createdAt, postId, authorId }).returning(),
    upsert: (userId: Input<number>, postId: Input<number>, createdAt: Input<Date>) =>
      db
        .insert(likes)
        .values({ userId, postId, createdAt })
        .onConflictDoUpdate({ target: [likes.userId, likes.postId], set: { createdAt: sql`excluded."createdAt"` } })
        .returning(),
  }
}
