import { Decimal } from 'decimal.js'
import { describe, expectTypeOf, it } from 'vitest'
import { Prisma, type PrismaClient, Role } from './generated/blog.ts'
import type { PrismaClient as PostgresClient } from './generated/blog-postgres.ts'
import type { PrismaClient as SqliteClient } from './generated/blog-sqlite.ts'

declare const db: PrismaClient
declare const sqlite: SqliteClient
declare const postgres: PostgresClient

describe('unknown keys', () => {
  it('are rejected at the top', () => {
    // @ts-expect-error `wher` is no argument
    db.post.findMany({ wher: { id: 1 } })
    // @ts-expect-error findUnique takes no `take`
    db.post.findUnique({ where: { id: 1 }, take: 1 })
    // @ts-expect-error count takes no `include`
    db.post.count({ include: { author: true } })
  })

  it('are rejected in filters, beside known keys and at any depth', () => {
    // @ts-expect-error Post has no `foo`
    db.post.findMany({ where: { id: 1, foo: 1 } })
    // @ts-expect-error strings have no `gtt`
    db.post.findMany({ where: { title: { gt: 'a', gtt: 'b' } } })
    // @ts-expect-error User has no `foo`
    db.post.findMany({ where: { AND: [{ author: { email: 'a', foo: 1 } }] } })
    // @ts-expect-error User has no `foo`
    db.post.findMany({ where: { comments: { some: { author: { is: { email: 'a', foo: 1 } } } } } })
  })

  it('are rejected in selections at any depth', () => {
    // @ts-expect-error Post has no `foo`
    db.post.findMany({ select: { id: true, foo: true } })
    // @ts-expect-error Comment has no `foo`
    db.post.findMany({ select: { id: true, comments: { take: 1, select: { id: true, foo: true } } } })
    // @ts-expect-error nested reads have no `tak`
    db.post.findMany({ include: { comments: { where: { id: 1 }, tak: 1 } } })
    // @ts-expect-error `title` is no relation
    db.post.findMany({ include: { author: true, title: true } })
    // @ts-expect-error a to-one relation takes no `take`
    db.post.findMany({ include: { category: { take: 1 } } })
    // @ts-expect-error a required relation takes no `where`
    db.post.findMany({ include: { author: { where: { id: 1 } } } })
    // @ts-expect-error `author` is not counted
    db.post.findMany({ select: { _count: { select: { author: true } } } })
  })

  it('are rejected in data and orders', () => {
    // @ts-expect-error User has no `foo`
    db.user.create({ data: { email: 'a', foo: 1 } })
    // @ts-expect-error User has no `foo`
    db.user.update({ where: { id: 1 }, data: { name: 'a', foo: 1 } })
    // @ts-expect-error Post has no `foo`
    db.post.findMany({ orderBy: [{ title: 'asc' }, { id: 'asc', foo: 'asc' }] })
  })
})

describe('values', () => {
  it('have the type of their field', () => {
    // @ts-expect-error id is a number
    db.post.findMany({ where: { id: '1' } })
    // @ts-expect-error title is not nullable
    db.post.findMany({ where: { title: null } })
    // @ts-expect-error unknown value of the enum
    db.user.findMany({ where: { role: 'ROOT' } })
    // @ts-expect-error sort directions are asc and desc
    db.post.findMany({ orderBy: { id: 'up' } })
    // @ts-expect-error only optional fields place nulls
    db.post.findMany({ orderBy: { title: { sort: 'asc', nulls: 'last' } } })
    // @ts-expect-error SQLite ranks nothing
    sqlite.post.findMany({ orderBy: { _relevance: { fields: 'title', search: 'cat', sort: 'desc' } } })
    // @ts-expect-error texts only are ranked
    db.post.findMany({ orderBy: { _relevance: { fields: 'id', search: 'cat', sort: 'desc' } } })
    db.post.findMany({ orderBy: [{ author: { _relevance: { fields: ['email'], search: 'cat', sort: 'desc' } } }, { id: 'asc' }] })
    // @ts-expect-error `distinct` names fields
    db.post.findMany({ distinct: ['titel'] })
    // @ts-expect-error `take` is a number
    db.post.findMany({ take: '10' })
  })

  it('take every form that Prisma Client takes', () => {
    db.post.findMany({
      where: {
        createdAt: { gte: new Date(), lt: '2026-01-01T00:00:00Z' },
        price: { in: [1, '2.5', new Decimal(3), new Prisma.Decimal(4)] },
        viewsBig: { gt: 10n, lt: 20 },
        body: null,
        OR: [{ title: 'a' }, { title: { in: ['b', 'c'] as const } }, { views: { not: 3 } }],
        NOT: { rating: { not: { gt: 1 } } },
      },
      orderBy: [
        { rating: { sort: 'desc', nulls: 'last' } },
        { author: { profile: { bio: 'asc' } } },
        { comments: { _count: 'desc' } },
      ],
      distinct: ['authorId', 'categoryId'],
      cursor: { id: 3 },
      take: -5,
      skip: 1,
    })
    db.user.findMany({ where: { role: { in: [Role.ADMIN, 'EDITOR'] } }, distinct: 'role' })
    db.attachment.findMany({ where: { data: new Uint8Array(2), checksum: { not: null } } })
  })
})

describe('selections', () => {
  it('exclude each other', () => {
    // @ts-expect-error select and include
    db.user.findMany({ select: { id: true }, include: { posts: true } })
    // @ts-expect-error select and omit
    db.user.findUnique({ where: { id: 1 }, select: { id: true }, omit: { email: true } })
    db.user.findMany({ include: { posts: true }, omit: { email: true } })
  })
})

describe('relation filters', () => {
  it('take quantifiers for lists, and `is` or a bare filter for one', () => {
    db.user.findMany({ where: { posts: { some: { title: 'a' }, none: { published: false }, every: { views: { gt: 1 } } } } })
    db.post.findMany({ where: { author: { email: 'a' } } })
    db.post.findMany({ where: { author: { is: { email: 'a' }, isNot: { name: 'b' } } } })
    db.post.findMany({ where: { category: null } })
    db.post.findMany({ where: { category: { is: null } } })
    // @ts-expect-error author is required
    db.post.findMany({ where: { author: null } })
    // @ts-expect-error a list has no `is`
    db.user.findMany({ where: { posts: { is: { title: 'a' } } } })
    // @ts-expect-error either `is` or the bare form
    db.post.findMany({ where: { author: { is: { email: 'a' }, name: 'b' } } })
  })
})

describe('unique filters', () => {
  it('name one key, single or compound, and may say more', () => {
    db.user.findUnique({ where: { email: 'a' } })
    db.user.findUnique({ where: { id: 1, active: true, posts: { some: {} } } })
    db.like.findUnique({ where: { userId_postId: { userId: 1, postId: 2 } } })
    db.order.findUnique({ where: { userOrder: { userId: 1, number: 'A' } } })
    db.orderItem.findUnique({ where: { orderId_line: { orderId: 1, line: 2 }, sku: { contains: 'x' } } })
    // @ts-expect-error no key
    db.user.findUnique({ where: { active: true } })
    // @ts-expect-error no key
    db.user.findUnique({ where: {} })
    // @ts-expect-error no `where`
    db.user.findUnique({})
    // @ts-expect-error half a key
    db.like.findUnique({ where: { userId_postId: { userId: 1 } } })
    // @ts-expect-error a key is a value, not a filter
    db.user.findUnique({ where: { id: { gt: 1 } } })
    // @ts-expect-error a key is not null
    db.profile.findUnique({ where: { website: null } })
  })
})

describe('create data', () => {
  it('takes relations or foreign keys, not both', () => {
    db.post.create({ data: { title: 'a', metadata: {}, author: { connect: { id: 1 } } } })
    db.post.create({ data: { title: 'a', metadata: {}, authorId: 1, categoryId: null } })
    db.post.create({ data: { id: 9, title: 'a', metadata: [1, { b: null }], authorId: 1, tags: { create: { name: 't' } } } })
    // @ts-expect-error either the relation or its key
    db.post.create({ data: { title: 'a', metadata: {}, author: { connect: { id: 1 } }, authorId: 1 } })
    // @ts-expect-error relation and foreign key of different relations
    db.post.create({ data: { title: 'a', metadata: {}, author: { connect: { id: 1 } }, categoryId: 1 } })
    // @ts-expect-error title is missing
    db.post.create({ data: { metadata: {}, authorId: 1 } })
    // @ts-expect-error the author is missing
    db.post.create({ data: { title: 'a', metadata: {} } })
    // @ts-expect-error data is missing
    db.post.create({})
  })

  it('takes Json, and null markers in place of null', () => {
    db.post.create({ data: { title: 'a', metadata: Prisma.JsonNull, authorId: 1 } })
    db.user.create({ data: { email: 'a', settings: Prisma.DbNull } })
    db.user.create({ data: { email: 'a', settings: { theme: 'dark', sizes: [1, 2] } } })
    // @ts-expect-error a plain null is ambiguous
    db.user.create({ data: { email: 'a', settings: null } })
    // @ts-expect-error metadata cannot be SQL NULL
    db.post.create({ data: { title: 'a', metadata: Prisma.DbNull, authorId: 1 } })
  })

  it('leaves the relation that leads back out of nested data', () => {
    db.user.create({ data: { email: 'a', posts: { create: { title: 'a', metadata: {} } } } })
    db.user.create({
      data: { email: 'a', posts: { create: [{ title: 'a', metadata: {}, category: { create: { name: 'c' } } }] } },
    })
    db.user.create({
      data: { email: 'a', posts: { createMany: { data: [{ title: 'a', metadata: {}, categoryId: 1 }], skipDuplicates: true } } },
    })
    db.user.create({
      data: { email: 'a', posts: { connectOrCreate: { where: { id: 1 }, create: { title: 'a', metadata: {} } } } },
    })
    db.user.create({ data: { email: 'a', profile: { create: { bio: 'b' } } } })
    // @ts-expect-error the author is the user
    db.user.create({ data: { email: 'a', posts: { create: { title: 'a', metadata: {}, authorId: 2 } } } })
    // @ts-expect-error the author is the user
    db.user.create({ data: { email: 'a', posts: { createMany: { data: [{ title: 'a', metadata: {}, authorId: 2 }] } } } })
    // @ts-expect-error title is missing
    db.user.create({ data: { email: 'a', posts: { create: { metadata: {} } } } })
    // @ts-expect-error many-to-many has no createMany
    db.post.create({ data: { title: 'a', metadata: {}, authorId: 1, tags: { createMany: { data: [{ name: 't' }] } } } })
  })
})

describe('update data', () => {
  it('takes values and operations', () => {
    db.post.update({
      where: { id: 1 },
      data: {
        title: { set: 'a' },
        views: { increment: 1 },
        price: { multiply: '1.5' },
        viewsBig: { decrement: 2n },
        body: null,
        rating: { set: null },
      },
    })
    db.user.update({ where: { id: 1 }, data: { role: { set: 'ADMIN' }, active: false } })
    // @ts-expect-error strings have no increment
    db.post.update({ where: { id: 1 }, data: { title: { increment: 1 } } })
    // @ts-expect-error title is not nullable
    db.post.update({ where: { id: 1 }, data: { title: null } })
  })

  it('takes nested writes', () => {
    db.post.update({
      where: { id: 1 },
      data: {
        category: { disconnect: true },
        author: { update: { name: 'b' } },
        reviewer: { upsert: { create: { email: 'r' }, update: { name: { set: 'r' } } } },
        tags: { set: [{ id: 1 }], connect: { name: 't' } },
        comments: {
          update: { where: { id: 1 }, data: { body: 'c' } },
          updateMany: { where: { body: 'x' }, data: { body: 'y' } },
          deleteMany: [{ id: { in: [1, 2] } }],
          delete: true && { id: 3 },
        },
      },
    })
    // @ts-expect-error a required relation cannot be disconnected
    db.post.update({ where: { id: 1 }, data: { author: { disconnect: true } } })
    // @ts-expect-error nested bulk filters have no relations
    db.post.update({ where: { id: 1 }, data: { comments: { deleteMany: { author: { id: 1 } } } } })
  })
})

describe('field references', () => {
  it('stand for values of their type and model', () => {
    expectTypeOf(db.post.fields.title).toEqualTypeOf<Prisma.PostFieldRefs['title']>()
    db.post.findMany({ where: { title: { equals: db.post.fields.body } } })
    // @ts-expect-error another type
    db.post.findMany({ where: { title: { equals: db.post.fields.id } } })
    // @ts-expect-error another model
    db.post.findMany({ where: { title: { equals: db.user.fields.email } } })
  })
})

describe('operators of one database', () => {
  it('are offered on that database only', () => {
    db.post.findMany({ where: { title: { contains: 'a', mode: 'insensitive' }, metadata: { path: ['a', 'b'], equals: 1 } } })
    sqlite.post.findMany({ where: { metadata: { path: '$.a.b', string_contains: 'x' } } })
    // @ts-expect-error SQLite has no `mode`
    sqlite.post.findMany({ where: { title: { contains: 'a', mode: 'insensitive' } } })
    // @ts-expect-error a path is text on SQLite
    sqlite.post.findMany({ where: { metadata: { path: ['a'], equals: 1 } } })
    // @ts-expect-error SQLite has no array_contains
    sqlite.post.findMany({ where: { metadata: { array_contains: 1 } } })
  })

  it('work on scalar lists', () => {
    postgres.sensor.findMany({
      where: { labels: { has: 'a' }, counts: { hasEvery: [1] }, levels: { hasSome: ['LOW'] }, days: { isEmpty: true } },
    })
    postgres.sensor.create({ data: { code: 'a', labels: ['a'], counts: { set: [1] }, levels: ['HIGH'] } })
    postgres.sensor.update({
      where: { code: 'a' },
      data: { labels: { push: 'b' }, counts: { push: [1, 2] }, docs: { set: [{ a: 1 }] } },
    })
    // @ts-expect-error elements are strings
    postgres.sensor.findMany({ where: { labels: { has: 1 } } })
    // @ts-expect-error lists have no `in`
    postgres.sensor.findMany({ where: { labels: { in: ['a'] } } })
    // @ts-expect-error a uuid is not searched by pattern
    postgres.sensor.findMany({ where: { id: { contains: 'a' } } })
  })
})

describe('views', () => {
  it('are read only', () => {
    postgres.sensorDay.findMany({ where: { readings: { gt: 1 } } })
    postgres.sensorDay.findUnique({ where: { sensorId_day: { sensorId: 'a', day: new Date() } } })
    // @ts-expect-error a view takes no writes
    postgres.sensorDay.create({ data: {} })
  })
})
