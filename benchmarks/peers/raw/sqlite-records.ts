/** Records of the rows that better-sqlite3 gives as arrays: each column by its place, each record by one literal. */

type Value = string | number | null

export type Values = readonly Value[]

export function toUser(row: Values | undefined): object | null {
  if (row === undefined) return null
  const [id, email, name, bio, age, role, active, createdAt, updatedAt] = row
  return { id, email, name, bio, age, role, active: active === 1, createdAt: instant(createdAt), updatedAt: instant(updatedAt) }
}

export function toPost(row: Values): object {
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

export function toPage(row: Values, tags: readonly object[], comments: readonly object[]): object {
  const [id, title, content, views, createdAt, authorId, authorName, categoryId, categoryName, commentCount, likeCount] = row
  return {
    id,
    title,
    content,
    views,
    createdAt: instant(createdAt),
    author: { id: authorId, name: authorName },
    category: categoryId === null ? null : { id: categoryId, name: categoryName },
    tags,
    comments,
    _count: { comments: commentCount, likes: likeCount },
  }
}

export function toTag([id, name]: Values): object {
  return { id, name }
}

export function toPageComment([id, body, createdAt, authorId, authorName]: Values): object {
  return { id, body, createdAt: instant(createdAt), author: { id: authorId, name: authorName } }
}

/** Leaves the list of tags to be filled, and puts it under the id of the post. */
export function toListed(row: Values, tagsOf: Map<unknown, object[]>): object {
  const [id, title, createdAt, authorId, authorName, comments] = row
  const tags: object[] = []
  tagsOf.set(id, tags)
  return { id, title, createdAt: instant(createdAt), author: { id: authorId, name: authorName }, tags, _count: { comments } }
}

export function toSearched([id, title, views, createdAt]: Values): object {
  return { id, title, views, createdAt: instant(createdAt) }
}

export function toTagged([id, name, role]: Values): object {
  return { id, name, role }
}

export function toStatistics([count, sum, avg, min, max]: Values): object {
  return { _count: count, _sum: { views: sum }, _avg: { views: avg }, _min: { views: min }, _max: { views: max } }
}

export function toGroup([categoryId, count, avg]: Values): object {
  return { categoryId, _count: { _all: count }, _avg: { views: avg } }
}

export function toComment([id, body, createdAt, postId, authorId]: Values): object {
  return { id, body, createdAt: instant(createdAt), postId, authorId }
}

export function toLike([userId, postId, createdAt]: Values): object {
  return { userId, postId, createdAt: instant(createdAt) }
}

function instant(text: Value | undefined): Date {
  return new Date(text as string)
}
