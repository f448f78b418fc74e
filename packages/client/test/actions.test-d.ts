import { describe, expectTypeOf, it } from 'vitest'
import type {
  AggregateAction,
  CopyFromAction,
  CreateManyAction,
  CreateManyAndReturnAction,
  Decimal,
  DeleteManyAction,
  DeleteManyAndReturnAction,
  FluentPromise,
  GroupByAction,
  StreamAction,
  UpdateEachAction,
  UpdateManyAction,
  UpdateManyAndReturnAction,
  UpsertAction,
  UpsertManyAction,
  UpsertManyAndReturnAction,
} from '../src/types/index.ts'
import type { Comment, Post, Prisma, Role, User } from './generated/blog.ts'
import type { Prisma as Sqlite } from './generated/blog-sqlite.ts'

type $Post = Prisma.$Post
type Bulk = CreateManyAction<$Post> &
  CopyFromAction<$Post> &
  CreateManyAndReturnAction<$Post, unknown> &
  UpdateManyAction<$Post> &
  UpdateManyAndReturnAction<$Post, unknown> &
  DeleteManyAction<$Post> &
  DeleteManyAndReturnAction<$Post, unknown> &
  UpdateEachAction<$Post> &
  UpsertManyAction<$Post> &
  UpsertManyAndReturnAction<$Post, unknown>

declare const post: Bulk &
  UpsertAction<$Post, unknown> &
  AggregateAction<$Post> &
  GroupByAction<$Post> &
  StreamAction<$Post, unknown>
declare const user: GroupByAction<Prisma.$User>
declare const order: UpsertManyAction<Prisma.$Order> & UpdateEachAction<Prisma.$Order>
declare const sqlite: CreateManyAction<Sqlite.$Post>

describe('bulk writes', () => {
  it('take rows of scalars and give a count', () => {
    const created = post.createMany({ data: [{ title: 'a', metadata: {}, authorId: 1 }], skipDuplicates: true })
    expectTypeOf(created).resolves.toEqualTypeOf<{ count: number }>()
    void post.createMany({ data: { title: 'a', metadata: {}, authorId: 1 } })
    void sqlite.createMany({ data: { title: 'a', metadata: {}, authorId: 1 } })
    // @ts-expect-error SQLite has no skipDuplicates
    void sqlite.createMany({ data: { title: 'a', metadata: {}, authorId: 1 }, skipDuplicates: true })
  })

  it('update and delete what matches', () => {
    const updated = post.updateMany({
      where: { author: { name: 'a' } },
      data: { views: { increment: 1 }, authorId: 2 },
      limit: 5,
    })
    expectTypeOf(updated).resolves.toEqualTypeOf<{ count: number }>()
    expectTypeOf(post.deleteMany()).resolves.toEqualTypeOf<{ count: number }>()
    // @ts-expect-error nested writes need one record
    void post.updateMany({ data: { author: { connect: { id: 1 } } } })
  })

  it('return records with relations that the table refers to', () => {
    const data = { title: 'a', metadata: {}, authorId: 1 }
    expectTypeOf(post.createManyAndReturn({ data })).resolves.toEqualTypeOf<Post[]>()
    expectTypeOf(post.createManyAndReturn({ data, select: { id: true, author: true } })).resolves.toEqualTypeOf<
      { id: number; author: User }[]
    >()
    expectTypeOf(post.updateManyAndReturn({ data: { title: 'b' }, omit: { body: true } })).resolves.not.toHaveProperty('body')
    // @ts-expect-error comments refer to the post, not the post to them
    void post.createManyAndReturn({ data, include: { comments: true } })
  })
})

describe('bulk writes beyond Prisma Client', () => {
  it('nest rows to create and keys to connect', () => {
    const comments = { create: [{ body: 'a' }, { body: 'b', author: { connect: { id: 1 } } }], connect: { id: 1 } }
    void post.createMany({
      data: [
        { title: 'a', metadata: {}, authorId: 1, comments },
        { title: 'a', metadata: {}, authorId: 2 },
      ],
    })
    void post.createMany({ data: { title: 'a', metadata: {}, author: { connect: { id: 1 } }, tags: { create: { name: 'a' } } } })
    void post.createMany({ data: { title: 'a', metadata: {}, authorId: 1, comments: { createMany: { data: [{ body: 'a' }] } } } })
    const data = { title: 'a', metadata: {}, author: { create: { email: 'a', profile: { create: { bio: 'a' } } } } }
    expectTypeOf(post.createManyAndReturn({ data: [data] })).resolves.toEqualTypeOf<Post[]>()
    // @ts-expect-error a relation or its foreign key, not both
    void post.createMany({ data: { title: 'a', metadata: {}, authorId: 1, author: { connect: { id: 1 } } } })
    // @ts-expect-error a post needs an author
    void post.createMany({ data: { title: 'a', metadata: {}, comments } })
    // @ts-expect-error the nesting says which post it is
    void post.createMany({ data: { title: 'a', metadata: {}, authorId: 1, comments: { create: { body: 'a', postId: 1 } } } })
    // @ts-expect-error rows create and connect, no more
    void post.createMany({ data: { title: 'a', metadata: {}, authorId: 1, comments: { connectOrCreate: [] } } })
    // @ts-expect-error one record
    void post.createMany({ data: { title: 'a', metadata: {}, author: { connect: [{ id: 1 }] } } })
    // @ts-expect-error one or the other
    void post.createMany({ data: { title: 'a', metadata: {}, author: { connect: { id: 1 }, create: { email: 'a' } } } })
  })

  it('upsert rows by the name of a unique key', () => {
    const data = [{ userId: 1, number: 'a', total: 5 }]
    expectTypeOf(order.upsertMany({ data, by: 'userOrder' })).resolves.toEqualTypeOf<{ count: number }>()
    void order.upsertMany({ data, by: 'id', update: ['total'] })
    void order.upsertMany({ data, by: 'userOrder', update: { total: 'increment', status: 'set' } })
    // @ts-expect-error not a unique key
    void order.upsertMany({ data, by: 'number' })
    // @ts-expect-error not a field
    void order.upsertMany({ data, by: 'userOrder', update: ['totl'] })
    // @ts-expect-error not a number
    void order.upsertMany({ data, by: 'userOrder', update: { status: 'increment' } })
    // @ts-expect-error the key is needed
    void order.upsertMany({ data })
  })

  it('copy rows of iterables of both kinds', () => {
    const rows = [{ title: 'a', metadata: {}, authorId: 1 }]
    async function* later(): AsyncGenerator<{ title: string; metadata: object; authorId: number }> {
      yield* rows
    }
    expectTypeOf(post.copyFrom(rows)).resolves.toEqualTypeOf<{ count: number }>()
    void post.copyFrom(new Set(rows), { batchSize: 500, signal: AbortSignal.timeout(5), timeoutMs: 100 })
    void post.copyFrom(later())
    // @ts-expect-error a field is missing
    void post.copyFrom([{ title: 'a' }])
    // @ts-expect-error not iterable
    void post.copyFrom({ title: 'a', metadata: {}, authorId: 1 })
  })

  it('update each record with data of its own', () => {
    const data = [
      { where: { userOrder: { userId: 1, number: 'a' } }, data: { total: { increment: 1 }, status: 'PAID' as const } },
    ]
    expectTypeOf(order.updateEach({ data })).resolves.toEqualTypeOf<{ count: number }>()
    // @ts-expect-error a record is found by a unique key
    void order.updateEach({ data: [{ where: { status: 'PAID' }, data: {} }] })
    // @ts-expect-error not a field
    void order.updateEach({ data: [{ where: { id: 1 }, data: { totl: 1 } }] })
  })

  it('return what they wrote or deleted', () => {
    const data = { id: 1, title: 'a', metadata: {}, authorId: 1 }
    expectTypeOf(post.upsertManyAndReturn({ data, by: 'id' })).resolves.toEqualTypeOf<Post[]>()
    expectTypeOf(post.deleteManyAndReturn()).resolves.toEqualTypeOf<Post[]>()
    expectTypeOf(post.deleteManyAndReturn({ where: { id: 1 }, select: { id: true, author: true } })).resolves.toEqualTypeOf<
      { id: number; author: User }[]
    >()
    // @ts-expect-error comments refer to the post, not the post to them
    void post.deleteManyAndReturn({ include: { comments: true } })
  })
})

describe('upsert', () => {
  it('takes a unique key and data of both kinds', () => {
    const upserted = post.upsert({
      where: { id: 1 },
      create: { title: 'a', metadata: {}, author: { connect: { id: 1 } } },
      update: { title: { set: 'b' } },
      select: { id: true },
    })
    expectTypeOf(upserted).resolves.toEqualTypeOf<{ id: number }>()
    // @ts-expect-error `update` is missing
    post.upsert({ where: { id: 1 }, create: { title: 'a', metadata: {}, authorId: 1 } })
  })
})

describe('aggregate', () => {
  it('gives what is asked for, in the type of its field', () => {
    const result = post.aggregate({
      where: { published: true },
      _count: true,
      _avg: { views: true, price: true, viewsBig: true },
      _sum: { views: true, price: true, viewsBig: true },
      _min: { createdAt: true, title: true },
    })
    expectTypeOf(result).resolves.toEqualTypeOf<{
      _count: number
      _avg: { views: number | null; price: Decimal | null; viewsBig: number | null }
      _sum: { views: number | null; price: Decimal | null; viewsBig: bigint | null }
      _min: { createdAt: Date | null; title: string | null }
    }>()
    expectTypeOf(post.aggregate({ _count: { _all: true, body: true } })).resolves.toEqualTypeOf<{
      _count: { _all: number; body: number }
    }>()
    // @ts-expect-error text has no average
    post.aggregate({ _avg: { title: true } })
    // @ts-expect-error Json has no order
    post.aggregate({ _max: { metadata: true } })
  })
})

describe('groupBy', () => {
  it('gives the fields of `by` and the aggregates', () => {
    const groups = user.groupBy({
      by: ['role', 'active'],
      _count: { _all: true },
      _max: { createdAt: true },
      orderBy: { role: 'asc' },
    })
    type Group = (typeof groups extends PromiseLike<infer T> ? T : never) extends (infer E)[] ? E : never
    expectTypeOf<Group['role']>().toEqualTypeOf<Role>()
    expectTypeOf<Group['active']>().toEqualTypeOf<boolean>()
    expectTypeOf<Group['_count']>().toEqualTypeOf<{ _all: number }>()
    expectTypeOf<Group['_max']>().toEqualTypeOf<{ createdAt: Date | null }>()
    expectTypeOf<Group>().not.toHaveProperty('email')
    expectTypeOf(user.groupBy({ by: 'role' })).resolves.items.toHaveProperty('role')
  })

  it('holds its clauses to each other', () => {
    user.groupBy({ by: ['role'], orderBy: [{ role: 'asc' }, { _count: { id: 'desc' } }], take: 3 })
    user.groupBy({ by: ['role'], having: { role: 'ADMIN', id: { _avg: { gt: 1 } }, OR: [{ id: { _count: 3 } }] } })
    // @ts-expect-error `by` is empty
    user.groupBy({ by: [] })
    // @ts-expect-error `take` without `orderBy`
    user.groupBy({ by: ['role'], take: 3 })
    // @ts-expect-error `email` is not in `by`
    user.groupBy({ by: ['role'], orderBy: { email: 'asc' } })
    // @ts-expect-error `email` is not in `by`
    user.groupBy({ by: ['role'], having: { email: 'a' } })
    // @ts-expect-error no such field
    user.groupBy({ by: ['rolle'] })
  })
})

describe('stream', () => {
  it('gives records one by one', async () => {
    for await (const row of post.stream({ select: { id: true }, batchSize: 100 }))
      expectTypeOf(row).toEqualTypeOf<{ id: number }>()
  })
})

describe('the fluent API', () => {
  it('follows relations, and null', () => {
    const found = {} as FluentPromise<$Post, Post | null, null, unknown>
    expectTypeOf(found).resolves.toEqualTypeOf<Post | null>()
    expectTypeOf(found.comments({ take: 1 })).resolves.toEqualTypeOf<Comment[] | null>()
    expectTypeOf(found.author()).resolves.toEqualTypeOf<User | null>()
    expectTypeOf(found.author().posts({ select: { id: true } })).resolves.toEqualTypeOf<{ id: number }[] | null>()
    const certain = {} as FluentPromise<$Post, Post, never, unknown>
    expectTypeOf(certain.author()).resolves.toEqualTypeOf<User>()
    expectTypeOf(certain.reviewer()).resolves.toEqualTypeOf<User | null>()
    expectTypeOf(certain.comments()).resolves.toEqualTypeOf<Comment[]>()
    // @ts-expect-error no such field
    found.comments({ where: { foo: 1 } })
  })
})
