import { Prisma } from 'hotplan/prisma'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase, plainPostgres } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

interface HookCall {
  readonly args: { readonly data: object }
  readonly query: (args: unknown) => Promise<unknown>
}

type Client = UntypedClient & {
  $extends(extension: unknown): Client
  $with(limits: object): Client
  $queryRaw(...call: unknown[]): Promise<unknown>
  $executeRaw(...call: unknown[]): Promise<unknown>
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<unknown>
}

describeOnDatabases(
  'a list of queries',
  (database) => {
    let opened: OpenDatabase
    let db: Client
    const client = (driver: OpenDatabase['driver']): Client =>
      untypedClient({ schema: fixtureSchema('blog', database), driver }) as Client
    let names = 0
    const name = (): string => `list ${++names}`
    const tags = async (startsWith: string): Promise<unknown> => {
      const found = (await db.tag.findMany({ where: { name: { startsWith } }, orderBy: { name: 'asc' } })) as { name: string }[]
      return found.map((tag) => tag.name.slice(startsWith.length))
    }
    beforeAll(async () => {
      opened = await openFixture('blog', database)
      db = client(opened.driver)
    })
    afterAll(() => opened.close())

    test('takes every kind of query, of the client, of those made of it and of a transaction', async () => {
      const prefix = `${name()} `
      const upper = {
        query: { tag: { create: ({ args, query }: HookCall) => query({ ...args, data: { name: `${prefix}B` } }) } },
      }
      const extended = db.$extends(upper).$extends({ result: { tag: { kind: { compute: () => 'tag' } } } })
      const results = await db.$transaction([
        db.tag.createMany({ data: [{ name: `${prefix}a` }, { name: `${prefix}z` }] }),
        extended.tag.create({ data: { name: `${prefix}b` }, select: { kind: true } }),
        db.$with({ timeoutMs: 60_000 }).tag.create({ data: { name: `${prefix}c` }, select: { name: true } }),
        db.$executeRaw(Prisma.sql`update "Tag" set "name" = ${`${prefix}d`} where "name" = ${`${prefix}z`}`),
        extended.$queryRaw(Prisma.sql`select "name" from "Tag" where "name" = ${`${prefix}d`}`),
        db.tag.deleteMany({ where: { name: `${prefix}a` } }),
        db.tag.upsert({ where: { name: `${prefix}e` }, create: { name: `${prefix}e` }, update: {}, select: { name: true } }),
      ])
      expect(results).toEqual([
        { count: 2 },
        { kind: 'tag' },
        { name: `${prefix}c` },
        1,
        [{ name: `${prefix}d` }],
        { count: 1 },
        { name: `${prefix}e` },
      ])
      expect(await tags(prefix)).toEqual(['B', 'c', 'd', 'e'])
      await db.$transaction(async (tx: UntypedClient) =>
        tx.$transaction([db.tag.create({ data: { name: `${prefix}f` } }), tx.tag.create({ data: { name: `${prefix}g` } })]),
      )
      expect(await tags(prefix)).toEqual(['B', 'c', 'd', 'e', 'f', 'g'])
    })

    test('refuses queries of a client that has a connection of its own, before anything runs', async () => {
      const prefix = `${name()} `
      const other = await openFixture('blog', database)
      const foreign = client(other.driver)
      const create = db.tag.create({ data: { name: `${prefix}a` } })
      const hooked = foreign.$extends({ query: { $queryRaw: ({ args, query }: HookCall) => query(args) } })
      for (const member of [
        foreign.tag.create({ data: { name: `${prefix}b` } }),
        foreign.$queryRaw(Prisma.sql`select 1`),
        hooked.$queryRaw(Prisma.sql`select 1`),
        (foreign.post.findFirst() as unknown as { author(): unknown }).author(),
      ]) {
        const failure = await failureOf(db.$transaction([create, member]))
        expect(failure).toMatchObject({ code: 'QUERY.NOT_A_QUERY', meta: { path: '$transaction[1]' } })
        expect(failure.message).toContain('of another client')
      }
      expect(await tags(prefix)).toEqual([])
      expect(await foreign.tag.count({ where: { name: { startsWith: prefix } } })).toBe(0)
      await other.close()
    })

    test('is undone as a whole by whichever member fails, and says which one it was', async () => {
      const prefix = `${name()} `
      const member = (): Promise<unknown>[] => [
        db.tag.create({ data: { name: `${prefix}a` } }),
        db.$executeRawUnsafe(`insert into "Tag" ("name") values ('${prefix}b')`),
      ]
      const failing = [
        { query: () => db.$executeRawUnsafe('insert into "Nowhere" values (1)'), code: 'P2010' },
        { query: () => db.tag.update({ where: { id: -1 }, data: { name: 'x' } }), code: 'P2025' },
        { query: () => db.tag.create({ data: { name: `${prefix}a` } }), code: 'P2002' },
        { query: () => db.order.create({ data: { number: prefix, userId: -1 } }), code: 'P2003' },
      ]
      for (const { query, code } of failing) {
        const failure = await failureOf(db.$transaction([...member(), query(), db.tag.create({ data: { name: `${prefix}c` } })]))
        expect(failure).toMatchObject({ code, batchRequestIdx: 2 })
        expect(await tags(prefix)).toEqual([])
      }
      const invalid = [...member(), db.tag.create({ data: { nme: 'x' } })]
      expect(await failureOf(db.$transaction(invalid))).toMatchObject({ name: 'PrismaClientValidationError' })
      expect(await tags(prefix)).toEqual([])
    })

    test('is undone by a record that does not fit the schema, the first time and later', async () => {
      const own = await openFixture('blog', database)
      if (database.provider === 'postgresql') await own.driver.executeScript(`alter type "user_role" add value 'ghost'`)
      await own.driver.executeScript(`update "User" set "role" = 'ghost' where "id" = 2`)
      const misfit = client(own.driver)
      for (let turn = 0; turn < 4; turn++) {
        const members = [misfit.tag.createMany({ data: [{ name: 'misfit' }] }), misfit.user.findUnique({ where: { id: 2 } })]
        const failure = await failureOf(misfit.$transaction(members))
        expect(failure).toMatchObject({ code: 'P2023', batchRequestIdx: 1 })
        expect(await misfit.tag.count({ where: { name: 'misfit' } })).toBe(0)
      }
      await own.close()
    })

    test('runs at the isolation level that it is given', async ({ skip }) => {
      if (database.provider === 'sqlite') return skip('SQLite has one level')
      for (const [isolationLevel, told] of [
        ['Serializable', 'serializable'],
        ['RepeatableRead', 'repeatable read'],
      ]) {
        const show = db.$queryRaw(Prisma.sql`select current_setting('transaction_isolation') as level`)
        expect(await db.$transaction([show], { isolationLevel } as object)).toEqual([[{ level: told }]])
      }
    })
  },
  () => true,
  [plainPostgres],
)
