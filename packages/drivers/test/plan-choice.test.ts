import { pg } from '@hotplan/drivers/pg'
import { pglite } from '@hotplan/drivers/pglite'
import type { Driver, PreparedStatement, ResultSet } from '@hotplan/plan'
import { createDatabase, createPglite, describeWithService } from '@hotplan/testkit/services'
import { describe, expect, test } from 'vitest'
import { PlanChoice } from '../src/postgres/plan-choice.ts'

/** Numbers in [0, 1), always the same ones. */
function numbers(): () => number {
  let state = 1
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('the choice between one plan and many', () => {
  /** Share of the last of many runs that were planned anew. */
  const shareAnew = (choice: PlanChoice, keptMs: () => number, anewMs: () => number, runs = 400): number => {
    let anew = 0
    for (let i = 0; i < runs; i++) {
      const isAnew = choice.next()
      choice.add(isAnew ? anewMs() : keptMs(), isAnew)
      if (i >= runs / 2 && isAnew) anew++
    }
    return anew / (runs / 2)
  }

  test('keeps one plan where planning gains nothing, whatever the values take', () => {
    const random = numbers()
    const ms = (): number => 3 + random() * 20
    const choice = new PlanChoice(random)
    expect(shareAnew(choice, ms, ms)).toBeLessThan(0.1)
    expect(choice.isAnew).toBe(false)
    expect(
      shareAnew(
        choice,
        () => 5,
        () => 4,
      ),
    ).toBeLessThan(0.1)
  })

  test('is not misled by a busy machine, where some runs take long', () => {
    const random = numbers()
    for (const share of [0.01, 0.05, 0.2]) {
      const busy = (): number => (random() < share ? 200 * random() : 4 + random())
      expect(shareAnew(new PlanChoice(random), busy, busy, 20_000)).toBeLessThan(0.1)
    }
  })

  test('notices that one value of ten is slow without a plan of its own', () => {
    const random = numbers()
    const uneven = (): number => (random() < 0.1 ? 40 : 0.2)
    expect(shareAnew(new PlanChoice(random), uneven, () => 0.3, 4000)).toBeGreaterThan(0.9)
  })

  test('plans anew where that is clearly faster, and goes back when it no longer is', () => {
    const choice = new PlanChoice(numbers())
    expect(
      shareAnew(
        choice,
        () => 20,
        () => 1,
      ),
    ).toBeGreaterThan(0.9)
    expect(choice.isAnew).toBe(true)
    shareAnew(
      choice,
      () => 1,
      () => 1,
      4000,
    )
    expect(choice.isAnew).toBe(false)
  })
})

const rows = 100_000
const tables = `create table jobs (id int primary key, state text not null, note text not null);
insert into jobs select n, case when n > ${rows - 50} then 'open' else 'done' end, repeat('x', 100) from generate_series(1, ${rows}) n;
create index on jobs (state); analyze jobs`

/** Behaves on data of which 99.95 % have one value: a plan for any value looks through all of it for the rare one. */
async function describeSkewed(driver: Driver): Promise<void> {
  await driver.executeScript(tables)
  const statement: PreparedStatement = driver.prepare({
    sql: 'select id from jobs where state = $1 order by id limit 10',
    returnsRows: true,
  })
  const ids = async (state: string): Promise<unknown[]> =>
    ((await driver.execute(statement, [state])) as ResultSet).rows.map(([id]) => Number(id))
  const generic = async (): Promise<number> => {
    const counters = driver.prepare({
      sql: `select coalesce(sum(generic_plans), 0) from pg_prepared_statements where statement like 'select id from jobs%'`,
      returnsRows: true,
    })
    return Number(((await driver.execute(counters, [])) as ResultSet).rows[0]?.[0])
  }
  // For this value any plan is as cheap as another, which the server finds out.
  for (let i = 0; i < 100 && (await generic()) === 0; i++) expect(await ids('done')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(await generic()).toBeGreaterThan(0)
  const open = Array.from({ length: 10 }, (_, i) => rows - 49 + i)
  let runs = 0
  while (statement.isPlannedAnew !== true && ++runs < 1000) expect(await ids('open')).toEqual(open)
  expect(statement.isPlannedAnew).toBe(true)
  // Until it has been found to be right.
  for (let i = 0; i < 200; i++) await ids('open')
  const before = await generic()
  for (let i = 0; i < 100; i++) expect(await ids('open')).toEqual(open)
  // A few find out whether it still holds.
  expect((await generic()) - before).toBeLessThan(25)
}

describeWithService('postgres', 'a query on uneven data', () => {
  test.each(['wire', 'pg'] as const)('is planned for its values, on the protocol "%s"', async (protocol) => {
    const driver = pg({ url: await createDatabase(), protocol, max: 1 })
    await describeSkewed(driver)
    await driver.close()
  })
})

test('a query of PGlite on uneven data is planned for its values', async () => {
  const instance = await createPglite()
  const driver = pglite({ instance })
  await describeSkewed(driver)
  await driver.close()
  await instance.close()
})
