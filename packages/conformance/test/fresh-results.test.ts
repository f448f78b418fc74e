import { expect } from 'vitest'
import { describeBehaviours } from '../src/describe-behaviours.ts'

/** Changes everything that an answer holds. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (value instanceof Date) value.setTime(0)
  if (value instanceof Uint8Array) value.fill(0xee)
  if (Array.isArray(value)) value.forEach(spoil)
  else if (Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, member] of Object.entries(value)) {
      spoil(member)
      ;(value as Record<string, unknown>)[key] = 'spoilt'
    }
  }
  if (Array.isArray(value)) value.length = 0
}

describeBehaviours('results are fresh', 'blog', (behaviour) => {
  behaviour('changing an answer changes no later answer', async ({ db }) => {
    const args = {
      where: { id: 1 },
      include: { posts: { orderBy: { id: 'asc' }, take: 2, include: { tags: true } }, profile: true, _count: true },
    }
    const first = await db.user.findUnique(args)
    const kept = structuredClone(JSON.parse(JSON.stringify(first, plain)))
    spoil(first)
    const second = await db.user.findUnique(args)
    expect(JSON.parse(JSON.stringify(second, plain))).toEqual(kept)
  })

  behaviour('changing an empty answer changes no later answer', async ({ db }) => {
    const args = { where: { id: 1 }, select: { orders: { take: 0 }, posts: { where: { id: -1 } } } }
    const first = (await db.user.findUnique(args)) as { readonly orders: unknown[]; readonly posts: unknown[] }
    first.orders.push(1)
    first.posts.push(1)
    expect(await db.user.findUnique(args)).toEqual({ orders: [], posts: [] })
    const none = (await db.user.findMany({ take: 0 })) as unknown[]
    none.push(1)
    expect(await db.user.findMany({ take: 0 })).toEqual([])
  })

  behaviour('changing the arguments after the call changes nothing', async ({ db, run }) => {
    const data = {
      name: `file ${run}`,
      data: Uint8Array.of(1, 2, 3),
      size: 3n,
      post: undefined as unknown,
    }
    const created = started(db.attachment.create({ data, select: { id: true, name: true, data: true } }))
    data.name = 'changed'
    data.data.fill(9)
    const { id, ...stored } = (await created) as Record<string, unknown>
    expect(stored).toEqual({ name: `file ${run}`, data: Uint8Array.of(1, 2, 3) })
    expect(await db.attachment.findUnique({ where: { id }, select: { name: true, data: true } })).toEqual(stored)
  })

  behaviour('changing the values of a filter after the call changes nothing', async ({ db }) => {
    const instant = new Date('2024-01-09T00:00:00.008Z')
    const ids = [8, 9]
    const found = started(db.post.findMany({ where: { createdAt: instant, id: { in: ids } }, select: { id: true } }))
    instant.setTime(0)
    ids.length = 0
    expect(await found).toEqual([{ id: 8 }])
  })

  behaviour('changing a Json value after the call changes nothing', async ({ db, run }) => {
    const settings = { list: [{ a: 1 }] as unknown[] }
    const created = started(db.user.create({ data: { email: `json${run}@example.com`, settings }, select: { settings: true } }))
    settings.list.push('changed')
    expect(await created).toEqual({ settings: { list: [{ a: 1 }] } })
  })

  behaviour('the arguments are left as they were', async ({ db, run }) => {
    const where = Object.freeze({
      id: Object.freeze({ in: Object.freeze([3, 1, 2]) }),
      createdAt: Object.freeze({ gt: new Date(0) }),
    })
    await db.user.findMany(Object.freeze({ where, orderBy: Object.freeze([Object.freeze({ id: 'asc' })]) }))
    const settings = Object.freeze({ list: Object.freeze([1]), at: new Date(5) })
    const data = Object.freeze({ email: `frozen${run}@example.com`, settings })
    expect(await db.user.create({ data, select: { settings: true } })).toEqual({
      settings: { list: [1], at: '1970-01-01T00:00:00.005Z' },
    })
  })

  behaviour('one query that is awaited twice runs once', async ({ db, run }) => {
    const query = db.user.create({ data: { email: `once${run}@example.com` }, select: { id: true } })
    const [first, second] = [await query, await query]
    expect(second).toBe(first)
  })
})

/** Queries start when they are awaited; this starts one at once. */
function started(query: Promise<unknown>): Promise<unknown> {
  return query.then((value) => value)
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
