import { pg } from '@hotplan/drivers/pg'
import { sqlite } from '@hotplan/drivers/sqlite'
import { createInterpreter, type Observation } from '@hotplan/interpreter'
import type { Driver, Generator, PlanNode, ResultSet, Transaction } from '@hotplan/plan'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { planOf, record, slot, statement, table } from './fixture.ts'

const byId = statement('select "id", "title" from "post" where "id" = ?', [slot(0, 'int')], ['int', 'string'])
const query: PlanNode = { kind: 'query', statement: 0, mapping: record(['id', 'int'], ['title', 'string']) }
const insert = statement('insert into "post" ("id", "title") values (?, ?)', [slot(0, 'int'), slot(1, 'string')])
const insertNode: PlanNode = { kind: 'execute', statement: 0 }

describe('execution on a synchronous driver', () => {
  let driver: Driver
  beforeEach(async () => {
    driver = sqlite({ file: ':memory:' })
    await driver.executeScript(table)
  })
  const titles = (): unknown => {
    const all = driver.prepare({ sql: 'select "title" from "post" order by "id"', returnsRows: true })
    return (driver.execute(all, []) as ResultSet).rows.flat()
  }

  test('is synchronous from link to result, through every kind of step', () => {
    const root: PlanNode = {
      kind: 'transaction',
      of: {
        kind: 'sequence',
        steps: [
          { kind: 'execute', statement: 1 },
          { kind: 'first', of: query },
        ],
      },
    }
    const linked = createInterpreter({ driver }).link(planOf(root, [byId, insert]))
    if (linked instanceof Promise) throw new TypeError('link is asynchronous')
    expect(linked.run([3, 'third'])).toEqual({ id: 3, title: 'third' })
    expect(titles()).toEqual(['first', 'second', 'third'])
  })

  test('joins the transaction that it is given, and leaves its end to the owner', async () => {
    const linked = await createInterpreter({ driver }).link(planOf({ kind: 'transaction', of: insertNode }, [insert]))
    const transaction = (await driver.begin()) as Transaction
    expect(linked.run([3, 'third'], transaction)).toBe(1)
    await transaction.rollback()
    expect(titles()).toEqual(['first', 'second'])
  })

  test('waits for a transaction of someone else', async () => {
    const linked = await createInterpreter({ driver }).link(planOf({ kind: 'transaction', of: insertNode }, [insert]))
    const transaction = await driver.begin()
    const running = linked.run([3, 'third'])
    expect(running).toBeInstanceOf(Promise)
    await transaction.rollback()
    expect(await running).toBe(1)
  })

  test('reports what each statement cost, and failures too', async () => {
    const observations: Observation[] = []
    const observe = (observation: Observation): void => {
      observations.push(observation)
    }
    const straight = await createInterpreter({ driver }).link(planOf(query, [byId]))
    expect(straight.runObserved([1], undefined, observe)).toEqual([{ id: 1, title: 'first' }])
    const steps = await createInterpreter({ driver }).link(planOf({ kind: 'transaction', of: insertNode }, [insert]))
    expect(steps.runObserved([3, 'third'], undefined, observe)).toBe(1)
    expect(() => steps.runObserved([3, 'third'], undefined, observe)).toThrow(expect.objectContaining({ code: 'P2002' }))
    expect(observations).toMatchObject([
      { sql: byId.sql, parameters: [1], rows: 1, affected: 0, failed: false },
      { sql: insert.sql, parameters: [3, 'third'], rows: 0, affected: 1, failed: false },
      { sql: insert.sql, failed: true, mapUs: 0 },
    ])
    for (const { encodeUs, executeUs, mapUs } of observations) {
      for (const time of [encodeUs, executeUs, mapUs]) expect(time).toBeGreaterThanOrEqual(0)
      expect(executeUs).toBeGreaterThan(0)
    }
  })

  test('uses one instant for all statements of an execution, another for the next', async () => {
    let seconds = 0
    const clock = (): Date => new Date(1_000 * seconds++)
    const made = { kind: 'generated' as const, generator: { kind: 'now' as const }, codec: { name: 'datetime' as const } }
    const update = statement('update "post" set "made" = ? where "id" = ?', [made, slot(0, 'int')])
    const twice = statement('update "post" set "title" = "title" || ? where "made" = ?', [slot(1, 'string'), made])
    const root: PlanNode = {
      kind: 'sequence',
      steps: [
        { kind: 'execute', statement: 0 },
        { kind: 'execute', statement: 1 },
      ],
    }
    const linked = await createInterpreter({ driver, clock }).link(planOf(root, [update, twice]))
    expect(linked.run([1, '!'])).toBe(1)
    expect(linked.run([2, '!'])).toBe(1)
    expect(titles()).toEqual(['first!', 'second!'])
    const straight = await createInterpreter({ driver, clock }).link(planOf({ kind: 'execute', statement: 0 }, [update]))
    expect(straight.run([1])).toBe(1)
    expect(seconds).toBe(3)
  })

  test.each<[Generator, RegExp, boolean]>([
    [{ kind: 'uuid', version: 4 }, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, false],
    [{ kind: 'uuid', version: 7 }, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, true],
    [{ kind: 'cuid', version: 1 }, /^c[0-9a-z]{24,}$/, true],
    [{ kind: 'cuid', version: 2 }, /^[a-z][0-9a-z]{23}$/, true],
    [{ kind: 'nanoid', length: 12 }, /^[\w-]{12}$/, true],
    [{ kind: 'ulid' }, /^[0-9A-HJKMNP-TV-Z]{26}$/, true],
  ])('makes a new %j at each execution', async (generator, form, loads) => {
    const parameter = { kind: 'generated' as const, generator, codec: { name: 'string' as const } }
    const make = statement('select ? as "id"', [parameter], ['string'])
    const plan = planOf({ kind: 'query', statement: 0, mapping: { kind: 'column', index: 0, codec: { name: 'string' } } }, [make])
    const interpreter = createInterpreter({ driver })
    const linking = interpreter.link(plan)
    expect(linking instanceof Promise).toBe(loads)
    const linked = await linking
    expect(interpreter.link(plan)).not.toBeInstanceOf(Promise)
    const ids = Array.from({ length: 50 }, () => (linked.run([]) as string[])[0] as string)
    expect(new Set(ids).size).toBe(50)
    for (const id of ids) expect(id).toMatch(form)
    if (generator.kind === 'ulid') expect(ids.toSorted()).toEqual(ids)
  })

  test('loads decimals for the plans that have them', async () => {
    const sum = statement('select "views" * 1.05 from "post" where "id" = 1', [], ['decimal'])
    const interpreter = createInterpreter({ driver })
    const plan = planOf({ kind: 'query', statement: 0, mapping: record(['sum', 'decimal']) }, [sum])
    const linked = await interpreter.link(plan)
    expect(String((linked.run([]) as [{ sum: unknown }])[0].sum)).toBe('10.5')
    expect(interpreter.link(plan)).not.toBeInstanceOf(Promise)
  })

  test('refuses a plan of another dialect', () => {
    expect(() => createInterpreter({ driver }).link(planOf(query, [byId], 'postgres'))).toThrow(
      expect.objectContaining({ name: 'QueryError', code: 'PLAN.WRONG_DIALECT' }),
    )
  })
})

describeWithService('postgres', 'execution on an asynchronous driver', () => {
  let driver: Driver
  const select = statement('select "id", "title" from "post" where "id" = $1', [slot(0, 'int')], ['int', 'string'])
  const create = statement('insert into "post" ("id", "title") values ($1, $2)', [slot(0, 'int'), slot(1, 'string')])
  beforeAll(async () => {
    driver = pg({ url: await createDatabase() })
    await driver.executeScript(table)
  })
  afterAll(() => driver.close())

  test('runs steps one after the other, in one transaction', async () => {
    const steps: PlanNode = {
      kind: 'transaction',
      of: {
        kind: 'sequence',
        steps: [
          { kind: 'execute', statement: 1 },
          { kind: 'first', of: query },
          { kind: 'count', of: { kind: 'execute', statement: 1 } },
        ],
      },
    }
    const linked = await createInterpreter({ driver }).link(planOf(steps, [select, create], 'postgres'))
    // The last step repeats the first: the whole is rolled back, with the error of the statement.
    await expect(linked.run([3, 'third'])).rejects.toMatchObject({ code: 'P2002', meta: { columns: ['id'] } })
    const one = await createInterpreter({ driver }).link(planOf({ kind: 'first', of: query }, [select], 'postgres'))
    expect(await one.run([3])).toBeNull()
    expect(await Promise.all([1, 2, 1, 2].map((id) => one.run([id])))).toMatchObject([{ id: 1 }, { id: 2 }, { id: 1 }, { id: 2 }])
  })

  test('reports what each statement cost', async () => {
    const observations: Observation[] = []
    const linked = await createInterpreter({ driver }).link(planOf(query, [select], 'postgres'))
    await linked.runObserved([1], undefined, (observation) => observations.push(observation))
    expect(observations).toMatchObject([{ parameters: ['1'], rows: 1, failed: false }])
    expect(observations[0]?.executeUs).toBeGreaterThan(0)
  })
})
