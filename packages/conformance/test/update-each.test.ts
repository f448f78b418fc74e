import { Decimal } from 'decimal.js'
import type { QueryEvent } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours, failureOf } from '../src/describe-behaviours.ts'

describeBehaviours('updateEach', 'blog', (behaviour) => {
  behaviour('gives every record its own values, and leaves out what a row leaves out', async ({ db, run }) => {
    const posts = await newPosts(db, run, 3)
    const [first, second, third] = posts
    const data = [
      { where: { id: first }, data: { title: 'one', body: null, views: 5, price: '10.25' } },
      { where: { id: second }, data: { views: { increment: 3 }, metadata: { a: [1] }, viewsBig: 2n ** 60n } },
      { where: { id: third }, data: { title: { set: 'three' }, rating: 0.5, publishedAt: new Date(86_400_000) } },
    ]
    expect(await db.post.updateEach({ data })).toEqual({ count: 3 })
    const select = {
      title: true,
      body: true,
      views: true,
      price: true,
      metadata: true,
      viewsBig: true,
      rating: true,
      publishedAt: true,
    }
    const old = {
      title: 'old',
      body: 'body',
      views: 1,
      price: new Decimal(1),
      metadata: {},
      viewsBig: 1n,
      rating: 1,
      publishedAt: null,
    }
    expect(await db.post.findMany({ where: { id: { in: posts } }, select, orderBy: { id: 'asc' } })).toEqual([
      { ...old, title: 'one', body: null, views: 5, price: new Decimal('10.25') },
      { ...old, views: 4, metadata: { a: [1] }, viewsBig: 2n ** 60n },
      { ...old, title: 'three', rating: 0.5, publishedAt: new Date(86_400_000) },
    ])
  })

  behaviour('sets @updatedAt unless a row gives it', async ({ db, run }) => {
    const past = new Date('2020-01-01T00:00:00Z')
    const emails = [`x${run}`, `y${run}`]
    await db.user.createMany({ data: emails.map((email) => ({ email, updatedAt: past })) })
    const data = [
      { where: { email: emails[0] }, data: { name: 'x' } },
      { where: { email: emails[1] }, data: { name: 'y', updatedAt: new Date(0) } },
    ]
    expect(await db.user.updateEach({ data })).toEqual({ count: 2 })
    const users = (await db.user.findMany({ where: { email: { in: emails } }, orderBy: { email: 'asc' } })) as readonly {
      readonly updatedAt: Date
    }[]
    expect(users[0]?.updatedAt.getTime()).toBeGreaterThan(past.getTime())
    expect(users[1]?.updatedAt).toEqual(new Date(0))
  })

  behaviour('counts the records that exist; of rows for one record the last counts', async ({ db, run }) => {
    const [id] = await newPosts(db, run, 1)
    const data = [
      { where: { id }, data: { title: 'first', body: 'first' } },
      { where: { id: -1 }, data: { title: 'nobody' } },
      { where: { id }, data: { title: 'last' } },
    ]
    expect(await db.post.updateEach({ data })).toEqual({ count: 1 })
    expect(await db.post.findUnique({ where: { id }, select: { title: true, body: true } })).toEqual({
      title: 'last',
      body: 'body',
    })
  })

  behaviour('finds by compound keys, and changes keys', async ({ db, run }) => {
    const number = `each ${run}`
    await db.order.create({ data: { userId: 3, number, total: 10 } })
    const where = { userOrder: { userId: 3, number } }
    const data = { where, data: { number: `${number} moved`, total: { multiply: 3 }, status: 'PAID' } }
    expect(await db.order.updateEach({ data })).toEqual({ count: 1 })
    const moved = { userOrder: { userId: 3, number: `${number} moved` } }
    const select = { total: true, status: true }
    expect(await db.order.findUnique({ where: moved, select })).toEqual({ total: new Decimal(30), status: 'PAID' })
  })

  behaviour('any number of rows is one plan and one statement', async ({ db, run, mode }) => {
    if (mode.options.planCache === false) return
    const ids = await newPosts(db, run, 1000)
    const texts = new Set<string>()
    db.$on('query', ({ query }: QueryEvent) => texts.add(query))
    const { misses } = db.$plans.stats()
    for (const count of [1, 3, 1000]) {
      const data = ids.slice(0, count).map((id, index) => ({ where: { id }, data: { views: index } }))
      expect(await db.post.updateEach({ data })).toEqual({ count })
    }
    expect(texts.size).toBe(1)
    expect(db.$plans.stats().misses - misses).toBeLessThanOrEqual(1)
    expect(await db.post.updateEach({ data: [] })).toEqual({ count: 0 })
    expect(await db.post.aggregate({ where: { id: { in: ids } }, _sum: { views: true } })).toEqual({ _sum: { views: 499_500 } })
  })

  behaviour('fifty callers with the same rows in any order all succeed', async ({ db, run }) => {
    const ids = await newPosts(db, run, 20)
    const calls = Array.from({ length: 50 }, (_, call) => {
      const order = ids.map((_id, index) => ids[(index * 7 + call) % 20])
      return db.post.updateEach({ data: order.map((id) => ({ where: { id }, data: { views: { increment: 1 } } })) })
    })
    for (const result of await Promise.all(calls)) expect(result).toEqual({ count: 20 })
    const posts = await db.post.findMany({ where: { id: { in: ids } }, select: { views: true } })
    expect(posts).toEqual(ids.map(() => ({ views: 51 })))
  })

  behaviour('a constraint that is violated leaves everything as it was', async ({ db, run }) => {
    const [id, other] = await newPosts(db, run, 2)
    const data = [
      { where: { id }, data: { authorId: 2 } },
      { where: { id: other }, data: { authorId: 999_999 } },
    ]
    await expect(db.post.updateEach({ data })).rejects.toMatchObject({ code: 'P2003' })
    expect(await db.post.count({ where: { id: { in: [id, other] }, authorId: 1 } })).toBe(2)
  })

  behaviour('input that cannot be meant is refused with its path', async ({ db }) => {
    const refused = async (args: unknown, code: string, path: string): Promise<void> => {
      const failure = await failureOf(db.post.updateEach(args))
      expect([failure.errorCode ?? failure.code, failure.meta['path']]).toEqual([code, path])
    }
    const row = { where: { id: 1 }, data: { title: 'a' } }
    await refused({}, 'QUERY.MISSING_ARGUMENT', 'data')
    await refused({ data: [row, { where: { id: 2 } }] }, 'QUERY.MISSING_ARGUMENT', 'data[1].data')
    await refused({ data: [row, { data: { title: 'b' } }] }, 'QUERY.MISSING_ARGUMENT', 'data[1].where')
    await refused({ data: [row, { where: {}, data: { title: 'b' } }] }, 'QUERY.MISSING_ARGUMENT', 'data[1].where.id')
    await refused({ data: [row, { where: { id: null }, data: {} }] }, 'QUERY.WRONG_TYPE', 'data[1].where.id')
    await refused({ data: [row, { where: { id: 1, title: 'a' }, data: {} }] }, 'QUERY.UNKNOWN_FIELD', 'data[1].where.title')
    await refused(
      { data: [row, { where: { id: 2 }, data: { views: { increment: 'x' } } }] },
      'QUERY.WRONG_TYPE',
      'data[1].data.views.increment',
    )
    await refused(
      { data: [row, { where: { id: 2 }, data: { views: { incremnt: 1 } } }] },
      'QUERY.UNKNOWN_FIELD',
      'data[1].data.views.incremnt',
    )
    await refused({ data: [row, { where: { id: 2 }, data: { title: 5 } }] }, 'QUERY.WRONG_TYPE', 'data[1].data.title')
    await refused({ data: [{ where: {}, data: { title: 'a' } }] }, 'QUERY.MISSING_KEY', 'data')
    await refused({ data: [{ where: { id: 1 }, data: {} }] }, 'QUERY.MISSING_ARGUMENT', 'data')
    await refused(
      { data: [{ where: { id: 1 }, data: { author: { connect: { id: 1 } } } }] },
      'QUERY.UNKNOWN_FIELD',
      'data[0].data.author',
    )
  })
})

interface Posts {
  readonly post: { createManyAndReturn(args: unknown): Promise<unknown> }
}

async function newPosts(db: Posts, run: number, count: number): Promise<readonly number[]> {
  const old = { title: 'old', body: 'body', views: 1, price: 1, metadata: {}, viewsBig: 1, rating: 1, authorId: 1 }
  const data = Array.from({ length: count }, (_, index) => ({ ...old, createdAt: new Date(run * 1000 + index) }))
  const made = (await db.post.createManyAndReturn({ data, select: { id: true } })) as readonly { readonly id: number }[]
  return made.map(({ id }) => id)
}
