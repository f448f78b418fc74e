import Database from 'better-sqlite3'
import type { Peer, Target } from '../../e2e/peer.ts'
import type { NewComment } from '../../e2e/scenarios.ts'
import {
  toComment,
  toGroup,
  toLike,
  toListed,
  toPage,
  toPageComment,
  toPost,
  toSearched,
  toStatistics,
  toTag,
  toTagged,
  toUser,
  type Values,
} from './sqlite-records.ts'
import * as sql from './sqlite-sql.ts'

type Parameter = string | number

/** Hand-written SQL in prepared statements of better-sqlite3, rows as arrays, hand-written mapping. */
export function openPeer({ location }: Target): Peer {
  const database = new Database(location)
  const prepare = (text: string): ((...input: Parameter[]) => Values[]) => {
    const statement = database.prepare<Parameter[], Values>(text).raw(true)
    return (...input) => statement.all(...input)
  }
  const first = (text: string): ((...input: Parameter[]) => Values | undefined) => {
    const statement = database.prepare<Parameter[], Values>(text).raw(true)
    return (...input) => statement.get(...input)
  }
  const [user, users, userPosts] = [first(sql.findUnique), prepare(sql.findManyIn), prepare(sql.postsOf)]
  const [posts, page, pageTags, pageComments] = [
    prepare(sql.findMany),
    first(sql.postPage),
    prepare(sql.tagsOf),
    prepare(sql.commentsOf),
  ]
  const [listing, listingTags] = [prepare(sql.listing), prepare(sql.tagsOfListing)]
  const [search, tagged, count] = [prepare(sql.complexFilter), prepare(sql.relationFilter), first(sql.count)]
  const [statistics, groups] = [first(sql.aggregate), prepare(sql.groupBy)]
  // `all`, since `get` leaves a statement that returns rows unfinished, and the log of the database grows without end.
  const [create, update, upsert] = [prepare(sql.create), prepare(sql.update), prepare(sql.upsert)]
  const createMany = database.prepare<Parameter[]>(sql.createMany)
  const [readViews, writeViews] = [first(sql.readViews), prepare(sql.writeViews)]
  const createOne = ({ body, createdAt, postId, authorId }: NewComment): object =>
    toComment(create(body, text(createdAt), postId, authorId)[0] as Values)
  const commentOn = database.transaction((comment: NewComment): unknown => {
    const [, views] = readViews(comment.postId) as Values
    const [id, updated] = writeViews((views as number) + 1, text(comment.createdAt), comment.postId)[0] as Values
    return [{ id, views: updated }, createOne(comment)]
  })
  return {
    calls: {
      findUnique: (id) => toUser(user(id)),
      findMany10: (categoryId) => posts(categoryId, 10).map(toPost),
      findMany100: (categoryId) => posts(categoryId, 100).map(toPost),
      findManyIn20: (ids) => users(...ids).map(toUser),
      include1N: (id) => {
        const record = toUser(user(id))
        return record === null ? null : { ...record, posts: userPosts(id).map(toPost) }
      },
      postPage: (id) => {
        const row = page(id)
        return row === undefined ? null : toPage(row, pageTags(id).map(toTag), pageComments(id).map(toPageComment))
      },
      listing20: (skip) => {
        const tags = new Map<unknown, object[]>()
        const rows = listing(skip).map((row) => toListed(row, tags))
        for (const [post, ...tag] of listingTags(JSON.stringify([...tags.keys()]))) tags.get(post)?.push(toTag(tag))
        return rows
      },
      complexFilter: ({ since, word, views }) => search(text(since), `%${word}%`, views).map(toSearched),
      relationFilter: (tag) => tagged(tag).map(toTagged),
      count: (views) => count(views)?.[0],
      aggregate: (categoryId) => toStatistics(statistics(categoryId) as Values),
      groupBy: (since) => groups(text(since)).map(toGroup),
      create: createOne,
      update: ({ id, name, age, updatedAt }) => toUser(update(name, age, text(updatedAt), id)[0]),
      upsert: ({ userId, postId, createdAt }) => toLike(upsert(userId, postId, text(createdAt))[0] as Values),
      createMany100: (comments) => {
        const values: Parameter[] = []
        for (const { body, createdAt, postId, authorId } of comments) values.push(body, text(createdAt), postId, authorId)
        return { count: createMany.run(...values).changes }
      },
      transaction: commentOn,
    },
    close: async () => void database.close(),
  }
}

/** Instants as Prisma's adapter writes them, and the data has them. */
function text(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00')
}
