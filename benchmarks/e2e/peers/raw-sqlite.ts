import Database from 'better-sqlite3'
import type { Peer, Target } from './peer.ts'

type Values = readonly (string | number | null)[]

/** Hand-written SQL in prepared statements of better-sqlite3, rows as arrays, hand-written mapping. */
export function openRawSqlite({ location }: Target): Peer {
  const database = new Database(location)
  const prepare = (sql: string): { get: (...input: number[]) => Values | undefined; all: (...input: number[]) => Values[] } => {
    const statement = database.prepare<number[], Values>(sql).raw(true)
    return { get: (...input) => statement.get(...input), all: (...input) => statement.all(...input) }
  }
  const user = prepare('select id, email, name, bio, age, role, active, createdAt, updatedAt from User where id = ?')
  const posts = prepare(
    'select id, slug, title, content, published, views, metadata, createdAt, updatedAt, authorId, categoryId from Post where categoryId = ? and published = 1 order by createdAt desc limit 10',
  )
  const page = prepare(
    `select p.id, p.title, p.content, p.views, p.createdAt, a.id, a.name, c.id, c.name,
      (select count(*) from Comment where postId = p.id), (select count(*) from "Like" where postId = p.id)
    from Post p join User a on a.id = p.authorId left join Category c on c.id = p.categoryId where p.id = ?`,
  )
  const tags = prepare('select t.id, t.name from _PostToTag j join Tag t on t.id = j.B where j.A = ? order by t.id')
  const comments = prepare(
    'select c.id, c.body, c.createdAt, a.id, a.name from Comment c join User a on a.id = c.authorId where c.postId = ? order by c.createdAt desc limit 10',
  )
  return {
    calls: {
      findUnique: (id) => toUser(user.get(id)),
      findMany10: (categoryId) => posts.all(categoryId).map(toPost),
      postPage: (id) => {
        const row = page.get(id)
        return row === undefined ? null : toPage(row, tags.all(id), comments.all(id))
      },
    },
    close: async () => void database.close(),
  }
}

function toUser(row: Values | undefined): object | null {
  if (row === undefined) return null
  const [id, email, name, bio, age, role, active, createdAt, updatedAt] = row
  return { id, email, name, bio, age, role, active: active === 1, createdAt: instant(createdAt), updatedAt: instant(updatedAt) }
}

function toPost(row: Values): object {
  const [id, slug, title, content, published, views, metadata, createdAt, updatedAt, authorId, categoryId] = row
  return {
    id,
    slug,
    title,
    content,
    published: published === 1,
    views,
    metadata: metadata === null ? null : JSON.parse(metadata as string),
    createdAt: instant(createdAt),
    updatedAt: instant(updatedAt),
    authorId,
    categoryId,
  }
}

function toPage(row: Values, tags: readonly Values[], comments: readonly Values[]): object {
  const [id, title, content, views, createdAt, authorId, authorName, categoryId, categoryName, commentCount, likeCount] = row
  return {
    id,
    title,
    content,
    views,
    createdAt: instant(createdAt),
    author: { id: authorId, name: authorName },
    category: categoryId === null ? null : { id: categoryId, name: categoryName },
    tags: tags.map(([id, name]) => ({ id, name })),
    comments: comments.map(toComment),
    _count: { comments: commentCount, likes: likeCount },
  }
}

function toComment([id, body, createdAt, authorId, authorName]: Values): object {
  return { id, body, createdAt: instant(createdAt), author: { id: authorId, name: authorName } }
}

function instant(text: string | number | null | undefined): Date {
  return new Date(text as string)
}
