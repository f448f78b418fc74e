import { describeWithService } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blogDatabase, sqliteDatabase } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

type Client = UntypedClient & {
  $with(limits: object): Client
  $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]>
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describeWithService('postgres', 'transactions on a server', () => {
  const schema = fixtureSchema('blog', { ...sqliteDatabase, provider: 'postgresql' })
  let url: string
  beforeAll(async () => {
    url = await blogDatabase()
  })

  describe.each([{ protocol: 'wire' as const }, { protocol: 'pg' as const }])('protocol $protocol', ({ protocol }) => {
    const open = (options: object = {}): Client =>
      untypedClient({ schema, driver: pg({ url, max: 4, protocol, ...options }) }) as Client
    let db: Client
    beforeAll(() => {
      db = open()
    })
    afterAll(() => db.$disconnect())
    /** Statements that the server is running, apart from the one that asks. */
    const running = async (text: string): Promise<number> => {
      const rows = await db.$queryRawUnsafe(
        `select count(*)::int as n from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and query like '%' || $1 || '%'`,
        text,
      )
      return rows[0]?.['n'] as number
    }

    test('one of two that deadlock gets P2034, the other is committed', async () => {
      const bump = (tx: Client, id: number): Promise<unknown> =>
        tx.post.update({ where: { id }, data: { views: { increment: 1 } } })
      let ready = 0
      const both = async (): Promise<void> => {
        ready++
        while (ready < 2) await pause(1)
      }
      const cross = (first: number, second: number): Promise<unknown> =>
        db.$transaction(async (tx: Client) => {
          await bump(tx, first)
          await both()
          await bump(tx, second)
        })
      const results = await Promise.allSettled([cross(1, 2), cross(2, 1)])
      const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
      expect(failures).toMatchObject([
        { code: 'P2034', meta: { modelName: 'Post', sqlState: '40P01', shapeKey: expect.any(String) } },
      ])
    })

    test('those that conflict are run again until each has counted', async () => {
      await db.post.update({ where: { id: 3 }, data: { views: 0 } })
      const count = (): Promise<unknown> =>
        db.$transaction(
          async (tx: Client) => {
            const { views } = (await tx.post.findUnique({ where: { id: 3 } })) as { views: number }
            await tx.post.update({ where: { id: 3 }, data: { views: views + 1 } })
          },
          { isolationLevel: 'Serializable', retry: 30, maxWait: 20_000 },
        )
      await Promise.all(Array.from({ length: 12 }, count))
      expect(await db.post.findUnique({ where: { id: 3 }, select: { views: true } })).toEqual({ views: 12 })
    })

    test('a signal cancels a query on the server, and the connection is used again', async () => {
      const controller = new AbortController()
      const sleeping = failureOf(db.$with({ signal: controller.signal }).$queryRawUnsafe('select pg_sleep(20) /* sleeper a */'))
      while ((await running('sleeper a')) === 0) await pause(5)
      controller.abort()
      expect(await sleeping).toMatchObject({ code: 'QUERY.ABORTED', meta: { outcome: 'not applied' } })
      expect(await running('sleeper a')).toBe(0)
      expect(await db.user.count()).toBeGreaterThan(0)
    })

    test('a query that takes longer than its timeoutMs is cancelled on the server, and has done nothing', async () => {
      const limited = db.$with({ timeoutMs: 150 })
      await db.$transaction(async (tx: Client) => {
        await tx.user.update({ where: { id: 1 }, data: { name: 'held' } })
        const failure = await failureOf(limited.user.update({ where: { id: 1 }, data: { name: 'waits' } }))
        expect(failure).toMatchObject({ code: 'P1008', meta: { reason: 'timed out', timeoutMs: 150, outcome: 'not applied' } })
        expect(await running('"User"')).toBe(0)
      })
      expect(await db.user.findUnique({ where: { id: 1 }, select: { name: true } })).toEqual({ name: 'held' })
    })

    test('a signal cancels what a transaction is running', async () => {
      const controller = new AbortController()
      const call = failureOf(
        db.$transaction(async (tx: Client) => tx.$queryRawUnsafe('select pg_sleep(20) /* sleeper b */'), {
          signal: controller.signal,
        }),
      )
      while ((await running('sleeper b')) === 0) await pause(5)
      const started = performance.now()
      controller.abort()
      expect(await call).toMatchObject({ code: 'P2028', meta: { reason: 'aborted' } })
      expect(performance.now() - started).toBeLessThan(5_000)
      expect(await running('sleeper b')).toBe(0)
    })

    test('what a transaction is running when its time is up is stopped on the server', async () => {
      const call = failureOf(
        db.$transaction(async (tx: Client) => tx.$queryRawUnsafe('select pg_sleep(20) /* sleeper c */'), { timeout: 200 }),
      )
      while ((await running('sleeper c')) === 0) await pause(5)
      const started = performance.now()
      expect(await call).toMatchObject({ code: 'P2028', meta: { reason: 'timed out', timeout: 200, outcome: 'not applied' } })
      await expect.poll(() => running('sleeper c'), { timeout: 5_000 }).toBe(0)
      expect(performance.now() - started).toBeLessThan(10_000)
      // Also one that runs behind others, and one in a savepoint.
      const nested = failureOf(
        db.$transaction(async (tx: Client) => {
          await tx.user.count()
          await tx.$transaction((inner: Client) => inner.$queryRawUnsafe('select pg_sleep(20) /* sleeper d */'), { timeout: 200 })
        }),
      )
      expect(await nested).toMatchObject({ code: 'P2028', meta: { reason: 'timed out' } })
      await expect.poll(() => running('sleeper d'), { timeout: 5_000 }).toBe(0)
    })

    test('a request to stop that comes late stops nothing of those who use the connection next', async () => {
      const small = open({ max: 1 })
      const outcomes = { cut: 0, finished: 0 }
      for (let turn = 0; turn < 60; turn++) {
        const controller = new AbortController()
        const work = async (tx: Client): Promise<unknown> => tx.$queryRawUnsafe('select pg_sleep(0.003)::text')
        const call = small.$transaction(work, { signal: controller.signal, maxWait: 20_000 }).then(
          () => outcomes.finished++,
          (error: unknown) => {
            expect(error).toMatchObject({ code: 'P2028', meta: { reason: 'aborted' } })
            outcomes.cut++
          },
        )
        const next = pause(4).then(() => small.$queryRawUnsafe('select pg_sleep(0.004)::text as nap'))
        setTimeout(() => controller.abort(), 2 + Math.random() * 5)
        await call
        expect(await next).toEqual([{ nap: '' }])
      }
      expect(outcomes.cut).toBeGreaterThan(5)
      await small.$disconnect()
    })

    test('a transaction whose BEGIN comes late is rolled back, and its connection is free again', async () => {
      const small = open({ max: 1 })
      const first = small.$transaction(async () => pause(120))
      await pause(10)
      expect(await failureOf(small.$transaction(async () => 1, { maxWait: 30 }))).toMatchObject({
        code: 'P2028',
        meta: { reason: 'not started', outcome: 'not applied' },
      })
      await first
      expect(await small.$transaction(async (tx: Client) => tx.user.count())).toBeGreaterThan(0)
      const idle = await db.$queryRawUnsafe(`select count(*)::int as n from pg_stat_activity where state like 'idle in%'`)
      expect(idle).toEqual([{ n: 0 }])
      await small.$disconnect()
    })

    test('what a transaction sends after its time is up is never committed, under load', async () => {
      const prefix = `load ${protocol} `
      const committed = new Set<string>()
      const timedOut = new Set<string>()
      let next = 0
      // Timeouts follow how fast the machine is, so that some transactions make it and some do not.
      let longestMs = 25
      const one = async (): Promise<void> => {
        const id = `${prefix}${next++}`
        const stray: Promise<unknown>[] = []
        try {
          await db.$transaction(
            async (tx: Client) => {
              // Not awaited one by one: statements are on their way, waiting and not yet made when the time is up.
              for (let part = 0; part < 6; part++) {
                stray.push(tx.tag.create({ data: { name: `${id}.${part}` } }).catch((error: unknown) => error))
                if (part % 2 === 1) await Promise.all(stray)
                else await pause(Math.random() * 3)
              }
              await Promise.all(stray)
            },
            { timeout: 1 + Math.random() * longestMs, maxWait: 30_000 },
          )
          committed.add(id)
          longestMs *= 0.97
        } catch (error) {
          expect(error).toMatchObject({ code: 'P2028', meta: { reason: 'timed out' } })
          timedOut.add(id)
          longestMs *= 1.03
        }
        await Promise.all(stray)
      }
      const worker = async (): Promise<void> => {
        for (let turn = 0; turn < 25; turn++) await one()
      }
      await Promise.all(Array.from({ length: 12 }, worker))
      const rows = (await db.tag.findMany({ where: { name: { startsWith: prefix } }, select: { name: true } })) as {
        name: string
      }[]
      const stored = rows.map(({ name }) => name).sort()
      const expected = [...committed].flatMap((id) => [0, 1, 2, 3, 4, 5].map((part) => `${id}.${part}`)).sort()
      expect(stored).toEqual(expected)
      expect(timedOut.size).toBeGreaterThan(20)
      expect(committed.size).toBeGreaterThan(20)
    })
  })
})
