import { relations } from 'drizzle-orm'
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

const userRelations = relations(users, ({ many }) => ({ posts: many(posts) }))

const postRelations = relations(posts, ({ one, many }) => ({
  author: one(users, { fields: [posts.authorId], references: [users.id] }),
  category: one(categories, { fields: [posts.categoryId], references: [categories.id] }),
  tags: many(postTags),
  comments: many(comments),
}))

const postTagRelations = relations(postTags, ({ one }) => ({
  post: one(posts, { fields: [postTags.postId], references: [posts.id] }),
  tag: one(tags, { fields: [postTags.tagId], references: [tags.id] }),
}))

const commentRelations = relations(comments, ({ one }) => ({
  post: one(posts, { fields: [comments.postId], references: [posts.id] }),
  author: one(users, { fields: [comments.authorId], references: [users.id] }),
}))

/** What Drizzle is given: tables and relations. */
export const schema = {
  users,
  categories,
  tags,
  posts,
  postTags,
  comments,
  likes,
  userRelations,
  postRelations,
  postTagRelations,
  commentRelations,
}
