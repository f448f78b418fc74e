import { Decimal } from 'decimal.js'
import { createClient, JsonNull } from 'hotplan'
import { Prisma } from 'hotplan/prisma'
import type { RawMethods } from 'hotplan/types'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema } from '../src/fixture.ts'

type RawClient = RawMethods & {
  $on(level: 'query', listener: (event: { query: string; params: string; source: string; target: string }) => void): unknown
  $transaction<T>(work: ((tx: RawClient) => Promise<T>) | readonly unknown[]): Promise<T>
}

const { sql, join, raw, empty } = Prisma

describeOnDatabases('raw queries', (database) => {
  const isPostgres = database.provider === 'postgresql'
  let opened: OpenDatabase
  let db: RawClient

  beforeAll(async () => {
    opened = await database.open()
    db = createClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as unknown as RawClient
    await db.$executeRaw`create table words (id integer primary key, word text unique)`
  })
  afterAll(() => opened.close())
  beforeEach(async () => {
    await db.$executeRaw`delete from words`
    await db.$executeRaw`insert into words values (1, 'one'), (2, 'two'), (3, 'three')`
  })

  const words = (client: RawMethods = db): Promise<unknown> => client.$queryRaw`select id, word from words order by id`
  const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => expect.fail('The query succeeded'),
      (error: unknown) => error,
    )

  test('binds what a template interpolates', async () => {
    const word = "o'ne; drop table words"
    await db.$executeRaw`update words set word = ${word} where id = ${1}`
    expect(await db.$queryRaw`select id from words where word = ${word}`).toEqual([{ id: 1 }])
  })

  test('refuses text that a null character would end', async () => {
    const text = 'delete from words\0 where id = 1'
    for (const method of ['$executeRawUnsafe', '$queryRawUnsafe'] as const) {
      expect(await failureOf(db[method](text))).toMatchObject({ code: 'DRIVER.INVALID_SQL' })
    }
    expect(await failureOf(db.$executeRaw`${raw(text)}`)).toMatchObject({ code: 'DRIVER.INVALID_SQL' })
    expect(await words()).toHaveLength(3)
  })

  test('counts the rows that a statement writes, and those that it finds', async () => {
    expect(await db.$executeRaw`update words set word = word || '!' where id > ${1}`).toBe(2)
    expect(await db.$executeRaw`insert into words values (4, 'four') returning id`).toBe(1)
    expect(await db.$executeRaw`select id from words where id < 3`).toBe(2)
    expect(await db.$executeRaw`create table other (id integer primary key references words (id) on delete cascade)`).toBe(0)
    expect(await db.$executeRaw`drop table other`).toBe(0)
    expect(await db.$queryRaw`insert into words values (5, 'five')`).toEqual([])
    expect(await db.$queryRaw`insert into words values (6, 'six') returning word`).toEqual([{ word: 'six' }])
  })

  test('nests pieces of SQL', async () => {
    const some = sql`id in (${join([1, 3])})`
    const named = (word: string) => sql`word = ${word}`
    const conditions = join([some, sql`(${join([named('one'), named('two')], ' or ')})`], ' and ')
    expect(await db.$queryRaw`select ${raw('word')} from words where ${conditions} ${empty}`).toEqual([{ word: 'one' }])
    expect(await db.$queryRaw(sql`select word from words where id = ${2}`)).toEqual([{ word: 'two' }])
    expect(await db.$executeRaw(sql`delete from words where ${some}`)).toBe(2)
  })

  test('takes text with values by position', async () => {
    const where = isPostgres ? 'id > $1 and id < $2' : 'id > ? and id < ?'
    expect(await db.$queryRawUnsafe(`select id from words where ${where}`, 1, 3)).toEqual([{ id: 2 }])
    expect(await db.$executeRawUnsafe(`delete from words where ${where}`, 0, 3)).toBe(2)
  })

  test('refuses a call that is no tag, without running anything', async () => {
    const call = db.$executeRaw as unknown as (text: string) => Promise<number>
    expect(await failureOf(call.call(db, 'delete from words'))).toMatchObject({
      name: 'PrismaClientValidationError',
      code: 'SQL.NOT_A_TAG',
      message: expect.stringContaining('`$executeRaw` is a tag function, please use it like the following'),
    })
    expect(await words()).toHaveLength(3)
    const text = db.$queryRawUnsafe as unknown as (piece: unknown) => Promise<unknown>
    expect(await failureOf(text.call(db, sql`select 1`))).toMatchObject({ code: 'SQL.NOT_TEXT' })
  })

  test('starts when it is first awaited, and runs once', async () => {
    const insert = db.$executeRaw`insert into words values (9, 'nine')`
    expect(await words()).toHaveLength(3)
    expect([await insert, await insert]).toEqual([1, 1])
    expect(await words()).toHaveLength(4)
  })

  test('runs as members of an array transaction, all or none', async () => {
    expect(
      await db.$transaction([db.$executeRaw`delete from words where id = 1`, db.$queryRaw`select id from words order by id`]),
    ).toEqual([1, [{ id: 2 }, { id: 3 }]])
    const failed = db.$transaction([db.$executeRaw`delete from words`, db.$queryRaw`select * from nowhere`])
    expect(await failureOf(failed)).toMatchObject({ code: 'P2010' })
    expect(await words()).toHaveLength(2)
  })

  test('runs inside interactive transactions', async () => {
    const aborted = db.$transaction(async (tx) => {
      await tx.$executeRaw`delete from words`
      expect(await words(tx)).toEqual([])
      throw new Error('back')
    })
    expect(await failureOf(aborted)).toMatchObject({ message: 'back' })
    expect(await words()).toHaveLength(3)
  })

  test('reports what the database refuses as P2010, without values', async () => {
    expect(await failureOf(db.$queryRaw`select * from nowhere where a = ${'secret'}`)).toMatchObject({
      name: 'PrismaClientKnownRequestError',
      code: 'P2010',
      meta: { code: isPostgres ? '42P01' : '1', message: expect.stringContaining('nowhere') },
    })
    const taken = await failureOf(db.$executeRaw`insert into words values (1, ${'secret'})`)
    expect(taken).toMatchObject({ code: 'P2010', meta: { code: isPostgres ? '23505' : '1555' }, cause: { code: 'P2002' } })
    expect(JSON.stringify(taken) + String(taken)).not.toContain('secret')
  })

  test('refuses values that no column can hold', async () => {
    for (const value of [() => 1, Symbol('s'), new Date(Number.NaN), Promise.resolve(1), { big: 1n }]) {
      expect(await failureOf(db.$queryRaw`select ${value}`)).toMatchObject({
        name: 'PrismaClientValidationError',
        code: 'SQL.UNSUPPORTED_VALUE',
      })
    }
  })

  test('gives the last of two columns with one name, and a column named __proto__', async () => {
    expect(await db.$queryRaw`select 1.5 as a, 'x' as a`).toEqual([{ a: 'x' }])
    const [row] = await db.$queryRaw<object[]>`select 'x' as "__proto__"`
    expect(Object.keys(row ?? {})).toEqual(['__proto__'])
  })

  test('reports itself to listeners', async () => {
    const client = createClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as unknown as RawClient
    const events: unknown[] = []
    client.$on('query', ({ query, params, source, target }) => events.push({ query, params, source, target }))
    await client.$queryRaw`select id from words where id = ${1}`
    expect(events).toEqual([
      {
        query: `select id from words where id = ${isPostgres ? '$1' : '?'}`,
        params: isPostgres ? '["1"]' : '[1]',
        source: 'raw',
        target: '$queryRaw',
      },
    ])
  })

  describe.runIf(isPostgres)('column types', () => {
    const value = async (expression: string): Promise<unknown> => {
      const [row] = await db.$queryRawUnsafe<{ v: unknown }[]>(`select ${expression} as v`)
      return row?.v
    }

    test.each([
      ['1::int2', 1],
      ['2::int4', 2],
      ['9007199254740993::int8', 9_007_199_254_740_993n],
      ['7::oid', 7n],
      ['1.5::float4', 1.5],
      ["'NaN'::float8", Number.NaN],
      ["'1.50'::numeric", new Decimal('1.5')],
      ["'-$1,234.50'::money", new Decimal('-1234.5')],
      ['true', true],
      ["'x'::char(3)", 'x  '],
      ["'pg_class'::regclass", 'pg_class'],
      ["'2020-01-01'::date", new Date('2020-01-01')],
      ["'10:00:00.5'::time", new Date('1970-01-01T10:00:00.500Z')],
      ["'2020-01-01 00:00:00.123456'::timestamp", new Date('2020-01-01T00:00:00.123Z')],
      ["'2020-01-01 00:00:00+02'::timestamptz", new Date('2019-12-31T22:00:00Z')],
      [`'{"a": [1]}'::json`, { a: [1] }],
      ["'null'::jsonb", null],
      ["'\\x01ff'::bytea", new Uint8Array([1, 255])],
      ["'1 day'::interval", '1 day'],
      ['array[1, null]::int[]', [1, null]],
      [
        'array[array[1, 2], array[3, 4]]',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ['array[1]::int8[]', [1n]],
      ["array['1.5']::numeric[]", [new Decimal('1.5')]],
      [`array['{"a": 1}']::jsonb[]`, [{ a: 1 }]],
      ["array['2020-01-01']::timestamp[]", [new Date('2020-01-01')]],
      ["array['\\x01']::bytea[]", [new Uint8Array([1])]],
      [`array['a,"b', null]`, ['a,"b', null]],
      ['null', null],
    ])('%s', async (expression, expected) => {
      expect(await value(expression)).toEqual(expected)
    })

    test.each([
      ['int8', 9_007_199_254_740_993n],
      ['int4', 7],
      ['float8', Number.NEGATIVE_INFINITY],
      ['numeric', new Decimal('1e-7')],
      ['bool', false],
      ['timestamptz', new Date('2020-01-01T00:00:00.123Z')],
      ['date', new Date('2020-01-01')],
      ['bytea', new Uint8Array([0, 92, 255])],
      ['jsonb', { a: ['x', null] }],
      ['text', 'a"\\b'],
      ['int[]', [1, null, 3]],
      ['text[]', ['a,"b\\', null, '', 'NULL']],
      ['timestamptz[]', [new Date(0)]],
      ['bytea[]', [new Uint8Array([1, 2])]],
      ['numeric[]', [new Decimal('1.25')]],
      [
        'int[]',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ['jsonb[]', [{ a: 1 }]],
      ['int', null],
      ['text[]', []],
    ])('a value of type %s comes back', async (type, given) => {
      const [row] = await db.$queryRawUnsafe<{ v: unknown }[]>(`select $1::${type} as v`, given)
      expect(row?.v).toEqual(given)
    })

    test('undefined is NULL, and JsonNull the JSON null', async () => {
      expect(await db.$queryRaw`select ${undefined}::int as a, ${JsonNull}::jsonb::text as b`).toEqual([{ a: null, b: 'null' }])
    })
  })

  describe.runIf(!isPostgres)('column types', () => {
    test('decodes by declared type, else by value', async () => {
      await db.$executeRaw`create table typed (a integer, b bigint, c real, d decimal, e boolean, f datetime, g jsonb, h blob,
        i text, j varchar(10), k date, l time, m numeric, n int, o)`
      await db.$executeRaw`insert into typed values (1, 9007199254740993, 1.5, 1.5, 1, '2020-01-01T00:00:00.000+00:00', '{"a":1}',
        x'01', 'x', 'y', '2020-01-01', '10:00:00', 1, 9007199254740993, 5)`
      expect(await db.$queryRaw`select * from typed`).toEqual([
        {
          a: 1,
          b: 9_007_199_254_740_993n,
          c: 1.5,
          d: new Decimal('1.5'),
          e: true,
          f: new Date('2020-01-01'),
          g: { a: 1 },
          h: new Uint8Array([1]),
          i: 'x',
          j: 'y',
          k: new Date('2020-01-01'),
          l: new Date('1970-01-01T10:00:00Z'),
          m: 1,
          n: 9_007_199_254_740_993n,
          o: 5n,
        },
      ])
      expect(await db.$queryRaw`select count(*) as c, 1.5 as r, 'x' as t, x'0102' as b, null as n from typed`).toEqual([
        { c: 1n, r: 1.5, t: 'x', b: new Uint8Array([1, 2]), n: null },
      ])
    })

    test('binds values by their JavaScript type', async () => {
      const stored = (value: unknown): Promise<unknown> => db.$queryRaw`select ${value} as v, typeof(${value}) as t`
      expect(await stored(12_345_678_901_234_567n)).toEqual([{ v: 12_345_678_901_234_567n, t: 'integer' }])
      expect(await stored(new Date(5))).toEqual([{ v: '1970-01-01T00:00:00.005+00:00', t: 'text' }])
      expect(await stored(new Decimal('1.50'))).toEqual([{ v: 1.5, t: 'real' }])
      expect(await stored(true)).toMatchObject([{ v: 1 }])
      expect(await stored({ a: [1] })).toEqual([{ v: '{"a":[1]}', t: 'text' }])
      expect(await stored(undefined)).toEqual([{ v: null, t: 'null' }])
      expect(await stored(new Uint8Array([1, 2]))).toEqual([{ v: new Uint8Array([1, 2]), t: 'blob' }])
    })

    test('refuses arrays and integers of more than 64 bits', async () => {
      for (const value of [[1, 2], 2n ** 63n]) {
        expect(await failureOf(db.$queryRaw`select ${value}`)).toMatchObject({ code: 'SQL.UNSUPPORTED_VALUE' })
      }
    })

    test('runs pragmas', async () => {
      expect(await db.$queryRaw`pragma user_version = 3`).toEqual([])
      expect(await db.$queryRaw`pragma user_version`).toEqual([{ user_version: 3n }])
    })
  })
})
