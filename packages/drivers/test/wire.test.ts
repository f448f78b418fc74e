import { type AddressInfo, connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type PgOptions, pg } from '@hotplan/drivers/pg'
import type { BinaryForm, Driver, PreparedStatement, ResultSet } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import * as library from 'pg'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { tcpProxy } from './tcp-proxy.ts'

type Runner = Pick<Driver, 'execute'>

function run(driver: Driver, sql: string, parameters: readonly unknown[] = [], on: Runner = driver): Promise<ResultSet> {
  return on.execute(driver.prepare({ sql, returnsRows: true }), parameters) as Promise<ResultSet>
}

function repeat<T>(count: number, task: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => task(index))
}

describeWithService('postgres', 'the wire protocol of pg', () => {
  let url: string
  const opened: Driver[] = []
  const open = (options: PgOptions = {}): Driver => {
    const driver = pg({ url, ...options })
    opened.push(driver)
    return driver
  }
  /** A statement that the driver has found to be fast, so that it shares connections. */
  const known = async (driver: Driver, sql: string, parameters: readonly unknown[]): Promise<PreparedStatement> => {
    const statement = driver.prepare({ sql, returnsRows: true })
    for (let i = 0; i < 8; i++) await driver.execute(statement, parameters)
    return statement
  }
  beforeAll(async () => {
    url = await createDatabase()
  })
  afterEach(async () => {
    for (const driver of opened.splice(0)) await driver.close()
  })

  test('sends what one tick asks for in one piece', async () => {
    const proxy = await tcpProxy(new URL(url))
    const target = new URL(url)
    target.port = String(proxy.port)
    const driver = open({ url: target.href, max: 1 })
    const statement = await known(driver, 'select $1::int + 1', ['1'])
    const requests = async (): Promise<number> => {
      const before = proxy.requests()
      const results = await Promise.all(repeat(16, (i) => driver.execute(statement, [String(i)])))
      expect(results.map(({ rows }) => rows)).toEqual(repeat(16, (i) => [[String(i + 1)]]))
      return proxy.requests() - before
    }
    // A busy machine may make the statement look slow for a while.
    await expect.poll(requests, { timeout: 20_000 }).toBe(1)
    await driver.close()
    await proxy.cut()
  })

  test('keeps the failure of a statement from those sent with it', async () => {
    const driver = open({ max: 1 })
    const statement = await known(driver, 'select 12 / $1::int', ['1'])
    const results = await Promise.allSettled(repeat(64, (i) => driver.execute(statement, [String(i % 4)])))
    expect(
      results.map((result) => (result.status === 'fulfilled' ? result.value.rows[0]?.[0] : result.reason.meta.sqlState)),
    ).toEqual(repeat(64, (i) => ['22012', '12', '6', '4'][i % 4]))
  })

  test('lets a fast statement wait behind no slow one', async () => {
    const driver = open({ max: 2 })
    const fast = await known(driver, 'select 1', [])
    const slow = driver.prepare({ sql: 'select pg_sleep($1::float8)', returnsRows: true })
    await driver.execute(slow, ['0.5'])
    let naps = 0
    const sleeping = repeat(3, async () => {
      await driver.execute(slow, ['1'])
      naps++
    })
    for (let i = 0; i < 20; i++) await driver.execute(fast, [])
    // All others wait behind the first one, which is still asleep.
    expect(naps).toBe(0)
    await Promise.all(sleeping)
  })

  test('lets nothing wait behind a write that waits for a lock', async () => {
    const driver = open({ max: 3 })
    await driver.executeScript(
      'drop table if exists locked; create table locked (id int primary key, n int); insert into locked values (1, 0)',
    )
    const read = await known(driver, 'select n from locked', [])
    const write = driver.prepare({ sql: 'update locked set n = n + 1', returnsRows: false })
    await driver.execute(write, [])
    const transaction = await driver.begin()
    await transaction.execute(write, [])
    let isWritten = false
    const blocked = Promise.resolve(driver.execute(write, [])).then(() => {
      isWritten = true
    })
    for (let i = 0; i < 50; i++) expect((await driver.execute(read, [])).rows).toEqual([['1']])
    expect(isWritten).toBe(false)
    await transaction.commit()
    await blocked
    expect((await driver.execute(read, [])).rows).toEqual([['3']])
  })

  test('serves transactions, slow statements, writes and reads at once, on one connection as well as on several', async () => {
    await open().executeScript('drop table if exists mixed; create table mixed (n int)')
    for (const max of [1, 2, 5]) {
      const driver = open({ max })
      await run(driver, 'delete from mixed')
      const inTransaction = async (i: number): Promise<string> => {
        const transaction = await driver.begin()
        await run(driver, 'insert into mixed values ($1)', [String(i)], transaction)
        const { rows } = await run(driver, 'select n from mixed where n = $1', [String(i)], transaction)
        await transaction.rollback()
        return String(rows[0]?.[0])
      }
      const tasks = repeat(120, async (i): Promise<string> => {
        if (i % 10 === 0) return inTransaction(i)
        if (i % 10 === 1) return String((await run(driver, 'select $1::int, pg_sleep(0.01)', [String(i)])).rows[0]?.[0])
        if (i % 10 === 2)
          return String((await run(driver, 'insert into mixed values ($1) returning n', [String(i)])).rows[0]?.[0])
        return String((await run(driver, 'select $1::int', [String(i)])).rows[0]?.[0])
      })
      expect(await Promise.all(tasks)).toEqual(repeat(120, String))
      expect((await run(driver, 'select count(*) from mixed')).rows).toEqual([['12']])
    }
  })

  test('sends outdated statements again that were on their way together', async () => {
    const driver = open({ max: 2 })
    await driver.executeScript('drop table if exists shifting; create table shifting (a int); insert into shifting values (1)')
    const all = await known(driver, 'select * from shifting', [])
    await run(driver, 'alter table shifting add column b text')
    const results = await Promise.all(repeat(20, () => driver.execute(all, [])))
    expect(results.map(({ rows }) => rows)).toEqual(repeat(20, () => [['1', null]]))
    await run(driver, 'drop table shifting')
    for (let i = 0; i < 2; i++) {
      const failures = await Promise.allSettled(repeat(20, () => driver.execute(all, [])))
      expect(new Set(failures.map((failure) => failure.status === 'rejected' && failure.reason.code))).toEqual(new Set(['P2021']))
    }
  })

  test('rejects everything on its way when a connection is lost, says that the fate of writes is unknown, and recovers', async () => {
    const proxy = await tcpProxy(new URL(url))
    const target = new URL(url)
    target.port = String(proxy.port)
    const driver = open({ url: target.href, max: 2 })
    await driver.executeScript('drop table if exists fates; create table fates (n int)')
    const read = await known(driver, 'select $1::int', ['1'])
    const write = run(driver, 'with waited as (select pg_sleep(5)) insert into fates select 1 from waited')
    const reads = repeat(8, () => driver.execute(read, ['1']))
    const settled = Promise.allSettled([write, ...reads])
    await sleep(0)
    await proxy.cut()
    const [written, ...others] = await settled
    expect(written).toMatchObject({ reason: { name: 'ConnectionError', code: 'P1017', meta: { outcome: 'unknown' } } })
    for (const other of others) {
      if (other.status === 'rejected')
        expect(other.reason).toMatchObject({ code: expect.stringMatching(/P1017|P1001/), meta: {} })
    }
    await proxy.restore()
    expect((await driver.execute(read, ['2'])).rows).toEqual([['2']])
    await driver.close()
    await proxy.cut()
  })

  test('gives a connection up that says what is no protocol', async () => {
    const proxy = await tcpProxy(new URL(url))
    const target = new URL(url)
    target.port = String(proxy.port)
    const driver = open({ url: target.href, max: 1 })
    await run(driver, 'select 1')
    const sleeping = run(driver, 'select pg_sleep(10)')
    const broken = expect(sleeping).rejects.toMatchObject({ name: 'ConnectionError', code: 'DRIVER.PROTOCOL' })
    await sleep(20)
    proxy.inject(Buffer.from([68, 0xff, 0xff, 0xff, 0xff]))
    await broken
    expect((await run(driver, 'select 2')).rows).toEqual([['2']])
    await driver.close()
    await proxy.cut()
  })

  test('finishes what is on its way before it closes', async () => {
    const driver = open({ max: 2 })
    const statement = await known(driver, 'select $1::int', ['1'])
    const transaction = await driver.begin()
    const results = Promise.all([
      ...repeat(40, (i) => driver.execute(statement, [String(i)])),
      run(driver, 'select pg_sleep(0.05)'),
    ])
    const closed = driver.close()
    let isClosed = false
    void closed.then(() => {
      isClosed = true
    })
    expect(await results).toHaveLength(41)
    expect(isClosed).toBe(false)
    await transaction.commit()
    await closed
  })

  test('refuses to copy from standard input, and stays usable', async () => {
    const driver = open({ max: 1 })
    await driver.executeScript('drop table if exists copied; create table copied (n int)')
    for (let i = 0; i < 2; i++)
      await expect(run(driver, 'copy copied from stdin')).rejects.toMatchObject({ meta: { sqlState: '57014' } })
    await expect(driver.executeScript('copy copied from stdin')).rejects.toMatchObject({ meta: { sqlState: '57014' } })
    await run(driver, 'copy (select 1) to stdout')
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
  })

  test('drops a connection on which a transaction was left open', async () => {
    const driver = open({ max: 1 })
    await driver.executeScript('drop table if exists left_open; create table left_open (n int)')
    await run(driver, 'begin')
    await run(driver, 'insert into left_open values (1)')
    expect((await run(driver, 'select count(*) from left_open')).rows).toEqual([['1']])
  })

  test('refuses what does not fit into messages, and stays usable', async () => {
    const driver = open({ max: 1 })
    await expect(run(driver, 'select 1\0')).rejects.toMatchObject({ name: 'QueryError', code: 'DRIVER.INVALID_SQL' })
    await expect(
      run(
        driver,
        'select 1',
        repeat(65_536, () => '1'),
      ),
    ).rejects.toMatchObject({ code: 'P2029' })
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
  })

  test('takes results and parameters of many megabytes', async () => {
    const driver = open({ max: 1 })
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => i)
    const { rows } = await run(driver, 'select length($1::bytea), repeat($2, 4000000), generate_series(1, 3)', [bytes, 'é'])
    expect(rows.map(([length, text]) => [length, (text as string).length])).toEqual(repeat(3, () => ['3000000', 4_000_000]))
    const many = await run(driver, 'select g, g * 2 from generate_series(1, 50000) g')
    expect(many.rows.at(-1)).toEqual(['50000', '100000'])
  })

  test('does without sockets that it does not know how to take', async () => {
    class Strange extends library.Client {
      constructor(config?: library.ClientConfig) {
        super(config)
        // What is made without options is made to be looked at.
        if (config === undefined) Object.assign(this, { connection: {} })
      }
    }
    const lib = { Pool: library.Pool, Client: Strange } as unknown as NonNullable<PgOptions['lib']>
    const driver = open({ lib })
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
  })

  test('connects to the directory of a socket', async ({ skip }) => {
    const [[directory]] = (await run(open(), 'show unix_socket_directories')).rows as [[string]]
    if (directory === '') return skip('the server has no socket')
    const driver = open({ socket: directory.split(',')[0]?.trim() as string })
    expect((await run(driver, 'select inet_server_addr(), current_database()')).rows).toEqual([
      [null, new URL(url).pathname.slice(1)],
    ])
  })

  test('opens one connection for what is asked while it connects', async () => {
    const application = 'asked_while_connecting'
    const driver = open({ applicationName: application })
    const connecting = driver.connect()
    const count = 'select count(*) from pg_stat_activity where application_name = $1'
    expect((await run(driver, count, [application])).rows).toEqual([['1']])
    await connecting
    await driver.connect()
    expect((await run(driver, count, [application])).rows).toEqual([['1']])
  })

  test('ends connections that have been idle for long', async () => {
    const driver = open({ max: 3, idleTimeoutMs: 400, applicationName: 'idlers' })
    await Promise.all(repeat(3, () => run(driver, 'select pg_sleep(0.02)')))
    const count = 'select count(*) from pg_stat_activity where application_name = $1'
    expect((await run(open(), count, ['idlers'])).rows).toEqual([['3']])
    await expect.poll(async () => (await run(open({ max: 1 }), count, ['idlers'])).rows, { timeout: 5000 }).toEqual([['0']])
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
  })

  test('gives rows to the reader of their statement, and keeps what it throws to that statement', async () => {
    const driver = open({ max: 1 })
    const reader = {
      columns: 1,
      read: (bytes: { latin1Slice(start: number, end: number): string }, offsets: Int32Array): unknown => {
        const text = bytes.latin1Slice(offsets[0] as number, offsets[1] as number)
        if (text === '13') throw new RangeError('unlucky')
        return { text }
      },
      inBinary: () => undefined,
    }
    const statement = driver.prepare({ sql: 'select generate_series($1::int, $1 + 1)', returnsRows: true }, { reader })
    expect(await driver.execute(statement, ['1'])).toMatchObject({ rows: [], records: [{ text: '1' }, { text: '2' }] })
    const [good, bad, next] = await Promise.allSettled(['1', '12', '3'].map((from) => driver.execute(statement, [from])))
    expect(good).toMatchObject({ value: { records: [{ text: '1' }, { text: '2' }] } })
    expect(bad).toMatchObject({ reason: { message: 'unlucky' } })
    expect(next).toMatchObject({ value: { records: [{ text: '3' }, { text: '4' }] } })
    const streamed: unknown[] = []
    for await (const rows of driver.stream(statement, ['13'], 10)) streamed.push(...rows)
    expect(streamed).toEqual([['13'], ['14']])
  })
})

describeWithService('pgbouncer', 'the wire protocol of pg behind a pooler in transaction mode', (url) => {
  const results = async (driver: Driver, rounds: number): Promise<readonly unknown[]> => {
    const statements = repeat(6, (kind) => driver.prepare({ sql: `select $1::int + ${kind}`, returnsRows: true }))
    const all: unknown[] = []
    for (let round = 0; round < rounds; round++) {
      const answers = await Promise.all(repeat(60, (i) => driver.execute(statements[i % 6] as PreparedStatement, [String(i)])))
      all.push(...answers.map(({ rows }) => rows[0]?.[0]))
    }
    return all
  }
  const expected = (rounds: number): readonly string[] => repeat(rounds * 60, (i) => String((i % 60) + ((i % 60) % 6)))

  test('works with unnamed statements, sent many at once', async () => {
    const driver = pg({ url: `${url}?pgbouncer=true`, max: 6 })
    expect(await results(driver, 5)).toEqual(expected(5))
    await driver.close()
  })

  test('notices the pooler when names are mixed up, and goes on without them', async () => {
    const drivers = repeat(3, () => pg({ url, max: 6 }))
    const all = await Promise.all(drivers.map((driver) => results(driver, 10)))
    expect(all).toEqual(repeat(3, () => expected(10)))
    for (const driver of drivers) {
      const transaction = await driver.begin()
      expect((await run(driver, 'select 1', [], transaction)).rows).toEqual([['1']])
      await transaction.commit()
      await driver.close()
    }
  })
})

/** A statement whose reader counts the rows that it is given in binary. */
function countingStatement(
  driver: Driver,
  sql: string,
): { readonly statement: PreparedStatement; readonly binaryRows: () => number } {
  let rows = 0
  type Bytes = { latin1Slice(start: number, end: number): string }
  const read = (bytes: Bytes, offsets: Int32Array): unknown => bytes.latin1Slice(offsets[0] as number, offsets[1] as number)
  const inBinary = (types: readonly number[]): BinaryForm => ({
    isBinary: types.map(() => true),
    read: (bytes, offsets) => {
      rows++
      return read(bytes, offsets)
    },
  })
  const statement = driver.prepare({ sql, returnsRows: true }, { reader: { columns: 1, read, inBinary } })
  return { statement, binaryRows: () => rows }
}

describeWithService('postgres', 'columns in the binary format', () => {
  test('are asked for where they were described, on a server that keeps instants as integers', async () => {
    const server = new URL(await createDatabase())
    const answers = async (url: string): Promise<readonly unknown[]> => {
      const driver = pg({ url, max: 1 })
      const { statement, binaryRows } = countingStatement(driver, `select 'seven' as seven`)
      for (let i = 0; i < 5; i++) expect(await driver.execute(statement, [])).toMatchObject({ records: ['seven'] })
      await driver.close()
      return [binaryRows() > 0]
    }
    expect(await answers(server.href)).toEqual([true])
    const older = createServer((inbound) => {
      const outbound = connect(Number(server.port), server.hostname)
      inbound.pipe(outbound)
      outbound.on('data', (bytes) => {
        inbound.write(Buffer.from(bytes.toString('latin1').replace('integer_datetimes\0on', 'integer_datetimes\0of'), 'latin1'))
      })
      inbound.on('close', () => outbound.destroy())
    })
    await new Promise<void>((resolve) => older.listen(0, '127.0.0.1', resolve))
    const url = new URL(server)
    url.hostname = '127.0.0.1'
    url.port = String((older.address() as AddressInfo).port)
    expect(await answers(url.href)).toEqual([false])
    older.close()
  })
})

describeWithService('pgbouncer', 'columns behind a pooler', (url) => {
  test('are never asked for in binary, as a statement may run where nobody has described it', async () => {
    const driver = pg({ url, max: 1 })
    const { statement, binaryRows } = countingStatement(driver, `select 'seven' as behind_a_pooler`)
    for (let i = 0; i < 5; i++) expect(await driver.execute(statement, [])).toMatchObject({ records: ['seven'] })
    expect(binaryRows()).toBe(0)
    await driver.close()
  })
})

describeWithService('pgbouncer', 'a transaction behind a pooler', (url) => {
  test.each(['wire', 'pg'] as const)('is told to stop what it runs, on the protocol "%s"', async (protocol) => {
    const driver = pg({ url, protocol, statements: 'unnamed' })
    const transaction = await driver.begin()
    const sleeping = run(driver, 'select pg_sleep(20)', [], transaction)
    const stopped = expect(sleeping).rejects.toMatchObject({ meta: { sqlState: '57014' } })
    await new Promise((resolve) => setTimeout(resolve, 100))
    await transaction.cancel?.()
    await stopped
    await transaction.rollback()
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
    await driver.close()
  })
})

describe('the wire protocol of pg without a server', () => {
  test('rejects all who wait when no connection can be made', async () => {
    const driver = pg({ url: 'postgres://nobody@127.0.0.1:1/nothing', max: 3 })
    const results = await Promise.allSettled(repeat(10, () => run(driver, 'select 1')))
    expect(results.map((result) => result.status === 'rejected' && result.reason.code)).toEqual(repeat(10, () => 'P1001'))
    await driver.close()
  })
})
