import type { Action, Query } from '@hotplan/plan'
import { encodeGoldenValue } from '@hotplan/testkit/golden'
import { relatedQueries } from '@hotplan/testkit/query-arbitrary'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, sqliteDatabase } from '../src/databases.ts'
import { clientIn, fixtureSchema, methodOf, openFixture, type UntypedClient } from '../src/fixture.ts'
import { type Answer, errorAnswer } from '../src/golden-answer.ts'
import { modes } from '../src/modes.ts'

const schema = fixtureSchema('blog', sqliteDatabase)
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
const related = relatedQueries(schema).filter((queries) => isRead(queries.query) && isRead(queries.other))

let opened: OpenDatabase
beforeAll(async () => {
  opened = await openFixture('blog', sqliteDatabase)
})
afterAll(() => opened.close())

async function ask(db: UntypedClient, { model, action, args }: Query): Promise<Answer> {
  try {
    return { value: encodeGoldenValue(await methodOf(db, model, action)(args)) }
  } catch (error) {
    if (error instanceof Error) return errorAnswer(error)
    throw error
  }
}

test('a query of the same shape compiles nothing, one of another shape does', async () => {
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
    { numRuns: 150 },
  )
}, 60_000)

test('every mode gives a query the same answer', async () => {
  const clients = modes.map((mode) => [mode, clientIn(mode, schema, opened.driver)] as const)
  await fc.assert(
    fc.asyncProperty(related, async ({ query, twin }) => {
      const answers: Answer[] = []
      for (const [mode, shared] of clients) {
        const db = mode.isFresh ? clientIn(mode, schema, opened.driver) : shared
        if (mode.isWarm) await ask(db, twin)
        answers.push(await ask(db, query))
      }
      const [first, ...rest] = answers
      for (const answer of rest) expect(answer).toEqual(first)
    }),
    { numRuns: 100 },
  )
}, 60_000)
