import { encodeGoldenValue, type GoldenAnswer, type GoldenCase, readGoldenFile } from '@hotplan/testkit/golden'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase, type TestDatabase } from './databases.ts'
import { clientIn, delegateOf, fixtureSchema, openFixture, type UntypedClient } from './fixture.ts'
import { goldenArguments } from './golden-arguments.ts'
import { knownDifference } from './known-differences.ts'
import { type Mode, modes } from './modes.ts'
import { otherValues } from './other-values.ts'

/** Puts every question of a golden file to Hotplan, on every database and in every mode, and compares with Prisma's answer. */
export function describeGoldenReads(file: string): void {
  const { schema: name, cases } = readGoldenFile(file)
  describeOnDatabases(`golden ${file}`, (database) => {
    const asked = cases.flatMap((item) => {
      const answer = item.answers.find(({ on }) => on.includes(database.provider))
      return answer === undefined ? [] : [{ item, answer }]
    })
    if (asked.length === 0) return
    const schema = fixtureSchema(name, database)
    let opened: OpenDatabase
    beforeAll(async () => {
      opened = await openFixture(name, database)
    }, 60_000)
    afterAll(() => opened.close())

    for (const mode of modes) {
      describe(mode.name, () => {
        let shared: UntypedClient | undefined
        const client = (): UntypedClient => {
          if (mode.isFresh) return clientIn(mode, schema, opened.driver)
          shared ??= clientIn(mode, schema, opened.driver)
          return shared
        }
        for (const { item, answer } of asked) testCase(item, answer, database, mode, client)
      })
    }
  })
}

function testCase(item: GoldenCase, recorded: GoldenAnswer, database: TestDatabase, mode: Mode, client: () => UntypedClient): void {
  const difference = knownDifference(item.name, database.provider)
  const answer: Pick<GoldenAnswer, 'value' | 'error'> = difference?.answer ?? recorded
  const title = difference === undefined ? item.name : `${item.name} (differs from Prisma: ${difference.reason})`
  test(title, async () => {
    const db = client()
    if (mode.isWarm) await ask(db, item, otherValues(goldenArguments(item.args)))
    expect(inOrder(await ask(db, item, goldenArguments(item.args)), item)).toEqual(inOrder(expected(answer), item))
  })
}

/** What a caller sees: the value in the golden encoding, or the error as far as it is an interface. */
async function ask(db: UntypedClient, { model, action }: GoldenCase, args: unknown): Promise<unknown> {
  const method = delegateOf(db, model)[action]
  if (method === undefined) throw new Error(`The delegate of ${model} has no ${action}`)
  try {
    return { value: encodeGoldenValue(await method(args)) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { code } = error as { readonly code?: string }
    return { error: { class: error.name, ...(code?.startsWith('P') ? { code } : {}) } }
  }
}

function expected({ value, error }: Pick<GoldenAnswer, 'value' | 'error'>): unknown {
  if (error === undefined) return { value }
  return { error: { class: error.class, ...(error.code === undefined ? {} : { code: error.code }) } }
}

/** Lists whose order the query does not promise are compared sorted. */
function inOrder(answer: unknown, { order }: GoldenCase): unknown {
  return order === 'any' ? sorted(answer) : answer
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sorted(item)]))
}
