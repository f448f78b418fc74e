import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { createDatabase, createPglite, describeWithService, sqliteFile } from '@hotplan/testkit/services'
import { type PgOptions, pg } from 'hotplan/pg'
import { pglite } from 'hotplan/pglite'
import { sqlite } from 'hotplan/sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passwordServer } from '../../drivers/test/password-server.ts'
import { describeOnDatabases, type OpenDatabase, plainPostgres } from '../src/databases.ts'
import { type Failure, failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, untypedClient } from '../src/fixture.ts'
import {
  type ProvokedClient,
  planted,
  plantedPattern,
  provocationRows,
  provocationScripts,
  provocations,
} from '../src/provocations.ts'

/** Everything that a handler or a log can see of an error. */
function everythingOf(failure: Failure): string {
  const { message, stack = '', meta, cause } = failure
  return [message, stack.split('\n    at ')[0], inspect(failure, { depth: null }), JSON.stringify([failure, meta, cause])].join(
    '\n',
  )
}

/** Codes that a connection fails with, tried below. */
const connecting = ['P1000', 'P1001', 'P1003', 'P1010', 'P1011', 'P1017', 'P2024', 'P2037']

test('every code of Prisma in the documentation is provoked', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
  const documented = Array.from(page.matchAll(/^\| `(P\d{4})` \|/gm), ([, code]) => code)
  expect(documented.sort()).toEqual([...new Set([...connecting, ...provocations.map(({ code }) => code)])].sort())
})

describeOnDatabases(
  'codes of queries',
  (database) => {
    const { provider } = database
    let opened: OpenDatabase
    const told: string[] = []
    let db: ProvokedClient
    beforeAll(async () => {
      opened = await openFixture('blog', database)
      await opened.driver.executeScript(provocationScripts[provider])
      await opened.driver.executeScript(provocationRows)
      db = untypedClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as ProvokedClient
      const events = db as unknown as { $on(level: 'error', listener: (event: { message: string }) => void): void }
      events.$on('error', ({ message }) => told.push(message))
    })
    afterAll(() => opened.close())

    for (const { code, title, on, model, sqlState, sqliteCode, meta = {}, call } of provocations) {
      if (on !== undefined && on !== provider) continue
      test(`${code}: ${title}`, async () => {
        told.length = 0
        const failure = await failureOf(call(db))
        expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code, meta, clientVersion: expect.any(String) })
        expect(failure.meta['modelName']).toBe(model)
        expect(failure.meta['sqlState']).toBe(provider === 'postgresql' ? sqlState : undefined)
        expect(failure.meta['sqliteCode']).toBe(provider === 'sqlite' ? sqliteCode : undefined)
        if (model !== undefined && code !== 'P2019') expect(failure.meta['shapeKey']).toMatch(/^\S{20,}$/)
        expect(everythingOf(failure)).not.toMatch(plantedPattern)
        expect(told.filter((message) => message === failure.message)).toHaveLength(1)
        expect(told.join('\n')).not.toMatch(plantedPattern)
        // The client goes on.
        expect(await db.tag.count()).toBeGreaterThan(0)
      })
    }
  },
  () => true,
  [plainPostgres],
)

describeWithService('postgres', 'codes of connections', () => {
  const schema = fixtureSchema('blog', { provider: 'postgresql' })

  describe.each(['wire', 'pg'] as const)('protocol %s', (protocol) => {
    const password = planted.text
    const open = (options: PgOptions): ProvokedClient =>
      untypedClient({ schema, driver: pg({ protocol, ...options }) }) as ProvokedClient
    const changed = (url: string, change: (url: URL) => void): string => {
      const other = new URL(url)
      change(other)
      return other.href
    }
    /** Fails at `$connect`, and the same at a query. */
    const refuses = async (options: PgOptions, code: string, name = 'PrismaClientInitializationError'): Promise<void> => {
      const db = open(options)
      for (const call of [() => db.$connect(), () => db.tag.count(), () => db.$transaction(async () => db.tag.count())]) {
        const failure = await failureOf(call())
        expect(failure).toMatchObject({ name, code, meta: { outcome: 'not applied' } })
        if (name === 'PrismaClientInitializationError') expect(failure.errorCode).toBe(code)
        expect(everythingOf(failure)).not.toMatch(plantedPattern)
      }
      await db.$disconnect()
    }
    let url: string
    let admin: ProvokedClient
    beforeAll(async () => {
      url = await createDatabase()
      admin = open({ url })
    })
    afterAll(() => admin.$disconnect())

    test('P1000: a password is wrong', async ({ skip }) => {
      const server = await passwordServer('right')
      if (server === undefined) return skip('no PostgreSQL binaries to start a server with passwords')
      try {
        await refuses({ url: changed(server.url, (other) => Object.assign(other, { password })) }, 'P1000')
      } finally {
        await server.stop()
      }
    })

    test('P1001: nobody listens', async () => {
      const socket = createServer().listen(0, '127.0.0.1')
      await once(socket, 'listening')
      const { port } = socket.address() as { port: number }
      socket.close()
      await once(socket, 'close')
      await refuses({ url: `postgres://user:${password}@127.0.0.1:${port}/db` }, 'P1001')
    })

    test('P1003: there is no such database', () =>
      refuses({ url: changed(url, (other) => Object.assign(other, { pathname: '/no_such_database' })) }, 'P1003'))

    test('P1010: the role may not log in', async () => {
      const role = `no_login_${protocol}_${process.pid}`
      await admin.$executeRawUnsafe(`create role ${role} nologin`)
      await refuses({ url: changed(url, (other) => Object.assign(other, { username: role, password: '' })) }, 'P1010')
      await admin.$executeRawUnsafe(`drop role ${role}`)
    })

    test('P1011: the server has no TLS', () => refuses({ url, ssl: true }, 'P1011'))

    test('P1017: the server ends the session', async () => {
      const db = open({ url, max: 1 })
      const failure = await failureOf(db.$queryRawUnsafe('select pg_terminate_backend(pg_backend_pid())'))
      expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P1017' })
      expect(await db.$queryRawUnsafe('select 1 as n')).toEqual([{ n: 1 }])
      await db.$disconnect()
    })

    test('P2024: no connection is free in time', async () => {
      const db = open({ url, max: 1, connectTimeoutMs: 100 })
      await db.$transaction(async (tx: ProvokedClient) => {
        await tx.$queryRawUnsafe('select 1')
        expect(await failureOf(db.$queryRawUnsafe('select 1'))).toMatchObject({ code: 'P2024', meta: { outcome: 'not applied' } })
      })
      await db.$disconnect()
    })

    test('P2037: the server has too many connections', async () => {
      const role = `single_${protocol}_${process.pid}`
      await admin.$executeRawUnsafe(`create role ${role} login connection limit 1`)
      const own = { url: changed(url, (other) => Object.assign(other, { username: role, password: '' })), max: 1 }
      const first = open(own)
      await first.$connect()
      await refuses(own, 'P2037', 'PrismaClientKnownRequestError')
      await first.$disconnect()
      await admin.$executeRawUnsafe(`drop role ${role}`)
    })
  })
})

test('P1017: an instance of PGlite was closed', async () => {
  const instance = await createPglite()
  const db = untypedClient({
    schema: fixtureSchema('blog', { provider: 'postgresql' }),
    driver: pglite({ instance }),
  }) as ProvokedClient
  const transaction = failureOf(
    db.$transaction(async (tx: ProvokedClient) => {
      await tx.$queryRawUnsafe('select 1')
      await tx.tag.findMany({ where: { name: planted.text } })
    }),
  )
  expect(await transaction).toMatchObject({ code: 'P2021' })
  await instance.close()
  for (const call of [
    () => db.$connect(),
    () => db.tag.count({ where: { name: planted.text } }),
    () => db.$transaction([db.tag.count()]),
    () => db.$transaction(async (tx: ProvokedClient) => tx.$queryRawUnsafe('select 1')),
  ]) {
    const failure = await failureOf(call())
    expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P1017', meta: { outcome: 'not applied' } })
    expect(everythingOf(failure)).not.toMatch(plantedPattern)
  }
  await db.$disconnect()
})

test('P1003: a file of SQLite cannot be opened', async () => {
  const driver = sqlite({ file: `${sqliteFile()}/${planted.text}/x.db` })
  const db = untypedClient({ schema: fixtureSchema('blog', { provider: 'sqlite' }), driver })
  for (const call of [() => db.$connect(), () => db.tag.count(), () => db.$transaction([db.tag.count()])]) {
    const failure = await failureOf(call())
    expect(failure).toMatchObject({ name: 'PrismaClientInitializationError', code: 'P1003', errorCode: 'P1003' })
    expect(everythingOf(failure)).not.toMatch(plantedPattern)
  }
})
