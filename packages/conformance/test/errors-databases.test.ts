import { inspect } from 'node:util'
import { describeWithService } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blogDatabase, describeOnDatabases, type OpenDatabase, sqliteDatabase } from '../src/databases.ts'
import { type Failure, failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

const canary = 'c4n4ry-7f3e'
type RawClient = UntypedClient & { $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<unknown> }

function expectNoValues(failure: Failure): void {
  expect(inspect(failure, { depth: null })).not.toContain(canary)
}

/** `Token` with other columns than the schema says; only `note` differs. */
function tokenTable(note: string, isPostgres: boolean): string {
  const [blob, time] = isPostgres ? ['bytea', 'timestamp(3)'] : ['blob', 'datetime']
  const columns = ['nano', 'shortNano', 'cuid2', 'uuid7', 'greeting'].map((name) => `"${name}" text`)
  return `drop table "Token"; create table "Token" ("id" text primary key, ${columns.join(', ')}, "score" int, "ratio" double precision,
    "fee" decimal(65, 30), "big" bigint, "blob" ${blob}, "onceAt" ${time}, "note" ${note})`
}

describeOnDatabases('errors of values', (database) => {
  const isPostgres = database.provider === 'postgresql'
  let opened: OpenDatabase
  let db: RawClient
  beforeAll(async () => {
    opened = await openFixture('blog', database)
    db = untypedClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as RawClient
  })
  afterAll(() => opened.close())
  const failsWith = async (call: Promise<unknown>, code: string, meta: object = {}): Promise<Failure> => {
    const failure = await failureOf(call)
    expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code, meta })
    expectNoValues(failure)
    return failure
  }

  test('a null in a column that takes none is P2011', async () => {
    await opened.driver.executeScript(tokenTable('text not null', isPostgres))
    await failsWith(db.token.create({ data: { greeting: canary } }), 'P2011', {
      modelName: 'Token',
      target: ['note'],
      ...(isPostgres ? { sqlState: '23502' } : { sqliteCode: 1299 }),
    })
  })

  test('a value that does not fit its column is P2000, P2020 or P2007', async ({ skip }) => {
    if (!isPostgres) return skip('columns of SQLite take values of any size and kind')
    await opened.driver.executeScript(tokenTable('varchar(3)', true))
    await failsWith(db.token.create({ data: { note: canary } }), 'P2000', { modelName: 'Token', sqlState: '22001' })
    await failsWith(db.post.update({ where: { id: 1 }, data: { views: { increment: 2147483647 } } }), 'P2020', {
      sqlState: '22003',
    })
    await opened.driver.executeScript(tokenTable('uuid', true))
    await failsWith(db.token.create({ data: { note: canary } }), 'P2007', { modelName: 'Token', sqlState: '22P02' })
  })

  test('a column that holds what the schema does not know is P2023', async () => {
    const broken = isPostgres
      ? [`alter type "user_role" add value 'ghost'`, `update "User" set role = 'ghost' where id = 2`]
      : [`update "User" set role = 'ghost' where id = 2`]
    for (const sql of broken) await opened.driver.executeScript(sql)
    await failsWith(db.user.findUnique({ where: { id: 2 } }), 'P2023', { modelName: 'User' })
    expect(await db.user.findUnique({ where: { id: 2 }, select: { id: true } })).toEqual({ id: 2 })
  })

  test('a raw query that the database refuses is P2010 with its code', async () => {
    const failure = await failsWith(db.$queryRawUnsafe('select * from nowhere'), 'P2010')
    expect(failure.meta['code']).toBe(isPostgres ? '42P01' : '1')
  })

  test('more parameters than the database takes is P2029', async () => {
    const count = 70_000
    const list = Array.from({ length: count }, (_, index) => (isPostgres ? `$${index + 1}` : '?')).join(',')
    const values = Array.from({ length: count }, () => 1)
    await failsWith(db.$queryRawUnsafe(`select 1 where 1 in (${list})`, ...values), 'P2029')
    expect(await db.user.count()).toBeGreaterThan(0)
  })

  test('an isolation level that the database does not have is P2023', async ({ skip }) => {
    if (isPostgres) return skip('PostgreSQL has every level')
    const failure = await failureOf(db.$transaction([db.user.count()], { isolationLevel: 'ReadCommitted' }))
    expect(failure).toMatchObject({ code: 'P2023' })
  })
})

describeWithService('postgres', 'errors of a server', () => {
  let url: string
  const schema = fixtureSchema('blog', { ...sqliteDatabase, provider: 'postgresql' })
  const open = (options: object): RawClient => untypedClient({ schema, driver: pg({ url, ...options }) }) as RawClient
  beforeAll(async () => {
    url = await blogDatabase()
  })
  const as = (user: string): string => {
    const other = new URL(url)
    other.username = user
    other.password = ''
    return other.href
  }

  test('no free connection of the pool in time is P2024', async () => {
    const db = open({ max: 1, connectTimeoutMs: 100 })
    await db.$transaction(async () => {
      const failure = await failureOf(db.user.count())
      expect(failure).toMatchObject({ code: 'P2024', meta: { outcome: 'not applied' } })
    })
    await db.$disconnect()
  })

  test('a statement that runs out of time is P1008', async () => {
    const db = open({ max: 2 })
    const limited = open({ max: 1, statementTimeoutMs: 100 })
    await db.$transaction(async (tx: UntypedClient) => {
      await tx.user.update({ where: { id: 1 }, data: { name: canary } })
      const failure = await failureOf(limited.user.update({ where: { id: 1 }, data: { name: canary } }))
      expect(failure).toMatchObject({ code: 'P1008', meta: { sqlState: '57014', modelName: 'User' } })
      expectNoValues(failure)
    })
    await db.$disconnect()
    await limited.$disconnect()
  })

  test('a user without privileges is P1010', async () => {
    const db = open({})
    await db.$queryRawUnsafe(`create role nobody_${process.pid} login`)
    const denied = open({ url: as(`nobody_${process.pid}`) })
    expect(await failureOf(denied.user.count())).toMatchObject({ code: 'P1010', meta: { sqlState: '42501' } })
    await denied.$disconnect()
    await db.$queryRawUnsafe(`drop role nobody_${process.pid}`)
    await db.$disconnect()
  })

  test('more connections than the server takes is P2037', async () => {
    const db = open({})
    const role = `single_${process.pid}`
    await db.$queryRawUnsafe(`create role ${role} login connection limit 1`)
    const limited = open({ url: as(role), max: 1 })
    const second = open({ url: as(role), max: 1 })
    await limited.$queryRawUnsafe('select 1')
    const failure = await failureOf(second.user.count())
    expect(failure).toMatchObject({
      name: 'PrismaClientKnownRequestError',
      code: 'P2037',
      meta: { sqlState: '53300', outcome: 'not applied' },
    })
    await limited.$disconnect()
    await second.$disconnect()
    await db.$queryRawUnsafe(`drop role ${role}`)
    await db.$disconnect()
  })

  test('a server without TLS is P1011 where TLS is asked for', async () => {
    const db = open({ ssl: true })
    expect(await failureOf(db.user.count())).toMatchObject({ name: 'PrismaClientInitializationError', code: 'P1011' })
    await db.$disconnect()
  })
})
