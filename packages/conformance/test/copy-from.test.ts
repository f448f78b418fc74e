import { Decimal } from 'decimal.js'
import { DbNull, JsonNull, type QueryEvent } from 'hotplan'
import { expect } from 'vitest'
import { plainPostgres } from '../src/databases.ts'
import { describeBehaviours, failureOf } from '../src/describe-behaviours.ts'
import type { UntypedClient } from '../src/fixture.ts'

type CopyFrom = (rows: unknown, options?: unknown) => Promise<unknown>

/** The method of a model: the untyped client has only those that take one argument. */
function copyOf(db: UntypedClient, model: keyof UntypedClient): CopyFrom {
  return (rows, options) => (db[model] as unknown as { copyFrom: CopyFrom }).copyFrom(rows, options)
}

async function* later(rows: Iterable<unknown>): AsyncGenerator<unknown, void, undefined> {
  for (const row of rows) {
    await undefined
    yield row
  }
}

describeBehaviours(
  'copyFrom',
  'blog',
  (behaviour, database) => {
    behaviour('creates the rows of iterables of both kinds', async ({ db, run }) => {
      const names = Array.from({ length: 25 }, (_, index) => `copied ${run} ${String(index).padStart(2, '0')}`)
      const rows = names.map((name) => ({ name }))
      const half = new Set(rows.slice(0, 12))
      expect(await copyOf(db, 'tag')(half, { batchSize: 5 })).toEqual({ count: 12 })
      expect(await copyOf(db, 'tag')(later(rows.slice(12)), { batchSize: 5 })).toEqual({ count: 13 })
      const where = { name: { startsWith: `copied ${run} ` } }
      expect(await db.tag.findMany({ where, select: { name: true }, orderBy: { name: 'asc' } })).toEqual(rows)
      expect(await copyOf(db, 'tag')([])).toEqual({ count: 0 })
    })

    behaviour('keeps values of every type, and texts with any characters', async ({ db, run }) => {
      const title = `tab\tnew\nline\r back\\slash \\N "quoted" {a,b} ünï 💡 ${run}`
      const post = {
        title,
        body: '',
        views: -5,
        rating: 0.1,
        price: '12345678901234567890.123456789',
        viewsBig: 2n ** 62n,
        authorId: 1,
      }
      const rows = [
        { ...post, metadata: { text: 'a\tb\nc\\d', list: [1, null, 'x'] }, publishedAt: new Date('2020-02-29T12:34:56.789Z') },
        { ...post, body: null, rating: null, price: null, metadata: JsonNull, publishedAt: null, published: true },
        { ...post, metadata: 'text', views: 0, price: new Decimal('0.5'), publishedAt: '2020-01-01T00:00:00+01:00' },
      ]
      expect(await copyOf(db, 'post')(rows)).toEqual({ count: 3 })
      await db.post.createMany({ data: rows })
      const omit = { id: true, createdAt: true }
      const posts = (await db.post.findMany({ where: { title }, omit, orderBy: { id: 'asc' } })) as readonly unknown[]
      expect(posts).toHaveLength(6)
      expect(posts.slice(0, 3)).toEqual(posts.slice(3))
      expect(posts[0]).toMatchObject({ title, metadata: { text: 'a\tb\nc\\d', list: [1, null, 'x'] } })
      const file = { name: `file ${run}`, data: new Uint8Array([0, 9, 10, 13, 92, 255]), size: 6n }
      await copyOf(db, 'attachment')([file])
      expect(await db.attachment.findFirst({ where: { name: file.name } })).toMatchObject({ ...file, checksum: null })
    })

    behaviour('names of the database, enums and null markers are those of the schema', async ({ db, run }) => {
      const rows = [
        { key: `copy ${run} a`, value: 'a', minRole: 'ADMIN', enabled: true, payload: { a: 1 }, ownerId: 1 },
        { key: `copy ${run} b`, value: 'b', payload: DbNull },
      ]
      expect(await copyOf(db, 'setting')(rows)).toEqual({ count: 2 })
      const where = { key: { startsWith: `copy ${run} ` } }
      const select = { minRole: true, enabled: true, payload: true, ownerId: true }
      expect(await db.setting.findMany({ where, select, orderBy: { key: 'asc' } })).toEqual([
        { minRole: 'ADMIN', enabled: true, payload: { a: 1 }, ownerId: 1 },
        { minRole: 'READER', enabled: false, payload: null, ownerId: null },
      ])
    })

    behaviour('fields that rows leave out get their defaults, made per row', async ({ db, run }) => {
      const note = `copied ${run}`
      const rows = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? { note } : { note, score: index, fee: 1 }))
      expect(await copyOf(db, 'token')(rows, { batchSize: 7 })).toEqual({ count: 30 })
      const tokens = (await db.token.findMany({ where: { note }, orderBy: { score: 'asc' } })) as readonly Record<
        string,
        unknown
      >[]
      expect(new Set(tokens.map((token) => token['id'])).size).toBe(30)
      expect(tokens.map((token) => token['score'])).toEqual([
        ...Array(15).fill(-7),
        ...Array.from({ length: 15 }, (_, i) => i * 2 + 1),
      ])
      expect(tokens[0]).toMatchObject({
        greeting: 'héllo "x"',
        big: 9007199254740993n,
        fee: new Decimal('12.5'),
        onceAt: new Date('2020-02-29T12:34:56.789Z'),
      })
      const email = `copied${run}@example.com`
      await copyOf(db, 'user')([{ email }])
      const user = (await db.user.findUnique({ where: { email } })) as { readonly createdAt: Date; readonly updatedAt: Date }
      expect(Math.abs(Date.now() - user.createdAt.getTime())).toBeLessThan(60_000)
      expect(user.updatedAt).toBeInstanceOf(Date)
    })

    behaviour('rows may give keys that others leave to the database', async ({ db, run }) => {
      const id = 5_000_000 + run * 10
      const rows = [
        { name: `k ${run} 1` },
        { id, name: `k ${run} 2` },
        { id: id + 1, name: `k ${run} 3` },
        { name: `k ${run} 4`, id: undefined },
      ]
      expect(await copyOf(db, 'tag')(rows)).toEqual({ count: 4 })
      const tags = (await db.tag.findMany({
        where: { name: { startsWith: `k ${run} ` } },
        orderBy: { name: 'asc' },
      })) as readonly {
        id: number
      }[]
      expect(tags.map((tag) => tag.id)).toEqual([expect.any(Number), id, id + 1, expect.any(Number)])
      await db.tag.deleteMany({ where: { name: { startsWith: `k ${run} ` } } })
    })

    behaviour('writes nothing where a row is wrong, and says which', async ({ db, run }) => {
      const rows = Array.from({ length: 20 }, (_, index) => ({ name: index === 17 ? 17 : `wrong ${run} ${index}` }))
      const failure = await failureOf(copyOf(db, 'tag')(rows, { batchSize: 5 }))
      expect([failure.errorCode ?? failure.code, failure.meta['path']]).toEqual(['QUERY.WRONG_TYPE', 'data[17].name'])
      expect(failure.message).toContain('data[17].name')
      const nothing = await failureOf(copyOf(db, 'tag')([{ name: `wrong ${run}` }, null]))
      expect(nothing.meta['path']).toBe('data[1]')
      expect(await db.tag.count({ where: { name: { startsWith: `wrong ${run}` } } })).toBe(0)
    })

    behaviour('writes nothing where the source fails or a constraint is violated, and goes on working', async ({ db, run }) => {
      function* failing(): Generator<object, void, undefined> {
        for (let index = 0; index < 12; index++) yield { name: `failing ${run} ${index}` }
        throw new RangeError('the source')
      }
      await expect(copyOf(db, 'tag')(failing(), { batchSize: 5 })).rejects.toThrow(new RangeError('the source'))
      await expect(copyOf(db, 'tag')(later(failing()), { batchSize: 5 })).rejects.toThrow(new RangeError('the source'))
      const taken = [{ name: `failing ${run}` }, { name: 'sql' }]
      await expect(copyOf(db, 'tag')(taken)).rejects.toMatchObject({
        code: 'P2002',
        meta: { target: ['name'], modelName: 'Tag' },
      })
      await expect(copyOf(db, 'like')([{ userId: 999_999, postId: 1 }])).rejects.toMatchObject({ code: 'P2003' })
      expect(await db.tag.count({ where: { name: { startsWith: `failing ${run}` } } })).toBe(0)
      expect(await copyOf(db, 'tag')([{ name: `works ${run}` }])).toEqual({ count: 1 })
    })

    behaviour('a source is told to stop where a batch fails', async ({ db, run }) => {
      let stopped = false
      function* endless(): Generator<object, void, undefined> {
        try {
          for (let index = 0; ; index++) yield { name: index === 3 ? 'sql' : `endless ${run} ${index}` }
        } finally {
          stopped = true
        }
      }
      await expect(copyOf(db, 'tag')(endless(), { batchSize: 5 })).rejects.toMatchObject({ code: 'P2002' })
      expect(stopped).toBe(true)
    })

    behaviour('is part of the transaction it is called in', async ({ db, run }) => {
      const name = `inside ${run}`
      const counts = await db.$transaction(async (tx: UntypedClient) => {
        const first = await copyOf(tx, 'tag')([{ name }])
        await expect(copyOf(tx, 'tag')([{ name: `${name} too` }, { name }])).rejects.toMatchObject({ code: 'P2002' })
        return [first, await tx.tag.count({ where: { name: { startsWith: name } } })]
      })
      expect(counts).toEqual([{ count: 1 }, 1])
      const undone = db.$transaction([copyOf(db, 'tag')([{ name: `${name} again` }]), db.tag.create({ data: { name } })])
      await expect(undone).rejects.toMatchObject({ code: 'P2002' })
      expect(await db.tag.count({ where: { name: { startsWith: name } } })).toBe(1)
    })

    behaviour('is ended by a signal and after a time, and writes nothing', async ({ db, run }) => {
      async function* slow(): AsyncGenerator<object, void, undefined> {
        for (let index = 0; ; index++) {
          yield { name: `slow ${run} ${index}` }
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      }
      await expect(copyOf(db, 'tag')(slow(), { batchSize: 2, timeoutMs: 60 })).rejects.toMatchObject({ code: 'P1008' })
      await expect(copyOf(db, 'tag')(slow(), { batchSize: 2, signal: AbortSignal.timeout(40) })).rejects.toThrow('cancelled')
      await expect(copyOf(db, 'tag')(slow(), { signal: AbortSignal.abort() })).rejects.toThrow('cancelled')
      const limited = (db as unknown as { $with(limits: object): UntypedClient }).$with({ timeoutMs: 60 })
      await expect(copyOf(limited, 'tag')(slow(), { batchSize: 2 })).rejects.toMatchObject({ code: 'P1008' })
      expect(await db.tag.count({ where: { name: { startsWith: `slow ${run} ` } } })).toBe(0)
    })

    behaviour('batches of one shape are one plan; events and hooks see them', async ({ db, run, mode }) => {
      const events: QueryEvent[] = []
      db.$on('query', (event: QueryEvent) => events.push(event))
      const seen: string[] = []
      const hook = ({
        operation,
        args,
        query,
      }: {
        operation: string
        args: object
        query: (args: object) => Promise<unknown>
      }): unknown => {
        seen.push(operation)
        return query({ ...args, batchSize: 10 })
      }
      const extension = { query: { tag: { $allOperations: hook } } }
      const extended = (db as unknown as { $extends(extension: unknown): UntypedClient }).$extends(extension)
      const rows = Array.from({ length: 30 }, (_, index) => ({ name: `one plan ${run} ${index}` }))
      expect(await copyOf(extended, 'tag')(rows)).toEqual({ count: 30 })
      expect(seen).toEqual(['copyFrom'])
      const copies = events.filter(({ action }) => action === 'copyFrom')
      expect(copies.map(({ model }) => model)).toEqual(['Tag', 'Tag', 'Tag'])
      // The second one is sent before the first is answered.
      const sources = copies.map(({ source }) => source)
      const compiled = sources.filter((source) => source === 'miss').length
      if (mode.options.planCache === false) expect(compiled).toBe(3)
      else {
        expect(compiled).toBeLessThanOrEqual(1)
        expect(sources).toContain('match')
      }
      expect(new Set(copies.map(({ query }) => query)).size).toBe(1)
      if (database.provider === 'postgresql') expect(copies[0]?.query).toBe('copy "Tag" ("name") from stdin')
    })

    behaviour('arguments that cannot be meant are refused', async ({ db }) => {
      const refused = async (rows: unknown, options: unknown, path: string): Promise<void> => {
        expect((await failureOf(copyOf(db, 'tag')(rows, options))).meta['path']).toBe(path)
      }
      await refused({ name: 'a' }, undefined, 'data')
      await refused('text', undefined, 'data')
      await refused([], { batchSize: 0 }, 'batchSize')
      await refused([], { batchsize: 5 }, 'batchsize')
      await refused([], { timeoutMs: -1 }, 'timeoutMs')
      await refused([], { signal: {} }, 'signal')
      await refused([{ name: 'a', posts: { connect: { id: 1 } } }], undefined, 'data[0].posts')
    })
  },
  { others: [plainPostgres] },
)

describeBehaviours(
  'copyFrom on what only PostgreSQL has',
  'blog-postgres',
  (behaviour) => {
    behaviour('copies lists, native types and tables of other schemas as createMany does', async ({ db, run }) => {
      const list = ['a,b', '"quoted"', 'back\\slash', '', 'NULL', 'tab\t{}']
      const row = {
        labels: list,
        counts: [],
        bigs: [2n ** 60n],
        ratios: [0.1, -1e300],
        amounts: ['1.50', 2],
        flags: [true, false],
        stamps: [new Date(86_400_000)],
        blobs: [new Uint8Array([92, 0, 255]), new Uint8Array()],
        docs: [{ a: [1, 'x\n'] }, 'text'],
        levels: ['HIGH', 'LOW'],
        days: [new Date('2020-02-29T00:00:00Z')],
        keys: ['123e4567-e89b-12d3-a456-426614174000'],
        kind: 'abcd',
      }
      expect(await copyOf(db, 'sensor')([{ ...row, code: `copy ${run}` }, { code: `bare ${run}` }])).toEqual({ count: 2 })
      await db.sensor.createMany({ data: [{ ...row, code: `made ${run}` }, { code: `plain ${run}` }] })
      const find = (code: string): Promise<unknown> =>
        db.sensor.findUnique({ where: { code: `${code} ${run}` }, omit: { id: true, code: true } })
      expect(await find('copy')).toEqual(await find('made'))
      expect(await find('copy')).toMatchObject({ labels: list, levels: ['HIGH', 'LOW'] })
      expect(await find('bare')).toEqual(await find('plain'))
      const entry = { action: `copy ${run}` }
      await copyOf(db, 'auditEntry' as never)([entry])
      const entries = db['auditEntry' as 'tag'].findMany({ where: entry, select: { action: true, detail: true } })
      expect(await entries).toEqual([{ ...entry, detail: { a: [1, null] } }])
    })

    behaviour('a value that the column refuses leaves nothing', async ({ db, run }) => {
      const rows = [{ code: `long ${run}` }, { code: 'x'.repeat(33) }]
      await expect(copyOf(db, 'sensor')(rows)).rejects.toMatchObject({ code: 'P2000' })
      expect(await db.sensor.count({ where: { code: `long ${run}` } })).toBe(0)
    })

    behaviour('upsertMany and updateEach write lists and native types', async ({ db, run }) => {
      const code = `up ${run}`
      const first = { code, labels: ['a'], docs: [{ a: 1 }], levels: ['LOW'], kind: 'abcd' }
      for (const data of [first, { ...first, labels: ['b', 'c'], levels: [] }]) {
        expect(await db.sensor.upsertMany({ data: [data], by: 'code' })).toEqual({ count: 1 })
      }
      const changes = { bigs: [5n], levels: { set: ['HIGH'] }, kind: null }
      expect(await db.sensor.updateEach({ data: [{ where: { code }, data: changes }] })).toEqual({ count: 1 })
      const sensor = await db.sensor.findUnique({ where: { code } })
      expect(sensor).toMatchObject({ labels: ['b', 'c'], docs: [{ a: 1 }], bigs: [5n], levels: ['HIGH'], kind: null })
    })
  },
  { on: ({ provider }) => provider === 'postgresql', others: [plainPostgres] },
)
