import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createClient } from 'hotplan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase, type TestDatabase } from '../src/databases.ts'
import { fixtureSchema, openFixture } from '../src/fixture.ts'
import { type Mode, modes } from '../src/modes.ts'

interface Model {
  findMany(args?: unknown): Promise<unknown[]>
  stream(args?: unknown): AsyncIterable<Record<string, unknown>>
  count(args?: unknown): Promise<number>
  update(args: unknown): Promise<unknown>
}
interface StreamClient {
  readonly post: Model
  readonly user: Model
  $on(level: 'query', listener: (event: { query: string; failed: boolean; target: string }) => void): unknown
  $transaction<T>(work: (tx: StreamClient) => Promise<T>, options?: object): Promise<T>
}

const collect = async (stream: AsyncIterable<unknown>): Promise<unknown[]> => {
  const records: unknown[] = []
  for await (const record of stream) records.push(record)
  return records
}

/** Runs a garbage collection. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

describeOnDatabases('streaming', (database) => {
  let opened: OpenDatabase
  const client = (mode: Pick<Mode, 'options'> = { options: {} }): StreamClient =>
    createClient({ schema: schemaOf(database), driver: opened.driver, ...mode.options }) as unknown as StreamClient
  beforeAll(async () => {
    opened = await openFixture('blog', database)
  })
  afterAll(() => opened.close())

  const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => expect.fail('The stream did not fail'),
      (error: unknown) => error,
    )

  describe.each(modes.map((mode) => [mode.name, mode] as const))('%s', (_name, mode) => {
    test.each([
      [{ orderBy: { id: 'asc' } }],
      [{ orderBy: { id: 'asc' }, include: { author: true, tags: true, comments: { orderBy: { id: 'desc' }, take: 2 } } }],
      [{ orderBy: { id: 'asc' }, include: { comments: { orderBy: { id: 'asc' } } }, relationLoadStrategy: 'query' }],
      [
        {
          where: { views: { gt: 1 } },
          orderBy: [{ views: 'desc' }, { id: 'asc' }],
          skip: 1,
          take: 4,
          select: { id: true, price: true, viewsBig: true },
        },
      ],
      [{ orderBy: { id: 'asc' }, take: -3 }],
      [{ take: 0 }],
      [{ cursor: { id: 2 }, orderBy: { id: 'asc' }, take: 3 }],
      [{ where: { id: { in: [] } } }],
    ])('gives the records of findMany: %j', async (args) => {
      const db = client(mode)
      const expected = await db.post.findMany(args)
      for (const batchSize of [1, 2, 1000, undefined])
        expect(await collect(db.post.stream({ ...args, batchSize }))).toEqual(expected)
    })
  })

  test('takes no arguments, and runs anew for each iteration', async () => {
    const db = client()
    const stream = db.user.stream()
    const count = await db.user.count()
    expect(await collect(stream)).toHaveLength(count)
    expect(await collect(stream)).toHaveLength(count)
  })

  test('gives the connection back when it ends early, by break, error or return', async () => {
    const db = client()
    // More than the pool has connections.
    for (let round = 0; round < 6; round++) {
      for await (const _ of db.post.stream({ batchSize: 1 })) break
      const thrown = (async () => {
        for await (const _ of db.post.stream({ batchSize: 1 })) throw new RangeError('enough')
      })()
      expect(await failureOf(thrown)).toBeInstanceOf(RangeError)
      const iterator = db.post.stream({ batchSize: 1 })[Symbol.asyncIterator]()
      await iterator.next()
      await iterator.return?.()
      expect(await iterator.next()).toEqual({ done: true, value: undefined })
    }
    expect(await db.post.count()).toBeGreaterThan(0)
  })

  test('gives the connection back when its iterator is lost', async () => {
    const db = client()
    const lose = async (): Promise<void> => {
      await db.post.stream({ batchSize: 1 })[Symbol.asyncIterator]().next()
    }
    for (let round = 0; round < 6; round++) {
      await lose()
      for (let turn = 0; turn < 5; turn++) {
        collectGarbage()
        await wait(5)
      }
    }
    expect(await db.post.count()).toBeGreaterThan(0)
  })

  test('lets the consumer query while it reads', async () => {
    const db = client()
    for await (const { id } of db.post.stream({ batchSize: 1, take: 3 })) {
      expect(await db.post.count({ where: { id } })).toBe(1)
    }
  })

  test('works in an interactive transaction, and sees its writes', async () => {
    const db = client()
    const titles = await db.$transaction(async (tx) => {
      const seen: unknown[] = []
      for await (const { id } of tx.post.stream({ orderBy: { id: 'asc' }, take: 3, batchSize: 1 })) {
        await tx.post.update({ where: { id }, data: { title: `streamed ${id}` } })
      }
      for await (const { title } of tx.post.stream({ where: { title: { startsWith: 'streamed' } }, batchSize: 2 }))
        seen.push(title)
      return seen
    })
    expect(titles).toHaveLength(3)
  })

  test('ends with its transaction', async () => {
    const db = client()
    let late: AsyncIterator<unknown> | undefined
    await db.$transaction(async (tx) => {
      late = tx.post.stream({ batchSize: 1 })[Symbol.asyncIterator]()
      await late.next()
    })
    if (database.provider === 'postgresql')
      expect(await failureOf(late?.next() ?? Promise.resolve())).toMatchObject({ code: 'P2028' })
    await late?.return?.()
    expect(await db.post.count()).toBeGreaterThan(0)
  })

  test('reports bad arguments when it is first read', async () => {
    const db = client()
    for (const batchSize of [0, -1, 1.5, '10', Number.NaN]) {
      expect(await failureOf(collect(db.post.stream({ batchSize })))).toMatchObject({
        name: 'PrismaClientValidationError',
        code: 'QUERY.OUT_OF_RANGE',
        meta: { path: 'batchSize' },
      })
    }
    expect(await failureOf(collect(db.post.stream({ where: { nope: 1 } })))).toMatchObject({ meta: { path: 'where.nope' } })
  })

  test('is one event when it ends', async () => {
    const db = client()
    const events: unknown[] = []
    db.$on('query', ({ failed, target }) => events.push({ failed, target }))
    await collect(db.post.stream({ batchSize: 2 }))
    for await (const _ of db.post.stream({ batchSize: 2 })) break
    expect(events).toEqual([
      { failed: false, target: 'Post.findMany' },
      { failed: false, target: 'Post.findMany' },
    ])
  })
})

function schemaOf(database: TestDatabase): ReturnType<typeof fixtureSchema> {
  return fixtureSchema('blog', database)
}
