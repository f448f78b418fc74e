import { sql, wrap } from '@mikro-orm/sqlite'
import type { AllScenarioCalls, NewComment } from '../../e2e/scenarios.ts'
import { type GroupRow, type StatisticsRow, toAggregate, toGroup } from '../raw/postgres-records.ts'
import type { Entities, EntityManager } from './entities.ts'

/** Each call with an entity manager of its own, as for a request; answers as plain objects. */
export function callsOf(root: EntityManager, entities: Entities): AllScenarioCalls {
  const { User, Post, Comment, Like } = entities
  const fork = (): EntityManager => root.fork() as EntityManager
  const findMany = async (categoryId: number, limit: number): Promise<object[]> => {
    const where = { category: categoryId, published: true }
    return (await fork().find(Post, where, { orderBy: { createdAt: 'desc' }, limit })).map(toPost)
  }
  return {
    findUnique: async (id) => plainOrNull(await fork().findOne(User, id)),
    findMany10: (categoryId) => findMany(categoryId, 10),
    findMany100: (categoryId) => findMany(categoryId, 100),
    findManyIn20: async (ids) => (await fork().find(User, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } })).map(plain),
    include1N: async (id) => {
      const em = fork()
      const user = await em.findOne(User, id)
      if (user === null) return null
      const posts = await em.find(Post, { author: id }, { orderBy: { createdAt: 'desc' }, limit: 10 })
      return { ...plain(user), posts: posts.map(toPost) }
    },
    postPage: (id) => postPage(fork(), entities, id),
    listing20: async (skip) => {
      const posts = await fork().find(
        Post,
        { published: true },
        {
          fields: ['id', 'title', 'createdAt', 'author.id', 'author.name', 'tags.id', 'tags.name', 'commentCount'],
          orderBy: { createdAt: 'desc' },
          limit: 20,
          offset: skip,
        },
      )
      return posts.map((post) => {
        const { commentCount, ...rest } = plain(post) as { commentCount: number }
        return { ...rest, _count: { comments: commentCount } }
      })
    },
    complexFilter: async ({ since, word, views }) => {
      const where = {
        published: true,
        createdAt: { $gte: since },
        category: { $ne: null },
        $or: [{ title: { $like: `%${word}%` } }, { views: { $gt: views } }],
      }
      const orderBy = [{ views: 'desc' }, { id: 'asc' }] as const
      const posts = await fork().find(Post, where, {
        fields: ['id', 'title', 'views', 'createdAt'],
        orderBy: [...orderBy],
        limit: 20,
      })
      return posts.map(plain)
    },
    relationFilter: async (tag) => {
      const em = fork()
      const authors = em
        .createQueryBuilder(Post, 'p')
        .select('p.author')
        .join('p.tags', 't')
        .where({ published: true, 't.name': tag })
      const query = em.createQueryBuilder(User, 'u').select(['u.id', 'u.name', 'u.role'])
      return query
        .where({ active: true, id: { $in: authors.getNativeQuery() } })
        .orderBy({ id: 'asc' })
        .limit(20)
        .execute()
    },
    count: (views) => fork().count(Post, { published: true, views: { $gte: views } }),
    aggregate: async (categoryId) => {
      const query = fork()
        .createQueryBuilder(Post, 'p')
        .select([
          sql`cast(count(*) as integer)`.as('count'),
          sql`cast(sum(p.views) as integer)`.as('sum'),
          sql`cast(avg(p.views) as double precision)`.as('avg'),
          sql`min(p.views)`.as('min'),
          sql`max(p.views)`.as('max'),
        ])
      return toAggregate(await query.where({ category: categoryId }).execute<StatisticsRow>('get', false))
    },
    groupBy: async (since) => {
      const rows = await fork()
        .createQueryBuilder(Post, 'p')
        .select([
          sql`p."categoryId"`.as('categoryId'),
          sql`cast(count(*) as integer)`.as('count'),
          sql`cast(avg(p.views) as double precision)`.as('avg'),
        ])
        .where({ published: true, createdAt: { $gte: since } })
        .groupBy('category')
        .orderBy({ category: 'asc' })
        .execute<GroupRow[]>('all', false)
      return rows.map(toGroup)
    },
    create: async (comment) => {
      const em = fork()
      const created = newComment(em, entities, comment)
      await em.flush()
      return toComment(created)
    },
    update: async ({ id, ...data }) => {
      const em = fork()
      const user = await em.findOneOrFail(User, id)
      em.assign(user, data)
      await em.flush()
      return plain(user)
    },
    upsert: async (like) => plain(await fork().upsert(Like, like)),
    createMany100: async (comments) => {
      const rows = comments.map(({ body, createdAt, postId, authorId }) => ({ body, createdAt, post: postId, author: authorId }))
      await fork().insertMany(Comment, rows)
      return { count: rows.length }
    },
    transaction: (comment) =>
      fork().transactional(async (em) => {
        const post = await em.findOneOrFail(Post, comment.postId, { fields: ['id', 'views'] })
        em.assign(post, { views: post.views + 1, updatedAt: comment.createdAt } as object)
        const created = newComment(em as EntityManager, entities, comment)
        await em.flush()
        return [{ id: post.id, views: post.views }, toComment(created)]
      }),
  }
}

async function postPage(em: EntityManager, { Post, Comment }: Entities, id: number): Promise<object | null> {
  const post = await em.findOne(Post, id, {
    fields: [
      'id',
      'title',
      'content',
      'views',
      'createdAt',
      'author.id',
      'author.name',
      'category.id',
      'category.name',
      'tags.id',
      'tags.name',
      'commentCount',
      'likeCount',
    ],
  })
  if (post === null) return null
  const comments = await em.find(
    Comment,
    { post: id },
    { fields: ['id', 'body', 'createdAt', 'author.id', 'author.name'], orderBy: { createdAt: 'desc' }, limit: 10 },
  )
  const { commentCount, likeCount, ...rest } = plain(post) as { commentCount: number; likeCount: number }
  return { ...rest, comments: comments.map(plain), _count: { comments: commentCount, likes: likeCount } }
}

function newComment(em: EntityManager, { Comment }: Entities, { body, createdAt, postId, authorId }: NewComment): object {
  const comment = em.create(Comment, { body, createdAt, post: postId, author: authorId })
  em.persist(comment)
  return comment
}

function plain(entity: object): object {
  return wrap(entity).toObject()
}

function plainOrNull(entity: object | null): object | null {
  return entity === null ? null : plain(entity)
}

function toPost(entity: object): object {
  const { author, category, ...rest } = plain(entity) as { author: number; category: number | null }
  return { ...rest, authorId: author, categoryId: category }
}

/** A post that was loaded before is a record in the place of its id. */
function toComment(entity: object): object {
  const { post, author, ...rest } = plain(entity) as { post: number | { id: number }; author: number }
  return { ...rest, postId: typeof post === 'object' ? post.id : post, authorId: author }
}
