import { describe, expect, test } from 'vitest'
import { createCompiler } from '../src/index.ts'
import { fixtureSchema } from './fixture.ts'
import { int, shapeOf, string } from './shape-of.ts'

const compiler = createCompiler({ schema: fixtureSchema('postgresql'), dialect: 'postgres' })

describe('the plan of many findUnique queries at once', () => {
  const { shape } = shapeOf('Comment', 'findUnique', { where: { id: int(1), body: string('x') }, select: { body: true } })
  const plan = compiler.compileEach(shape, [1], 'key')

  test('numbers the keys, and keeps the conditions that all have in common', () => {
    expect(plan.statements.map(({ sql }) => sql)).toMatchInlineSnapshot(`
      [
        "select "t1"."text" as "body", "t0"."n" from unnest($1::int8[]) with ordinality as "t0"("k0", "n") inner join "comments" as "t1" on "t1"."id" = "t0"."k0" where "t1"."text" = $2",
      ]
    `)
    expect(plan.root).toMatchObject({
      kind: 'query',
      mapping: {
        fields: [
          ['position', { index: 1 }],
          ['record', { kind: 'record' }],
        ],
      },
    })
  })

  test('takes lists where the query takes a key', () => {
    expect(plan.slots.map(({ list }) => list)).toEqual([false, true])
    expect(plan.statements[0]?.parameters).toMatchObject([
      { slot: 1, codec: { name: 'bigint', list: true }, listForm: 'array' },
      { slot: 0, codec: { name: 'string' } },
    ])
  })

  test('is refused where the dialect has no numbered lists', () => {
    const sqlite = createCompiler({ schema: fixtureSchema('sqlite'), dialect: 'sqlite' })
    expect(() => sqlite.compileEach(shape, [1], 'key')).toThrow('sqlite has no numbered lists')
  })
})
