import type { PreparedStatement, Session, Transaction } from '@hotplan/plan'
import { encodeGoldenValue } from '@hotplan/testkit/golden'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema, methodOf, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'
import { FixtureState } from '../src/fixture-state.ts'
import { type Answer, errorAnswer, inOrder } from '../src/golden-answer.ts'
import { nestedUpdates } from '../src/nested-updates.ts'

/** How many other questions to ask than the same ones every time. */
const runs = process.env['NESTED_RUNS']

/** A write in one statement starts so, and names what it waits for. */
const oneStatement = /^with "r1" as .*\(select count\(\*\) from "r\d+"\) = \d/s

/** A driver on which no write in one statement finds what it needs, so that the steps are done in turn; counts them. */
function inTurn<T extends Session>(session: T, refused: () => void): T {
  return new Proxy(session, {
    get: (target, key) => {
      if (key === 'execute')
        return (statement: PreparedStatement, parameters: readonly unknown[]) => {
          if (!oneStatement.test(statement.sql)) return target.execute(statement, parameters)
          refused()
          return { rows: [], affected: 0 }
        }
      if (key === 'begin' && 'begin' in target)
        return async () => inTurn(await (target.begin as () => Promise<Transaction>)(), refused)
      const member: unknown = Reflect.get(target, key)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}

async function ask(db: UntypedClient, model: string, args: object): Promise<Answer> {
  try {
    return { value: encodeGoldenValue(await methodOf(db, model, 'update')(args)) }
  } catch (error) {
    if (error instanceof Error) return errorAnswer(error)
    throw error
  }
}

/** Without what only tells the plans apart. */
function withoutKey(answer: Answer): Answer {
  if ('value' in answer || answer.error.meta === undefined) return answer
  const { shapeKey: _, ...meta } = answer.error.meta
  return { error: { ...answer.error, meta } }
}

describeOnDatabases(
  'nested writes in one statement',
  (database) => {
    const schema = fixtureSchema('blog', database)
    let opened: OpenDatabase
    let state: FixtureState
    beforeAll(async () => {
      opened = await openFixture('blog', database)
      state = await FixtureState.read('blog', database.provider, opened.driver)
    })
    afterAll(() => opened.close())
    beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-01-02T03:04:05.678Z') }))
    afterEach(() => vi.useRealTimers())

    test('do and answer what they do and answer in turn', async () => {
      let refused = 0
      const once = untypedClient({ schema, driver: opened.driver })
      const byStep = untypedClient({
        schema,
        driver: inTurn(opened.driver, () => {
          refused += 1
        }),
      })
      let succeeded = 0
      await fc.assert(
        fc.asyncProperty(nestedUpdates, async ({ model, args }) => {
          const before = refused
          const expected = withoutKey(await ask(byStep, model, args))
          const expectedChanges = await state.changes()
          await state.restore()
          const given = withoutKey(await ask(once, model, args))
          const changes = await state.changes()
          await state.restore()
          if (refused > before && 'value' in expected) succeeded += 1
          // The lists of a result have no order here.
          expect(inOrder(given, { order: 'any' })).toEqual(inOrder(expected, { order: 'any' }))
          expect(changes).toEqual(expectedChanges)
        }),
        runs === undefined ? { numRuns: 150, seed: 20_261_126 } : { numRuns: Number(runs) },
      )
      // Most questions have to be such that the one statement was there and something was done.
      expect(succeeded).toBeGreaterThan(10)
    }, 600_000)
  },
  ({ provider, name }) => provider === 'postgresql' && name !== 'PostgreSQL',
)
