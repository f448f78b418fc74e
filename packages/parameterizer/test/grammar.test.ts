import { describe, expect, test } from 'vitest'
import { createParameterizer } from '../src/index.ts'
import { fixtureSchema, sqlite } from './fixture-schema.ts'
import { problemOf, walked } from './query-of.ts'

const row = { title: 'x', metadata: {}, authorId: 1 }

describe('accepts', () => {
  test.each<[string, string, unknown]>([
    ['Post', 'findMany', undefined],
    ['Post', 'findMany', { where: { AND: {}, OR: [], NOT: [{ id: 1 }, {}] } }],
    ['Post', 'findMany', { where: { author: { manager: { is: null }, posts: { every: { tags: { none: {} } } } } } }],
    ['Post', 'findMany', { where: { reviewer: null, category: undefined } }],
    ['Post', 'findMany', { where: { metadata: { path: ['a', 'b'], string_contains: 'x', mode: 'insensitive' } } }],
    ['Post', 'findMany', { where: { title: { not: { not: { in: ['a'] } } } } }],
    [
      'Post',
      'findMany',
      { orderBy: [{ author: { profile: { bio: { sort: 'asc', nulls: 'last' } } } }, { tags: { _count: 'desc' } }, {}] },
    ],
    ['Post', 'findMany', { orderBy: { _relevance: { fields: ['title', 'body'], search: 'x', sort: 'asc' } } }],
    [
      'Post',
      'findMany',
      {
        include: {
          _count: { select: { comments: { where: { body: 'x' } }, tags: true } },
          reviewer: { where: { active: true } },
        },
      },
    ],
    ['Post', 'findMany', { omit: { body: true }, include: { author: { omit: { email: true } } } }],
    ['Post', 'findMany', { cursor: { id: 1, title: 'x' }, skip: 1, take: -5, relationLoadStrategy: 'query' }],
    ['Like', 'findUnique', { where: { userId_postId: { userId: 1, postId: 2 }, weight: { gt: 1 } } }],
    ['Like', 'findUnique', { where: { stampWeight: { stamp: new Uint8Array(), weight: 2 } } }],
    ['Report', 'findMany', { take: 1, orderBy: { day: 'asc' } }],
    ['Post', 'count', { select: { _all: true, body: true }, take: 5 }],
    ['Post', 'count', { select: true }],
    ['Post', 'aggregate', { _count: true, _avg: { views: true }, _max: { createdAt: true }, where: { id: 1 } }],
    [
      'Post',
      'groupBy',
      {
        by: ['title', 'views'],
        _sum: { viewsBig: true },
        having: { views: { gt: 1, _avg: { lt: 2.5 } }, OR: [{ id: { _count: { gte: 1 } } }] },
        orderBy: [{ _count: { id: 'desc' } }, { title: 'asc' }],
        take: 5,
      },
    ],
    [
      'Post',
      'create',
      { data: { ...row, tags: { connectOrCreate: [{ where: { name: 'a' }, create: { name: 'a' } }], connect: { id: 1 } } } },
    ],
    [
      'Post',
      'create',
      { data: { title: 'x', metadata: 1, author: { create: { email: 'x', profile: { create: { bio: 'x' } } } } } },
    ],
    ['Post', 'create', { data: { ...row, comments: { createMany: { data: [{ body: 'x' }], skipDuplicates: true } } } }],
    [
      'User',
      'update',
      {
        where: { email: 'x' },
        data: { manager: { disconnect: true }, profile: { upsert: { create: {}, update: { bio: null } } } },
      },
    ],
    [
      'User',
      'update',
      {
        where: { id: 1 },
        data: { posts: { set: [], updateMany: { where: { views: 1 }, data: { views: { increment: 1 } } }, deleteMany: [{}] } },
      },
    ],
    ['User', 'update', { where: { id: 1 }, data: { profile: { update: { bio: 'x' } } } }],
    ['User', 'update', { where: { id: 1 }, data: { profile: { update: { where: { bio: 'y' }, data: { bio: 'x' } } } } }],
    ['User', 'upsert', { where: { id: 1 }, create: { email: 'x' }, update: { email: { set: 'y' } } }],
    [
      'Post',
      'createManyAndReturn',
      { data: [row], select: { id: true, author: { select: { id: true } } }, skipDuplicates: true },
    ],
    ['Post', 'updateMany', { where: {}, data: { views: { divide: 2 }, authorId: 3 }, limit: 0 }],
    ['Post', 'groupBy', { by: 'title', having: { views: { not: { _avg: { gt: 1 } } }, title: { not: 'x' } } }],
    ['Post', 'exists', { where: { id: 1 } }],
    ['Token', 'create', undefined],
    ['Lists', 'create', { data: { id: 1, words: { set: ['a'] }, roles: ['ADMIN'] } }],
    ['Lists', 'findMany', { where: { words: { hasSome: [] }, roles: { has: 'ADMIN' }, numbers: { equals: null } } }],
  ])('%s.%s %j', (model, action, args) => {
    expect(problemOf(model, action, args)).toBe('no problem')
  })
})

describe('canonical order', () => {
  test('keys are in code unit order and slots are numbered in that order', () => {
    const { shape, values } = walked('Post', 'findMany', { take: 1, where: { title: 'b', AND: { id: 2 } }, cursor: { id: 3 } })
    expect(shape.args.entries.map(([key]) => key)).toEqual(['cursor', 'take', 'where'])
    expect(shape.slots.map((slot) => slot.path)).toEqual(['cursor.id', 'take', 'where.AND.id', 'where.title'])
    expect(values).toEqual([3, 1, 2, 'b'])
  })
})

describe('databases differ', () => {
  const on = (provider: 'sqlite' | 'mysql', args: unknown): unknown =>
    createParameterizer(provider === 'sqlite' ? sqlite : fixtureSchema('mysql')).parameterize({
      model: 'Post',
      action: 'findMany',
      args,
    })

  test('the path into Json is a value on PostgreSQL and structure elsewhere', () => {
    expect(walked('Post', 'findMany', { where: { metadata: { path: ['a'], equals: 1 } } }).values).toEqual(['1', ['a']])
    expect(on('sqlite', { where: { metadata: { path: '$.a', equals: 1 } } })).toMatchObject({ values: ['1'] })
    expect(() => on('sqlite', { where: { metadata: { path: '$.a' } } })).toThrow('where.metadata has a path but no condition')
  })

  test('operators that a database lacks are unknown on it', () => {
    expect(() => on('sqlite', { where: { title: { mode: 'insensitive' } } })).toThrow('where.title.mode is not known here')
    expect(() => on('mysql', { where: { title: { search: 'x' } } })).not.toThrow()
    expect(() => on('sqlite', { where: { title: { search: 'x' } } })).toThrow('where.title.search is not known here')
  })
})
