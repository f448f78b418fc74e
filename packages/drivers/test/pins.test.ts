import { pg } from '@hotplan/drivers/pg'
import type { CodecName, Driver, Parameter, PreparedStatement, ResultSet } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placeholdersOf, withReplaced } from '../src/postgres/placeholders.ts'

describe('placeholders of a text', () => {
  const replaced = (sql: string, values: Readonly<Record<number, string>>): string =>
    withReplaced(placeholdersOf(sql), new Map(Object.entries(values).map(([number, value]) => [Number(number), value])))

  test('are replaced and numbered anew, the same number alike', () => {
    expect(replaced('a = $1 and b = $2 and c = $3', { 2: 'true' })).toBe('a = $1 and b = true and c = $2')
    expect(replaced('a = $3 and b = $1 or $3 and $2', { 1: 'x' })).toBe('a = $2 and b = x or $2 and $1')
    expect(replaced('$1 $10 $2 $11', { 2: 'x', 10: 'y' })).toBe('$1 y x $2')
    expect(replaced('select 1', {})).toBe('select 1')
  })

  test('are not what is quoted', () => {
    const sql = `select "a$1""$2", '$1''$2' from "limit $3" where a = $1 and b = '$' || $2`
    expect(replaced(sql, { 1: 'true' })).toBe(`select "a$1""$2", '$1''$2' from "limit $3" where a = true and b = '$' || $1`)
  })
})

describeWithService('postgres', 'values in the text of a query', () => {
  const sql = 'select id from flagged where category = $1 and flag = $2 order by id limit $3'
  const parameters = (['int', 'boolean', 'int'] as const).map(
    (name: CodecName, slot): Parameter => ({ kind: 'slot', slot, codec: { name } }),
  )
  let url: string
  let driver: Driver
  let statement: PreparedStatement
  beforeAll(async () => {
    url = await createDatabase()
    driver = pg({ url, max: 1 })
    await driver.executeScript(`create table flagged (id int primary key, category int not null, flag boolean);
      insert into flagged select n, n % 10, case n % 20 when 0 then null when 3 then false else true end from generate_series(1, 4000) n;
      create index on flagged (category, id); analyze flagged`)
    statement = driver.prepare({ sql, returnsRows: true, parameters })
  })
  afterAll(() => driver.close())
  const ids = async (...values: (string | null)[]): Promise<number[]> =>
    ((await driver.execute(statement, values)) as ResultSet).rows.map(([id]) => Number(id))
  const prepared = async (): Promise<readonly (readonly unknown[])[]> => {
    const known = driver.prepare({
      sql: `select statement, generic_plans from pg_prepared_statements where statement like '%from flagged%' and statement not like '%pg_prepared%'`,
      returnsRows: true,
    })
    return ((await driver.execute(known, [])) as ResultSet).rows
  }

  test('gives the rows of the values, null and what is no value included', async () => {
    for (let i = 0; i < 2; i++) {
      expect(await ids('3', 't', '2')).toEqual([13, 33])
      expect(await ids('3', 'f', '2')).toEqual([3, 23])
      expect(await ids('0', null, '2')).toEqual([])
      expect(await ids('3', 't', null)).toHaveLength(200)
      expect(await ids('3', 'f', '0')).toEqual([])
      await expect(ids('3', 't', '-1')).rejects.toMatchObject({ meta: { sqlState: '2201W' } })
      await expect(ids('3', 't; drop', '1')).rejects.toMatchObject({ meta: { sqlState: '22P02' } })
    }
  })

  test('lets the server keep one plan, where it would plan for the values each time', async () => {
    for (let i = 0; i < 20; i++) await ids(String(i % 10), 't', '10')
    const plans = new Map((await prepared()).map(([text, count]) => [text, count]))
    expect(Number(plans.get('select id from flagged where category = $1 and flag = true order by id limit 10'))).toBeGreaterThan(
      9,
    )
  })

  test('goes on with parameters where there are many values', async () => {
    for (let take = 1; take <= 60; take++) {
      expect(await ids('1', 't', String(take))).toEqual(Array.from({ length: take }, (_, i) => i * 10 + 1))
    }
    expect((await prepared()).length).toBeLessThanOrEqual(13)
  })

  test('is in transactions as well', async () => {
    const transaction = await driver.begin()
    const { rows } = (await transaction.execute(statement, ['3', 'f', '2'])) as ResultSet
    expect(rows).toEqual([['3'], ['23']])
    await transaction.commit()
  })

  test('has been prepared for both booleans when it is warm', async () => {
    const text = 'select count(*) from flagged where flag = $1'
    const counted = driver.prepare({
      sql: text,
      returnsRows: true,
      parameters: [{ kind: 'slot', slot: 0, codec: { name: 'boolean' } }],
    })
    await driver.warm?.([counted])
    const texts = (await prepared()).map(([known]) => known)
    expect(texts).toEqual(expect.arrayContaining([text.replace('$1', 'true'), text.replace('$1', 'false')]))
    expect(((await driver.execute(counted, ['f'])) as ResultSet).rows).toEqual([['200']])
  })
})
