import { defineRelations } from 'drizzle-orm'
import { customType, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The instants of the data are text, which Drizzle has no column type for. */
const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => 'datetime',
  fromDriver: (value) => new Date(value),
  toDriver: (value) => value.toISOString().replace('Z', '+00:00'),
})

const flag = () => integer({ mode: 'boolean' })

export const users = sqliteTable('User', {
  id: integer().primaryKey({ autoIncrement: true }),
  email: text().notNull(),
  name: text().notNull(),
  bio: text(),
  age: integer(),
  role: text({ enum: ['READER', 'EDITOR', 'ADMIN'] }).notNull(),
  active: flag().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

const categories = sqliteTable('Category', {
  id: integer().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
})

export const tags = sqliteTable('Tag', { id: integer().primaryKey({ autoIncrement: true }), name: text().notNull() })

export const posts = sqliteTable('Post', {
  id: integer().primaryKey({ autoIncrement: true }),
  slug: text().notNull(),
  title: text().notNull(),
  content: text().notNull(),
  published: flag().notNull(),
  views: integer().notNull(),
  metadata: text({ mode: 'json' }),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  authorId: integer().notNull(),
  categoryId: integer(),
})

export const postTags = sqliteTable('_PostToTag', { postId: integer('A').notNull(), tagId: integer('B').notNull() }, (table) => [
  primaryKey({ columns: [table.postId, table.tagId] }),
])

export const comments = sqliteTable('Comment', {
  id: integer().primaryKey({ autoIncrement: true }),
  body: text().notNull(),
  createdAt: instant().notNull(),
  postId: integer().notNull(),
  authorId: integer().notNull(),
})

export const likes = sqliteTable(
  'Like',
  { userId: integer().notNull(), postId: integer().notNull(), createdAt: instant().notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.postId] })],
)

export const relations = defineRelations({ users, categories, tags, posts, postTags, comments, likes }, (r) => ({
  users: { posts: r.many.posts() },
  posts: {
    author: r.one.users({ from: r.posts.authorId, to: r.users.id, optional: false }),
    category: r.one.categories({ from: r.posts.categoryId, to: r.categories.id }),
    tags: r.many.tags({ from: r.posts.id.through(r.postTags.postId), to: r.tags.id.through(r.postTags.tagId) }),
    comments: r.many.comments(),
  },
  comments: {
    post: r.one.posts({ from: r.comments.postId, to: r.posts.id, optional: false }),
    author: r.one.users({ from: r.comments.authorId, to: r.users.id, optional: false }),
  },
}))
