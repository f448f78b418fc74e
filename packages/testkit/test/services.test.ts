import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { exchange } from '../src/services/exchange.ts'
import { createPglite } from '../src/services/pglite.ts'
import { createDatabaseOn, dropLeftoverDatabases } from '../src/services/postgres-database.ts'
import { sqliteFile } from '../src/services/sqlite.ts'
import { createDatabase, describeWithService, mariadbUrl, postgresUrl } from '../src/services/with-service.ts'

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describeWithService('postgres', 'the PostgreSQL server of the run', (url) => {
  test('answers at the address that tests are given', async () => {
    expect(postgresUrl()).toBe(url)
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('gives every caller a database of its own, empty and of the encoding that Prisma users have', async () => {
    const [first, second] = [await createDatabase(), await createDatabase()]
    await query(first, 'create table t (id int)')

    expect(await query(second, "select to_regclass('t') as t, upper('é') as upper")).toEqual([{ t: null, upper: 'É' }])
  })

  test('drops what one run has made, and nothing else, where it is shared', async () => {
    const [mine, other] = [await createDatabaseOn(url, 'mine'), await createDatabaseOn(url, 'other')]

    await dropLeftoverDatabases(url, 'mine')

    await expect(query(mine, 'select 1')).rejects.toThrow(/does not exist/)
    expect(await query(other, 'select 1 as one')).toEqual([{ one: 1 }])
    await dropLeftoverDatabases(url, 'other')
  })

  test('runs as another user than root', async () => {
    const rows = await query(url, "select pg_read_file('/proc/self/status') as status")
    expect(String(rows[0]!['status'])).not.toMatch(/^Uid:\s+0\s/m)
  })
})

describeWithService('pgbouncer', 'the PgBouncer of the run', (url) => {
  test('shares one server connection between transactions', async () => {
    const client = new Client({ connectionString: url })
    await client.connect()
    expect((await client.query('select current_user as name')).rows).toEqual([{ name: 'postgres' }])
    await client.end()
  })
})

describeWithService('redis', 'the Redis server of the run', (url) => {
  test('answers PING', async () => {
    expect(await exchange(url, 'PING\r\n', (text) => text.endsWith('\n'))).toBe('+PONG\r\n')
  })
})

describeWithService('memcached', 'the Memcached server of the run', (url) => {
  test('stores a value', async () => {
    const stored = await exchange(url, 'set hotplan:testkit 0 5 2\r\nhi\r\n', (text) => text.endsWith('\n'))
    expect(stored).toBe('STORED\r\n')
  })
})

describeWithService('mariadb', 'the MariaDB server of the run', (url) => {
  test('greets with its version', async () => {
    expect(mariadbUrl()).toBe(url)
    expect(inject('services').mariadb).toMatchObject({ kind: 'available', version: expect.stringMatching(/MariaDB/) })
  })
})

describe('createPglite', () => {
  test('gives an empty database each time', async () => {
    const first = await createPglite()
    await first.exec('create table t (id int)')
    const second = await createPglite()

    expect((await second.query("select to_regclass('t') as t")).rows).toEqual([{ t: null }])
    await Promise.all([first.close(), second.close()])
  })
})

describe('sqliteFile', () => {
  test('names another file each time, in a folder that exists', () => {
    const [first, second] = [sqliteFile(), sqliteFile()]
    const database = new DatabaseSync(first)
    database.exec('create table t (id int)')
    database.close()

    expect(first).not.toBe(second)
    expect(existsSync(first)).toBe(true)
    expect(existsSync(second)).toBe(false)
  })
})
