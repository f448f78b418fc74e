import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PrismaClientKnownRequestError, PrismaClientValidationError } from '../src/index.ts'
import { type Accounts, alice, bob, databases, openAccounts } from './fixtures/accounts.ts'

class Failure extends Error {}

describe.each(databases)('transactions on %s', (database) => {
  let db: Accounts

  beforeAll(async () => {
    db = await openAccounts(database)
  })

  afterAll(() => db.$disconnect())

  beforeEach(async () => {
    await db.$executeRaw`delete from accounts`
  })

  const names = async (): Promise<unknown[]> => {
    const accounts = await db.account.findMany({ orderBy: { id: 'asc' } })
    return accounts.map((account) => account['name'])
  }

  describe('of a list of queries', () => {
    it('runs them in order and gives their results in order', async () => {
      const results = await db.$transaction([
        db.account.count(),
        db.account.create({ data: alice }),
        db.account.count(),
        db.$queryRaw`select name from accounts`,
        db.account.update({ where: { id: 1 }, data: { balance: 5 } }),
      ])
      expect(results).toEqual([0, alice, 1, [{ name: 'Alice' }], { ...alice, balance: 5 }])
    })

    it('undoes all of them when one fails, and runs none after it', async () => {
      const succeeded: string[] = []
      db.$on('query', ({ action, failed }) => {
        if (!failed) succeeded.push(action)
      })
      const failing = db.$transaction([
        db.account.create({ data: alice }),
        db.account.create({ data: { ...bob, name: 'Alice' } }),
        db.account.deleteMany(),
      ])
      await expect(failing).rejects.toMatchObject({ code: 'P2002', meta: { modelName: 'Account', target: ['name'] } })
      expect(succeeded).toEqual(['create'])
      expect(await names()).toEqual([])
    })

    it('refuses what is not a query, before anything runs', async () => {
      const create = db.account.create({ data: alice })
      for (const member of [1, null, Promise.resolve(1), () => db.account.count()]) {
        const refused = db.$transaction([create, member] as unknown as [typeof create])
        await expect(refused).rejects.toBeInstanceOf(PrismaClientValidationError)
        await expect(refused).rejects.toMatchObject({ code: 'QUERY.NOT_A_QUERY', meta: { path: '$transaction[1]' } })
      }
      await expect(db.$transaction('create' as unknown as [])).rejects.toMatchObject({ code: 'QUERY.NOT_A_QUERY' })
      expect(await names()).toEqual([])
    })

    it('runs a query again that was awaited before', async () => {
      const count = db.account.count()
      expect(await count).toBe(0)
      expect(await db.$transaction([db.account.create({ data: alice }), count, count])).toEqual([alice, 1, 1])
    })

    it('gives nothing for nothing', async () => {
      expect(await db.$transaction([])).toEqual([])
    })
  })

  describe('of a function', () => {
    it('commits what it did and gives what it gives', async () => {
      const result = await db.$transaction(async (tx) => {
        await tx.account.create({ data: alice })
        await tx.account.create({ data: bob })
        return tx.account.count()
      })
      expect(result).toBe(2)
      expect(await names()).toEqual(['Alice', 'Bob'])
    })

    it('undoes what it did when it fails, and fails with the same error', async () => {
      const failure = new Failure('mine')
      const failing = db.$transaction(async (tx) => {
        await tx.account.create({ data: alice })
        throw failure
      })
      await expect(failing).rejects.toBe(failure)
      const synchronous = db.$transaction(() => {
        throw failure
      })
      await expect(synchronous).rejects.toBe(failure)
      expect(await names()).toEqual([])
    })

    it('does not see queries of the client that wait for it', async () => {
      const outside = db.$transaction(async (tx) => {
        await tx.account.create({ data: alice })
        const count = db.account.count()
        // Not awaited here: on one connection it waits until the transaction has ended.
        return { count: count.then((value) => value) }
      })
      expect(await (await outside).count).toBe(1)
    })

    it('is rolled back at its timeout, and refuses statements from then on', async () => {
      let late: Promise<unknown> | undefined
      const slow = db.$transaction(
        async (tx) => {
          await tx.account.create({ data: alice })
          await wait(120)
          late = tx.account.create({ data: bob }).then((value) => value)
          await late
        },
        { timeout: 40 },
      )
      await expect(slow).rejects.toBeInstanceOf(PrismaClientKnownRequestError)
      await expect(slow).rejects.toMatchObject({ code: 'P2028', meta: { timeout: 40 } })
      await wait(120)
      await expect(late).rejects.toMatchObject({ code: 'P2028', meta: { reason: 'timed out' } })
      expect(await names()).toEqual([])
    })

    it('takes its timeout from the client unless it has one', async () => {
      const hasty = await openAccounts(database, { transactionOptions: { timeout: 20 } })
      await expect(hasty.$transaction(() => wait(60))).rejects.toMatchObject({ code: 'P2028' })
      await expect(hasty.$transaction(() => wait(60, 'done'), { timeout: 5000 })).resolves.toBe('done')
      await hasty.$disconnect()
    })

    it('refuses statements after it has ended', async () => {
      let kept: Pick<Accounts, 'account'> | undefined
      await db.$transaction(async (tx) => {
        kept = tx
      })
      await expect(kept?.account.create({ data: alice })).rejects.toMatchObject({ code: 'P2028', meta: { reason: 'committed' } })
      await expect(
        db.$transaction(async (tx) => {
          kept = tx
          throw new Failure()
        }),
      ).rejects.toBeInstanceOf(Failure)
      await expect(kept?.account.create({ data: alice })).rejects.toMatchObject({
        code: 'P2028',
        meta: { reason: 'rolled back' },
      })
      expect(await names()).toEqual([])
    })

    it('gives up where it cannot begin within maxWait, and leaves nothing open', async () => {
      const first = db.$transaction(async (tx) => {
        await wait(150)
        return tx.account.create({ data: alice })
      })
      const second = db.$transaction((tx) => tx.account.create({ data: bob }).then((account) => account), { maxWait: 30 })
      await expect(second).rejects.toMatchObject({ code: 'P2028', meta: { maxWait: 30 } })
      await first
      await db.$transaction(async (tx) => tx.account.update({ where: { id: 1 }, data: { name: 'Ann' } }))
      expect(await names()).toEqual(['Ann'])
    })
  })

  describe('inside a transaction', () => {
    it('undoes only what the inner one did when it fails', async () => {
      await db.$transaction(async (tx) => {
        await tx.account.create({ data: alice })
        const inner = tx.$transaction(async (nested) => {
          await nested.account.create({ data: bob })
          throw new Failure()
        })
        await expect(inner).rejects.toBeInstanceOf(Failure)
        await tx.$transaction([tx.account.create({ data: { ...bob, id: 3, name: 'Carol' } })])
      })
      expect(await names()).toEqual(['Alice', 'Carol'])
    })

    it('undoes what the inner one did when the outer fails', async () => {
      const failing = db.$transaction(async (tx) => {
        await tx.$transaction(async (nested) => nested.account.create({ data: alice }))
        throw new Failure()
      })
      await expect(failing).rejects.toBeInstanceOf(Failure)
      expect(await names()).toEqual([])
    })

    it('is rolled back with the outer one that ends before it, and nothing stays open', async () => {
      let inner: Promise<unknown> | undefined
      const failing = db.$transaction(async (tx) => {
        await tx.account.create({ data: alice })
        inner = tx.$transaction(async (nested) => {
          await wait(60)
          return nested.account.create({ data: bob })
        })
        inner.catch(() => undefined)
        await wait(10)
      })
      await expect(failing).rejects.toMatchObject({ code: 'P2028' })
      await expect(inner).rejects.toMatchObject({ code: 'P2028' })
      expect(await names()).toEqual([])
      await db.account.create({ data: alice })
      expect(await names()).toEqual(['Alice'])
    })
  })

  describe('with options', () => {
    it('takes the isolation levels of the database', async () => {
      const level = db.$transaction(async (tx) => tx.account.count(), { isolationLevel: 'Serializable' })
      await expect(level).resolves.toBe(0)
      const weaker = db.$transaction([db.account.count()], { isolationLevel: 'ReadCommitted' })
      if (database === 'sqlite') await expect(weaker).rejects.toMatchObject({ code: 'P2023' })
      else await expect(weaker).resolves.toEqual([0])
    })

    it.each([
      [{ isolationLevel: 'Chaos' }, 'P2023', '$transaction.isolationLevel'],
      [{ timeout: -1 }, 'CLIENT.INVALID_OPTION', '$transaction.timeout'],
      [{ maxWait: 'long' }, 'CLIENT.INVALID_OPTION', '$transaction.maxWait'],
      [{ maxwait: 1 }, 'CLIENT.UNKNOWN_OPTION', '$transaction.maxwait'],
    ])('refuses %o', async (options, code, path) => {
      const refused = db.$transaction(async () => 1, options as object)
      await expect(refused).rejects.toMatchObject({ code, meta: { path } })
    })
  })
})
