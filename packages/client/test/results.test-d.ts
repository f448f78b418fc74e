import { describe, expectTypeOf, it } from 'vitest'
import type { Decimal, JsonValue, PrismaPromise } from '../src/types/index.ts'
import type { Category, Comment, Like, Post, PrismaClient, Profile, Role, User } from './generated/blog.ts'

declare const db: PrismaClient

/** What a query resolves to. */
type Of<P> = P extends PrismaPromise<infer T> ? T : never

describe('records', () => {
  it('hold every scalar in the type of its field', () => {
    expectTypeOf<Post['title']>().toEqualTypeOf<string>()
    expectTypeOf<Post['body']>().toEqualTypeOf<string | null>()
    expectTypeOf<Post['published']>().toEqualTypeOf<boolean>()
    expectTypeOf<Post['views']>().toEqualTypeOf<number>()
    expectTypeOf<Post['rating']>().toEqualTypeOf<number | null>()
    expectTypeOf<Post['price']>().toEqualTypeOf<Decimal | null>()
    expectTypeOf<Post['viewsBig']>().toEqualTypeOf<bigint>()
    expectTypeOf<Post['metadata']>().toEqualTypeOf<JsonValue>()
    expectTypeOf<Post['createdAt']>().toEqualTypeOf<Date>()
    expectTypeOf<User['role']>().toEqualTypeOf<Role>()
    expectTypeOf<keyof Post>().not.toMatchTypeOf<'author'>()
  })
})

describe('a query without selection', () => {
  it('gives the record of the model', async () => {
    expectTypeOf(db.user.findMany()).resolves.toEqualTypeOf<User[]>()
    expectTypeOf(db.user.findMany({ where: { id: 1 } })).resolves.toEqualTypeOf<User[]>()
    expectTypeOf(db.user.findUniqueOrThrow({ where: { id: 1 } })).resolves.toEqualTypeOf<User>()
    expectTypeOf(db.user.findFirstOrThrow()).resolves.toEqualTypeOf<User>()
    expectTypeOf(db.user.update({ where: { id: 1 }, data: { name: 'Ada' } })).resolves.toEqualTypeOf<User>()
    expectTypeOf(db.user.delete({ where: { id: 1 } })).resolves.toEqualTypeOf<User>()
    expectTypeOf(db.user.create({ data: { email: 'ada@example.com' } })).resolves.toEqualTypeOf<User>()
  })

  it('gives null where no record need be found', () => {
    expectTypeOf(db.user.findUnique({ where: { id: 1 } })).resolves.toEqualTypeOf<User | null>()
    expectTypeOf(db.user.findFirst()).resolves.toEqualTypeOf<User | null>()
  })

  it('is a PrismaPromise', () => {
    expectTypeOf(db.user.findMany()).toEqualTypeOf<PrismaPromise<User[]>>()
    expectTypeOf(db.user.findMany()[Symbol.toStringTag]).toEqualTypeOf<'PrismaPromise'>()
  })

  it('gives the record where the arguments are not known', () => {
    const untyped = JSON.parse('{}')
    expectTypeOf(db.user.findMany(untyped)).resolves.toEqualTypeOf<User[]>()
    expectTypeOf(db.user.findMany({} as Parameters<typeof db.user.findMany>[0])).resolves.toEqualTypeOf<User[]>()
  })
})

describe('select', () => {
  it('gives the selected fields only', () => {
    const users = db.user.findMany({ select: { id: true, email: true, name: false } })
    expectTypeOf(users).resolves.toEqualTypeOf<{ id: number; email: string }[]>()
  })

  it('gives relations with their own selection', () => {
    const post = db.post.findUniqueOrThrow({
      where: { id: 7 },
      select: {
        title: true,
        author: { select: { email: true } },
        reviewer: { select: { name: true } },
        comments: { take: 10, orderBy: { createdAt: 'desc' }, select: { body: true, likes: true } },
      },
    })
    expectTypeOf(post).resolves.toEqualTypeOf<{
      title: string
      author: { email: string }
      reviewer: { name: string | null } | null
      comments: { body: string; likes: bigint }[]
    }>()
  })

  it('gives whole records for `true`', () => {
    const post = db.post.findFirstOrThrow({ select: { author: true, category: true, likes: true } })
    expectTypeOf(post).resolves.toEqualTypeOf<{ author: User; category: Category | null; likes: Like[] }>()
  })

  it('nests to any depth', () => {
    const user = db.user.findFirstOrThrow({
      select: { posts: { select: { comments: { select: { author: { select: { profile: { select: { bio: true } } } } } } } } },
    })
    expectTypeOf(user).resolves.toEqualTypeOf<{
      posts: { comments: { author: { profile: { bio: string | null } | null } | null }[] }[]
    }>()
  })

  it('keeps a field whose selection is decided at run time', () => {
    const withName = Math.random() > 0.5
    expectTypeOf(db.user.findFirstOrThrow({ select: { id: true, name: withName } })).resolves.toEqualTypeOf<{
      id: number
      name: string | null
    }>()
    expectTypeOf(db.user.findFirstOrThrow({ select: { id: true, ...(withName ? { name: true } : {}) } })).resolves.toEqualTypeOf<{
      id: number
      name?: string | null
    }>()
  })
})

describe('include', () => {
  it('adds relations to the record', () => {
    const post = db.post.findFirstOrThrow({ include: { author: true, comments: { include: { author: true } } } })
    type Included = Of<typeof post>
    expectTypeOf<Included>().toExtend<Post>()
    expectTypeOf<Included['author']>().toEqualTypeOf<User>()
    expectTypeOf<Included['comments'][number]>().toExtend<Comment>()
    expectTypeOf<Included['comments'][number]['author']>().toEqualTypeOf<User | null>()
    expectTypeOf<Included>().not.toHaveProperty('likes')
  })

  it('adds null for an optional relation at either side', () => {
    const user = db.user.findFirstOrThrow({ include: { profile: true, manager: true } })
    expectTypeOf<Of<typeof user>['profile']>().toEqualTypeOf<Profile | null>()
    expectTypeOf<Of<typeof user>['manager']>().toEqualTypeOf<User | null>()
  })

  it('works beside omit', () => {
    const user = db.user.findFirstOrThrow({ include: { posts: true }, omit: { email: true } })
    expectTypeOf<Of<typeof user>>().not.toHaveProperty('email')
    expectTypeOf<Of<typeof user>['posts']>().toEqualTypeOf<Post[]>()
    expectTypeOf<Of<typeof user>['id']>().toEqualTypeOf<number>()
  })
})

describe('_count', () => {
  it('counts the relations that are named', () => {
    const user = db.user.findFirstOrThrow({
      select: { _count: { select: { posts: true, comments: { where: { body: { contains: 'x' } } } } } },
    })
    expectTypeOf(user).resolves.toEqualTypeOf<{ _count: { posts: number; comments: number } }>()
  })

  it('counts every list for `true`', () => {
    const post = db.post.findFirstOrThrow({ include: { _count: true } })
    expectTypeOf<Of<typeof post>['_count']>().toEqualTypeOf<{
      tags: number
      comments: number
      likes: number
      attachments: number
    }>()
  })
})

describe('omit', () => {
  it('leaves fields out', () => {
    const token = db.like.findFirstOrThrow({ omit: { weight: true, createdAt: false } })
    expectTypeOf(token).resolves.toEqualTypeOf<{ userId: number; postId: number; createdAt: Date }>()
  })

  it('leaves fields out of relations', () => {
    const post = db.post.findFirstOrThrow({ select: { likes: { omit: { weight: true, createdAt: true } } } })
    expectTypeOf(post).resolves.toEqualTypeOf<{ likes: { userId: number; postId: number }[] }>()
  })
})

describe('count', () => {
  it('gives a number, or counters by name', () => {
    expectTypeOf(db.post.count()).resolves.toEqualTypeOf<number>()
    expectTypeOf(db.post.count({ where: { published: true } })).resolves.toEqualTypeOf<number>()
    expectTypeOf(db.post.count({ select: { _all: true, body: true } })).resolves.toEqualTypeOf<{ _all: number; body: number }>()
    expectTypeOf(db.post.count({ select: true })).resolves.toEqualTypeOf<number>()
  })
})

describe('exists', () => {
  it('gives a boolean', () => {
    expectTypeOf(db.post.exists({ where: { published: true } })).resolves.toEqualTypeOf<boolean>()
  })
})
