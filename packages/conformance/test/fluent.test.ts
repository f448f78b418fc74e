import { schemaFromPrisma } from '@hotplan/cli'
import { createClient, type QueryEvent } from 'hotplan'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema, openFixture } from '../src/fixture.ts'
import { modes } from '../src/modes.ts'

/** A promise of a record with the relations of its model as methods. */
type Chain = Promise<unknown> & { readonly [relation: string]: (args?: unknown) => Chain }
type Client = { readonly [model: string]: Record<string, (args: unknown) => Chain> } & {
  $on(level: 'query', listener: (event: QueryEvent) => void): unknown
  $transaction<T>(work: readonly unknown[]): Promise<T>
}

const user = (db: Client, id: number): Chain => db['user']?.['findUnique']?.({ where: { id } }) as Chain
const post = (db: Client, id: number): Chain => db['post']?.['findUnique']?.({ where: { id } }) as Chain

describeOnDatabases('chains of relations', (database) => {
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openFixture('blog', database)
  })
  afterAll(() => opened.close())
  const client = (options: object = {}): Client =>
    createClient({ schema: fixtureSchema('blog', database), driver: opened.driver, ...options }) as unknown as Client
  const included = async (db: Client, id: number, relation: string, args: unknown): Promise<unknown> => {
    const record = await db['user']?.['findUnique']?.({ where: { id }, include: { [relation]: args } })
    return Object(record)[relation]
  }

  describe.each(modes.map((mode) => [mode.name, mode.options] as const))('%s', (_name, options) => {
    test('give the related records', async () => {
      const db = client(options)
      const args = {
        where: { views: { gte: 0 } },
        orderBy: { id: 'desc' },
        take: 2,
        include: { tags: { orderBy: { id: 'asc' } } },
      }
      for (const id of [1, 2, 1]) {
        expect(await user(db, id)['posts']?.({ orderBy: { id: 'asc' } })).toEqual(
          await included(db, id, 'posts', { orderBy: { id: 'asc' } }),
        )
        expect(await user(db, id)['posts']?.(args)).toEqual(await included(db, id, 'posts', args))
        expect(await user(db, id)['profile']?.()).toEqual(await included(db, id, 'profile', true))
      }
    })

    test('go on through records of any depth', async () => {
      const db = client(options)
      const nested = (await db['post']?.['findUnique']?.({
        where: { id: 1 },
        select: { author: { select: { manager: { select: { posts: { select: { id: true }, orderBy: { id: 'asc' } } } } } } },
      })) as { author: { manager: { posts: unknown } | null } }
      const chained = post(db, 1)
        ['author']?.()
        ['manager']?.()
        ['posts']?.({ select: { id: true }, orderBy: { id: 'asc' } })
      expect(await chained).toEqual(nested.author.manager?.posts ?? null)
      expect(
        await post(db, 1)
          ['author']?.()
          ['posts']?.({ where: { id: 1 }, select: { id: true } }),
      ).toEqual([{ id: 1 }])
    })

    test('give null where a record on the way is missing', async () => {
      const db = client(options)
      expect(await user(db, -1)['posts']?.()).toBeNull()
      expect(await post(db, -1)['author']?.()['posts']?.()).toBeNull()
      const top = (await db['user']?.['findFirst']?.({ where: { managerId: null } })) as { id: number }
      expect(await user(db, top.id)['manager']?.()['manager']?.()['posts']?.()).toBeNull()
      await expect(db['user']?.['findUniqueOrThrow']?.({ where: { id: -1 } })['posts']?.()).rejects.toMatchObject({
        code: 'P2025',
      })
    })
  })

  test('are one statement, and merge with others of their tick', async () => {
    const db = client()
    const events: QueryEvent[] = []
    db.$on('query', (event) => events.push(event))
    await post(db, 1)['author']?.()['posts']?.()
    expect(events).toHaveLength(1)
    await Promise.all([1, 2, 3].map((id) => post(db, id)['author']?.()['posts']?.()))
    expect(events).toHaveLength(database.provider === 'postgresql' ? 2 : 4)
  })

  test('follow every action that gives one record, and take their place in transactions', async () => {
    const db = client()
    const first = db['user']?.['findFirst']?.({ orderBy: { id: 'asc' } })['posts']?.({ select: { id: true }, take: 1 })
    const updated = db['user']
      ?.['update']?.({ where: { id: 1 }, data: { name: 'chained' } })
      ['profile']?.({ select: { id: true } })
    const results = await db.$transaction<[unknown[], unknown]>([first, updated])
    expect(results[0]).toHaveLength(1)
    expect(await user(db, 1)).toMatchObject({ name: 'chained' })
  })

  test('drop what the first call selects, and report bad arguments by their path', async () => {
    const db = client()
    const base = { where: { id: 1 }, include: { profile: true } }
    expect(await db['user']?.['findUnique']?.(base)['posts']?.({ where: { id: -1 } })).toEqual([])
    await expect(user(db, 1)['posts']?.({ where: { nope: 1 } })).rejects.toMatchObject({
      name: 'PrismaClientValidationError',
      meta: { path: 'select.posts.where.nope' },
    })
  })
})

describeOnDatabases('relations with the names of arguments', (database) => {
  const text = `
datasource db {
  provider = "${database.provider}"
}
model Parent {
  id      Int     @id
  select  Child[] @relation("select")
  include Child[] @relation("include")
  args    Child[] @relation("args")
}
model Child {
  id        Int    @id
  selectId  Int
  includeId Int
  argsId    Int
  select    Parent @relation("select", fields: [selectId], references: [id])
  include   Parent @relation("include", fields: [includeId], references: [id])
  scope     Parent @relation("args", fields: [argsId], references: [id])
}
`
  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await database.open()
    await opened.driver.executeScript(`
      create table "Parent" (id integer primary key);
      create table "Child" (id integer primary key, "selectId" integer, "includeId" integer, "argsId" integer);
      insert into "Parent" values (1), (2), (3);
      insert into "Child" values (10, 1, 2, 3), (11, 1, 1, 1);`)
  })
  afterAll(() => opened.close())

  test('are followed as others are', async () => {
    const db = createClient({ schema: schemaFromPrisma(text), driver: opened.driver }) as unknown as Client
    const parent = (id: number): Chain => db['parent']?.['findUnique']?.({ where: { id } }) as Chain
    const child = (id: number): Chain => db['child']?.['findUnique']?.({ where: { id } }) as Chain
    const ids = { select: { id: true }, orderBy: { id: 'asc' } }
    expect(await parent(1)['select']?.(ids)).toEqual([{ id: 10 }, { id: 11 }])
    expect(await parent(2)['include']?.(ids)).toEqual([{ id: 10 }])
    expect(await parent(3)['args']?.(ids)).toEqual([{ id: 10 }])
    expect(await child(10)['select']?.()).toEqual({ id: 1 })
    expect(await child(10)['include']?.()['include']?.(ids)).toEqual([{ id: 10 }])
    expect(await child(10)['scope']?.()['select']?.(ids)).toEqual([])
  })
})
