import { defineRelations } from 'drizzle-orm'
import { boolean, integer, jsonb, pgEnum, pgTable, primaryKey, serial, text, timestamp } from 'drizzle-orm/pg-core'

const instant = () => timestamp({ precision: 3, mode: 'date' })

const role = pgEnum('Role', ['READER', 'EDITOR', 'ADMIN'])

export const users = pgTable('User', {
  id: serial().primaryKey(),
  email: text().notNull(),
  name: text().notNull(),
  bio: text(),
  age: integer(),
  role: role().notNull(),
  active: boolean().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

const categories = pgTable('Category', { id: serial().primaryKey(), name: text().notNull() })

export const tags = pgTable('Tag', { id: serial().primaryKey(), name: text().notNull() })

export const posts = pgTable('Post', {
  id: serial().primaryKey(),
  slug: text().notNull(),
  title: text().notNull(),
  content: text().notNull(),
  published: boolean().notNull(),
  views: integer().notNull(),
  metadata: jsonb(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  authorId: integer().notNull(),
  categoryId: integer(),
})

export const postTags = pgTable('_PostToTag', { postId: integer('A').notNull(), tagId: integer('B').notNull() }, (table) => [
  primaryKey({ columns: [table.postId, table.tagId] }),
])

export const comments = pgTable('Comment', {
  id: serial().primaryKey(),
  body: text().notNull(),
  createdAt: instant().notNull(),
  postId: integer().notNull(),
  authorId: integer().notNull(),
})

export const likes = pgTable(
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
