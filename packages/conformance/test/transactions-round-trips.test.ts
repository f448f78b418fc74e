import { describeWithService } from '@hotplan/testkit/services'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BehindProxy, openBehindProxy } from '../src/behind-proxy.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

describeWithService('postgres', 'the round trips of transactions', () => {
  let opened: BehindProxy
  let db: UntypedClient
  beforeAll(async () => {
    opened = await openBehindProxy('blog')
    db = untypedClient({ schema: fixtureSchema('blog', { provider: 'postgresql' }), driver: opened.proxied })
  })
  afterAll(() => opened.close())

  /** Pieces that the client sends, once it knows the shapes and has prepared the statements. */
  const pieces = async (work: () => Promise<unknown>): Promise<number> => {
    for (let i = 0; i < 3; i++) await work()
    const before = opened.proxy.requests()
    await work()
    return opened.proxy.requests() - before
  }
  const renamed = (id: number, title: string): Promise<unknown> => db.post.update({ where: { id }, data: { title } })

  test('a list of reads takes two: what BEGIN goes with, and the rest with COMMIT', async () => {
    const page = (): Promise<unknown> =>
      db.$transaction([db.post.findMany({ take: 2, orderBy: { id: 'asc' } }), db.post.count(), db.user.count()])
    expect(await pieces(page)).toBe(2)
    expect(await page()).toMatchObject([[{ id: 1 }, { id: 2 }], expect.any(Number), expect.any(Number)])
  })

  test('a list that requires something of an answer is committed when it has it', async () => {
    expect(await pieces(() => db.$transaction([renamed(1, 'a'), renamed(2, 'b'), renamed(1, 'c')]))).toBe(3)
    const failure = await failureOf(db.$transaction([renamed(1, 'd'), renamed(0, 'e'), renamed(2, 'f')]))
    expect(failure).toMatchObject({ code: 'P2025', batchRequestIdx: 1 })
    const titles = await db.post.findMany({ where: { id: { in: [1, 2] } }, orderBy: { id: 'asc' }, select: { title: true } })
    expect(titles).toEqual([{ title: 'c' }, { title: 'b' }])
  })

  test('the first member that fails says why, and nothing of the list is kept', async () => {
    const user = (email: string): Promise<unknown> => db.user.create({ data: { email } })
    await db.$transaction([user('one@example.com'), user('two@example.com')])
    const failure = await failureOf(
      db.$transaction([user('three@example.com'), user('two@example.com'), user('four@example.com')]),
    )
    expect(failure).toMatchObject({ code: 'P2002', batchRequestIdx: 1 })
    const kept = await db.user.count({ where: { email: { in: ['three@example.com', 'four@example.com'] } } })
    expect(kept).toBe(0)
  })

  test('members that merge are answered in their places, before and after a write', async () => {
    const title = { select: { title: true } }
    const read = (id: number): Promise<unknown> => db.post.findUnique({ where: { id }, ...title })
    for (let i = 0; i < 3; i++) {
      const found = await db.$transaction([read(1), read(2), renamed(1, `new ${i}`), read(1), read(0), read(2)])
      const [first, second, , third, none, fourth] = found as { title: string }[]
      expect([second, none, third]).toEqual([fourth, null, { title: `new ${i}` }])
      expect(first).not.toEqual(third)
    }
  })

  test('a write of several statements takes no piece for BEGIN and COMMIT', async () => {
    const statements: string[] = []
    const write = (i: number): Promise<unknown> =>
      db.post.update({
        where: { id: 1 },
        data: { tags: { set: [{ id: 1 }], connectOrCreate: { where: { name: `made ${i}` }, create: { name: `made ${i}` } } } },
        select: { id: true, tags: { select: { id: true } } },
      })
    let i = 0
    const count = await pieces(() => write(i++))
    db.$on('query', ({ query }) => statements.push(...query.split('; ')))
    await write(i)
    // BEGIN and COMMIT are not among them.
    expect(statements.length).toBeGreaterThan(1)
    expect(count).toBeLessThanOrEqual(statements.length)
  })

  describe('of a function', () => {
    test('are one for each statement and one for COMMIT', async () => {
      const work = (): Promise<unknown> =>
        db.$transaction(async (tx: UntypedClient) => {
          await tx.post.findUnique({ where: { id: 1 } })
          await tx.post.update({ where: { id: 1 }, data: { views: { increment: 1 } } })
        })
      expect(await pieces(work)).toBe(3)
    })

    test('that idles when its time is up are one more for ROLLBACK: the server has nothing to stop', async () => {
      const work = async (): Promise<void> => {
        const idling = db.$transaction(
          async (tx: UntypedClient) => {
            await tx.post.findUnique({ where: { id: 1 } })
            await new Promise((resolve) => setTimeout(resolve, 200))
          },
          { timeout: 100 },
        )
        expect(await failureOf(idling)).toMatchObject({ code: 'P2028', meta: { reason: 'timed out' } })
      }
      expect(await pieces(work)).toBe(2)
    })

    test('with a signal are no more than without', async () => {
      const { signal } = new AbortController()
      const work = (): Promise<unknown> =>
        db.$transaction(async (tx: UntypedClient) => tx.post.findUnique({ where: { id: 1 } }), { signal })
      expect(await pieces(work)).toBe(2)
    })
  })
})
