import { setTimeout as sleep } from 'node:timers/promises'
import { type PgOptions, pg } from '@hotplan/drivers/pg'
import type { Driver, PreparedStatement, ResultSet } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TcpProxy, tcpProxy } from './tcp-proxy.ts'

const setUp = `
drop table if exists counters, entries, journal;
create table counters (id int primary key, n int not null);
insert into counters values (1, 0), (2, 0);
create table entries (id int);
create table journal (id serial, by text not null, n int not null, run bigint not null default txid_current())`

function repeat<T>(count: number, task: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => task(index))
}

describeWithService('postgres', 'what the wire protocol sends on which connection', () => {
  let url: string
  let other: Driver
  const opened: Driver[] = []
  const proxies: TcpProxy[] = []
  const open = (options: PgOptions = {}): Driver => {
    const driver = pg({ url, ...options })
    opened.push(driver)
    return driver
  }
  const openThroughProxy = async (options: PgOptions): Promise<readonly [Driver, TcpProxy]> => {
    const proxy = await tcpProxy(new URL(url))
    proxies.push(proxy)
    const target = new URL(url)
    target.port = String(proxy.port)
    return [open({ url: target.href, ...options }), proxy]
  }
  /** A statement that the driver has found to be fast. */
  const known = async (driver: Driver, sql: string, parameters: readonly unknown[]): Promise<PreparedStatement> => {
    const statement = driver.prepare({ sql, returnsRows: false })
    for (let i = 0; i < 8; i++) await driver.execute(statement, parameters)
    return statement
  }
  const rows = async (driver: Driver, sql: string): Promise<ResultSet['rows']> =>
    ((await driver.execute(driver.prepare({ sql, returnsRows: true }), [])) as ResultSet).rows
  /** Opens all connections. */
  const fill = async (driver: Driver, max: number): Promise<void> => {
    const nap = driver.prepare({ sql: 'select pg_sleep(0.05)', returnsRows: true })
    await Promise.all(repeat(max, () => driver.execute(nap, [])))
  }
  const increment = 'update counters set n = n + 1 where id = $1::int'

  beforeAll(async () => {
    url = await createDatabase()
  })
  beforeEach(async () => {
    other = open()
    await other.executeScript(setUp)
  })
  afterEach(async () => {
    for (const driver of opened.splice(0)) await driver.close()
    for (const proxy of proxies.splice(0)) await proxy.cut()
  })

  test('spreads reads over the connections', async () => {
    const driver = open({ max: 4, applicationName: 'readers' })
    await fill(driver, 4)
    const read = await known(driver, 'select n from counters', [])
    const transaction = await other.begin()
    await transaction.execute(other.prepare({ sql: 'lock table counters', returnsRows: false }), [])
    const reads = Promise.all(repeat(8, () => driver.execute(read, [])))
    const watcher = open({ max: 1 })
    const waiting = `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'readers'`
    await expect.poll(async () => (await rows(watcher, waiting))[0]?.[0], { timeout: 5000 }).toBe('4')
    await transaction.rollback()
    await reads
  })

  test('sends no more than 16 reads on one connection without an answer', async () => {
    const [driver, proxy] = await openThroughProxy({ max: 1 })
    const read = await known(driver, 'select n from counters', [])
    const transaction = await other.begin()
    await transaction.execute(other.prepare({ sql: 'lock table counters', returnsRows: false }), [])
    const settled = Promise.allSettled(repeat(40, () => driver.execute(read, [])))
    await sleep(10)
    await proxy.cut()
    const codes = (await settled).map((result) => (result.status === 'rejected' ? result.reason.code : 'answered'))
    expect(codes).toEqual([...repeat(16, () => 'P1017'), ...repeat(24, () => 'P1001')])
    await transaction.rollback()
  })

  test('sends writes behind one another where all connections are busy, four at most, and never again', async () => {
    const [driver, proxy] = await openThroughProxy({ max: 1 })
    const write = await known(driver, 'insert into entries select $1::int from counters', ['0'])
    const transaction = await other.begin()
    await transaction.execute(other.prepare({ sql: 'lock table counters', returnsRows: false }), [])
    const settled = Promise.allSettled(repeat(10, (i) => driver.execute(write, [String(i + 1)])))
    await sleep(10)
    await proxy.cut()
    const fates = (await settled).map((result) =>
      result.status === 'rejected' ? [result.reason.code, result.reason.meta.outcome] : 'answered',
    )
    expect(fates).toEqual([...repeat(4, () => ['P1017', 'unknown']), ...repeat(6, () => ['P1001', undefined])])
    await proxy.restore()
    await transaction.rollback()
    await driver.execute(write, ['11'])
    const counts = (await rows(other, 'select id, count(*) from entries where id > 0 group by id')).map(([id, n]) => [
      Number(id),
      n,
    ])
    expect(counts).toContainEqual([11, '2'])
    // Two rows by each that the server carried out.
    for (const [id, n] of counts) {
      expect([1, 2, 3, 4, 11]).toContain(id)
      expect(n).toBe('2')
    }
  })

  test('opens connections before it sends writes behind one another', async () => {
    const driver = open({ max: 4, applicationName: 'writers' })
    await known(driver, increment, ['1'])
    const write = driver.prepare({ sql: increment, returnsRows: false })
    await driver.execute(write, ['1'])
    const transaction = await other.begin()
    await transaction.execute(other.prepare({ sql: increment, returnsRows: false }), ['1'])
    const writes = Promise.all(repeat(4, () => driver.execute(write, ['1'])))
    const watcher = open({ max: 1 })
    const waiting = `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'writers'`
    await expect.poll(async () => (await rows(watcher, waiting))[0]?.[0], { timeout: 5000 }).toBe('4')
    await transaction.rollback()
    await writes
  })

  test('keeps the failure of a write from those sent with it', async () => {
    const driver = open({ max: 1 })
    const write = await known(driver, 'insert into counters select 1000 + $1::int, 12 / $1::int on conflict do nothing', ['12'])
    const results = await Promise.allSettled(repeat(64, (i) => driver.execute(write, [String(i % 4)])))
    expect(results.map((result) => (result.status === 'rejected' ? result.reason.meta.sqlState : 'written'))).toEqual(
      repeat(64, (i) => (i % 4 === 0 ? '22012' : 'written')),
    )
    expect(await rows(driver, 'select id, n from counters where id between 1001 and 1003 order by id')).toEqual([
      ['1001', '12'],
      ['1002', '6'],
      ['1003', '4'],
    ])
  })

  test('sends nothing behind a write that waits for a transaction of its own', async () => {
    const driver = open({ max: 3 })
    await fill(driver, 3)
    const write = await known(driver, increment, ['2'])
    const transaction = await driver.begin()
    await transaction.execute(write, ['1'])
    let isWritten = false
    const waiting = Promise.resolve(driver.execute(write, ['1'])).then(() => {
      isWritten = true
    })
    // The transaction goes on when all of these are done.
    await Promise.all(repeat(30, () => driver.execute(write, ['2'])))
    expect(isWritten).toBe(false)
    await transaction.commit()
    await waiting
    expect(await rows(driver, 'select n from counters order by id')).toEqual([['2'], ['38']])
  })

  test('sends nothing behind a write that has been waiting for anyone', async () => {
    const driver = open({ max: 2 })
    await fill(driver, 2)
    const write = await known(driver, increment, ['2'])
    const transaction = await other.begin()
    await transaction.execute(other.prepare({ sql: increment, returnsRows: false }), ['1'])
    let isWritten = false
    const waiting = Promise.resolve(driver.execute(write, ['1'])).then(() => {
      isWritten = true
    })
    await sleep(10)
    await Promise.all(repeat(30, () => driver.execute(write, ['2'])))
    expect(isWritten).toBe(false)
    await transaction.commit()
    await waiting
    expect(await rows(driver, 'select n from counters order by id')).toEqual([['2'], ['38']])
  })

  test('lets reads pass writes that are not on their way yet', async () => {
    const driver = open({ max: 1 })
    const write = await known(driver, increment, ['1'])
    const read = await known(driver, 'select n from counters where id = $1::int', ['2'])
    const order: string[] = []
    const done = (name: string) => (): void => {
      order.push(name)
    }
    const writes = (count: number): readonly Promise<void>[] =>
      repeat(count, () => Promise.resolve(driver.execute(write, ['1'])).then(done('write')))
    await Promise.all([...writes(4), Promise.resolve(driver.execute(read, ['2'])).then(done('read')), ...writes(8)])
    expect(order).toEqual([...repeat(4, () => 'write'), 'read', ...repeat(8, () => 'write')])
  })

  test('lets a transaction in before the writes that came after it, and runs it by itself', async () => {
    const driver = open({ max: 1 })
    const write = await known(driver, `insert into journal (by, n) values ('known', $1::int)`, ['0'])
    const noted = driver.prepare({ sql: `insert into journal (by, n) values ('transaction', $1::int)`, returnsRows: false })
    const before = repeat(8, (i) => driver.execute(write, [String(i + 1)]))
    const transaction = (async () => {
      const open = await driver.begin()
      for (let n = 1; n <= 3; n++) {
        await open.execute(noted, [String(n)])
        await sleep(5)
      }
      await open.commit()
    })()
    // It asks for a connection a moment after it is begun.
    await new Promise(setImmediate)
    const after = repeat(8, (i) => driver.execute(write, [String(i + 9)]))
    await Promise.all([...before, transaction, ...after])
    const written = await rows(other, 'select by, n from journal where n > 0 order by id')
    expect(written).toEqual([
      ...repeat(8, (i) => ['known', String(i + 1)]),
      ...repeat(3, (i) => ['transaction', String(i + 1)]),
      ...repeat(8, (i) => ['known', String(i + 9)]),
    ])
    // Each write is a transaction of its own.
    expect(await rows(other, 'select count(distinct run) from journal where n > 0')).toEqual([['17']])
  })

  test('keeps the order of writes that wait for one another, among transactions, and loses none', async () => {
    const driver = open({ max: 3 })
    const write = await known(driver, 'insert into journal (by, n) values ($1, $2::int)', ['nobody', '0'])
    const seen = other.prepare({ sql: 'select max(n) from journal where by = $1', returnsRows: true })
    const caller = async (name: string): Promise<void> => {
      for (let n = 1; n <= 40; n++) {
        await driver.execute(write, [name, String(n)])
        if (n % 10 === 0) expect((await other.execute(seen, [name])).rows).toEqual([[String(n)]])
      }
    }
    const undone = async (): Promise<void> => {
      for (let n = 1; n <= 10; n++) {
        const transaction = await driver.begin()
        await transaction.execute(write, [n % 2 === 0 ? 'kept' : 'undone', String(n)])
        await (n % 2 === 0 ? transaction.commit() : transaction.rollback())
      }
    }
    await Promise.all([...repeat(12, (i) => caller(`caller ${i}`)), undone(), undone()])
    const lists = await rows(
      other,
      `select by, string_agg(n::text, ' ' order by id) from journal where n > 0 group by by order by by`,
    )
    const all = repeat(40, (i) => i + 1).join(' ')
    expect(lists.filter(([by]) => by !== 'kept').map(([, list]) => list)).toEqual(repeat(12, () => all))
    expect(await rows(other, `select n, count(*) from journal where by = 'kept' group by n order by n`)).toEqual(
      ['2', '4', '6', '8', '10'].map((n) => [n, '2']),
    )
    expect(await rows(other, `select count(*) from journal where by = 'undone'`)).toEqual([['0']])
  })

  test('sends nothing behind a statement that may leave a transaction open', async () => {
    const driver = open({ max: 1 })
    const write = await known(driver, 'insert into entries values ($1::int)', ['0'])
    const begin = await known(driver, 'begin', [])
    await Promise.all([driver.execute(begin, []), ...repeat(8, (i) => driver.execute(write, [String(i + 1)]))])
    expect(await rows(other, 'select count(*) from entries where id > 0')).toEqual([['8']])
  })
})
