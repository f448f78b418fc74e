import { Decimal } from 'decimal.js'
import type { QueryEvent } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours, failureOf } from '../src/describe-behaviours.ts'

const byName = { orderBy: { name: 'asc' } } as const

describeBehaviours('upsertMany', 'blog', (behaviour) => {
  behaviour('creates what is missing and updates what exists', async ({ db, run }) => {
    await db.user.createMany({ data: [{ email: `a${run}`, name: 'old', role: 'ADMIN' }] })
    const data = [
      { email: `a${run}`, name: 'new', active: false },
      { email: `b${run}`, name: null, active: true },
    ]
    expect(await db.user.upsertMany({ data, by: 'email' })).toEqual({ count: 2 })
    const where = { email: { in: [`a${run}`, `b${run}`] } }
    const select = { email: true, name: true, active: true, role: true }
    expect(await db.user.findMany({ where, select, orderBy: { email: 'asc' } })).toEqual([
      { email: `a${run}`, name: 'new', active: false, role: 'ADMIN' },
      { email: `b${run}`, name: null, active: true, role: 'READER' },
    ])
  })

  behaviour('updates only the fields that are named, and sets @updatedAt', async ({ db, run }) => {
    const email = `c${run}`
    const before = new Date('2020-01-01T00:00:00Z')
    await db.user.create({ data: { email, name: 'old', role: 'ADMIN', updatedAt: before, createdAt: before } })
    const row = { email, name: 'new', role: 'READER' }
    expect(await db.user.upsertMany({ data: row, by: 'email', update: ['name'] })).toEqual({ count: 1 })
    const user = (await db.user.findUnique({ where: { email } })) as { readonly updatedAt: Date }
    expect(user).toMatchObject({ name: 'new', role: 'ADMIN', createdAt: before })
    expect(user.updatedAt.getTime()).toBeGreaterThan(before.getTime())
  })

  behaviour('leaves rows as they are that exist, where nothing is updated', async ({ db, run }) => {
    const email = `d${run}`
    const updatedAt = new Date('2020-01-01T00:00:00Z')
    await db.user.create({ data: { email, name: 'old', updatedAt } })
    const data = [
      { email, name: 'new' },
      { email: `${email}b`, name: 'new' },
    ]
    const select = { email: true, name: true }
    const records = await db.user.upsertManyAndReturn({ data, by: 'email', update: [], select })
    expect(sorted(records, 'email')).toEqual([
      { email, name: 'old' },
      { email: `${email}b`, name: 'new' },
    ])
    expect(await db.user.findUnique({ where: { email }, select: { updatedAt: true } })).toEqual({ updatedAt })
  })

  behaviour('does arithmetic with the value of each row', async ({ db, run }) => {
    const rows = (...views: readonly number[]): readonly object[] =>
      views.map((weight, index) => ({ userId: 1, postId: ((run * 3 + index) % 50) + 1, weight }))
    await db.like.deleteMany({ where: { userId: 1 } })
    const update = { weight: 'increment' }
    expect(await db.like.upsertMany({ data: rows(1, 2, 3), by: 'userId_postId', update })).toEqual({ count: 3 })
    expect(await db.like.upsertMany({ data: rows(10, 20), by: 'userId_postId', update })).toEqual({ count: 2 })
    const likes = (await db.like.findMany({ where: { userId: 1 } })) as readonly { readonly weight: number }[]
    expect(likes.map(({ weight }) => weight).sort((left, right) => left - right)).toEqual([3, 11, 22])
  })

  behaviour('of rows with one key the last counts', async ({ db, run }) => {
    const name = `twice ${run}`
    await db.setting.deleteMany({ where: { key: name } })
    const data = [
      { key: name, value: 'first', priority: 1, payload: { at: 1 } },
      { key: `${name} too`, value: 'other', priority: null, payload: { at: 2 } },
      { key: name, value: 'last', priority: null, payload: { at: 3 } },
    ]
    expect(await db.setting.upsertMany({ data, by: 'key' })).toEqual({ count: 2 })
    expect(await db.setting.upsertMany({ data, by: 'key', update: { value: 'set' } })).toEqual({ count: 2 })
    const where = { key: { startsWith: name } }
    const select = { value: true, priority: true, payload: true }
    expect(await db.setting.findMany({ where, select, orderBy: { key: 'asc' } })).toEqual([
      { value: 'last', priority: null, payload: { at: 3 } },
      { value: 'other', priority: null, payload: { at: 2 } },
    ])
  })

  behaviour('rows with null in the key are all created', async ({ db, run }) => {
    const note = `null ${run}`
    const data = [1, 2].map((index) => ({ key: `${note} ${index}`, value: note, ownerId: 1, priority: null }))
    expect(await db.setting.upsertMany({ data, by: 'ownerId_priority' })).toEqual({ count: 2 })
    expect(await db.setting.count({ where: { value: note } })).toBe(2)
  })

  behaviour('finds by compound keys with names of their own, and keeps every type', async ({ db, run }) => {
    const row = (number: string, total: string): object => ({
      userId: 2,
      number,
      total,
      status: 'PAID',
      placedAt: new Date(86_400_000),
    })
    const data = [row(`a${run}`, '10.25'), row(`b${run}`, '123456789012.5')]
    for (let turn = 0; turn < 2; turn++) expect(await db.order.upsertMany({ data, by: 'userOrder' })).toEqual({ count: 2 })
    const select = { total: true, status: true, placedAt: true }
    expect(
      await db.order.findMany({ where: { number: { endsWith: String(run) }, userId: 2 }, select, orderBy: { number: 'asc' } }),
    ).toEqual([
      { total: new Decimal('10.25'), status: 'PAID', placedAt: new Date(86_400_000) },
      { total: new Decimal('123456789012.5'), status: 'PAID', placedAt: new Date(86_400_000) },
    ])
  })

  behaviour('returns records with what they point to, also of the same table', async ({ db, run }) => {
    const parent = (await db.category.create({ data: { name: `parent ${run}` } })) as { readonly id: number }
    const data = [{ id: 100_000 + run * 2, name: `child ${run}`, parentId: parent.id }]
    for (let turn = 0; turn < 2; turn++) {
      const records = await db.category.upsertManyAndReturn({
        data,
        by: 'id',
        select: { name: true, parent: { select: { name: true } } },
      })
      expect(records).toEqual([{ name: `child ${run}`, parent: { name: `parent ${run}` } }])
    }
  })

  behaviour('any number of rows is one plan and one statement', async ({ db, run, mode }) => {
    if (mode.options.planCache === false) return
    expect(await db.tag.upsertMany({ data: [], by: 'name' })).toEqual({ count: 0 })
    const texts = new Set<string>()
    db.$on('query', ({ query }: QueryEvent) => texts.add(query))
    const { misses } = db.$plans.stats()
    for (const count of [1, 3, 1000]) {
      const data = Array.from({ length: count }, (_, index) => ({ name: `many ${run} ${index}` }))
      expect(await db.tag.upsertMany({ data, by: 'name' })).toEqual({ count })
    }
    expect(texts.size).toBe(1)
    expect(db.$plans.stats().misses - misses).toBeLessThanOrEqual(1)
    expect(await db.tag.count({ where: { name: { startsWith: `many ${run} ` } } })).toBe(1000)
  })

  behaviour('fifty callers with the same rows in any order all succeed', async ({ db, run }) => {
    const names = Array.from({ length: 20 }, (_, index) => `race ${run} ${String(index).padStart(2, '0')}`)
    const calls = Array.from({ length: 50 }, (_, call) => {
      const order = names.map((_, index) => names[(index * 7 + call) % 20])
      return db.tag.upsertMany({ data: order.map((name) => ({ name })), by: 'name' })
    })
    expect(new Set((await Promise.all(calls)).map((result) => (result as { count: number }).count))).toEqual(new Set([20]))
    const tags = await db.tag.findMany({ where: { name: { startsWith: `race ${run} ` } }, select: { name: true }, ...byName })
    expect(tags).toEqual(names.map((name) => ({ name })))
  })

  behaviour('a transaction that rolls back takes it along', async ({ db, run }) => {
    const work = async (tx: typeof db): Promise<void> => {
      await tx.tag.upsertMany({ data: [{ name: `gone ${run}` }], by: 'name' })
      throw new RangeError('no')
    }
    await expect(db.$transaction(work)).rejects.toThrow('no')
    expect(await db.tag.count({ where: { name: `gone ${run}` } })).toBe(0)
    const bad = db.like.upsertMany({ data: [{ userId: 999_999, postId: 1 }], by: 'userId_postId' })
    await expect(
      db.$transaction([db.tag.upsertMany({ data: [{ name: `gone ${run}` }], by: 'name' }), bad]),
    ).rejects.toMatchObject({ code: 'P2003' })
    expect(await db.tag.count({ where: { name: `gone ${run}` } })).toBe(0)
  })

  behaviour('input that cannot be meant is refused with its path', async ({ db }) => {
    const refused = async (args: unknown, code: string, path: string): Promise<void> => {
      const failure = await failureOf(db.user.upsertMany(args))
      expect([failure.errorCode ?? failure.code, failure.meta['path']]).toEqual([code, path])
    }
    const data = [{ email: 'a' }, { email: 'b', name: 'secret' }]
    await refused({ data, by: 'email' }, 'QUERY.MISSING_ARGUMENT', 'data[0].name')
    await refused({ data: [{ email: 'a' }], by: 'emial' }, 'QUERY.WRONG_TYPE', 'by')
    await refused({ data: [{ email: 'a' }] }, 'QUERY.MISSING_ARGUMENT', 'by')
    await refused({ data: [{ email: 'a', name: 'x' }], by: 'id' }, 'QUERY.MISSING_KEY', 'data')
    await refused({ data: [{ email: 'a' }], by: 'email', update: ['name'] }, 'QUERY.MISSING_ARGUMENT', 'update')
    await refused({ data: [{ email: 'a' }], by: 'email', update: ['email'] }, 'QUERY.CONFLICT', 'update')
    await refused(
      { data: [{ email: 'a', name: 'x' }], by: 'email', update: { name: 'increment' } },
      'QUERY.WRONG_TYPE',
      'update.name',
    )
    await refused({ data: [{ email: 'a', name: 'x' }], by: 'email', update: ['nmae'] }, 'QUERY.UNKNOWN_FIELD', 'update[0]')
    await refused({ data: [{ email: 'a' }, { email: 5 }], by: 'email' }, 'QUERY.WRONG_TYPE', 'data[1].email')
  })
})

function sorted(records: unknown, key: string): unknown {
  return (records as readonly Record<string, string>[]).toSorted((left, right) =>
    String(left[key]).localeCompare(String(right[key])),
  )
}
