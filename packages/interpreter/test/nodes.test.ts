import { sqlite } from '@hotplan/drivers/sqlite'
import { createInterpreter } from '@hotplan/interpreter'
import type { Driver, PlanNode, Statement } from '@hotplan/plan'
import { beforeEach, describe, expect, test } from 'vitest'
import { notFound, planOf, record, slot, statement, table } from './fixture.ts'

const all = statement('select "id", "title" from "post" order by "id"', [], ['int', 'string'])
const byId = statement('select "id", "title" from "post" where "id" = ?', [slot(0, 'int')], ['int', 'string'])
const mapping = record(['id', 'int'], ['title', 'string'])
const query: PlanNode = { kind: 'query', statement: 0, mapping }

describe.each([true, false])('plans with codegen: %s', (codegen) => {
  let driver: Driver
  beforeEach(async () => {
    driver = sqlite({ file: ':memory:' })
    await driver.executeScript(table)
  })

  const run = async (root: PlanNode, statements: readonly Statement[], values: readonly unknown[] = []): Promise<unknown> => {
    const linked = await createInterpreter({ driver, codegen }).link(planOf(root, statements))
    return linked.run(values)
  }

  test('a query yields its mapped rows', async () => {
    expect(await run(query, [all])).toEqual([
      { id: 1, title: 'first' },
      { id: 2, title: 'second' },
    ])
  })

  test('an execute yields the number of affected rows, a count wraps it', async () => {
    const update = statement('update "post" set "views" = "views" + ?', [slot(0, 'int')])
    expect(await run({ kind: 'execute', statement: 0 }, [update], [1])).toBe(2)
    expect(await run({ kind: 'count', of: { kind: 'execute', statement: 0 } }, [update], [1])).toEqual({ count: 2 })
  })

  test('a first yields the first item or null', async () => {
    const first: PlanNode = { kind: 'first', of: query }
    expect(await run(first, [byId], [2])).toEqual({ id: 2, title: 'second' })
    expect(await run(first, [byId], [3])).toBeNull()
  })

  test('a reverse turns a list around, a frozen literal too', async () => {
    expect(await run({ kind: 'reverse', of: query }, [all])).toMatchObject([{ id: 2 }, { id: 1 }])
    expect(await run({ kind: 'reverse', of: { kind: 'literal', value: [] } }, [])).toEqual([])
  })

  test.each<[string, PlanNode, Statement]>([
    ['null', { kind: 'first', of: query }, byId],
    ['an empty list', query, byId],
    ['zero', { kind: 'execute', statement: 0 }, statement('delete from "post" where "id" = ?', [slot(0, 'int')])],
  ])('a require refuses %s', async (_, of, used) => {
    const root: PlanNode = { kind: 'require', of, error: notFound }
    await expect(run(root, [used], [99])).rejects.toMatchObject({
      name: 'RequirementError',
      code: 'P2025',
      message: 'No record was found.',
      meta: { modelName: 'Post' },
    })
    expect(await run(root, [used], [1])).toBeTruthy()
  })

  test("a literal yields its value, a list of the caller's own", async () => {
    expect(await run({ kind: 'literal', value: 'x' }, [])).toBe('x')
    const linked = await createInterpreter({ driver, codegen }).link(planOf({ kind: 'literal', value: [] }, []))
    ;(linked.run([]) as unknown[]).push(1)
    expect(linked.run([])).toEqual([])
  })

  test('a sequence runs its steps in order and yields the last', async () => {
    const insert = statement('insert into "post" ("id", "title") values (?, ?)', [slot(0, 'int'), slot(1, 'string')])
    const root: PlanNode = {
      kind: 'sequence',
      steps: [
        { kind: 'execute', statement: 1 },
        { kind: 'first', of: query },
      ],
    }
    expect(await run(root, [byId, insert], [3, 'third'])).toEqual({ id: 3, title: 'third' })
  })

  test('a let hands the rows of a statement on, the first one or all of them', async () => {
    const chosen = statement('select "id" from "post" where "views" >= ? order by "id" desc', [slot(0, 'int')], ['int'])
    const parameter = (list: boolean) => ({
      kind: 'register' as const,
      register: 'chosen',
      column: 0,
      list,
      codec: { name: 'int' as const },
    })
    const first = statement('select "id", "title" from "post" where "id" = ?', [parameter(false)], ['int', 'string'])
    const every = statement(
      'select "id", "title" from "post" where "id" in (select value from json_each(?)) order by "id"',
      [parameter(true)],
      ['int', 'string'],
    )
    const root: PlanNode = { kind: 'let', name: 'chosen', statement: 1, in: query }
    expect(await run(root, [first, chosen], [0])).toEqual([{ id: 2, title: 'second' }])
    expect(await run(root, [every, chosen], [0])).toMatchObject([{ id: 1 }, { id: 2 }])
    expect(await run(root, [first, chosen], [1000])).toEqual([])
    await expect(run({ ...root, error: notFound }, [first, chosen], [1000])).rejects.toMatchObject({ code: 'P2025' })
  })

  test('a transaction keeps all or nothing', async () => {
    const insert = statement('insert into "post" ("id", "title") values (?, ?)', [slot(0, 'int'), slot(1, 'string')])
    const both: PlanNode = {
      kind: 'transaction',
      of: {
        kind: 'sequence',
        steps: [
          { kind: 'execute', statement: 0 },
          { kind: 'execute', statement: 1 },
        ],
      },
    }
    const update = statement('update "post" set "title" = ? where "id" = 1', [slot(2, 'string')])
    await expect(run(both, [insert, update], [3, 'third', 'second'])).rejects.toMatchObject({ code: 'P2002' })
    expect(await run(query, [all])).toHaveLength(2)
    expect(await run(both, [insert, update], [3, 'third', 'other'])).toBe(1)
    expect(await run(query, [all])).toHaveLength(3)
  })

  test('reports a row that does not fit with the path of its field', async () => {
    await driver.executeScript(`update "post" set "made" = 'not a date' where "id" = 1`)
    const made = statement('select "made" from "post" where "id" = 1', [], ['datetime'])
    await expect(run({ kind: 'query', statement: 0, mapping: record(['made', 'datetime']) }, [made])).rejects.toMatchObject({
      code: 'P2023',
      meta: { path: 'made' },
    })
  })
})
