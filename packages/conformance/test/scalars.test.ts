import { Decimal } from 'decimal.js'
import { DbNull, JsonNull } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours, type Stage } from '../src/describe-behaviours.ts'

/** A new post of the first user with the given fields, and the same post read again. */
async function stored(
  stage: Stage,
  data: object,
  fields: readonly string[],
): Promise<readonly [created: unknown, read: unknown]> {
  const select = Object.fromEntries(['id', ...fields].map((field) => [field, true]))
  const required = { title: `post ${stage.run}`, metadata: {}, authorId: 1 }
  const created = (await stage.db.post.create({ data: { ...required, ...data }, select })) as { readonly id: number }
  const read = await stage.db.post.findUnique({ where: { id: created.id }, select })
  const { id: _, ...rest } = created
  return [rest, Object.fromEntries(Object.entries(read as object).filter(([key]) => key !== 'id'))]
}

const utc = (text: string): Date => new Date(text)

/** Values at the limits of their types. */
const limits: readonly (readonly [field: string, values: readonly unknown[]])[] = [
  ['views', [0, -1, 2 ** 31 - 1, -(2 ** 31)]],
  ['viewsBig', [0n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)]],
  ['rating', [0, 0.1, -0.30000000000000004, 5e-324, Number.MAX_VALUE, 2 ** 53, null]],
  ['published', [true, false]],
  ['body', ['', 'ä\u{1F600}\u2028', '\'; drop table "Post"; --', '\\', '100%', 'x'.repeat(100_000), null]],
  [
    'publishedAt',
    [
      utc('1969-12-31T23:59:59.999Z'),
      utc('0001-01-01T00:00:00.000Z'),
      utc('0099-12-31T23:59:59.999Z'),
      utc('1582-10-10T00:00:00.000Z'),
      utc('9999-12-31T23:59:59.999Z'),
      utc('2024-02-29T12:00:00.001Z'),
      null,
    ],
  ],
  ['metadata', [{}, [], '', 'null', 0, false, { a: [1, null, { b: 'x' }], __proto__x: 1, $type: 'y' }, 1e21, '\u2028"\\']],
]

describeBehaviours('scalars', 'blog', (behaviour, database) => {
  const isPostgres = database.provider === 'postgresql'

  for (const [field, values] of limits) {
    behaviour(`${field} keeps its values`, async (stage) => {
      for (const value of values) {
        expect(await stored(stage, { [field]: value }, [field])).toEqual([{ [field]: value }, { [field]: value }])
      }
    })
  }

  behaviour('Decimal keeps 30 digits where the database does', async (stage) => {
    // SQLite has no decimal type: a number of 15 digits is what it keeps.
    const texts = isPostgres
      ? ['123456789012345.678901234567891', '-0.000000000000000000000000000001']
      : ['12345678901.2345', '-0.0001']
    for (const text of texts) {
      for (const form of [text, new Decimal(text)]) {
        const answers = (await stored(stage, { price: form }, ['price'])) as readonly { readonly price: Decimal }[]
        expect(answers.map(({ price }) => price.toFixed())).toEqual([text, text])
        expect(answers.every(({ price }) => Decimal.isDecimal(price))).toBe(true)
      }
    }
  })

  behaviour('Bytes keep every byte, and are the caller’s own', async ({ db, run }) => {
    const data = Uint8Array.from({ length: 256 }, (_, index) => index)
    const created = (await db.attachment.create({ data: { name: `all ${run}`, data, size: 256 } })) as Record<string, unknown>
    const read = (await db.attachment.findUnique({ where: { id: created['id'] } })) as Record<string, unknown>
    for (const record of [created, read]) {
      expect(record['data']).toBeInstanceOf(Uint8Array)
      expect([...(record['data'] as Uint8Array)]).toEqual([...data])
      expect(record['checksum']).toBeNull()
    }
    const empty = (await db.attachment.create({ data: { name: 'none', data: new Uint8Array(0), size: 0n } })) as Record<
      string,
      unknown
    >
    expect((empty['data'] as Uint8Array).length).toBe(0)
  })

  behaviour('Json tells its nulls apart', async ({ db, run }) => {
    const select = { key: true, payload: true }
    const store = async (kind: string, payload: unknown): Promise<unknown> =>
      db.setting.create({ data: { key: `${kind} ${run}`, value: 'v', payload }, select })
    const keysOf = async (payload: unknown): Promise<unknown> =>
      db.setting.findMany({ where: { key: { endsWith: ` ${run}` }, payload: { equals: payload } }, select: { key: true } })
    expect(await store('database', DbNull)).toEqual({ key: `database ${run}`, payload: null })
    expect(await store('json', JsonNull)).toEqual({ key: `json ${run}`, payload: null })
    expect(await store('nested', { a: null })).toEqual({ key: `nested ${run}`, payload: { a: null } })
    expect(await keysOf(DbNull)).toEqual([{ key: `database ${run}` }])
    expect(await keysOf(JsonNull)).toEqual([{ key: `json ${run}` }])
    expect(await keysOf({ a: null })).toEqual([{ key: `nested ${run}` }])
  })

  behaviour('defaults and @updatedAt are made anew for every record', async ({ db, run }) => {
    const before = Date.now()
    const tokens = (await Promise.all([db.token.create({ data: {} }), db.token.create()])) as Record<string, unknown>[]
    for (const field of ['id', 'nano', 'shortNano', 'cuid2', 'uuid7']) {
      expect(new Set(tokens.map((token) => token[field])).size).toBe(2)
    }
    expect(tokens[0]).toMatchObject({ greeting: 'héllo "x"', score: -7, ratio: 1.5, big: 9007199254740993n, note: null })
    expect(String(tokens[0]?.['fee'])).toBe('12.5')
    expect(tokens[0]?.['blob']).toEqual(new TextEncoder().encode('hi'))
    expect(tokens[0]?.['onceAt']).toEqual(utc('2020-02-29T12:34:56.789Z'))

    const select = { id: true, createdAt: true, updatedAt: true }
    const user = (await db.user.create({ data: { email: `new${run}@example.com` }, select })) as Record<string, Date>
    expect(user['createdAt']).toEqual(user['updatedAt'])
    expect(Number(user['createdAt'])).toBeGreaterThanOrEqual(before)
    await new Promise((resolve) => setTimeout(resolve, 2))
    const updated = (await db.user.update({ where: { id: user['id'] }, data: { name: 'x' }, select })) as Record<string, Date>
    expect(updated['createdAt']).toEqual(user['createdAt'])
    expect(Number(updated['updatedAt'])).toBeGreaterThan(Number(user['updatedAt']))
    const given = utc('1999-01-01T00:00:00.000Z')
    expect(await db.user.update({ where: { id: user['id'] }, data: { updatedAt: given }, select })).toEqual({
      ...updated,
      updatedAt: given,
    })
  })

  behaviour('numbers are changed where they are', async (stage) => {
    const { db, run } = stage
    const data = { title: `count ${run}`, metadata: {}, authorId: 1, views: 10, viewsBig: 2n ** 60n, rating: 1.5, price: '10.5' }
    const { id } = (await db.post.create({ data })) as { readonly id: number }
    const change = async (changes: object): Promise<unknown> => {
      const select = Object.fromEntries(Object.keys(changes).map((key) => [key, true]))
      return db.post.update({ where: { id }, data: changes, select })
    }
    expect(await change({ views: { increment: 5 }, viewsBig: { increment: 1 } })).toEqual({ views: 15, viewsBig: 2n ** 60n + 1n })
    expect(await change({ views: { decrement: 20 } })).toEqual({ views: -5 })
    expect(await change({ views: { multiply: -3 }, rating: { multiply: 2 } })).toEqual({ views: 15, rating: 3 })
    expect(await change({ views: { divide: 4 }, rating: { divide: 2 } })).toEqual({ views: 3, rating: 1.5 })
    expect(await change({ views: { set: 7 } })).toEqual({ views: 7 })
    expect(String(((await change({ price: { increment: '0.25' } })) as Record<string, unknown>)['price'])).toBe('10.75')
    await change({ rating: null })
    expect(await change({ rating: { increment: 1 } })).toEqual({ rating: null })
    expect(await db.post.delete({ where: { id }, select: { views: true } })).toEqual({ views: 7 })
    expect(await db.post.findUnique({ where: { id } })).toBeNull()
  })

  behaviour('names of the database are not those of the client', async ({ db, run }) => {
    const data = { key: `k${run}`, value: 'v', minRole: 'ADMIN', enabled: true, changedAt: '2024-01-01T00:00:00Z' }
    const expected = { ...data, priority: null, payload: null, ownerId: null, changedAt: utc(data.changedAt) }
    expect(await db.setting.create({ data })).toEqual(expected)
    expect(await db.setting.findMany({ where: { minRole: 'ADMIN', key: data.key } })).toEqual([expected])
  })
})

describeBehaviours(
  'scalar lists',
  'blog-postgres',
  (behaviour) => {
    behaviour('lists are set and pushed to', async ({ db, run }) => {
      const lists = {
        labels: ['', 'a,b', '{"x"}', '\\', 'NULL'],
        counts: [2 ** 31 - 1, -1],
        bigs: [2n ** 63n - 1n],
        ratios: [0.1],
        flags: [true, false],
        stamps: [utc('1969-12-31T23:59:59.999Z')],
        docs: [{ a: [null] }, 'x', 1],
        levels: ['HIGH', 'LOW'],
        blobs: [Uint8Array.of(0, 255)],
        amounts: [new Decimal('12345678901234567890.123456789')],
      }
      const select = Object.fromEntries(Object.keys(lists).map((key) => [key, true]))
      const where = { code: `s${run}` }
      const created = await db.sensor.create({ data: { ...where, ...lists }, select })
      const read = (await db.sensor.findUnique({ where, select })) as typeof lists
      expect(read).toEqual(created)
      expect({ ...read, amounts: [], blobs: [] }).toEqual({ ...lists, amounts: [], blobs: [] })
      expect(read.amounts.map(String)).toEqual(['12345678901234567890.123456789'])
      expect(read.blobs.map((bytes) => [...bytes])).toEqual([[0, 255]])

      const two = { labels: true, counts: true }
      const change = (data: object): Promise<unknown> => db.sensor.update({ where, data, select: two })
      expect(await change({ labels: ['x'], counts: { set: [1] } })).toEqual({ labels: ['x'], counts: [1] })
      expect(await change({ labels: { push: 'y' }, counts: { push: [2, 3] } })).toEqual({ labels: ['x', 'y'], counts: [1, 2, 3] })
      expect(await change({ labels: [], counts: { push: [] } })).toEqual({ labels: [], counts: [1, 2, 3] })
      expect(
        await db.sensor.findMany({
          where: { ...where, counts: { hasEvery: [1, 3] }, labels: { isEmpty: true } },
          select: { code: true },
        }),
      ).toEqual([where])
    })

    behaviour('a list that is left out has its default, or is empty', async ({ db, run }) => {
      const select = { counts: true, labels: true }
      expect(await db.sensor.create({ data: { code: `d${run}` }, select })).toEqual({ counts: [1, 2], labels: [] })
    })
  },
  { on: ({ provider }) => provider === 'postgresql' },
)
