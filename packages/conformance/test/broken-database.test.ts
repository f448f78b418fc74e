import { once } from 'node:events'
import { chmodSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { inspect } from 'node:util'
import type { Driver } from '@hotplan/plan'
import { readFixtureSql } from '@hotplan/testkit/golden'
import { createDatabase, describeWithService, sqliteFile } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'
import { describe, expect, test } from 'vitest'
import { passwordServer } from '../../drivers/test/password-server.ts'
import { describeOnDatabases, sqliteDatabase } from '../src/databases.ts'
import { type Failure, failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'
import { modes } from '../src/modes.ts'

const blog = fixtureSchema('blog', { provider: 'postgresql' })
const blogSqlite = fixtureSchema('blog', sqliteDatabase)
const canary = 'c4n4ry-7f3e'
const query = { where: { email: canary } }

function expectNoValues(failure: Failure): void {
  expect(inspect(failure, { depth: null, showHidden: false })).not.toContain(canary)
}

describe.each(modes)('$name', ({ options }) => {
  test('a server that is down is P1001, and the client connects once it is up', async () => {
    const socket = createServer().listen(0, '127.0.0.1')
    await once(socket, 'listening')
    const address = socket.address()
    socket.close()
    await once(socket, 'close')
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const driver = pg({ url: `postgres://user:${canary}@127.0.0.1:${port}/db` })
    const db = untypedClient({ schema: blog, driver, ...options })
    for (const call of [() => db.user.findUnique(query), () => db.user.findUnique(query), () => db.$connect()]) {
      const failure = await failureOf(call())
      expect(failure).toMatchObject({ name: 'PrismaClientInitializationError', code: 'P1001', errorCode: 'P1001' })
      expect(failure.message).toContain('check its address and that it is running')
      expectNoValues(failure)
    }
    await db.$disconnect()
  })

  test('a file that is no database is P1003', async () => {
    const file = sqliteFile()
    writeFileSync(file, `not a database ${'x'.repeat(4096)}`)
    const db = untypedClient({ schema: blogSqlite, driver: sqlite({ file }), ...options })
    const failure = await failureOf(db.user.findUnique(query))
    expect(failure).toMatchObject({ name: 'PrismaClientInitializationError', code: 'P1003', errorCode: 'P1003' })
    expect(failure.message).toContain('not a database')
    await db.$disconnect()
  })

  test('a file in a folder that does not exist is P1003', async () => {
    const db = untypedClient({ schema: blogSqlite, driver: sqlite({ file: `${sqliteFile()}/none/x.db` }), ...options })
    const failure = await failureOf(db.user.findUnique(query))
    expect(failure).toMatchObject({ name: 'PrismaClientInitializationError', code: 'P1003' })
    expect(failure.message).toContain('check its path')
    await db.$disconnect()
  })
})

describeOnDatabases('a database that does not fit its schema', (database) => {
  const break_ = async (
    script: string,
  ): Promise<{ readonly db: (options: object) => UntypedClient; readonly close: () => Promise<void> }> => {
    const opened = await openFixture('blog', database)
    await opened.driver.executeScript(script)
    const schema = fixtureSchema('blog', database)
    return { db: (options) => untypedClient({ schema, driver: opened.driver, ...options }), close: () => opened.close() }
  }

  test('a missing table is P2021, and other tables are still read', async () => {
    const broken = await break_('drop table "Token"')
    for (const { options } of modes) {
      const db = broken.db(options)
      for (let turn = 0; turn < 2; turn++) {
        const failure = await failureOf(db.token.findMany({ where: { note: canary } }))
        expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2021', meta: { modelName: 'Token' } })
        expect(failure.message).toContain('Token')
        expectNoValues(failure)
      }
      expect(await db.user.findUnique({ where: { id: 1 }, select: { id: true } })).toEqual({ id: 1 })
    }
    await broken.close()
  })

  test('a missing column is P2022, and other columns are still read', async () => {
    const broken = await break_('alter table "User" drop column "settings"')
    for (const { options } of modes) {
      const db = broken.db(options)
      for (let turn = 0; turn < 2; turn++) {
        const failure = await failureOf(db.user.findMany(query))
        expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2022', meta: { modelName: 'User' } })
        expect(failure.message).toContain('settings')
        expectNoValues(failure)
      }
      expect(await db.user.findUnique({ where: { id: 1 }, select: { id: true } })).toEqual({ id: 1 })
    }
    await broken.close()
  })
})

describeWithService('postgres', 'a server that refuses', () => {
  test('a database that does not exist is P1003', async () => {
    const url = new URL(await createDatabase())
    url.pathname = '/no_such_database'
    const db = untypedClient({ schema: blog, driver: pg({ url: url.href }) })
    const failure = await failureOf(db.user.findUnique(query))
    expect(failure).toMatchObject({ name: 'PrismaClientInitializationError', code: 'P1003', errorCode: 'P1003' })
    expectNoValues(failure)
    await db.$disconnect()
  })

  test('a wrong password is P1000 and is not shown', async ({ skip }) => {
    const server = await passwordServer('right')
    if (server === undefined) return skip('no PostgreSQL binaries to start a server with passwords')
    try {
      const url = new URL(server.url)
      url.password = canary
      const db = untypedClient({ schema: blog, driver: pg({ url: url.href }) })
      const failure = await failureOf(db.user.findUnique({ where: { id: 1 } }))
      expect(failure).toMatchObject({ name: 'PrismaClientInitializationError', code: 'P1000', errorCode: 'P1000' })
      expect(failure.message).toContain('password')
      expectNoValues(failure)
      await db.$disconnect()
    } finally {
      await server.stop()
    }
  })
})

describe('a database that may only be read answers reads and refuses writes', () => {
  async function expectReadOnly(driver: Driver): Promise<void> {
    const db = untypedClient({ schema: blogSqlite, driver })
    expect(await db.user.findUnique({ where: { id: 1 }, select: { id: true } })).toEqual({ id: 1 })
    const failure = await failureOf(db.user.create({ data: { email: canary } }))
    expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P2039' })
    expect(failure.message).toContain('may only be read')
    expectNoValues(failure)
    expect(await db.user.findUnique({ where: { id: 2 }, select: { id: true } })).toEqual({ id: 2 })
    await db.$disconnect()
  }

  async function seededFile(): Promise<string> {
    const file = sqliteFile()
    const writer = sqlite({ file })
    const { tables, seed } = readFixtureSql('blog', 'sqlite')
    await writer.executeScript(tables)
    await writer.executeScript(seed)
    await writer.close()
    return file
  }

  test('as it was opened', async () => {
    const database = new DatabaseSync(await seededFile(), { readOnly: true })
    await expectReadOnly(sqlite({ database }))
    database.close()
  })

  test.skipIf(process.getuid?.() === 0)('as its file allows, which does not bind the administrator', async () => {
    const file = await seededFile()
    chmodSync(file, 0o444)
    await expectReadOnly(sqlite({ file }))
  })
})
