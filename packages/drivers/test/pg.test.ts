import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type PgOptions, pg } from '@hotplan/drivers/pg'
import type { Driver, ResultSet } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { Pool } from 'pg'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { passwordServer } from './password-server.ts'
import { tcpProxy } from './tcp-proxy.ts'

function run(driver: Pick<Driver, 'prepare' | 'execute'>, sql: string, parameters: readonly unknown[] = []): Promise<ResultSet> {
  return driver.execute(driver.prepare({ sql, returnsRows: true }), parameters) as Promise<ResultSet>
}

/** Resolves when as many statements wait for locks in the database. */
async function waitForLocks(driver: Driver, count: number): Promise<void> {
  const sql = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
  await expect.poll(async () => (await run(driver, sql)).rows, { timeout: 10_000 }).toEqual([[String(count)]])
}

describeWithService('postgres', 'pg on a server', () => {
  describe.each(['wire', 'pg'] as const)('on the protocol "%s"', describeProtocol)
})

function describeProtocol(protocol: 'wire' | 'pg'): void {
  let url: string
  const opened: Driver[] = []
  const open = (options: PgOptions = {}): Driver => {
    const driver = pg({ url, protocol, ...options })
    opened.push(driver)
    return driver
  }
  beforeAll(async () => {
    url = await createDatabase()
  })
  afterEach(async () => {
    for (const driver of opened.splice(0)) await driver.close()
  })

  test('speaks UTC and ISO on its connections, in the schema that was asked for', async () => {
    await open().executeScript(`create schema if not exists "other ""one"""`)
    const driver = open({ schema: 'other "one"' })
    expect((await run(driver, 'show TimeZone')).rows).toEqual([['UTC']])
    expect((await run(driver, 'show DateStyle')).rows[0]?.[0]).toMatch(/^ISO/)
    expect((await run(driver, 'select current_schema()')).rows).toEqual([['other "one"']])
  })

  test('prepares a statement once per connection, under a name that is a function of the text', async () => {
    const names = async (): Promise<readonly unknown[]> => {
      const driver = open({ max: 1 })
      for (let i = 0; i < 3; i++) await run(driver, 'select $1::int + 41', [String(i)])
      return (await run(driver, "select name from pg_prepared_statements where statement like '%+ 41'")).rows
    }
    const first = await names()
    expect(first).toHaveLength(1)
    expect(await names()).toEqual(first)
  })

  test('has prepared a statement on its connections when it is warm, without running it', async () => {
    const driver = open({ max: 2 })
    const statement = driver.prepare({ sql: 'select 1 / $1::int as warmed', returnsRows: true })
    await driver.warm?.([statement])
    const known =
      "select count(*), pg_backend_pid(), pg_sleep(0.05) from pg_prepared_statements where statement like '%as warmed'"
    const both = await Promise.all([run(driver, known), run(driver, known)])
    expect(both.map(({ rows }) => rows[0]?.[0])).toEqual(['1', '1'])
    expect(new Set(both.map(({ rows }) => rows[0]?.[1])).size).toBe(2)
  })

  test('keeps nothing prepared where statements are unnamed', async () => {
    for (const options of [{ statements: 'unnamed' as const }, { url: `${url}?pgbouncer=true` }]) {
      const driver = open({ max: 1, ...options })
      await run(driver, 'select 1')
      expect((await run(driver, 'select count(*) from pg_prepared_statements')).rows).toEqual([['0']])
    }
  })

  test('closes the oldest statement for a new one when a connection keeps enough', async () => {
    const driver = open({ max: 1, maxStatements: 3 })
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 10; i++) expect((await run(driver, `select ${i}`)).rows).toEqual([[String(i)]])
    }
    const kept = await run(driver, 'select count(*) from pg_prepared_statements')
    expect(kept.rows).toEqual([['3']])
  })

  test('sends a statement again whose plan is outdated, or that the server has lost', async () => {
    const driver = open({ max: 1 })
    await driver.executeScript('drop table if exists changing; create table changing (a int); insert into changing values (1)')
    const all = driver.prepare({ sql: 'select * from changing', returnsRows: true })
    expect((await driver.execute(all, [])).rows).toEqual([['1']])
    await run(driver, 'alter table changing add column b text')
    expect((await driver.execute(all, [])).rows).toEqual([['1', null]])
    await run(driver, 'deallocate all')
    expect((await driver.execute(all, [])).rows).toEqual([['1', null]])
  })

  test('prepares an outdated statement of a transaction again for the next one', async () => {
    const driver = open({ max: 1 })
    await driver.executeScript('drop table if exists changing; create table changing (a int); insert into changing values (1)')
    const all = driver.prepare({ sql: 'select * from changing', returnsRows: true })
    await driver.execute(all, [])
    await run(driver, 'alter table changing add column b text')
    const failed = await driver.begin()
    await expect(failed.execute(all, [])).rejects.toMatchObject({ meta: { sqlState: '0A000' } })
    await failed.rollback()
    const next = await driver.begin()
    expect((await next.execute(all, [])).rows).toEqual([['1', null]])
    await next.commit()
  })

  test('says that a failed transaction was rolled back when it is committed', async () => {
    const driver = open({ max: 1 })
    const transaction = await driver.begin()
    await expect(
      run({ prepare: driver.prepare.bind(driver), execute: transaction.execute.bind(transaction) }, 'select 1/0'),
    ).rejects.toMatchObject({
      code: 'P2039',
    })
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'P2028' })
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
  })

  test('passes the isolation level on', async () => {
    const driver = open()
    for (const [level, name] of [
      ['ReadCommitted', 'read committed'],
      ['RepeatableRead', 'repeatable read'],
      ['Serializable', 'serializable'],
    ] as const) {
      const transaction = await driver.begin({ isolationLevel: level })
      const shown = await transaction.execute(driver.prepare({ sql: 'show transaction_isolation', returnsRows: true }), [])
      expect(shown.rows).toEqual([[name]])
      await transaction.rollback()
    }
  })

  test('reports a conflict of transactions and a deadlock as one to retry', async () => {
    const driver = open({ max: 3 })
    await driver.executeScript(
      'drop table if exists counter; create table counter (id int primary key, n int); insert into counter values (1, 0), (2, 0)',
    )
    const bump = driver.prepare({ sql: 'update counter set n = n + 1 where id = $1', returnsRows: false })
    const [a, b] = await Promise.all([
      driver.begin({ isolationLevel: 'Serializable' }),
      driver.begin({ isolationLevel: 'Serializable' }),
    ])
    await a.execute(bump, ['1'])
    const blocked = Promise.resolve(b.execute(bump, ['1']))
    await waitForLocks(driver, 1)
    await Promise.all([a.commit(), expect(blocked).rejects.toMatchObject({ code: 'P2034', meta: { sqlState: '40001' } })])
    await b.rollback()
    const [c, d] = await Promise.all([driver.begin(), driver.begin()])
    await c.execute(bump, ['1'])
    await d.execute(bump, ['2'])
    const results = await Promise.allSettled([c.execute(bump, ['2']), d.execute(bump, ['1'])])
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(reasons).toMatchObject([{ code: 'P2034', meta: { sqlState: '40P01' } }])
    await Promise.all([c.rollback(), d.rollback()])
  })

  test('keeps values out of the errors for input, range and length', async () => {
    const driver = open()
    await driver.executeScript('drop table if exists narrow; create table narrow (s varchar(3), n smallint)')
    for (const [sql, parameter, code] of [
      ['select $1::text::int', 'secret', 'P2007'],
      ['insert into narrow (n) values ($1::bigint)', '99999', 'P2020'],
      ['insert into narrow (s) values ($1)', 'secret', 'P2000'],
    ] as const) {
      const error = await run(driver, sql, [parameter]).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'DatabaseError', code })
      expect((error as Error).message).not.toContain(parameter)
      expect(JSON.stringify(error)).not.toContain(parameter)
    }
  })

  test('cancels a statement that runs too long', async () => {
    const driver = open({ statementTimeoutMs: 50 })
    await expect(run(driver, 'select pg_sleep(5)')).rejects.toMatchObject({ code: 'P1008', meta: { sqlState: '57014' } })
  })

  test('says when no connection of the pool becomes free', async () => {
    const driver = open({ max: 1, connectTimeoutMs: 50 })
    const transaction = await driver.begin()
    await expect(run(driver, 'select 1')).rejects.toMatchObject({ name: 'ConnectionError', code: 'P2024' })
    await transaction.rollback()
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
  })

  test('loses what runs when the server dies, and recovers when it is back', async () => {
    const proxy = await tcpProxy(new URL(url))
    const target = new URL(url)
    target.port = String(proxy.port)
    const direct = open()
    const driver = open({ url: target.href })
    await run(driver, 'select 1')
    const transaction = await driver.begin()
    await transaction.execute(driver.prepare({ sql: 'select 1', returnsRows: true }), [])
    const running = run(driver, 'select pg_sleep(10)')
    const lost = expect(running).rejects.toMatchObject({ name: 'ConnectionError', code: 'P1017' })
    const asleep = "select count(*) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()"
    await expect.poll(async () => (await run(direct, asleep)).rows, { timeout: 10_000 }).toEqual([['1']])
    await proxy.cut()
    await lost
    await expect(transaction.commit()).rejects.toMatchObject({ name: 'ConnectionError', code: 'P1017' })
    await expect(run(driver, 'select 1')).rejects.toMatchObject({ name: 'ConnectionError', code: 'P1001' })
    await proxy.restore()
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
    await driver.close()
    await proxy.cut()
  })

  test('drops a connection that the server ends', async () => {
    const driver = open({ max: 1 })
    const [[pid]] = (await run(driver, 'select pg_backend_pid()')).rows as [[string]]
    const ended = expect(run(driver, 'select pg_terminate_backend(pg_backend_pid())')).rejects.toMatchObject({ code: 'P1017' })
    await ended
    expect((await run(driver, 'select pg_backend_pid()')).rows).not.toEqual([[pid]])
  })

  test('names the database that does not exist as such', async () => {
    const missing = new URL(url)
    missing.pathname = '/no_such_database'
    await expect(run(open({ url: missing.href }), 'select 1')).rejects.toMatchObject({ name: 'ConnectionError', code: 'P1003' })
  })

  test('uses a pool that it is given, and leaves it open', async () => {
    const pool = new Pool({ connectionString: url })
    const driver = open({ pool })
    expect((await run(driver, 'select 1')).rows).toEqual([['1']])
    await driver.close()
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await pool.end()
  })

  test('lets an idle process end', async () => {
    const script = `
      import { pg } from '@hotplan/drivers/pg'
      const driver = pg({ url: process.env.URL, protocol: process.env.PROTOCOL })
      const { rows } = await driver.execute(driver.prepare({ sql: 'select 42', returnsRows: true }), [])
      process.stdout.write(JSON.stringify(rows))`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@hotplan/source', '--input-type=module', '--eval', script],
      { cwd: import.meta.dirname, env: { ...process.env, URL: url, PROTOCOL: protocol }, timeout: 8000 },
    )
    expect(stdout).toBe('[["42"]]')
  })
}

describe('pg without a server', () => {
  test('opens nothing before it is used, and says that nobody listens', async () => {
    const driver = pg({ url: 'postgres://nobody@127.0.0.1:1/nothing' })
    await expect(driver.connect()).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'P1001',
      meta: { code: 'ECONNREFUSED' },
    })
    await driver.close()
  })

  test.each([
    [{ url: 'not a url' }, 'url'],
    [{ url: 'mysql://localhost/app' }, 'url'],
    [{ max: 0 }, 'max'],
    [{ url: 'postgres://localhost/app?connection_limit=many' }, 'max'],
  ])('refuses the option in %o', (options, option) => {
    expect(() => pg(options)).toThrow(
      expect.objectContaining({ name: 'QueryError', code: 'DRIVER.INVALID_OPTION', meta: { option } }),
    )
  })
})

test('pg encrypts where it is asked to, and reports a password that the server refuses, or that is missing, without showing it', async ({
  skip,
}) => {
  const server = await passwordServer('right')
  if (server === undefined) return skip('no PostgreSQL binaries to start a server with passwords')
  try {
    for (const protocol of ['wire', 'pg'] as const) {
      const encrypted = pg({ url: server.url, protocol, ssl: { rejectUnauthorized: false } })
      const hasTls = (await run(pg({ url: server.url, max: 1 }), 'show ssl')).rows[0]?.[0] === 'on'
      if (hasTls) {
        const own = 'select ssl::text from pg_stat_ssl where pid = pg_backend_pid()'
        const answers = await Promise.all(Array.from({ length: 40 }, () => run(encrypted, own)))
        expect(answers.map(({ rows }) => rows)).toEqual(Array.from({ length: 40 }, () => [['true']]))
        await expect(run(pg({ url: server.url, protocol, ssl: true }), own)).rejects.toMatchObject({ code: 'P1011' })
        const transaction = await encrypted.begin()
        const nap = encrypted.prepare({ sql: 'select pg_sleep(20)', returnsRows: true })
        const sleeping = expect(transaction.execute(nap, [])).rejects.toMatchObject({ meta: { sqlState: '57014' } })
        await new Promise((resolve) => setTimeout(resolve, 100))
        await transaction.cancel?.()
        await sleeping
        await transaction.rollback()
      }
      await encrypted.close()
    }
    const right = pg({ url: server.url })
    expect((await run(right, 'select current_user')).rows).toEqual([['postgres']])
    await right.close()
    for (const password of ['wrong-secret', '']) {
      const url = new URL(server.url)
      url.password = password
      const driver = pg({ url: url.href })
      const error = await run(driver, 'select 1').catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'ConnectionError', code: 'P1000' })
      expect((error as Error).message).not.toContain('wrong-secret')
      await driver.close()
    }
  } finally {
    await server.stop()
  }
}, 30_000)
