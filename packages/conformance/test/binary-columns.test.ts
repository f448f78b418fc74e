import { compileMapping, compileReader } from '@hotplan/data-mapper'
import type { CodecRef, Driver, Mapping, PreparedStatement, ResultSet, RowReader } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Codecs = Readonly<Record<string, CodecRef>>

function mappingOf(codecs: Codecs): Mapping {
  const fields = Object.entries(codecs).map(([name, codec], index) => [name, { kind: 'column' as const, index, codec }] as const)
  return { kind: 'record', fields }
}

/**
 * A statement with a reader that counts the rows that it was given in binary. It is prepared for each run, under the one name that its text has: one that
 * takes long on a busy machine would at times be planned anew, without a name and so in text.
 */
function countingStatement(
  driver: Driver,
  sql: string,
  codecs: Codecs,
): { readonly run: () => Promise<unknown>; binaryRows: () => number } {
  const compiled = compileReader(mappingOf(codecs), {})
  let rows = 0
  const reader: RowReader = {
    ...compiled,
    inBinary: (types) => {
      const form = compiled.inBinary(types)
      if (form === undefined) return undefined
      return {
        ...form,
        read: (bytes, offsets) => {
          rows++
          return form.read(bytes, offsets)
        },
      }
    },
  }
  const prepare = (): PreparedStatement => driver.prepare({ sql, returnsRows: true }, { reader })
  return {
    run: async () => ((await driver.execute(prepare(), [])) as ResultSet).records,
    binaryRows: () => rows,
  }
}

const every: Codecs = {
  id: { name: 'int' },
  small: { name: 'int' },
  float: { name: 'float' },
  single: { name: 'float' },
  at: { name: 'datetime' },
  zoned: { name: 'datetime' },
  day: { name: 'date' },
  clock: { name: 'time' },
  zonedClock: { name: 'time' },
  bytes: { name: 'bytes' },
  big: { name: 'bigint' },
  flag: { name: 'boolean' },
  uuid: { name: 'string' },
  own: { name: 'datetime' },
  label: { name: 'enum' },
  ints: { name: 'int', list: true },
  floats: { name: 'float', list: true },
  stamps: { name: 'datetime', list: true },
  days: { name: 'date', list: true },
  blobs: { name: 'bytes', list: true },
}
const names = Object.keys(every).map((name) => `"${name}"`)

const tables = `
create domain own_stamp as timestamp(3) check (value > '0001-01-01');
create type own_label as enum ('one', 'two');
create table cells ("id" int, "small" int2, "float" float8, "single" float4, "at" timestamp, "zoned" timestamptz, "day" date,
  "clock" time, "zonedClock" timetz, "bytes" bytea, "big" int8, "flag" bool, "uuid" uuid, "own" own_stamp, "label" own_label,
  "ints" int[], "floats" float8[], "stamps" timestamp[], "days" date[], "blobs" bytea[]);
select setseed(0.25);
insert into cells select i, (random() * 65535 - 32768)::int2, (random() - 0.5) * 10 ^ (random() * 600 - 300)::int, random() - 0.5, at, at, at::date,
  time '00:00' + random() * interval '86399.999999 seconds', time '00:00' + random() * interval '86399 seconds', decode(repeat(md5(i::text), i % 4), 'hex'),
  (random() * 9e18)::int8, i % 2 = 0, md5(i::text)::uuid, timestamp '2000-01-01' + i * interval '0.0015 seconds', 'two',
  array[i, null, -i], array[random(), 'NaN', '-Infinity', -0.0], array[at, null], array[at::date], array[decode(md5(i::text), 'hex'), null, '']
from (select i, timestamp '2000-01-01' + (random() - 0.01) * 190000 * interval '365.25 days' + random() * interval '1 second' as at
      from generate_series(1, 400) as i) as made;
insert into cells ("id") values (2147483647), (-2147483648);
insert into cells ("id", "float", "at", "day", "clock", "bytes", "ints", "floats") values
  (0, '-0', '4713-01-01 00:00:00.000001 BC', '4713-01-01 BC', '24:00', '', '{}', '[2:3]={1,2}'),
  (1, 'Infinity', '1969-12-31 23:59:59.999999', '1970-01-01', '23:59:59.999999', '\\x00ff5c', '{{1,2},{3,4}}', '{{{1}},{{2}}}'),
  (2, 'NaN', '0001-12-31 23:59:59.9999 BC', '0001-12-31', '00:00', null, '{{{1,null}}}', '{}')`

describeWithService('postgres', 'columns in the binary format', () => {
  let url: string
  let driver: Driver
  let plain: Driver
  const plainly = async (sql: string, codecs: Codecs): Promise<unknown> => {
    const { rows } = (await plain.execute(plain.prepare({ sql, returnsRows: true }), [])) as ResultSet
    return compileMapping(mappingOf(codecs), { format: 'postgres' })(rows)
  }
  const outcome = (work: Promise<unknown>): Promise<unknown> => work.catch(({ code, meta }) => ({ code, path: meta.path }))
  beforeAll(async () => {
    url = await createDatabase()
    driver = pg({ url, max: 1 })
    plain = pg({ url, max: 1, protocol: 'pg' })
    await plain.executeScript(tables)
  })
  afterAll(async () => {
    await driver.close()
    await plain.close()
  })

  test('hold what their texts hold', async () => {
    const sql = `select ${names.join()} from cells order by "id", "at"`
    const expected = await plainly(sql, every)
    expect(expected).toHaveLength(405)
    const { run, binaryRows } = countingStatement(driver, sql, every)
    expect(await run()).toEqual(expected)
    expect(binaryRows()).toBe(0)
    expect(await run()).toEqual(expected)
    expect(await Promise.all([run(), run()])).toEqual([expected, expected])
    expect(await run()).toEqual(expected)
    // Some are sent before it is known which process of the server answers.
    expect(binaryRows()).toBeGreaterThanOrEqual(405)
  })

  test('are chosen by the type that an expression has, not by the one of the field', async () => {
    const codecs: Codecs = { id: { name: 'int' }, at: { name: 'datetime' }, float: { name: 'float' }, day: { name: 'date' } }
    const sql = `select count(*), max("at"::timestamptz(0)), sum("id"::numeric), max("at") from cells where "id" between 3 and 400`
    const { run, binaryRows } = countingStatement(driver, sql, codecs)
    const expected = await plainly(sql, codecs)
    for (let i = 0; i < 3; i++) expect(await run()).toEqual(expected)
    expect(binaryRows()).toBe(2)
  })

  test.each(["'infinity'::timestamp", "'-infinity'::timestamptz", "'294276-01-01'::timestamp", "'infinity'::date"])(
    'that hold %s are refused as their texts are',
    async (value) => {
      const codecs: Codecs = { when: { name: value.includes('date') ? 'date' : 'datetime' } }
      const expected = await outcome(plainly(`select ${value}`, codecs))
      expect(expected).toEqual({ code: 'P2023', path: 'when' })
      const { run } = countingStatement(driver, `select ${value}`, codecs)
      for (let i = 0; i < 3; i++) expect(await outcome(run())).toEqual(expected)
    },
  )

  test('whose type has changed are not misread, in a transaction or outside', async () => {
    await plain.executeScript(`create table changing (v timestamp); insert into changing values ('2020-01-02 03:04:05.678')`)
    const codecs: Codecs = { v: { name: 'datetime' } }
    const sql = 'select v from changing'
    const { run, binaryRows } = countingStatement(driver, sql, codecs)
    for (let i = 0; i < 3; i++) expect(await run()).toEqual([{ v: new Date('2020-01-02T03:04:05.678Z') }])
    expect(binaryRows()).toBe(2)
    for (const change of [
      'alter table changing alter v type bigint using 631152000000000',
      `alter table changing alter v type float8 using 1e300`,
      `alter table changing alter v type text using 'eight by'`,
      `alter table changing alter v type timestamptz using '2021-01-02 03:04:05.678+01'`,
      `alter table changing alter v type timestamp(0)`,
    ]) {
      await plain.executeScript(change)
      const expected = await outcome(plainly(sql, codecs))
      for (let i = 0; i < 3; i++) expect(await outcome(run())).toEqual(expected)
    }
    expect(binaryRows()).toBeGreaterThan(4)
    const transaction = await driver.begin()
    await transaction.execute(driver.prepare({ sql: `alter table changing alter v type bigint using 5`, returnsRows: false }), [])
    const reader = compileReader(mappingOf(codecs), {})
    const inside = transaction.execute(driver.prepare({ sql, returnsRows: true }, { reader }), [])
    await expect(inside).rejects.toMatchObject({ meta: { sqlState: '0A000' } })
    await transaction.rollback()
    expect(await run()).toEqual(await plainly(sql, codecs))
  })

  test('are as right where a name is evicted, lost and prepared anew', async () => {
    const small = pg({ url, max: 1, maxStatements: 2 })
    const codecs: Codecs = { id: { name: 'int' }, at: { name: 'datetime' } }
    const statements = Array.from({ length: 4 }, (_, i) =>
      countingStatement(small, `select "id", "at" from cells where "id" = ${i}`, codecs),
    )
    const expected = await Promise.all(
      statements.map((_, i) => plainly(`select "id", "at" from cells where "id" = ${i}`, codecs)),
    )
    for (let round = 0; round < 20; round++) {
      const picks = Array.from({ length: 6 }, (_, i) => (round * 5 + i * i) % 4)
      if (round % 7 === 3) await small.executeScript('deallocate all')
      const answers = await Promise.all(picks.map((pick) => statements[pick]?.run()))
      expect(answers).toEqual(picks.map((pick) => expected[pick]))
    }
    expect(statements.some(({ binaryRows }) => binaryRows() > 0)).toBe(true)
    await small.close()
  })

  test('of one text are read by each statement in its own way', async () => {
    const sql = `select "at", "float" from cells where "id" = 7`
    const both = countingStatement(driver, sql, { a: { name: 'datetime' }, b: { name: 'float' } })
    const one = countingStatement(driver, sql, { first: { name: 'string' }, second: { name: 'float' } })
    const expected = [
      await plainly(sql, { a: { name: 'datetime' }, b: { name: 'float' } }),
      await plainly(sql, { first: { name: 'string' }, second: { name: 'float' } }),
    ]
    for (let i = 0; i < 4; i++) expect(await Promise.all([both.run(), one.run()])).toEqual(expected)
    expect(await driver.execute(driver.prepare({ sql, returnsRows: true }), [])).toMatchObject({
      rows: [[expect.any(String), expect.any(String)]],
    })
    expect(both.binaryRows()).toBeGreaterThan(1)
    expect(one.binaryRows()).toBeGreaterThan(1)
  })

  test('are left to text where statements are unnamed', async () => {
    const unnamed = pg({ url, max: 1, statements: 'unnamed' })
    const { run, binaryRows } = countingStatement(unnamed, 'select "at" from cells', { at: { name: 'datetime' } })
    for (let i = 0; i < 3; i++) await run()
    expect(binaryRows()).toBe(0)
    await unnamed.close()
  })
})
