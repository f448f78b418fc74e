import { schemaFromPrisma } from '@hotplan/cli'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { createClient, type QueryEvent } from 'hotplan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema, openFixture } from '../src/fixture.ts'
import { modes } from '../src/modes.ts'

type Model = { readonly [A in 'findUnique' | 'findUniqueOrThrow' | 'update']: (args: unknown) => Promise<unknown> }
interface BatchingClient {
  readonly [model: string]: Model
}
type Client = BatchingClient & {
  $batching(enabled: boolean): unknown
  $on(level: 'query', listener: (event: QueryEvent) => void): unknown
  $transaction<T>(work: ((tx: BatchingClient) => Promise<T>) | readonly unknown[]): Promise<T>
}

/** What a caller sees. */
async function outcomeOf(promise: Promise<unknown> | undefined): Promise<unknown> {
  try {
    return { value: await promise }
  } catch (error) {
    const { name, code } = error as { readonly name: string; readonly code?: string }
    return { error: { name, code } }
  }
}

describeOnDatabases('findUnique calls of one tick', (database) => {
  const isMerging = database.provider === 'postgresql'
  const schema = fixtureSchema('blog', database)
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openFixture('blog', database)
  })
  afterAll(() => opened.close())

  const client = (options: object = {}): Client =>
    createClient({ schema, driver: opened.driver, ...options }) as unknown as Client
  /** The events of the statements that `work` runs. */
  async function eventsOf(db: Client, work: () => Promise<unknown>): Promise<QueryEvent[]> {
    const events: QueryEvent[] = []
    db.$on('query', (event) => events.push(event))
    await work()
    return events
  }
  const many = (count: number, ask: (index: number) => Promise<unknown> | undefined): Promise<unknown[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => outcomeOf(ask(index))))

  describe.each(modes.map((mode) => [mode.name, mode.options] as const))('%s', (_name, options) => {
    const questions: readonly [string, string, (index: number) => unknown][] = [
      ['user', 'findUnique', (index) => ({ where: { id: index } })],
      ['user', 'findUniqueOrThrow', (index) => ({ where: { id: index } })],
      ['user', 'findUnique', (index) => ({ where: { id: index % 2 } })],
      ['user', 'findUnique', (index) => ({ where: { id: index, active: true }, omit: { email: true } })],
      ['user', 'findUnique', (index) => ({ where: { id: index, OR: [{ name: { contains: 'a' } }, { posts: { some: {} } }] } })],
      ['post', 'findUnique', (index) => ({ where: { id: index }, include: { author: true, tags: { orderBy: { id: 'asc' } } } })],
      [
        'post',
        'findUnique',
        (index) => ({ where: { id: index }, select: { viewsBig: true, price: true, metadata: true, createdAt: true } }),
      ],
      [
        'user',
        'findUnique',
        (index) => ({
          where: { id: index },
          include: {
            posts: { where: { views: { gte: index % 2 } }, orderBy: { id: 'desc' }, take: 2 },
            _count: { select: { comments: true } },
          },
        }),
      ],
      [
        'like',
        'findUnique',
        (index) => ({ where: { userId_postId: { userId: index % 3, postId: index } }, include: { user: true } }),
      ],
      ['order', 'findUnique', (index) => ({ where: { userOrder: { userId: index % 4, number: `A-${index}` } } })],
      ['user', 'findUnique', (index) => ({ where: { nope: index } })],
    ]
    const titled = questions.map(
      ([model, action, args]) => [`${model}.${action}(${JSON.stringify(args(1))})`, model, action, args] as const,
    )
    test.each(titled)('%s answers as it does alone', async (_title, model, action, args) => {
      const alone = client({ ...options, batching: false })
      const merged = client(options)
      const ask = (db: Client) => (index: number) => db[model]?.[action as 'findUnique'](args(index))
      const expected = await many(9, ask(alone))
      for (let round = 0; round < 2; round++) expect(await many(9, ask(merged))).toEqual(expected)
    })
  })

  test.runIf(isMerging)('are one statement, whose text does not depend on how many they are', async () => {
    const db = client()
    const events = await eventsOf(db, async () => {
      await many(3, (id) => db['user']?.findUnique({ where: { id } }))
      await many(100, (id) => db['user']?.findUnique({ where: { id } }))
    })
    expect(events.map(({ calls }) => calls)).toEqual([3, 100])
    expect(new Set(events.map(({ query }) => query))).toHaveLength(1)
  })

  test('give every caller an object of its own', async () => {
    const db = client()
    const [first, second] = (await Promise.all(
      [1, 1].map((id) => db['user']?.findUnique({ where: { id }, include: { posts: true } })),
    )) as [{ posts: object[] }, { posts: object[] }]
    expect(second).toEqual(first)
    expect(second).not.toBe(first)
    expect(second.posts).not.toBe(first.posts)
  })

  test('reject each missing record on its own', async () => {
    const db = client()
    const outcomes = await many(3, (index) => db['user']?.findUniqueOrThrow({ where: { id: [1, -1, -2][index] } }))
    const missing = { error: { name: 'PrismaClientKnownRequestError', code: 'P2025' } }
    expect(outcomes).toEqual([{ value: expect.objectContaining({ id: 1 }) }, missing, missing])
  })

  test('run the plan they have where they are alone, differ in more than the key, or merging is off', async () => {
    const db = client()
    const statements = async (work: () => Promise<unknown>, of: Client = db): Promise<number> => (await eventsOf(of, work)).length
    expect(await statements(async () => db['user']?.findUnique({ where: { id: 1 } }))).toBe(1)
    const takes = client()
    const nested = (take: number) => takes['user']?.findUnique({ where: { id: take }, include: { posts: { take } } })
    expect(await statements(() => many(3, (index) => nested(index + 1)), takes)).toBe(3)
    const off = client()
    off.$batching(false)
    expect(await statements(() => many(3, (id) => off['user']?.findUnique({ where: { id } })), off)).toBe(3)
    const option = client({ batching: false })
    expect(await statements(() => many(3, (id) => option['user']?.findUnique({ where: { id } })), option)).toBe(3)
    option.$batching(true)
    const events = await eventsOf(option, () => many(3, (id) => option['user']?.findUnique({ where: { id } })))
    expect(events).toHaveLength(isMerging ? 1 : 3)
  })

  test('merge in a transaction, see its writes, and keep their place among other statements', async () => {
    const db = client()
    const names = await db.$transaction(async (tx) => {
      const find = (id: number) => tx['user']?.findUnique({ where: { id }, select: { name: true } })
      await Promise.all([1, 2].map((id) => tx['user']?.update({ where: { id }, data: { name: 'before' } })))
      const results = await Promise.all([
        find(1),
        find(2),
        tx['user']?.update({ where: { id: 1 }, data: { name: 'after' } }),
        find(1),
        find(2),
      ])
      return results.map((record) => (record as { name: string }).name)
    })
    expect(names).toEqual(['before', 'before', 'after', 'after', 'before'])
  })

  test('do not merge across transactions', async () => {
    const db = client()
    const outside = await db.$transaction(async (tx) => {
      await tx['user']?.update({ where: { id: 3 }, data: { name: 'inside' } })
      // SQLite and PGlite have one connection, which the transaction holds.
      if (database.name !== 'PostgreSQL') return undefined
      const [inner, outer] = (await Promise.all([
        tx['user']?.findUnique({ where: { id: 3 } }),
        db['user']?.findUnique({ where: { id: 3 } }),
      ])) as [{ name: string }, { name: string }]
      expect(inner.name).toBe('inside')
      return outer.name
    })
    if (outside !== undefined) expect(outside).not.toBe('inside')
  })

  test('run in order as members of an array transaction', async () => {
    const db = client()
    const results = (await db.$transaction([
      db['user']?.findUnique({ where: { id: 1 }, select: { id: true } }),
      db['user']?.findUnique({ where: { id: 2 }, select: { id: true } }),
    ])) as unknown
    expect(results).toEqual([{ id: 1 }, { id: 2 }])
  })
})

const keyed = schemaFromPrisma(`
datasource db {
  provider = "postgresql"
}
enum Kind {
  SMALL
  LARGE @map("very large")
}
model Keyed {
  id    Int      @id
  big   BigInt   @unique
  dec   Decimal  @unique @db.Decimal(20, 4)
  raw   Bytes    @unique
  at    DateTime @unique
  tz    DateTime @unique @db.Timestamptz(6)
  day   DateTime @unique @db.Date
  kind  Kind
  name  String   @unique
  code  String   @unique @db.Char(6)
  uid   String   @unique @db.Uuid
  ratio Float    @unique

  @@unique([kind, id])
  @@unique([day, dec, raw], name: "dayKey")
}
`)

describeOnDatabases(
  'keys of merged calls',
  (database) => {
    let opened: OpenDatabase
    const client = (batching: boolean): Client =>
      createClient({ schema: keyed, driver: opened.driver, batching }) as unknown as Client
    beforeAll(async () => {
      opened = await database.open()
      await opened.driver.executeScript(`
        create type "Kind" as enum ('SMALL', 'very large');
        create table "Keyed" (id int primary key, big int8 unique, dec numeric(20, 4) unique, raw bytea unique, at timestamp(3) unique,
          tz timestamptz(6) unique, day date unique, kind "Kind", name text unique, code char(6) unique, uid uuid unique, ratio float8 unique);
        insert into "Keyed" select i, 9007199254740990 + i, i * 1.25, decode(lpad(to_hex(i), 4, '0'), 'hex'), '2024-01-01'::timestamp + i * interval '1 ms',
          '2024-01-01T00:00:00Z'::timestamptz + i * interval '1 ms', '2024-01-01'::date + i, case when i % 2 = 0 then 'SMALL' else 'very large' end::"Kind",
          'n,"\\{' || i, 'c' || i, (lpad(i::text, 8, '0') || '-0000-4000-8000-000000000000')::uuid, i / 3.0::float8 from generate_series(1, 20) i`)
    })
    afterAll(() => opened.close())

    const instant = (index: number): Date => new Date(Date.UTC(2024, 0, 1) + index)
    const keys: Readonly<Record<string, (index: number) => unknown>> = {
      id: (index) => ({ id: index }),
      big: (index) => ({ big: 9_007_199_254_740_990n + BigInt(index) }),
      dec: (index) => ({ dec: index % 2 === 0 ? new Decimal(index).mul('1.25') : `${index * 1.25}0` }),
      raw: (index) => ({ raw: new Uint8Array([0, index]) }),
      at: (index) => ({ at: index % 2 === 0 ? instant(index) : instant(index).toISOString() }),
      tz: (index) => ({ tz: instant(index) }),
      day: (index) => ({ day: new Date(Date.UTC(2024, 0, 1 + index)) }),
      name: (index) => ({ name: `n,"\\{${index}` }),
      code: (index) => ({ code: `c${index}` }),
      uid: (index) => ({ uid: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000` }),
      ratio: (index) => ({ ratio: index / 3 }),
      kind_id: (index) => ({ kind_id: { kind: index % 3 === 0 ? 'SMALL' : 'LARGE', id: index } }),
      dayKey: (index) => ({
        dayKey: { day: new Date(Date.UTC(2024, 0, 1 + index)), dec: String(index * 1.25), raw: new Uint8Array([0, index]) },
      }),
    }

    test.each(Object.entries(keys))('%s finds what it finds alone', async (_name, where) => {
      const merged = client(true)
      const alone = client(false)
      const indexes = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 30 })
      await fc.assert(
        fc.asyncProperty(indexes, fc.constantFrom('findUnique' as const, 'findUniqueOrThrow' as const), async (list, action) => {
          const ask = (db: Client) => Promise.all(list.map((index) => outcomeOf(db['keyed']?.[action]({ where: where(index) }))))
          expect(await ask(merged)).toEqual(await ask(alone))
        }),
        { numRuns: 15 },
      )
    })

    test('a key that is no value of its type fails its own call only', async () => {
      const db = client(true)
      const uids = [1, 2].map((index) => keys['uid']?.(index))
      const outcomes = await Promise.all(
        [uids[0], { uid: 'no uuid' }, uids[1]].map((where) =>
          outcomeOf(db['keyed']?.findUnique({ where, select: { id: true } })),
        ),
      )
      expect(outcomes).toEqual([
        { value: { id: 1 } },
        { error: { name: 'PrismaClientKnownRequestError', code: 'P2007' } },
        { value: { id: 2 } },
      ])
    })

    test('a statement that fails rejects every call', async () => {
      await opened.driver.executeScript('alter table "Keyed" rename column ratio to other')
      const db = client(true)
      const outcomes = await Promise.all([1, 2].map((id) => outcomeOf(db['keyed']?.findUnique({ where: { id } }))))
      const failed = { error: { name: 'PrismaClientKnownRequestError', code: 'P2022' } }
      expect(outcomes).toEqual([failed, failed])
    })
  },
  ({ provider }) => provider === 'postgresql',
)
