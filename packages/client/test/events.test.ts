import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LogEvent, QueryEvent } from '../src/index.ts'
import { alice, openAccounts } from './fixtures/accounts.ts'

afterEach(() => vi.restoreAllMocks())

/** What is written to the standard output. */
function captureOutput(): string[] {
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text))
    return true
  })
  return lines
}

describe("$on('query')", () => {
  it('tells of each call: its statement, parameters, shape, source and times', async () => {
    const db = await openAccounts()
    const events: QueryEvent[] = []
    expect(db.$on('query', (event) => events.push(event))).toBe(db)
    await db.account.create({ data: alice })
    await db.account.findMany({ where: { name: { in: ['a', 'b'] } } })
    await db.account.findMany({ where: { name: { in: ['c'] } } })
    await db.$disconnect()

    const [created, first, second] = events
    expect(created).toMatchObject({ model: 'Account', action: 'create', target: 'Account.create', source: 'miss', failed: false })
    expect(created?.timestamp).toBeInstanceOf(Date)
    expect(created?.query).toMatch(/^insert into "accounts"/i)
    expect(JSON.parse(created?.params ?? '')).toEqual(expect.arrayContaining([1, 'Alice', 10]))
    expect(created?.duration).toBeGreaterThan(0)
    expect(first).toMatchObject({ source: 'miss', stages: { compile: expect.any(Number), execute: expect.any(Number) } })
    expect(second).toMatchObject({ source: 'match', key: first?.key, query: first?.query })
    expect(Object.keys(second?.stages ?? {}).sort()).toEqual(['encode', 'execute', 'map', 'match'])
  })

  it('tells of calls that the database refused', async () => {
    const db = await openAccounts()
    await db.account.create({ data: alice })
    const events: QueryEvent[] = []
    db.$on('query', (event) => events.push(event))
    await expect(db.account.create({ data: alice })).rejects.toMatchObject({ code: 'P2002' })
    expect(events).toMatchObject([{ action: 'create', failed: true }])
    await db.$disconnect()
  })

  it('tells of queries inside transactions', async () => {
    const db = await openAccounts()
    const targets: string[] = []
    db.$on('query', ({ target }) => targets.push(target))
    await db.$transaction(async (tx) => tx.account.create({ data: alice }))
    await db.$transaction([db.account.count(), db.$queryRaw`select 1`])
    expect(targets).toEqual(['Account.create', 'Account.count', '$queryRaw'])
    await db.$disconnect()
  })
})

describe("$on('error')", () => {
  it('tells once of each call that failed', async () => {
    const db = await openAccounts()
    const events: LogEvent[] = []
    db.$on('error', (event) => events.push(event))
    const failing = db.$transaction(async (tx) => tx.account.findUniqueOrThrow({ where: { id: 1 } }))
    await expect(failing).rejects.toMatchObject({ code: 'P2025' })
    await expect(db.$transaction([1] as unknown as [])).rejects.toMatchObject({ code: 'QUERY.NOT_A_QUERY' })
    await expect(db.$queryRawUnsafe('select nope')).rejects.toMatchObject({ code: 'P2010' })
    expect(events.map(({ target }) => target)).toEqual(['Account.findUniqueOrThrow', '$transaction', '$queryRawUnsafe'])
    expect(events[0]?.timestamp).toBeInstanceOf(Date)
    expect(events[0]?.message).toMatch(/^Account\.findUniqueOrThrow: /)
    await db.$disconnect()
  })

  it('does not tell of errors of the caller inside a transaction', async () => {
    const db = await openAccounts()
    const listener = vi.fn()
    db.$on('error', listener)
    const mine = new RangeError('mine')
    await expect(db.$transaction(() => Promise.reject(mine))).rejects.toBe(mine)
    expect(listener).not.toHaveBeenCalled()
    await db.$disconnect()
  })
})

describe('$on', () => {
  it('refuses events that it does not know, and what is not a function', async () => {
    const db = await openAccounts()
    expect(() => db.$on('beforeExit' as 'query', () => undefined)).toThrow(
      expect.objectContaining({ code: 'CLIENT.UNKNOWN_EVENT' }),
    )
    expect(() => db.$on('query', 'print' as unknown as () => void)).toThrow(
      expect.objectContaining({ name: 'PrismaClientValidationError', code: 'CLIENT.INVALID_OPTION' }),
    )
    await db.$disconnect()
  })

  it('keeps a call apart from a listener that throws', async () => {
    const db = await openAccounts()
    const thrown = new Error('of the listener')
    const uncaught = new Promise((resolve) => {
      vi.spyOn(globalThis, 'queueMicrotask').mockImplementationOnce((task) => {
        try {
          task()
        } catch (error) {
          resolve(error)
        }
      })
    })
    const others = vi.fn()
    db.$on('query', () => {
      throw thrown
    })
    db.$on('query', others)
    expect(await db.account.count()).toBe(0)
    expect(others).toHaveBeenCalledOnce()
    expect(await uncaught).toBe(thrown)
    await db.$disconnect()
  })
})

describe('the option log', () => {
  it('prints the levels it names, and those it sends to the standard output', async () => {
    const output = captureOutput()
    const db = await openAccounts('sqlite', {
      log: ['query', { level: 'error', emit: 'stdout' }, { level: 'warn', emit: 'event' }],
    })
    await db.account.count()
    await db.account.findUniqueOrThrow({ where: { id: 1 } }).catch(() => undefined)
    await db.$warmup({ snapshot: new Uint8Array([1]) as never })
    await db.$disconnect()
    expect(output).toEqual([
      expect.stringMatching(/^hotplan:query select .*\(Account\.count, miss, [\d.]+ ms\)\n$/),
      expect.stringMatching(/^hotplan:query select .*\(Account\.findUniqueOrThrow, miss, [\d.]+ ms\)\n$/),
      expect.stringMatching(/^hotplan:error Account\.findUniqueOrThrow: .*\n$/),
    ])
  })

  it('prints nothing unless asked to', async () => {
    const output = captureOutput()
    const db = await openAccounts('sqlite', { log: [{ level: 'query', emit: 'event' }] })
    await db.account.count()
    await db.account.findUniqueOrThrow({ where: { id: 1 } }).catch(() => undefined)
    expect(output).toEqual([])
    await db.$disconnect()
  })
})
