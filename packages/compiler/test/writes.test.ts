import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { clockInstant, type Database, openDatabase } from './databases.ts'
import { reset } from './seed.ts'
import { bigint, boolean, bytes, datetime, decimal, enumOf, float, int, ints, json, marker, string, take } from './shape-of.ts'

const missing = (operation: string): object => ({
  code: 'P2025',
  message: `An operation failed because it depends on one or more records that were required but not found. No record was found for ${operation}.`,
  meta: { modelName: 'Post', operation },
})

describe.each(['sqlite', 'postgres'] as const)('writes on %s', (name) => {
  let db: Database
  beforeAll(async () => {
    db = await openDatabase(name)
  })
  beforeEach(() => db.script(reset(name)))
  afterAll(() => db.close())

  const post = async (id: number): Promise<unknown> => db.run('Post', 'findUnique', { where: { id: int(id) } })

  test('create stores every type and makes what is left out', async () => {
    const data = {
      title: string('new'),
      rating: float(0.1),
      price: decimal('12.50'),
      big: bigint(9007199254740993n),
      metadata: json('{"a":[1,null]}'),
      published: boolean(true),
      authorId: int(1),
    }
    const created = (await db.run('Post', 'create', { data })) as { readonly id: number; readonly price: unknown }
    expect(created).toEqual({
      id: expect.any(Number),
      title: 'new',
      published: true,
      views: 0,
      rating: 0.1,
      price: expect.toSatisfy((value) => Number(value) === 12.5),
      big: 9007199254740993n,
      metadata: { a: [1, null] },
      createdAt: clockInstant,
      updatedAt: clockInstant,
      authorId: 1,
    })
    expect(await post(created.id)).toEqual(created)
  })

  test('create makes client keys and takes every null', async () => {
    const profile = await db.run('Profile', 'create', { data: { userId: int(3), bio: string(null) } })
    expect(profile).toEqual({ id: expect.stringMatching(/^c[a-z0-9]{24}$/), bio: null, userId: 3 })
    const read = async (metadata: unknown): Promise<unknown> => {
      const { id } = (await db.run('Post', 'create', {
        data: { title: string('n'), authorId: int(1), metadata },
        select: { id: true },
      })) as { readonly id: number }
      return db.run('Post', 'count', { where: { id: int(id), metadata: { equals: metadata } } })
    }
    expect(await read(marker('JsonNull'))).toBe(1)
    expect(await read(marker('DbNull'))).toBe(1)
  })

  test('create leaves out what is omitted', async () => {
    const created = await db.run('Comment', 'create', {
      data: {
        body: string('b'),
        postId: int(1),
        secret: bytes(Uint8Array.of(1, 2)),
        createdAt: datetime(new Date('2020-01-01T00:00:00.123Z')),
      },
      omit: { id: true },
    })
    expect(created).toEqual({
      body: 'b',
      postId: 1,
      secret: Uint8Array.of(1, 2),
      createdAt: new Date('2020-01-01T00:00:00.123Z'),
    })
  })

  test('create returns relations in the same statement', async () => {
    const args = {
      data: { title: string('x'), authorId: int(2) },
      select: {
        title: true,
        author: { select: { email: true, profile: true } },
        tags: true,
        _count: { select: { comments: true } },
      },
    }
    expect(db.plan('Post', 'create', args).statements).toHaveLength(1)
    expect(await db.run('Post', 'create', args)).toEqual({
      title: 'x',
      author: { email: 'bob@x', profile: { id: 'p2', bio: null, userId: 2 } },
      tags: [],
      _count: { comments: 0 },
    })
  })

  test('create reads back what refers to its own table', async () => {
    const args = {
      data: { email: string('e'), managerId: int(1) },
      select: {
        email: true,
        manager: { select: { name: true, reports: { select: { email: true }, orderBy: { email: 'asc' } } } },
      },
    }
    expect(await db.run('User', 'create', args)).toEqual({
      email: 'e',
      manager: { name: 'Ada', reports: [{ email: 'bob@x' }, { email: 'cy@x' }, { email: 'e' }] },
    })
  })

  test('update changes the record and its time', async () => {
    const data = {
      title: { set: string('changed') },
      views: { increment: int(5) },
      rating: { multiply: float(3) },
      price: { divide: decimal('2') },
      big: { decrement: bigint(1n) },
      metadata: marker('DbNull'),
    }
    expect(await db.run('Post', 'update', { where: { id: int(1) }, data, omit: { createdAt: true } })).toEqual({
      id: 1,
      title: 'changed',
      published: true,
      views: 15,
      rating: 0.1 * 3,
      price: expect.toSatisfy((value) => Number(value) === 0.75),
      big: 9007199254740992n,
      metadata: null,
      updatedAt: clockInstant,
      authorId: 1,
    })
  })

  test('number operations keep NULL', async () => {
    expect(
      await db.run('Post', 'update', {
        where: { id: int(2) },
        data: { price: { increment: decimal('1') } },
        select: { price: true },
      }),
    ).toEqual({ price: null })
  })

  test('update without changes reads the record', async () => {
    expect(await db.run('Post', 'update', { where: { id: int(2) }, data: {}, select: { updatedAt: true } })).toEqual({
      updatedAt: new Date('2026-01-01T00:00:00Z'),
    })
    await expect(db.run('Post', 'update', { where: { id: int(99) }, data: {} })).rejects.toMatchObject(missing('an update'))
  })

  test('update filters by relations beside the key, and returns relations', async () => {
    const args = {
      where: { id: int(1), author: { name: string('Ada') }, tags: { some: { name: string('red') } } },
      data: { views: int(1) },
      select: { views: true, comments: { orderBy: { id: 'asc' }, take: take(1), select: { id: true } } },
    }
    expect(await db.run('Post', 'update', args)).toEqual({ views: 1, comments: [{ id: 1n }] })
    await expect(
      db.run('Post', 'update', { ...args, where: { id: int(1), author: { name: string('Bob') } } }),
    ).rejects.toMatchObject(missing('an update'))
  })

  test('update of a key reads back by the new key', async () => {
    const args = {
      where: { id: int(3) },
      data: { id: int(30), managerId: int(2) },
      select: { id: true, manager: { select: { id: true } } },
    }
    expect(await db.run('User', 'update', { ...args, where: { id: int(4) }, data: { id: int(40) } })).toEqual({
      id: 40,
      manager: { id: 2 },
    })
  })

  test('delete returns the record as it was, relations included', async () => {
    const args = {
      where: { id: int(1) },
      select: {
        title: true,
        big: true,
        comments: { orderBy: { id: 'asc' }, select: { id: true, secret: true } },
        author: { select: { posts: { orderBy: { id: 'asc' }, select: { id: true } } } },
        _count: { select: { comments: true } },
      },
    }
    expect(await db.run('Post', 'delete', args)).toEqual({
      title: 'one',
      big: 9007199254740993n,
      comments: [
        { id: 1n, secret: Uint8Array.of(0, 255) },
        { id: 2n, secret: null },
        { id: 3n, secret: new Uint8Array(0) },
      ],
      author: { posts: [{ id: 1 }, { id: 2 }] },
      _count: { comments: 3 },
    })
    expect(await post(1)).toBeNull()
    await expect(db.run('Post', 'delete', args)).rejects.toMatchObject(missing('a delete'))
    await expect(db.run('Post', 'delete', { where: { id: int(1) } })).rejects.toMatchObject(missing('a delete'))
  })

  test('updateMany and deleteMany count the rows that match', async () => {
    expect(await db.run('Post', 'updateMany', { where: { views: int(20) }, data: { views: int(20) } })).toEqual({ count: 2 })
    expect(await db.run('Post', 'updateMany', { where: { views: int(20) }, data: {} })).toEqual({ count: 2 })
    expect(await db.run('Post', 'updateMany', { data: { views: { increment: int(1) } }, limit: take(3) })).toEqual({ count: 3 })
    expect(await db.run('Like', 'deleteMany', { where: { user: { name: { not: null } } }, limit: take(1) })).toEqual({ count: 1 })
    expect(await db.run('Post', 'deleteMany', { where: { comments: { none: {} } } })).toEqual({ count: 2 })
    expect(await db.run('Post', 'deleteMany', { limit: 0 })).toEqual({ count: 0 })
    expect(await db.run('Post', 'deleteMany', {})).toEqual({ count: 2 })
  })

  test('updateManyAndReturn returns the records and their to-one relations', async () => {
    const sorted = (rows: unknown): unknown => [...(rows as readonly { readonly id: number }[])].sort((a, b) => a.id - b.id)
    const args = {
      where: { id: { in: ints([1, 2]) } },
      data: { views: { increment: int(1) } },
      select: { id: true, views: true, author: { select: { name: true } } },
    }
    expect(sorted(await db.run('Post', 'updateManyAndReturn', args))).toEqual([
      { id: 1, views: 11, author: { name: 'Ada' } },
      { id: 2, views: 21, author: { name: 'Ada' } },
    ])
    const self = {
      where: { id: { in: ints([1, 2]) } },
      data: { name: string('N') },
      select: { id: true, manager: { select: { name: true } } },
    }
    expect(sorted(await db.run('User', 'updateManyAndReturn', self))).toEqual([
      { id: 1, manager: null },
      { id: 2, manager: { name: 'N' } },
    ])
  })

  describe('upsert', () => {
    const role = enumOf('Role')

    test('is one statement where the key of where is the key of create', async () => {
      const email = string('new@x')
      const args = {
        where: { email },
        create: { email, role: role('ADMIN') },
        update: { name: string('again') },
        select: { email: true, name: true, role: true },
      }
      expect(db.plan('User', 'upsert', args).statements).toHaveLength(1)
      expect(await db.run('User', 'upsert', args)).toEqual({ email: 'new@x', name: null, role: 'ADMIN' })
      expect(await db.run('User', 'upsert', args)).toEqual({ email: 'new@x', name: 'again', role: 'ADMIN' })
      expect(await db.run('User', 'upsert', { ...args, update: {} })).toEqual({ email: 'new@x', name: 'again', role: 'ADMIN' })
    })

    test('updates or inserts in a transaction where the keys differ', async () => {
      const args = {
        where: { id: int(1) },
        create: { email: string('other@x') },
        update: { email: string('moved@x') },
        select: { id: true, email: true },
      }
      expect(await db.run('User', 'upsert', args)).toEqual({ id: 1, email: 'moved@x' })
      expect(await db.run('User', 'upsert', { ...args, where: { id: int(99) } })).toEqual({
        id: expect.any(Number),
        email: 'other@x',
      })
      expect(await db.run('User', 'upsert', { ...args, update: {} })).toEqual({ id: 1, email: 'moved@x' })
      expect(await db.run('User', 'count', {})).toBe(5)
    })

    test('counts conditions beside the key', async () => {
      const email = string('third@x')
      const args = {
        where: { email, name: string('Nobody') },
        create: { email },
        update: { name: string('x') },
        select: { name: true },
      }
      expect(await db.run('User', 'upsert', args)).toEqual({ name: null })
    })
  })
})
