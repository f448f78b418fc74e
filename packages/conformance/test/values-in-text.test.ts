import { encodeGoldenValue } from '@hotplan/testkit/golden'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase, plainPostgres } from '../src/databases.ts'
import { fixtureSchema, methodOf, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

/** Booleans and page sizes, which drivers write into the texts of statements where they are few, and more of them than that. */
const values = fc.record({
  one: fc.boolean(),
  other: fc.boolean(),
  third: fc.boolean(),
  take: fc.integer({ min: 0, max: 9 }),
  inner: fc.integer({ min: 1, max: 6 }),
  skip: fc.nat(4),
})
type Values = typeof values extends fc.Arbitrary<infer V> ? V : never

const byId = { id: 'asc' }

/** Queries of few shapes, so that each statement meets many values. */
const queries: readonly (readonly [model: string, action: string, args: (values: Values) => object])[] = [
  ['Post', 'findMany', ({ one, take, skip }) => ({ where: { published: one }, take: take + 1, skip, orderBy: byId })],
  [
    'Post',
    'findMany',
    ({ one, take }) => ({ where: { published: one }, take: -take - 1, orderBy: byId, include: { author: true } }),
  ],
  [
    'User',
    'findMany',
    ({ one, other, third, take, inner }) => ({
      where: { active: one, posts: { some: { published: other } } },
      take,
      orderBy: byId,
      include: {
        posts: { where: { published: third }, take: inner, orderBy: byId },
        _count: { select: { posts: { where: { published: other } } } },
      },
    }),
  ],
  [
    'User',
    'count',
    ({ one, other, third }) => ({
      where: { OR: [{ active: one }, { active: { not: other } }, { posts: { none: { published: third } } }] },
    }),
  ],
  ['User', 'findFirst', ({ one, skip }) => ({ where: { active: { equals: one } }, orderBy: byId, skip })],
  [
    'Post',
    'groupBy',
    ({ one, inner }) => ({
      by: ['authorId'],
      where: { published: one },
      orderBy: { authorId: 'asc' },
      take: inner,
      _count: true,
    }),
  ],
  ['Post', 'aggregate', ({ one, other }) => ({ where: { published: one, author: { active: other } }, _sum: { views: true } })],
  ['User', 'updateMany', ({ one, other, inner }) => ({ where: { id: 1, active: one }, data: { active: other }, limit: inner })],
]

describeOnDatabases(
  'values in the texts of statements',
  (database) => {
    let opened: OpenDatabase
    beforeAll(async () => {
      opened = await openFixture('blog', database)
    })
    afterAll(() => opened.close())

    const open = (options: object): UntypedClient =>
      untypedClient({ schema: fixtureSchema('blog', database), driver: opened.driver, ...options })

    test('answer for no others, whatever was asked before', async () => {
      const clients = [{}, { codegen: false }].map(open)
      const unplanned = open({ planCache: false })
      const asked = fc.record({ query: fc.constantFrom(...queries), given: values, isInTransaction: fc.boolean() })
      await fc.assert(
        fc.asyncProperty(asked, async ({ query: [model, action, args], given, isInTransaction }) => {
          const ask = async (db: UntypedClient): Promise<unknown> => {
            const call = (on: UntypedClient): Promise<unknown> => methodOf(on, model, action)(args(given))
            return encodeGoldenValue(await (isInTransaction ? db.$transaction(call) : call(db)))
          }
          // Of a write the second answer counts: by then the row is as the query leaves it.
          if (action === 'updateMany') await ask(unplanned)
          const expected = await ask(unplanned)
          for (const db of clients) expect(await ask(db)).toEqual(expected)
        }),
        { numRuns: 150 },
      )
    }, 60_000)
  },
  undefined,
  [plainPostgres],
)
