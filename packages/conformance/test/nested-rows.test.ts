import type { QueryEvent } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours, type Failure, failureOf, type Stage } from '../src/describe-behaviours.ts'
import type { UntypedDelegate } from '../src/fixture.ts'

const post = (title: string, more: object): object => ({ title, metadata: {}, ...more })

/** Posts of this run with what they have below them. */
async function posts({ db, run }: Stage): Promise<unknown> {
  return db.post.findMany({
    where: { title: { startsWith: `${run}:` } },
    orderBy: { id: 'asc' },
    select: {
      title: true,
      authorId: true,
      categoryId: true,
      comments: { orderBy: { id: 'asc' }, select: { body: true, authorId: true } },
      tags: { orderBy: { name: 'asc' }, select: { name: true } },
    },
  })
}

async function refused(method: UntypedDelegate['createMany'], args: object): Promise<Failure> {
  return failureOf(method(args))
}

describeBehaviours('rows that nest rows', 'blog', (behaviour) => {
  behaviour('are written with their children, each below its own parent', async (stage) => {
    const { db, run } = stage
    const data = [
      post(`${run}:a`, { authorId: 1, comments: { create: [{ body: '1' }, { body: '2' }] } }),
      post(`${run}:b`, { authorId: 2 }),
      post(`${run}:c`, { authorId: 3, comments: { create: { body: '3', author: { connect: { id: 5 } } } } }),
    ]
    expect(await db.post.createMany({ data })).toEqual({ count: 3 })
    expect(await posts(stage)).toEqual([
      { title: `${run}:a`, authorId: 1, categoryId: null, comments: [comment('1'), comment('2')], tags: [] },
      { title: `${run}:b`, authorId: 2, categoryId: null, comments: [], tags: [] },
      { title: `${run}:c`, authorId: 3, categoryId: null, comments: [comment('3', 5)], tags: [] },
    ])
  })

  behaviour('refer to records by key, by other keys, and to new ones, row by row', async (stage) => {
    const { db, run } = stage
    const data = [
      post(`${run}:a`, { author: { connect: { id: 4 } }, category: { connect: { name: 'Arts' } } }),
      post(`${run}:b`, { author: { connect: { email: 'user07@example.com' } }, categoryId: 2 }),
      post(`${run}:c`, { authorId: 6, category: { create: { name: `${run}` } } }),
      post(`${run}:d`, { author: { create: { email: `${run}`, profile: { create: { id: `${run}` } } } }, categoryId: null }),
    ]
    const created = await db.post.createManyAndReturn({
      data,
      select: { title: true, author: { select: { id: true, email: true, profile: { select: { id: true } } } }, category: true },
    })
    const newCategory = await db.category.findUnique({ where: { name: `${run}` } })
    const author = (id: number, profile: string | null): object => ({
      id,
      email: `user${String(id).padStart(2, '0')}@example.com`,
      profile: profile === null ? null : { id: profile },
    })
    expect(created).toEqual([
      { title: `${run}:a`, author: author(4, 'cprofile00000000000000002'), category: { id: 5, name: 'Arts', parentId: null } },
      { title: `${run}:b`, author: author(7, 'cprofile00000000000000005'), category: { id: 2, name: 'Physics', parentId: 1 } },
      { title: `${run}:c`, author: author(6, 'cprofile00000000000000004'), category: newCategory },
      {
        title: `${run}:d`,
        author: { id: expect.any(Number), email: `${run}`, profile: { id: `${run}` } },
        category: null,
      },
    ])
  })

  behaviour('are connected with many records, old and new', async (stage) => {
    const { db, run } = stage
    const data = [
      post(`${run}:a`, { authorId: 1, tags: { connect: [{ id: 1 }, { name: 'sql' }, { id: 1 }] } }),
      post(`${run}:b`, { authorId: 1, tags: { create: [{ name: `${run}x` }, { name: `${run}y` }], connect: { id: 2 } } }),
    ]
    await db.post.createMany({ data })
    expect(await posts(stage)).toMatchObject([
      { tags: [{ name: 'sql' }, { name: 'typescript' }] },
      { tags: [{ name: `${run}x` }, { name: `${run}y` }, { name: 'TypeScript' }] },
    ])
  })

  behaviour('take children over, and write levels below levels', async ({ db, run }) => {
    const taken = (await db.post.createManyAndReturn({
      data: [post(`${run}:old`, { authorId: 1 }), post(`${run}:older`, { authorId: 1 })],
      select: { id: true },
    })) as readonly { id: number }[]
    const data = [
      {
        email: `${run}a`,
        posts: { connect: taken.slice(0, 1), create: [post(`${run}:new`, { comments: { create: { body: 'deep' } } })] },
      },
      { email: `${run}b`, posts: { connect: taken.slice(1), createMany: { data: [post(`${run}:many`, {})] } } },
    ]
    await db.user.createMany({ data })
    const users = await db.user.findMany({
      where: { email: { in: [`${run}a`, `${run}b`] } },
      orderBy: { email: 'asc' },
      select: { posts: { orderBy: { title: 'asc' }, select: { title: true, comments: { select: { body: true } } } } },
    })
    const bare = (title: string): object => ({ title: `${run}:${title}`, comments: [] })
    expect(users).toEqual([
      { posts: [{ title: `${run}:new`, comments: [{ body: 'deep' }] }, bare('old')] },
      { posts: [bare('many'), bare('older')] },
    ])
  })

  behaviour('take compound keys', async ({ db, run }) => {
    await db.tag.create({ data: { name: `${run}` } })
    const [{ id = 0 } = {}] = (await db.post.createManyAndReturn({
      data: [
        post(`${run}:liked`, {
          authorId: 1,
          likes: { create: [{ userId: 1, notes: { create: [{ text: 'a' }, { text: 'b' }] } }] },
        }),
      ],
      select: { id: true },
    })) as readonly { id?: number }[]
    expect(
      await db.like.findMany({
        where: { postId: id },
        select: { userId: true, notes: { orderBy: { id: 'asc' }, select: { text: true } } },
      }),
    ).toEqual([{ userId: 1, notes: [{ text: 'a' }, { text: 'b' }] }])
  })

  behaviour('stay in order where there are many, and are one plan whatever their numbers', async (stage) => {
    const { db, run } = stage
    const row = (index: number): object =>
      post(`${run}:${String(index).padStart(4, '0')}`, {
        authorId: 1,
        comments: { create: Array.from({ length: 1 + (index % 3) }, (_, at) => ({ body: `${index}.${at}` })) },
      })
    const events: QueryEvent[] = []
    db.$on('query', (event) => events.push(event))
    await db.post.createMany({ data: [row(0)] })
    const [first] = events
    await db.post.createMany({ data: Array.from({ length: 500 }, (_, index) => row(index + 1)) })
    expect(events[1]?.query).toBe(first?.query)
    const found = (await posts(stage)) as readonly { title: string; comments: readonly { body: string }[] }[]
    expect(found).toHaveLength(501)
    for (const [index, { comments }] of found.entries()) {
      expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 1 + (index % 3) }, (_, at) => `${index}.${at}`))
    }
  })

  behaviour('are written as a whole or not at all', async (stage) => {
    const { db, run } = stage
    const method = (args: unknown): Promise<unknown> => db.post.createMany(args)
    const good = post(`${run}:a`, { authorId: 1, comments: { create: { body: '1' } } })
    const missing = post(`${run}:b`, { author: { connect: { id: 1_000_000 } } })
    expect(await refused(method, { data: [good, missing] })).toMatchObject({ code: 'P2025', meta: { model: 'User' } })
    const taken = post(`${run}:c`, { authorId: 1, tags: { create: { name: 'sql' } } })
    expect(await refused(method, { data: [good, taken] })).toMatchObject({
      code: 'P2002',
      meta: { modelName: 'Tag', target: ['name'] },
    })
    expect(await posts(stage)).toEqual([])
  })

  behaviour('say where they are wrong', async ({ db }) => {
    const method = (args: unknown): Promise<unknown> => db.post.createMany(args)
    const ok = post('a', { authorId: 1 })
    const wrong: readonly (readonly [row: object, code: string, path: string])[] = [
      [
        post('a', { authorId: 1, comments: { create: [{ body: 'a' }, { bod: 'a' }] } }),
        'QUERY.UNKNOWN_FIELD',
        'data[1].comments.create[1].bod',
      ],
      [post('a', { authorId: 1, comments: { create: [{ body: 1 }] } }), 'QUERY.WRONG_TYPE', 'data[1].comments.create[0].body'],
      [post('a', { authorId: 1, comments: { create: [undefined] } }), 'QUERY.UNDEFINED_IN_LIST', 'data[1].comments.create[0]'],
      [post('a', { authorId: 1, comments: { create: [{}] } }), 'QUERY.MISSING_ARGUMENT', 'data[1].comments.create[0].body'],
      [post('a', { authorId: 1, comments: { set: [] } }), 'QUERY.UNKNOWN_OPERATOR', 'data[1].comments.set'],
      [post('a', { authorId: 1, comments: {} }), 'QUERY.MISSING_ARGUMENT', 'data[1].comments'],
      [post('a', { authorId: 1, comments: [] }), 'QUERY.WRONG_TYPE', 'data[1].comments'],
      [
        post('a', { authorId: 1, comments: { createMany: { data: [], skipDuplicates: true } } }),
        'QUERY.UNKNOWN_ARGUMENT',
        'data[1].comments.createMany.skipDuplicates',
      ],
      [post('a', { authorId: 1, author: { connect: { id: 1 } } }), 'QUERY.CONFLICT', 'data[1]'],
      [post('a', { author: { connect: [{ id: 1 }] } }), 'QUERY.WRONG_TYPE', 'data[1].author.connect'],
      [post('a', { author: { connect: { name: 'a' } } }), 'QUERY.MISSING_KEY', 'data[1].author.connect'],
      [post('a', { author: { connect: { id: 1, name: 'a' } } }), 'QUERY.MISSING_KEY', 'data[1].author.connect'],
      [post('a', { author: { connect: { id: 'a' } } }), 'QUERY.WRONG_TYPE', 'data[1].author.connect.id'],
      [post('a', { author: { connect: { id: 1 }, create: { email: 'a' } } }), 'QUERY.CONFLICT', 'data[1].author'],
      [
        post('a', { authorId: 1, likes: { connect: { userId_postId: { userId: 1 } } } }),
        'QUERY.MISSING_ARGUMENT',
        'data[1].likes.connect.userId_postId.postId',
      ],
      [post('a', {}), 'QUERY.MISSING_ARGUMENT', 'data[1].authorId'],
    ]
    for (const [row, errorCode, path] of wrong) {
      expect(await refused(method, { data: [ok, row] })).toMatchObject({ code: errorCode, meta: { path } })
    }
    const circular: Record<string, unknown> = { name: 'a' }
    circular['children'] = { create: [circular] }
    expect(await refused((args) => db.category.createMany(args), { data: circular })).toMatchObject({ code: 'QUERY.TOO_DEEP' })
  })
})

function comment(body: string, authorId: number | null = null): object {
  return { body, authorId }
}
