import { type PgOptions, pg } from '@hotplan/drivers/pg'
import type { Driver, IsolationLevel, ResultSet, Transaction } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tcpProxy } from './tcp-proxy.ts'

describeWithService('postgres', 'transactions of pg', () => {
  let url: string
  const opened: Driver[] = []
  const open = (options: PgOptions = {}): Driver => {
    const driver = pg({ url, ...options })
    opened.push(driver)
    return driver
  }
  const run = (driver: Driver, sql: string, on: Driver | Transaction = driver): Promise<ResultSet> =>
    on.execute(driver.prepare({ sql, returnsRows: true }), []) as Promise<ResultSet>
  beforeAll(async () => {
    url = await createDatabase()
  })
  beforeEach(() => open().executeScript('drop table if exists noted; create table noted (n int)'))
  afterEach(async () => {
    for (const driver of opened.splice(0)) await driver.close()
  })

  test('send BEGIN with the first statement, and what does not wait for an answer in one piece', async () => {
    const proxy = await tcpProxy(new URL(url))
    const target = new URL(url)
    target.port = String(proxy.port)
    const driver = open({ url: target.href, max: 1 })
    await driver.connect()
    let before = proxy.requests()
    const sent = (): number => {
      const count = proxy.requests() - before
      before = proxy.requests()
      return count
    }
    await ((await driver.begin()) as Transaction).commit()
    await ((await driver.begin()) as Transaction).rollback()
    expect(sent()).toBe(0)
    const transaction = await driver.begin()
    await run(driver, 'insert into noted values (1)', transaction)
    expect(sent()).toBe(1)
    await Promise.all([
      run(driver, 'insert into noted values (2)', transaction),
      run(driver, 'insert into noted values (3)', transaction),
      transaction.commit(),
    ])
    expect(sent()).toBe(1)
    expect((await run(driver, 'select count(*) from noted')).rows).toEqual([['3']])
    await driver.close()
    await proxy.cut()
  })

  describe.each(['wire', 'pg'] as const)('on the protocol "%s"', (protocol) => {
    const noted = async (driver: Driver): Promise<unknown> => (await run(driver, 'select count(*) from noted')).rows[0]?.[0]

    test('leave nothing where a statement fails that the commit was sent behind', async () => {
      const driver = open({ protocol, max: 1 })
      const transaction = await driver.begin()
      await run(driver, 'insert into noted values (1)', transaction)
      const [failed, skipped, committed] = await Promise.allSettled([
        run(driver, 'select 1 / 0', transaction),
        run(driver, 'insert into noted values (2)', transaction),
        transaction.commit(),
      ])
      expect(failed).toMatchObject({ reason: { meta: { sqlState: '22012' } } })
      expect(skipped).toMatchObject({ reason: { meta: { sqlState: '25P02' } } })
      expect(committed).toMatchObject({ reason: { code: 'P2028' } })
      expect(await noted(driver)).toBe('0')
    })

    test('run nothing where they could not be opened', async () => {
      const driver = open({ protocol, max: 1 })
      const transaction = (await driver.begin({ isolationLevel: 'None' as IsolationLevel })) as Transaction
      const results = await Promise.allSettled([
        run(driver, 'insert into noted values (1)', transaction),
        run(driver, 'insert into noted values (2)', transaction),
        transaction.commit(),
      ])
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
      expect(await noted(driver)).toBe('0')
      const next = await driver.begin()
      await run(driver, 'insert into noted values (3)', next)
      await next.commit()
      expect(await noted(driver)).toBe('1')
    })

    test('say of everything behind a failure that it came behind it, and keep statements named', async () => {
      const driver = open({ protocol, max: 1 })
      for (let i = 0; i < 5; i++) {
        const transaction = await driver.begin()
        await run(driver, 'insert into noted values (1)', transaction)
        const results = await Promise.allSettled([
          run(driver, 'select 1 / 0', transaction),
          ...Array.from({ length: 3 }, () => run(driver, `select ${i} as never_prepared`, transaction)),
        ])
        const states = results.map((result) => result.status === 'rejected' && result.reason.meta.sqlState)
        expect(states).toEqual(['22012', '25P02', '25P02', '25P02'])
        await transaction.rollback()
        expect((await run(driver, `select ${i} as never_prepared`)).rows).toEqual([[String(i)]])
      }
      const names = await run(driver, "select count(*) from pg_prepared_statements where statement like '%never_prepared%'")
      expect(names.rows[0]?.[0]).not.toBe('0')
    })
  })
})
