import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

type Client = UntypedClient & {
  $with(limits: object): Client
  $on(level: string, listener: (event: { message: string }) => void): unknown
  $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<unknown>
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describeOnDatabases('$transaction', (database) => {
  let opened: OpenDatabase
  let db: Client
  const client = (options: object = {}): Client =>
    untypedClient({ schema: fixtureSchema('blog', database), driver: opened.driver, ...options }) as Client
  let names = 0
  const tag = (): { data: { name: string } } => ({ data: { name: `transaction ${++names}` } })
  const found = async (...tags: { data: { name: string } }[]): Promise<number> =>
    (await db.tag.count({ where: { name: { in: tags.map(({ data }) => data.name) } } })) as number
  beforeAll(async () => {
    opened = await openFixture('blog', database)
    db = client()
  })
  afterAll(() => opened.close())

  describe('with a list', () => {
    test('runs its members in order, none before it is called', async () => {
      const [a, b] = [tag(), tag()]
      const seen: string[] = []
      const observed = client()
      ;(observed as unknown as { $on(level: string, listener: (event: { action: string }) => void): void }).$on(
        'query',
        (event) => seen.push(event.action),
      )
      const members = [observed.tag.create(a), observed.tag.count(), observed.tag.create(b), observed.tag.findFirst()]
      await pause(5)
      expect(await found(a, b)).toBe(0)
      await observed.$transaction(members)
      expect(seen).toEqual(['create', 'count', 'create', 'findFirst'])
      expect(await found(a, b)).toBe(2)
    })

    test('applies nothing where one of them fails', async () => {
      const [a, b] = [tag(), tag()]
      await expect(db.$transaction([db.tag.create(a), db.tag.create(b), db.tag.create(a)])).rejects.toMatchObject({
        code: 'P2002',
        batchRequestIdx: 2,
      })
      expect(await found(a, b)).toBe(0)
    })

    test('refuses what is no query of the client before anything runs', async () => {
      const a = tag()
      const failure = await failureOf(db.$transaction([db.tag.create(a), Promise.resolve(1)]))
      expect(failure).toMatchObject({ code: 'QUERY.NOT_A_QUERY', meta: { path: '$transaction[1]' } })
      expect(await found(a)).toBe(0)
    })
  })

  describe('with a function', () => {
    test('commits what it did, and gives what it gave', async () => {
      const a = tag()
      expect(await db.$transaction(async (tx: Client) => [await tx.tag.create(a), 7].length)).toBe(2)
      expect(await found(a)).toBe(1)
    })

    test('rolls back where it throws, and throws the same', async () => {
      const a = tag()
      const error = new RangeError('mine')
      const call = db.$transaction(async (tx: Client) => {
        await tx.tag.create(a)
        throw error
      })
      expect(await call.catch((caught: unknown) => caught)).toBe(error)
      expect(await found(a)).toBe(0)
    })

    test('that takes too long is rolled back, and takes no more statements', async () => {
      const [a, b] = [tag(), tag()]
      let late: Promise<unknown> | undefined
      const call = db.$transaction(
        async (tx: Client) => {
          await tx.tag.create(a)
          await pause(80)
          late = failureOf(tx.tag.create(b))
          await late
        },
        { timeout: 30 },
      )
      expect(await failureOf(call)).toMatchObject({ code: 'P2028', meta: { reason: 'timed out', outcome: 'not applied' } })
      await pause(70)
      expect(await late).toMatchObject({ code: 'P2028', meta: { reason: 'timed out' } })
      expect(await found(a, b)).toBe(0)
    })

    test('that has ended takes no more statements', async () => {
      let kept: Client | undefined
      await db.$transaction(async (tx: Client) => {
        kept = tx
      })
      expect(await failureOf((kept as unknown as Client).tag.count())).toMatchObject({
        code: 'P2028',
        meta: { reason: 'committed' },
      })
    })

    test('is rolled back by its signal', async () => {
      const a = tag()
      const controller = new AbortController()
      const call = db.$transaction(
        async (tx: Client) => {
          await tx.tag.create(a)
          controller.abort(new RangeError('enough'))
          await pause(20)
          await tx.tag.create(tag())
        },
        { signal: controller.signal },
      )
      const failure = await failureOf(call)
      expect(failure).toMatchObject({ code: 'P2028', meta: { reason: 'aborted', outcome: 'not applied' } })
      expect((failure.cause as Error).cause).toBe(controller.signal.reason)
      expect(await found(a)).toBe(0)
      expect(await failureOf(db.$transaction(async () => 1, { signal: controller.signal }))).toMatchObject({
        meta: { reason: 'aborted' },
      })
      expect(await db.$transaction(async (tx: Client) => tx.tag.count(), { signal: new AbortController().signal })).toBeTypeOf(
        'number',
      )
    })

    test('inside another is a savepoint', async () => {
      const [outer, inner, after] = [tag(), tag(), tag()]
      await db.$transaction(async (tx: Client) => {
        await tx.tag.create(outer)
        const nested = tx.$transaction(async (deeper: Client) => {
          await deeper.tag.create(inner)
          await deeper.$transaction([deeper.tag.create(after)])
          throw new RangeError('inner')
        })
        await expect(nested).rejects.toThrow('inner')
        await tx.$transaction([tx.tag.create(after)])
      })
      expect([await found(outer), await found(inner), await found(after)]).toEqual([1, 0, 1])
    })

    test('inside another is undone with it', async () => {
      const inner = tag()
      let kept: Client | undefined
      const call = db.$transaction(async (tx: Client) => {
        await tx.$transaction(async (deeper: Client) => {
          kept = deeper
          await deeper.tag.create(inner)
        })
        throw new RangeError('outer')
      })
      await expect(call).rejects.toThrow('outer')
      expect(await found(inner)).toBe(0)
      expect(await failureOf((kept as unknown as Client).tag.create(inner))).toMatchObject({ code: 'P2028' })
    })

    test('that is ended takes those inside of it along, wherever they are', async () => {
      const [inner, late] = [tag(), tag()]
      const lateFailure = Promise.withResolvers<unknown>()
      // What is planned before takes no time inside.
      await db.tag.create(tag())
      const call = db.$transaction(
        async (tx: Client) => {
          await tx.$transaction(async (deeper: Client) => {
            await deeper.tag.create(inner)
            await pause(60)
            lateFailure.resolve(failureOf(deeper.tag.create(late)))
            await lateFailure.promise
          })
        },
        { timeout: 25 },
      )
      expect(await failureOf(call)).toMatchObject({ code: 'P2028', meta: { reason: 'timed out' } })
      expect(await lateFailure.promise).toMatchObject({ code: 'P2028' })
      expect(await found(inner, late)).toBe(0)
    })

    test('has no two inside of it at once', async () => {
      const [a, b] = [tag(), tag()]
      const results = await db.$transaction(async (tx: Client) =>
        Promise.allSettled(
          [a, b].map((one) => tx.$transaction(async (deeper: Client) => [await pause(5), await deeper.tag.create(one)])),
        ),
      )
      expect(results).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'P2028' } }])
      expect([await found(a), await found(b)]).toEqual([1, 0])
    })

    test('is run again where it lost a conflict, so often and no more', async () => {
      let runs = 0
      const conflict = async (tx: Client): Promise<unknown> => {
        runs++
        await tx.tag.count()
        // As the driver says it.
        const { DatabaseError } = await import('@hotplan/plan')
        throw new DatabaseError('P2034', 'The transaction conflicts with another one; retry it.')
      }
      expect(await failureOf(db.$transaction(conflict, { retry: 2 }))).toMatchObject({ code: 'P2034' })
      expect(runs).toBe(3)
      await failureOf(db.$transaction(conflict))
      expect(runs).toBe(4)
      await db.$transaction(async (tx: Client) => failureOf(tx.$transaction(conflict, { retry: 2 })))
      expect(runs).toBe(5)
    })
  })

  test('is not run again once the client is closed or the signal aborted', async () => {
    const { DatabaseError } = await import('@hotplan/plan')
    const ends = [
      async (one: Client): Promise<void> => one.$disconnect(),
      async (_: Client, aborting: AbortController): Promise<void> => aborting.abort(),
    ]
    for (const end of ends) {
      const one = client()
      const aborting = new AbortController()
      let runs = 0
      const conflict = async (): Promise<unknown> => {
        runs++
        throw new DatabaseError('P2034', 'The transaction conflicts with another one; retry it.')
      }
      const failure = failureOf(one.$transaction(conflict, { retry: 8, signal: aborting.signal }))
      // By now the pauses are long.
      while (runs < 6) await pause(1)
      await end(one, aborting)
      const before = runs
      // `P2028` where it was running.
      expect(await failure).toMatchObject({ code: expect.stringMatching(/P2034|P2028/) })
      expect(runs).toBe(before)
    }
  })

  describe('the client itself inside of one', () => {
    const isSingle = database.name !== 'PostgreSQL'

    test('is warned of once', async ({ skip }) => {
      if (isSingle) return skip('the query would wait for the transaction, and the transaction for it')
      const warned = client()
      const warnings: string[] = []
      warned.$on('warn', ({ message }) => warnings.push(message))
      const a = tag()
      await warned.$transaction(async (tx: Client) => {
        await tx.tag.create(a)
        expect(await warned.tag.count({ where: a.data })).toBe(0)
        await warned.$queryRawUnsafe('select 1')
      })
      await warned.tag.count()
      expect(warnings).toHaveLength(1)
      expect(warnings[0]).toContain('outerClientInTransaction')
    })

    test('waits where there is one connection for all; it is warned of, and the transaction times out', async ({ skip }) => {
      if (!isSingle) return skip('there are other connections')
      const warned = client()
      const warnings: string[] = []
      warned.$on('warn', ({ message }) => warnings.push(message))
      const a = tag()
      const call = warned.$transaction(async (tx: Client) => [await tx.tag.create(a), await warned.tag.count()], { timeout: 100 })
      expect(await failureOf(call)).toMatchObject({ code: 'P2028', meta: { reason: 'timed out', outcome: 'not applied' } })
      expect(warnings).toHaveLength(1)
      expect(await found(a)).toBe(0)
    })

    test('joins where it is asked to, and only there', async () => {
      const joining = client({ outerClientInTransaction: 'join' })
      const [a, b] = [tag(), tag()]
      const call = joining.$transaction(async () => {
        await joining.tag.create(a)
        await joining.$transaction([joining.tag.create(b)])
        expect(await joining.$queryRawUnsafe('select count(*) as count from "Tag"')).toBeInstanceOf(Array)
        expect(await joining.tag.count({ where: { OR: [a.data, b.data] } })).toBe(2)
        throw new RangeError('over')
      })
      await expect(call).rejects.toThrow('over')
      expect(await found(a, b)).toBe(0)
      await joining.tag.create(a)
      expect(await found(a)).toBe(1)
    })
  })

  describe('limits of $with', () => {
    test('do not change what a query gives', async () => {
      const limited = db.$with({ timeoutMs: 5_000, signal: new AbortController().signal })
      const a = tag()
      expect(await limited.tag.create({ ...a, select: { name: true } })).toEqual(a.data)
      expect(await limited.tag.count({ where: a.data })).toBe(1)
      expect(await limited.$queryRawUnsafe('select 1 as one')).toEqual([{ one: expect.anything() }])
      const inside = db.$transaction(async (tx: Client) => tx.$with({ timeoutMs: 5_000 }).tag.count({ where: a.data }))
      expect(await inside).toBe(1)
      const nested = { email: `with${names}@x`, posts: { create: [{ title: 'a', metadata: {} }] } }
      expect(await limited.user.create({ data: nested, select: { posts: { select: { title: true } } } })).toEqual({
        posts: [{ title: 'a' }],
      })
    })

    test('take the transaction of a query along that is cut off', async () => {
      const [a, b] = [tag(), tag()]
      const controller = new AbortController()
      const call = db.$transaction(async (tx: Client) => {
        await tx.tag.create(a)
        const cut = failureOf(tx.$with({ signal: controller.signal }).tag.create(b))
        // It is started when it is awaited.
        await Promise.resolve()
        controller.abort()
        expect(await cut).toMatchObject({ code: 'QUERY.ABORTED', meta: { outcome: 'not applied' } })
      })
      expect(await failureOf(call)).toMatchObject({ code: 'P2028', meta: { reason: 'aborted' } })
      expect(await found(a, b)).toBe(0)
    })

    test('keep a query from starting that nobody wants any more', async () => {
      const reason = new RangeError('enough')
      const limited = db.$with({ signal: AbortSignal.abort(reason) })
      const a = tag()
      const failure = await failureOf(limited.tag.create(a))
      expect(failure).toMatchObject({ code: 'QUERY.ABORTED', meta: { outcome: 'not applied' } })
      expect((failure.cause as Error).cause).toBe(reason)
      expect(await found(a)).toBe(0)
    })
  })
})
