import { sqlite } from '@hotplan/drivers/sqlite'
import { createInterpreter } from '@hotplan/interpreter'
import type { Driver, Mapping, PlanNode, Statement, StitchedRelation } from '@hotplan/plan'
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

  test('a keep stores the rows for later steps, one row or all of them', async () => {
    const second: Statement = statement(
      'select ?',
      [{ kind: 'register', register: 'kept', column: 1, row: 1, list: false, codec: { name: 'string' } }],
      ['string'],
    )
    const steps: PlanNode[] = [
      { kind: 'keep', name: 'kept', statement: 0 },
      { kind: 'query', statement: 1, mapping: record(['title', 'string']) },
    ]
    expect(await run({ kind: 'sequence', steps }, [all, second])).toEqual([{ title: 'second' }])
  })

  test('a keep refuses another number of rows than it has to find', async () => {
    const keep = (rows: number): PlanNode => ({ kind: 'keep', name: 'kept', statement: 0, error: notFound, rows })
    expect(await run(keep(2), [all])).toBeNull()
    await expect(run(keep(3), [all])).rejects.toMatchObject({ code: 'P2025' })
    await expect(run({ kind: 'keep', name: 'kept', statement: 0, error: notFound }, [byId], [99])).rejects.toMatchObject({
      code: 'P2025',
    })
  })

  test('a require of a number of rows refuses any other', async () => {
    const root = (rows: number): PlanNode => ({ kind: 'require', of: { kind: 'execute', statement: 0 }, rows, error: notFound })
    const update = statement('update "post" set "views" = 1')
    expect(await run(root(2), [update])).toBe(2)
    await expect(run(root(1), [update])).rejects.toMatchObject({ code: 'P2025' })
  })

  test.each([
    [2, 'found'],
    [99, 'missing'],
  ])('a when goes by whether a register holds a row (%i: %s)', async (id, value) => {
    const branch = (text: string): PlanNode => ({ kind: 'literal', value: text })
    const steps: PlanNode[] = [
      { kind: 'keep', name: 'kept', statement: 0 },
      { kind: 'when', register: 'kept', found: branch('found'), missing: branch('missing') },
    ]
    expect(await run({ kind: 'sequence', steps }, [byId], [id])).toBe(value)
  })

  test('an otherwise yields its first value, or where that is null, its second', async () => {
    const root: PlanNode = { kind: 'otherwise', of: { kind: 'first', of: query }, to: { kind: 'literal', value: 'second' } }
    expect(await run(root, [byId], [1])).toEqual({ id: 1, title: 'first' })
    expect(await run(root, [byId], [99])).toBe('second')
  })

  describe('a stitch', () => {
    const parents = statement('select "id" from "post" order by "id"', [], ['int'])
    const stitched: Mapping = { kind: 'record', fields: [...record(['id', 'int']).fields, ['notes', { kind: 'stitched' }]] }
    const stitch = (relation: Omit<StitchedRelation, 'path' | 'rows'>, of: Mapping = stitched, path = ['notes']): PlanNode => ({
      kind: 'stitch',
      name: 'posts',
      statement: 0,
      mapping: of,
      relations: [
        {
          path,
          ...relation,
          rows: { kind: 'stitch', name: 'notes', statement: 1, mapping: record(['text', 'string']), relations: [] },
        },
      ],
    })
    const eachParent = statement(
      'select "text" from "note" where "post" = ? order by "text"',
      [{ kind: 'register', register: 'posts', column: 0, list: false, codec: { name: 'int' } }],
      ['string'],
    )
    const allParents = statement(
      'select "text", "key" + 1 from json_each(?) join "note" on "post" = "value" order by "text"',
      [{ kind: 'register', register: 'posts', column: 0, list: true, listForm: 'json', codec: { name: 'int', list: true } }],
      ['string', 'int'],
    )
    beforeEach(async () => {
      await driver.executeScript(`create table "note" ("post" integer, "text" text);
        insert into "note" values (2, 'a'), (2, 'b'), (1, 'c'), (9, 'd');`)
    })

    test.each([
      ['each parent', eachParent, {}],
      ['all parents', allParents, { parent: 1 }],
    ])('puts what it reads of %s into their records', async (_, children, parent) => {
      const [a, b, c] = [{ text: 'a' }, { text: 'b' }, { text: 'c' }]
      expect(await run(stitch({ list: true, ...parent }), [parents, children])).toEqual([
        { id: 1, notes: [c] },
        { id: 2, notes: [a, b] },
      ])
      expect(await run(stitch({ list: true, reverse: true, ...parent }), [parents, children])).toMatchObject([
        { notes: [c] },
        { notes: [b, a] },
      ])
      expect(await run(stitch({ list: false, ...parent }), [parents, children])).toMatchObject([{ notes: c }, { notes: a }])
      await driver.executeScript('delete from "note" where "post" = 1')
      expect(await run(stitch({ list: false, ...parent }), [parents, children])).toMatchObject([{ notes: null }, { notes: a }])
      expect(await run(stitch({ list: true, ...parent }), [parents, children])).toMatchObject([{ notes: [] }, { notes: [a, b] }])
      await driver.executeScript('delete from "post"')
      expect(await run(stitch({ list: true, ...parent }), [parents, children])).toEqual([])
    })

    test.each([
      ['each parent', eachParent, {}],
      ['all parents', allParents, { parent: 1 }],
    ])('goes on from records inside of records, where they are there: of %s', async (_, children, parent) => {
      const inner: Mapping = { ...stitched, kind: 'record', presence: 1 }
      const outer: Mapping = { kind: 'record', fields: [['post', inner]] }
      const second = statement('select "id", nullif("id", 1) from "post" order by "id"', [], ['int', 'int'])
      expect(await run(stitch({ list: true, ...parent }, outer, ['post', 'notes']), [second, children])).toEqual([
        { post: null },
        { post: { id: 2, notes: [{ text: 'a' }, { text: 'b' }] } },
      ])
    })

    test('reads relations of each parent and of all of them side by side', async () => {
      const both: Mapping = {
        kind: 'record',
        fields: [...record(['id', 'int']).fields, ['a', { kind: 'stitched' }], ['b', { kind: 'stitched' }]],
      }
      const rows = (statement: number): StitchedRelation['rows'] => ({
        kind: 'stitch',
        name: `notes${statement}`,
        statement,
        mapping: record(['text', 'string']),
        relations: [],
      })
      const root: PlanNode = {
        kind: 'stitch',
        name: 'posts',
        statement: 0,
        mapping: both,
        relations: [
          { path: ['a'], list: true, rows: rows(1) },
          { path: ['b'], list: true, parent: 1, rows: rows(2) },
        ],
      }
      const [first, second] = [[{ text: 'c' }], [{ text: 'a' }, { text: 'b' }]]
      expect(await run(root, [parents, eachParent, allParents])).toEqual([
        { id: 1, a: first, b: first },
        { id: 2, a: second, b: second },
      ])
    })

    test('is part of the transaction that it runs in', async () => {
      const linked = await createInterpreter({ driver, codegen }).link(planOf(stitch({ list: true }), [parents, eachParent]))
      const transaction = await driver.begin()
      await transaction.execute(driver.prepare({ sql: 'delete from "note" where "text" = \'b\'', returnsRows: false }), [])
      expect(linked.run([], transaction)).toMatchObject([{}, { notes: [{ text: 'a' }] }])
      await transaction.rollback()
      expect(linked.run([])).toMatchObject([{}, { notes: [{ text: 'a' }, { text: 'b' }] }])
    })
  })

  test('a transaction that may run again does so after a unique conflict, and keeps nothing of the first run', async () => {
    await driver.executeScript('create table "log" ("n" integer)')
    const conflicting = statement(`insert into "post" ("title", "views") values ('first', 0)`)
    const step: PlanNode = {
      kind: 'sequence',
      steps: [
        { kind: 'execute', statement: 0 },
        { kind: 'execute', statement: 1 },
      ],
    }
    const logged = statement('insert into "log" values (1)')
    const root: PlanNode = { kind: 'transaction', retries: 2, of: step }
    const linked = await createInterpreter({ driver, codegen }).link(planOf(root, [logged, conflicting]))
    const seen: string[] = []
    const observed = async (): Promise<unknown> => linked.runObserved([], undefined, ({ sql }) => seen.push(sql))
    await expect(observed()).rejects.toMatchObject({ code: 'P2002' })
    expect(seen.filter((sql) => sql === conflicting.sql)).toHaveLength(3)
    expect(
      await run({ kind: 'query', statement: 0, mapping: record(['n', 'int']) }, [
        statement('select "n" from "log"', [], ['int']),
      ]),
    ).toEqual([])
  })
})
