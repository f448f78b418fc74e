import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Accounts, alice, openAccounts } from './fixtures/accounts.ts'

let db: Accounts

beforeEach(async () => {
  db = await openAccounts()
})

afterEach(() => db.$disconnect())

describe('a query', () => {
  it('does not run until it is awaited', async () => {
    const create = db.account.create({ data: alice })
    await wait(5)
    expect(await db.account.count()).toBe(0)
    await create
    expect(await db.account.count()).toBe(1)
  })

  it('runs once, however often it is awaited', async () => {
    const create = db.account.create({ data: alice })
    const results = await Promise.all([create, create.then((account) => account), create.finally(() => undefined)])
    expect(results).toEqual([alice, alice, alice])
    expect(await create).toEqual(alice)
    expect(await db.account.count()).toBe(1)
  })

  it('fails alike for all who await it', async () => {
    const invalid = db.account.findMany({ where: { nope: 1 } })
    await expect(invalid).rejects.toMatchObject({ code: 'QUERY.UNKNOWN_FIELD' })
    const caught = await invalid.catch((error: unknown) => error)
    await expect(invalid).rejects.toBe(caught)
  })

  it('says what it is', () => {
    expect(Object.prototype.toString.call(db.account.count())).toBe('[object PrismaPromise]')
  })
})

describe('$disconnect', () => {
  it('lets the next query connect again', async () => {
    await db.$connect()
    await db.$disconnect()
    await db.$disconnect()
    // In memory: another connection is another database.
    await expect(db.account.count()).rejects.toMatchObject({ code: 'P2021' })
    expect(await db.$queryRaw`select 1 as one`).toEqual([{ one: 1n }])
  })
})
