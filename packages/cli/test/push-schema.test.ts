import type { PGlite } from '@electric-sql/pglite'
import { pushSchema, schemaFromPrisma } from '@hotplan/cli'
import type { Driver } from '@hotplan/plan'
import { createDatabase, createPglite, describeWithService, sqliteFile } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { pglite } from 'hotplan/pglite'
import { sqlite } from 'hotplan/sqlite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fixture, sqliteSchema } from './fixtures.ts'

const postgresSchema = schemaFromPrisma(fixture('everything-postgres.prisma'))

async function rowsOf(driver: Driver, sql: string): Promise<readonly (readonly unknown[])[]> {
  const { rows } = await driver.execute(driver.prepare({ sql, returnsRows: true }), [])
  return rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)))
}

async function linesOf(driver: Driver, sql: string): Promise<readonly string[]> {
  return (await rowsOf(driver, sql)).map((row) => row.map(String).join(' '))
}

async function run(driver: Driver, sql: string): Promise<void> {
  await driver.execute(driver.prepare({ sql, returnsRows: false }), [])
}

const postgresTables = `select schemaname, tablename from pg_tables
  where schemaname in ('public', 'archive') order by 1, 2`
const postgresColumns = `select a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid)
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = 'public."Scalars"'::regclass and a.attnum > 0 order by a.attnum`
const postgresConstraints = `select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
  where connamespace in ('public'::regnamespace, 'archive'::regnamespace) and contype in ('p', 'f') order by 2`
const postgresIndexes = `select indexdef from pg_indexes where schemaname in ('public', 'archive')
  and indexname not like '%\\_pkey' order by indexname`

function describePostgres(name: string, open: () => Promise<Driver>): void {
  describe(`pushSchema on ${name}`, () => {
    let driver: Driver

    beforeAll(async () => {
      driver = await open()
    })

    afterAll(async () => {
      await driver.close()
    })

    beforeEach(async () => {
      await run(driver, 'drop schema if exists archive cascade')
      await run(driver, 'drop schema public cascade')
      await run(driver, 'create schema public')
    })

    test('creates every table, key and index', async () => {
      await pushSchema(postgresSchema, driver)
      await expect(
        [
          '# tables',
          ...(await linesOf(driver, postgresTables)),
          '# columns of Scalars',
          ...(await linesOf(driver, postgresColumns)),
          '# constraints',
          ...(await linesOf(driver, postgresConstraints)),
          '# indexes',
          ...(await linesOf(driver, postgresIndexes)),
          '',
        ].join('\n'),
      ).toMatchFileSnapshot('fixtures/everything-postgres.catalog.txt')
    })

    test('creates defaults that mean what the schema says', async () => {
      await pushSchema(postgresSchema, driver)
      await run(
        driver,
        `insert into "Scalars" (uuid4, uuid7, cuid1, cuid2, nano, nano7, sortable, updated, filled, label)
        values ('', gen_random_uuid(), '', '', '', '', '', now(), '', '')`,
      )
      await run(driver, `insert into "Lists" (id) values ('a')`)
      const scalars = `select id, big, small, made, text, int, int64, float, money, yes, date, json->'a', bytes, role, size from "Scalars"`
      expect(await rowsOf(driver, scalars)).toEqual([
        [
          '1',
          '1',
          '1',
          'xy',
          'it\'s "quoted"\n\\ and é',
          '-7',
          '9007199254740993',
          '1.5',
          '12.50',
          't',
          '2020-02-29 12:34:56.789',
          '[1, null, "it\'s"]',
          '\\x6869',
          'admin user',
          'S',
        ],
      ])
      expect(await rowsOf(driver, 'select texts, decimals, bools, bytes, roles, empty, plain from "Lists"')).toEqual([
        [
          `{a,it's,"c,d"}`,
          '{1.500000000000000000000000000000,2.000000000000000000000000000000}',
          '{t,f}',
          '{"\\\\x6869"}',
          '{"admin user",READER}',
          '{}',
          null,
        ],
      ])
    })

    test('refuses where a table exists, names it, and changes nothing', async () => {
      await run(driver, 'create schema archive')
      await run(driver, 'create table archive.people (id int)')
      await run(driver, 'insert into archive.people values (7)')
      await expect(pushSchema(postgresSchema, driver)).rejects.toMatchObject({
        code: 'SCHEMA.TABLES_EXIST',
        meta: { tables: ['archive.people'] },
      })
      expect(await linesOf(driver, postgresTables)).toEqual(['archive people'])
      expect(await rowsOf(driver, 'select id from archive.people')).toEqual([['7']])
      expect(await rowsOf(driver, `select 1 from pg_type where typname in ('Size', 'user role')`)).toEqual([])
    })

    test('refuses where an enum or a view has a name it needs', async () => {
      await run(driver, `create type "Size" as enum ('XL')`)
      await run(driver, 'create view "_likes" as select 1 as a')
      await expect(pushSchema(postgresSchema, driver)).rejects.toMatchObject({
        meta: { tables: ['public.Size', 'public._likes'] },
      })
    })

    test('minds the names of its own schemas only', async () => {
      await run(driver, 'create schema archive')
      await run(driver, 'create table archive."Pet" (id int)')
      await pushSchema(postgresSchema, driver)
      expect(await linesOf(driver, postgresTables)).toContain('public Pet')
    })

    test('with forceReset creates empty tables again and leaves other tables alone', async () => {
      await pushSchema(postgresSchema, driver)
      await run(driver, 'create table public.other (id int)')
      await run(driver, `insert into archive."Toy" (code, name) values (gen_random_uuid(), 'ball')`)
      await pushSchema(postgresSchema, driver, { forceReset: true })
      expect(await rowsOf(driver, 'select * from archive."Toy"')).toEqual([])
      expect(await linesOf(driver, postgresTables)).toContain('public other')
    })

    test('with forceReset changes nothing where something else depends on a table', async () => {
      await pushSchema(postgresSchema, driver)
      await run(driver, 'create view public.toys as select name from archive."Toy"')
      await run(driver, `insert into archive."Toy" (code, name) values (gen_random_uuid(), 'ball')`)
      await expect(pushSchema(postgresSchema, driver, { forceReset: true })).rejects.toThrow()
      expect(await rowsOf(driver, 'select name from public.toys')).toEqual([['ball']])
    })

    test('with forceReset needs no tables to be there', async () => {
      await pushSchema(postgresSchema, driver, { forceReset: true })
      expect(await linesOf(driver, postgresTables)).toHaveLength(11)
    })
  })
}

describeWithService('postgres', 'on a server', () => {
  describePostgres('PostgreSQL', async () => pg({ url: await createDatabase() }))
})

let instance: PGlite | undefined
describePostgres('PGlite', async () => {
  instance = await createPglite()
  return pglite({ instance })
})

afterAll(async () => {
  await instance?.close()
})

const sqliteCatalog = `select sql from sqlite_master where name not like 'sqlite_%' order by type desc, name`

describe.each(['node:sqlite', 'better-sqlite3'] as const)('pushSchema on SQLite through %s', (library) => {
  const schema = schemaFromPrisma(fixture('everything-sqlite.prisma'))

  async function withDatabase(work: (driver: Driver) => Promise<void>): Promise<void> {
    const driver = sqlite({ file: sqliteFile(), library })
    try {
      await work(driver)
    } finally {
      await driver.close()
    }
  }

  test('creates every table, key and index', async () => {
    await withDatabase(async (driver) => {
      await pushSchema(schema, driver)
      const catalog = (await linesOf(driver, sqliteCatalog)).join(';\n')
      await expect(`${catalog};\n`).toMatchFileSnapshot('fixtures/everything-sqlite.catalog.txt')
      expect(await rowsOf(driver, 'pragma foreign_key_check')).toEqual([])
    })
  })

  test('creates defaults that mean what the schema says', async () => {
    await withDatabase(async (driver) => {
      await pushSchema(schema, driver)
      await run(driver, `insert into "Scalars" (uuid4, updated, filled) values ('', 0, '')`)
      const columns = `id, made, text, int, cast(int64 as text), float, yes, no, json ->> '$.a[2]', hex(bytes), role`
      expect(await rowsOf(driver, `select ${columns} from "Scalars"`)).toEqual([
        [1, 'xy', 'it\'s "quoted"\n\\ and é', -7, '9007199254740993', 1.5, 1, 0, "it's", '6869', 'admin user'],
      ])
    })
  })

  test('refuses where a table exists, in any case of its name, and changes nothing', async () => {
    await withDatabase(async (driver) => {
      await run(driver, 'create table PEOPLE (id int)')
      await run(driver, 'insert into people values (7)')
      await expect(pushSchema(schema, driver)).rejects.toMatchObject({
        code: 'SCHEMA.TABLES_EXIST',
        meta: { tables: ['PEOPLE'] },
      })
      expect(await linesOf(driver, sqliteCatalog)).toEqual(['CREATE TABLE PEOPLE (id int)'])
      expect(await rowsOf(driver, 'select id from people')).toEqual([[7]])
    })
  })

  test('with forceReset creates empty tables again, with rows that refer to each other in them', async () => {
    await withDatabase(async (driver) => {
      await pushSchema(schema, driver)
      await run(driver, 'create table other (id int)')
      await run(
        driver,
        `insert into people (first_name, last_name, "e-mail", "mentorF", "mentorL") values ('a', 'b', 'c', 'a', 'b')`,
      )
      await run(driver, `insert into "Pet" ("ownerF", "ownerL", secret, "feederF", "feederL") values ('a', 'b', 1, 'a', 'b')`)
      await run(driver, 'insert into "_likes" values (1, 1)')
      await pushSchema(schema, driver, { forceReset: true })
      expect(await rowsOf(driver, 'select (select count(*) from people) + (select count(*) from "Pet")')).toEqual([[0]])
      expect(await linesOf(driver, sqliteCatalog)).toContain('CREATE TABLE other (id int)')
    })
  })

  test('with forceReset changes nothing where rows of another table would be left without their parent', async () => {
    await withDatabase(async (driver) => {
      await pushSchema(schema, driver)
      await run(driver, `insert into "Toy" values ('a')`)
      await run(driver, `create table other (code text references "Toy" (code))`)
      await run(driver, `insert into other values ('a')`)
      await expect(pushSchema(schema, driver, { forceReset: true })).rejects.toThrow()
      expect(await rowsOf(driver, 'select code from "Toy"')).toEqual([['a']])
    })
  })

  test('creates nothing for a schema without models', async () => {
    await withDatabase(async (driver) => {
      await pushSchema(schemaFromPrisma(sqliteSchema('')), driver)
      expect(await rowsOf(driver, sqliteCatalog)).toEqual([])
    })
  })

  test('refuses a schema for PostgreSQL', async () => {
    await withDatabase(async (driver) => {
      await expect(pushSchema(postgresSchema, driver)).rejects.toMatchObject({ code: 'SCHEMA.PROVIDER_MISMATCH' })
    })
  })
})
