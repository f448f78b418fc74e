import { defineEntity, p, type SqlEntityManager } from '@mikro-orm/sqlite'

const datetime = () => p.datetime(3)

type Instant = ReturnType<typeof datetime>

/** The entities of MikroORM; the databases differ in how instants are stored. */
export function entitiesWith(instant: () => Instant = datetime) {
  const User = defineEntity({
    name: 'User',
    tableName: 'User',
    properties: {
      id: p.integer().primary(),
      email: p.text(),
      name: p.text(),
      bio: p.text().nullable(),
      age: p.integer().nullable(),
      role: p.string(),
      active: p.boolean(),
      createdAt: instant(),
      updatedAt: instant(),
    },
  })
  const Category = defineEntity({
    name: 'Category',
    tableName: 'Category',
    properties: { id: p.integer().primary(), name: p.text() },
  })
  const Tag = defineEntity({
    name: 'Tag',
    tableName: 'Tag',
    properties: { id: p.integer().primary(), name: p.text() },
  })
  const Post = defineEntity({
    name: 'Post',
    tableName: 'Post',
    properties: {
      id: p.integer().primary(),
      slug: p.text(),
      title: p.text(),
      content: p.text(),
      published: p.boolean(),
      views: p.integer(),
      metadata: p.json().nullable(),
      createdAt: instant(),
      updatedAt: instant(),
      author: () => p.manyToOne(User).joinColumn('authorId'),
      category: () => p.manyToOne(Category).joinColumn('categoryId').nullable(),
      tags: () => p.manyToMany(Tag).pivotTable('_PostToTag').joinColumn('A').inverseJoinColumn('B').orderBy({ id: 'asc' }),
      commentCount: p
        .integer()
        .formula((columns) => `(select cast(count(*) as integer) from "Comment" x where x."postId" = ${columns['id']})`)
        .lazy(),
      likeCount: p
        .integer()
        .formula((columns) => `(select cast(count(*) as integer) from "Like" x where x."postId" = ${columns['id']})`)
        .lazy(),
    },
  })
  const Comment = defineEntity({
    name: 'Comment',
    tableName: 'Comment',
    properties: {
      id: p.integer().primary(),
      body: p.text(),
      createdAt: instant(),
      post: () => p.manyToOne(Post).joinColumn('postId'),
      author: () => p.manyToOne(User).joinColumn('authorId'),
    },
  })
  const Like = defineEntity({
    name: 'Like',
    tableName: 'Like',
    properties: {
      userId: p.integer().primary(),
      postId: p.integer().primary(),
      createdAt: instant(),
    },
  })
  return { User, Category, Tag, Post, Comment, Like }
}

export type Entities = ReturnType<typeof entitiesWith>

export type EntityManager = SqlEntityManager
