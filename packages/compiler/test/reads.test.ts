import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from './databases.ts'
import { comments, seed } from './seed.ts'
import { boolean, decimal, float, int, ints, json, skip, string, take } from './shape-of.ts'

const missing = {
  code: 'P2025',
  message:
    'An operation failed because it depends on one or more records that were required but not found. No record was found for a query.',
  meta: { modelName: 'User', operation: 'a query' },
}

describe.each(['sqlite', 'postgres'] as const)('reads on %s', (name) => {
  let db: Database
  beforeAll(async () => {
    db = await openDatabase(name, { User: { email: true } })
    await db.script(seed + comments(name))
  })
  afterAll(() => db.close())

  const ids = async (model: string, args: object): Promise<readonly unknown[]> => {
    const rows = (await db.run(model, 'findMany', { select: { id: true }, ...args })) as readonly { readonly id: unknown }[]
    return rows.map((row) => row.id)
  }

  test('every scalar type arrives as a record of the API, at the top and nested', async () => {
    const post = {
      id: 1,
      title: 'one',
      published: true,
      views: 10,
      rating: 0.1,
      price: expect.objectContaining({ d: [1, 5000000] }),
      big: 9007199254740993n,
      metadata: { a: { b: [1, 2] }, s: '50%_x' },
      createdAt: new Date('2026-01-01T00:00:00Z'),
      updatedAt: new Date('2026-01-01T00:00:00Z'),
      authorId: 1,
    }
    expect(await db.run('Post', 'findUnique', { where: { id: int(1) } })).toEqual(post)
    const comment = await db.run('Comment', 'findFirst', { where: { body: string('c1') }, include: { post: true } })
    expect(comment).toEqual({
      id: 1n,
      body: 'c1',
      secret: Uint8Array.of(0, 255),
      createdAt: new Date('2026-02-01T00:00:00Z'),
      postId: 1,
      post,
    })
  })

  test('lists, records, join tables and counters nest to any depth', async () => {
    const args = {
      where: { id: int(1) },
      select: {
        role: true,
        manager: true,
        profile: { select: { bio: true } },
        posts: {
          orderBy: { id: 'desc' },
          select: {
            title: true,
            author: { select: { id: true } },
            tags: { orderBy: { name: 'asc' }, select: { name: true } },
            comments: { take: take(-2), orderBy: { id: 'asc' }, select: { id: true, secret: true } },
            _count: { select: { comments: true, tags: { where: { name: string('red') } } } },
          },
        },
        _count: true,
      },
    }
    expect(await db.run('User', 'findUnique', args)).toEqual({
      role: 'ADMIN',
      manager: null,
      profile: { bio: 'first' },
      posts: [
        {
          title: 'two',
          author: { id: 1 },
          tags: [{ name: 'blue' }],
          comments: [{ id: 4n, secret: null }],
          _count: { comments: 1, tags: 0 },
        },
        {
          title: 'one',
          author: { id: 1 },
          tags: [{ name: 'blue' }, { name: 'red' }],
          comments: [
            { id: 2n, secret: null },
            { id: 3n, secret: new Uint8Array(0) },
          ],
          _count: { comments: 3, tags: 1 },
        },
      ],
      _count: { reports: 2, posts: 2, likes: 1 },
    })
  })

  test('a compound foreign key links records', async () => {
    const notes = await db.run('Note', 'findMany', {
      orderBy: { id: 'asc' },
      select: { text: true, like: { select: { weight: true } } },
    })
    expect(notes).toEqual([
      { text: 'n1', like: { weight: 5 } },
      { text: 'n2', like: { weight: 5 } },
      { text: 'loose', like: null },
    ])
  })

  test('an empty selection of related records is a list of empty windows', async () => {
    expect(await db.run('User', 'findUnique', { where: { id: int(1) }, select: { posts: { take: 0 } } })).toEqual({ posts: [] })
  })

  test('omit of the query overrides omit of the client', async () => {
    expect(await db.run('User', 'findUnique', { where: { id: int(2) } })).toEqual({
      id: 2,
      name: null,
      role: 'READER',
      managerId: 1,
    })
    expect(
      await db.run('User', 'findUnique', { where: { id: int(2) }, omit: { email: false, role: true, managerId: true } }),
    ).toEqual({ id: 2, email: 'bob@x', name: null })
    expect(await db.run('User', 'findUnique', { where: { id: int(2) }, select: { email: true } })).toEqual({ email: 'bob@x' })
  })

  test('nulls come where Prisma puts them, or where the query says', async () => {
    const byPrice = (order: unknown): Promise<readonly unknown[]> => ids('Post', { orderBy: [{ price: order }, { id: 'asc' }] })
    expect(await byPrice('asc')).toEqual(name === 'postgres' ? [1, 3, 4, 2] : [2, 1, 3, 4])
    expect(await byPrice('desc')).toEqual(name === 'postgres' ? [2, 4, 3, 1] : [4, 3, 1, 2])
    expect(await byPrice({ sort: 'asc', nulls: 'first' })).toEqual([2, 1, 3, 4])
    expect(await byPrice({ sort: 'desc', nulls: 'last' })).toEqual([4, 3, 1, 2])
  })

  test('an order through a relation keeps rows without it', async () => {
    expect(await ids('User', { orderBy: [{ manager: { name: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }] })).toEqual([
      2, 3, 1, 4,
    ])
  })

  test('an order by the number of related records', async () => {
    expect(await ids('User', { orderBy: [{ posts: { _count: 'desc' } }, { id: 'asc' }] })).toEqual([1, 2, 3, 4])
    expect(await ids('Post', { orderBy: [{ tags: { _count: 'desc' } }, { id: 'desc' }] })).toEqual([1, 4, 2, 3])
    expect(await ids('Post', { orderBy: [{ tags: { _count: 'asc' } }, { id: 'asc' }], take: take(3) })).toEqual([3, 2, 4])
    const byTags = { orderBy: [{ tags: { _count: 'desc' } }, { id: 'desc' }] }
    expect(await ids('Post', { ...byTags, where: { id: { gt: int(1) } } })).toEqual([4, 2, 3])
    expect(await ids('Post', { ...byTags, cursor: { id: int(4) } })).toEqual([4, 2, 3])
  })

  test('an order by the number of records behind a key of two fields, and behind a relation that can be missing', async () => {
    const users = async (orderBy: object): Promise<unknown> => db.run('Like', 'findMany', { select: { userId: true }, orderBy })
    expect(await users([{ notes: { _count: 'desc' } }, { userId: 'desc' }])).toEqual([
      { userId: 2 },
      { userId: 3 },
      { userId: 1 },
    ])
    expect(await ids('User', { orderBy: [{ manager: { reports: { _count: 'desc' } } }, { id: 'asc' }] })).toEqual([2, 3, 4, 1])
  })

  test('a page of all rows in the order of a record that each has', async () => {
    const orderBy = [{ author: { email: 'desc' } }, { id: 'asc' }]
    expect(await ids('Post', { orderBy, take: take(3) })).toEqual([4, 3, 1])
    expect(await ids('Post', { orderBy, take: take(2), skip: skip(2) })).toEqual([1, 2])
    expect(await ids('Post', { orderBy, take: take(-3) })).toEqual([3, 1, 2])
    const byManager = [{ author: { manager: { email: 'asc' } } }, { id: 'asc' }]
    expect(await ids('Post', { orderBy: byManager, take: take(4) })).toEqual(name === 'postgres' ? [3, 4, 1, 2] : [1, 2, 3, 4])
  })

  test('take, skip and both ends', async () => {
    const orderBy = { id: 'asc' }
    expect(await ids('Post', { orderBy, take: take(2) })).toEqual([1, 2])
    expect(await ids('Post', { orderBy, skip: skip(3) })).toEqual([4])
    expect(await ids('Post', { orderBy, take: take(-2) })).toEqual([3, 4])
    expect(await ids('Post', { orderBy, take: take(-2), skip: skip(1) })).toEqual([2, 3])
    expect(await ids('Post', { orderBy, take: 0 })).toEqual([])
    expect(await ids('Post', { take: take(-1) })).toEqual([4])
  })

  test('findFirst takes the first or the last', async () => {
    const select = { id: true }
    expect(await db.run('Post', 'findFirst', { orderBy: { id: 'desc' }, select })).toEqual({ id: 4 })
    expect(await db.run('Post', 'findFirst', { orderBy: { id: 'desc' }, take: take(-1), select })).toEqual({ id: 1 })
    expect(await db.run('Post', 'findFirst', { where: { id: int(99) } })).toBeNull()
  })

  test.each(['findUniqueOrThrow', 'findFirstOrThrow'] as const)('%s fails without a record', async (action) => {
    await expect(db.run('User', action, { where: { id: int(99) } })).rejects.toMatchObject(missing)
    expect(await db.run('User', action, { where: { id: int(1) }, select: { name: true } })).toEqual({ name: 'Ada' })
  })

  describe('a cursor', () => {
    const orders: readonly (readonly object[])[] = [
      [],
      [{ id: 'desc' }],
      [{ views: 'asc' }],
      [{ views: 'desc' }, { title: 'asc' }],
      [{ price: 'asc' }],
      [{ price: 'desc' }],
      [{ price: { sort: 'asc', nulls: 'first' } }],
      [{ rating: { sort: 'desc', nulls: 'last' } }, { views: 'asc' }],
      [{ author: { name: 'asc' } }],
      [{ comments: { _count: 'desc' } }, { createdAt: 'desc' }],
    ]

    test.each(orders.map((orderBy) => [JSON.stringify(orderBy), orderBy] as const))(
      'walks every row of %s',
      async (_title, orderBy) => {
        const sorted = orderBy.length === 0 ? { orderBy: [{ id: 'asc' }] } : { orderBy: [...orderBy, { id: 'asc' }] }
        const all = await ids('Post', sorted)
        expect(all).toHaveLength(4)
        for (const [index, id] of all.entries()) {
          const cursor = { id: int(id) }
          expect(await ids('Post', { orderBy, cursor })).toEqual(all.slice(index))
          expect(await ids('Post', { orderBy, cursor, take: take(2), skip: skip(1) })).toEqual(all.slice(index + 1, index + 3))
          expect(await ids('Post', { orderBy, cursor, take: take(-2) })).toEqual(all.slice(Math.max(0, index - 1), index + 1))
        }
      },
    )

    test('without a row gives nothing', async () => {
      for (const orderBy of orders) expect(await ids('Post', { orderBy, cursor: { id: int(99) } })).toEqual([])
    })

    test('need not fulfil the filter', async () => {
      expect(await ids('Post', { where: { published: boolean(true) }, cursor: { id: int(2) }, orderBy: { id: 'asc' } })).toEqual([
        3, 4,
      ])
    })

    test('of a compound key', async () => {
      const args = { cursor: { userId_postId: { userId: int(2), postId: int(1) } }, select: { weight: true } }
      expect(await db.run('Like', 'findMany', args)).toEqual([{ weight: 5 }, { weight: 2 }])
    })

    test('of nested records belongs to its parent', async () => {
      const args = {
        orderBy: { id: 'asc' },
        take: take(2),
        select: { comments: { cursor: { id: int(2) }, orderBy: { id: 'asc' }, select: { id: true } } },
      }
      expect(await db.run('Post', 'findMany', args)).toEqual([{ comments: [{ id: 2n }, { id: 3n }] }, { comments: [] }])
    })
  })

  test('distinct keeps the first row of each value in the order asked for', async () => {
    expect(await ids('Post', { distinct: ['views'], orderBy: { id: 'desc' } })).toEqual([4, 3, 1])
    expect(await ids('Post', { distinct: ['views'], orderBy: { id: 'asc' }, skip: skip(1), take: take(1) })).toEqual([2])
    expect(await ids('Post', { distinct: ['views', 'published'] })).toEqual([1, 2, 3, 4])
    expect(await ids('Post', { distinct: ['views'], orderBy: { id: 'asc' }, take: take(-1) })).toEqual([4])
  })

  test('nested distinct counts per parent', async () => {
    const args = {
      orderBy: { id: 'asc' },
      select: {
        posts: { distinct: ['published'], orderBy: { views: 'desc' }, select: { id: true, tags: { select: { id: true } } } },
      },
    }
    expect(await db.run('User', 'findMany', args)).toEqual([
      {
        posts: [
          { id: 2, tags: [{ id: 2 }] },
          { id: 1, tags: expect.arrayContaining([{ id: 1 }, { id: 2 }]) },
        ],
      },
      { posts: [{ id: 3, tags: [] }] },
      { posts: [{ id: 4, tags: [{ id: 1 }] }] },
      { posts: [] },
    ])
  })

  test('nested windows apply per parent', async () => {
    const args = {
      orderBy: { id: 'asc' },
      take: take(2),
      select: { posts: { skip: skip(1), orderBy: { id: 'asc' }, select: { id: true } } },
    }
    expect(await db.run('User', 'findMany', args)).toEqual([{ posts: [{ id: 2 }] }, { posts: [] }])
  })

  test('a filtered to-one relation reads null', async () => {
    const args = {
      where: { id: { in: ints([2, 4]) } },
      orderBy: { id: 'asc' },
      select: { manager: { where: { name: string('Ada') }, select: { id: true } } },
    }
    expect(await db.run('User', 'findMany', args)).toEqual([{ manager: { id: 1 } }, { manager: null }])
  })

  test('count counts rows, values and windows', async () => {
    expect(await db.run('User', 'count', {})).toBe(4)
    expect(await db.run('User', 'count', { where: { posts: { some: {} } }, orderBy: { id: 'asc' } })).toBe(3)
    expect(await db.run('User', 'count', { select: { _all: true, name: true, managerId: true } })).toEqual({
      _all: 4,
      name: 3,
      managerId: 3,
    })
    expect(
      await db.run('User', 'count', { take: take(2), skip: skip(1), orderBy: { id: 'asc' }, select: { name: true } }),
    ).toEqual({ name: 1 })
    expect(await db.run('User', 'count', { cursor: { id: int(2) }, orderBy: { id: 'asc' } })).toBe(3)
    expect(await db.run('User', 'count', { take: 0 })).toBe(0)
  })

  test('exists', async () => {
    expect(await db.run('User', 'exists', { where: { name: string('Ada') } })).toBe(true)
    expect(await db.run('User', 'exists', { where: { name: string('Nobody') } })).toBe(false)
  })

  test('aggregates', async () => {
    const args = {
      _count: { _all: true, price: true },
      _sum: { views: true, price: true, big: true },
      _avg: { views: true, price: true },
      _min: { createdAt: true, published: false, title: true },
      _max: { big: true },
    }
    const decimalOf = (text: string): unknown => expect.toSatisfy((value) => String(value) === text)
    expect(await db.run('Post', 'aggregate', args)).toEqual({
      _count: { _all: 4, price: 3 },
      _sum: { views: 55, price: decimalOf('13.75'), big: 9007199254741002n },
      _avg: { views: 13.75, price: expect.toSatisfy((value) => Math.abs(Number(value) - 13.75 / 3) < 1e-9) },
      _min: { createdAt: new Date('2026-01-01T00:00:00Z'), title: 'four' },
      _max: { big: 9007199254740993n },
    })
    expect(await db.run('Post', 'aggregate', { where: { id: int(99) }, _count: true, _sum: { views: true } })).toEqual({
      _count: 0,
      _sum: { views: null },
    })
    expect(await db.run('Post', 'aggregate', { orderBy: { id: 'desc' }, take: take(2), _sum: { views: true } })).toEqual({
      _sum: { views: 25 },
    })
    expect(await db.run('User', 'aggregate', { _max: { role: true } })).toEqual({
      _max: { role: name === 'sqlite' ? 'ADMIN' : 'READER' },
    })
  })

  test('groups', async () => {
    const args = {
      by: ['views'],
      _count: true,
      _sum: { price: true },
      orderBy: [{ _count: { views: 'desc' } }, { views: 'asc' }],
      take: take(2),
    }
    expect(await db.run('Post', 'groupBy', args)).toEqual([
      { views: 20, _count: 2, _sum: { price: expect.anything() } },
      { views: 5, _count: 1, _sum: { price: expect.anything() } },
    ])
  })

  test('having filters groups by fields and aggregates', async () => {
    const groups = async (having: object): Promise<unknown> => {
      const rows = (await db.run('Post', 'groupBy', { by: ['views'], having, orderBy: { views: 'asc' } })) as readonly {
        readonly views: number
      }[]
      return rows.map((row) => row.views)
    }
    expect(await groups({ views: { _count: { gt: int(1) } } })).toEqual([20])
    expect(await groups({ price: { _sum: { gte: decimal('2.25') } } })).toEqual([5, 20])
    expect(await groups({ rating: { _avg: { lt: float(0.2) } } })).toEqual([10])
    expect(await groups({ OR: [{ views: int(5) }, { price: { _max: { equals: null } } }] })).toEqual([5])
    expect(await groups({ NOT: { views: { in: ints([5, 10]) } } })).toEqual([20])
  })

  test('a document of JSON keeps its form', async () => {
    const read = async (id: number): Promise<unknown> => {
      const author = await db.run('User', 'findFirst', {
        where: { posts: { some: { id: int(id) } } },
        select: { posts: { where: { id: int(id) }, select: { metadata: true } } },
      })
      return author
    }
    expect(await read(2)).toEqual({ posts: [{ metadata: 'text' }] })
    expect(await read(3)).toEqual({ posts: [{ metadata: null }] })
    expect(await read(1)).toEqual({ posts: [{ metadata: { a: { b: [1, 2] }, s: '50%_x' } }] })
    expect(await db.run('Post', 'count', { where: { metadata: { equals: json('{"s": "50%_x", "a": {"b": [1, 2]}}') } } })).toBe(
      name === 'postgres' ? 1 : 0,
    )
  })
})
