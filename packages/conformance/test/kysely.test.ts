import { Decimal } from 'decimal.js'
import { createClient, type QueryEvent } from 'hotplan'
import 'hotplan/kysely'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema, openFixture } from '../src/fixture.ts'

interface Tables {
  Tag: { id: number | undefined; name: string }
  Post: { id: number; title: string; price: Decimal | null; viewsBig: bigint; createdAt: Date; published: boolean }
  app_settings: { setting_key: string; setting_value: string }
}
interface Client {
  readonly $kysely: Kysely<Tables>
  readonly tag: { readonly [A in 'create' | 'count' | 'deleteMany']: (args?: unknown) => Promise<unknown> }
  $on(level: 'query', listener: (event: QueryEvent) => void): unknown
  $transaction<T>(work: (tx: Client) => Promise<T>): Promise<T>
}

describeOnDatabases('$kysely', (database) => {
  let opened: OpenDatabase
  let db: Client
  beforeAll(async () => {
    opened = await openFixture('blog', database)
    db = createClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as unknown as Client
  })
  afterAll(() => opened.close())
  beforeEach(async () => {
    await db.tag.deleteMany({ where: { name: { startsWith: 'k-' } } })
  })
  const names = async (client: Pick<Client, '$kysely'> = db): Promise<string[]> => {
    const rows = await client.$kysely.selectFrom('Tag').select('name').where('name', 'like', 'k-%').orderBy('name').execute()
    return rows.map(({ name }) => name)
  }

  test('reads and writes the tables of the schema', async () => {
    const inserted = await db.$kysely
      .insertInto('Tag')
      .values([{ name: 'k-1' }, { name: 'k-2' }] as never)
      .executeTakeFirst()
    expect(inserted.numInsertedOrUpdatedRows).toBe(2n)
    const updated = await db.$kysely.updateTable('Tag').set({ name: 'k-3' }).where('name', '=', 'k-2').executeTakeFirst()
    expect(updated.numUpdatedRows).toBe(1n)
    expect(await names()).toEqual(['k-1', 'k-3'])
    expect(await db.$kysely.deleteFrom('Tag').where('name', 'like', 'k-%').returning('name').execute()).toHaveLength(2)
    expect(await db.$kysely.updateTable('Tag').set({ name: 'k-9' }).where('name', '=', 'none').executeTakeFirst()).toMatchObject({
      numUpdatedRows: 0n,
    })
  })

  test('decodes by the types of the database', async () => {
    const post = await db.$kysely
      .selectFrom('Post')
      .select(['id', 'price', 'viewsBig', 'createdAt', 'published'])
      .where('price', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    expect(post.price).toBeInstanceOf(Decimal)
    expect(typeof post.viewsBig).toBe('bigint')
    expect(post.createdAt).toBeInstanceOf(Date)
    expect(typeof post.published).toBe('boolean')
  })

  test('commits and rolls back transactions of its own, with savepoints', async () => {
    await db.$kysely.transaction().execute(async (trx) => {
      await trx
        .insertInto('Tag')
        .values({ name: 'k-1' } as never)
        .execute()
      expect(await trx.selectFrom('Tag').select('name').where('name', '=', 'k-1').execute()).toHaveLength(1)
    })
    await expect(
      db.$kysely.transaction().execute(async (trx) => {
        await trx
          .insertInto('Tag')
          .values({ name: 'k-2' } as never)
          .execute()
        throw new RangeError('back')
      }),
    ).rejects.toThrow('back')
    expect(await names()).toEqual(['k-1'])
    const trx = await db.$kysely.startTransaction().execute()
    const saved = await trx.savepoint('one').execute()
    await saved
      .insertInto('Tag')
      .values({ name: 'k-3' } as never)
      .execute()
    await saved.rollbackToSavepoint('one').execute()
    await trx
      .insertInto('Tag')
      .values({ name: 'k-4' } as never)
      .execute()
    await trx.commit().execute()
    expect(await names()).toEqual(['k-1', 'k-4'])
  })

  test('shares the interactive transactions of the client', async () => {
    await expect(
      db.$transaction(async (tx) => {
        await tx.tag.create({ data: { name: 'k-1' } })
        await tx.$kysely
          .insertInto('Tag')
          .values({ name: 'k-2' } as never)
          .execute()
        expect(await names(tx)).toEqual(['k-1', 'k-2'])
        expect(await tx.tag.count({ where: { name: { startsWith: 'k-' } } })).toBe(2)
        await expect(
          tx.$kysely.transaction().execute(async (trx) => {
            await trx
              .insertInto('Tag')
              .values({ name: 'k-3' } as never)
              .execute()
            throw new RangeError('inner')
          }),
        ).rejects.toThrow('inner')
        expect(await names(tx)).toEqual(['k-1', 'k-2'])
        throw new RangeError('outer')
      }),
    ).rejects.toThrow('outer')
    expect(await names()).toEqual([])
  })

  test('takes an isolation level where the database knows it', async () => {
    await db.$kysely
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (trx) => {
        await trx
          .insertInto('Tag')
          .values({ name: 'k-1' } as never)
          .execute()
      })
    expect(await names()).toEqual(['k-1'])
    const snapshot = db.$kysely
      .transaction()
      .setIsolationLevel('snapshot')
      .execute(async () => undefined)
    await expect(snapshot).rejects.toMatchObject({ code: 'P2023' })
    const readOnly = db.$kysely
      .transaction()
      .setAccessMode('read only')
      .execute((trx) =>
        trx
          .insertInto('Tag')
          .values({ name: 'k-2' } as never)
          .execute(),
      )
    await expect(readOnly).rejects.toMatchObject({ code: database.provider === 'postgresql' ? 'P2010' : 'P2028' })
    expect(await names()).toEqual(['k-1'])
  })

  test('streams', async () => {
    const ids: number[] = []
    for await (const { id } of db.$kysely.selectFrom('Post').select('id').where('id', '>', 1).orderBy('id').stream(2))
      ids.push(id)
    const rows = await db.$kysely.selectFrom('Post').select('id').where('id', '>', 1).orderBy('id').execute()
    expect(ids).toEqual(rows.map(({ id }) => id))
    for await (const _ of db.$kysely.selectFrom('Post').select('id').modifyEnd(sql`-- a comment`).stream(1)) break
  })

  test('reports errors and events as raw queries do', async () => {
    const client = createClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as unknown as Client
    const targets: string[] = []
    client.$on('query', ({ target }) => targets.push(target))
    await expect(sql`select * from nowhere`.execute(client.$kysely)).rejects.toMatchObject({ code: 'P2010' })
    expect(await sql<{ one: number }>`select ${'x'} as one`.execute(client.$kysely)).toMatchObject({ rows: [{ one: 'x' }] })
    expect(targets).toEqual(['$kysely', '$kysely'])
  })

  test('lists the tables of the database', async () => {
    const tables = await db.$kysely.introspection.getTables()
    expect(tables.map(({ name }) => name)).toContain('app_settings')
  })
})
