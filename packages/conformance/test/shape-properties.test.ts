import type { Action, Query } from '@hotplan/plan'
import { encodeGoldenValue } from '@hotplan/testkit/golden'
import { relatedQueries } from '@hotplan/testkit/query-arbitrary'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { clientIn, fixtureSchema, methodOf, openFixture, type UntypedClient } from '../src/fixture.ts'
import { type Answer, errorAnswer, inOrder } from '../src/golden-answer.ts'
import { modes } from '../src/modes.ts'

const reads = new Set<Action>([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
  'exists',
])
const isRead = ({ action }: Query): boolean => reads.has(action)

async function ask(db: UntypedClient, { model, action, args }: Query): Promise<Answer> {
  try {
    return { value: encodeGoldenValue(await methodOf(db, model, action)(args)) }
  } catch (error) {
    if (error instanceof Error) return errorAnswer(error)
    throw error
  }
}

describeOnDatabases('random queries', (database) => {
  const schema = fixtureSchema('blog', database)
  const related = relatedQueries(schema).filter(({ query, other }) => isRead(query) && isRead(other))
  // A server takes its time, and may give rows that are in no order in another one.
  const isServer = database.provider === 'postgresql'
  const runs = { numRuns: isServer ? 40 : 150 }
  const order = isServer ? ({ order: 'any' } as const) : {}

  let opened: OpenDatabase
  beforeAll(async () => {
    opened = await openFixture('blog', database)
  })
  afterAll(() => opened.close())

  test('of the same shape compile nothing, those of another shape do', async () => {
    await fc.assert(
      fc.asyncProperty(related, async ({ query, twin, other }) => {
        const [mode] = modes
        const db = clientIn(mode!, schema, opened.driver)
        await ask(db, query)
        expect(db.$plans.stats()).toMatchObject({ compiles: 1, misses: 1 })
        await ask(db, twin)
        expect(db.$plans.stats()).toMatchObject({ compiles: 1, misses: 1, hits: 0 })
        await ask(db, other)
        expect(db.$plans.stats()).toMatchObject({ compiles: 2, misses: 2, hits: 0 })
      }),
      runs,
    )
  }, 60_000)

  test('get the same answer in every mode', async () => {
    const clients = modes.map((mode) => [mode, clientIn(mode, schema, opened.driver)] as const)
    await fc.assert(
      fc.asyncProperty(related, async ({ query, twin }) => {
        const answers: unknown[] = []
        for (const [mode, shared] of clients) {
          const db = mode.isFresh ? clientIn(mode, schema, opened.driver) : shared
          if (mode.isWarm) await ask(db, twin)
          answers.push(inOrder(await ask(db, query), order))
        }
        const [first, ...rest] = answers
        for (const answer of rest) expect(answer).toEqual(first)
      }),
      runs,
    )
  }, 60_000)
})
