import { encodeGoldenValue, type GoldenAnswer, type GoldenCase, readGoldenFile } from '@hotplan/testkit/golden'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inOrderOfContent } from './change-order.ts'
import { describeOnDatabases, type OpenDatabase, plainPostgres, type TestDatabase } from './databases.ts'
import { clientIn, fixtureSchema, methodOf, openFixture, type UntypedClient } from './fixture.ts'
import { FixtureState } from './fixture-state.ts'
import { withGenerated } from './generated-values.ts'
import { type Answer, comparable, errorAnswer, inOrder, recordedAnswer } from './golden-answer.ts'
import { goldenArguments } from './golden-arguments.ts'
import { knownDifference } from './known-differences.ts'
import { type Mode, modes } from './modes.ts'
import { otherValues } from './other-values.ts'

/** What share of the questions that have an answer a warm client must recognise: it must not be cold in secret. */
const recognisedShare = 0.95

/** One question on one database, with the answer that is expected of it. */
interface Asked {
  readonly item: GoldenCase
  readonly title: string
  readonly answer: GoldenAnswer
}

/** A question in other words. */
export interface GoldenVariant {
  readonly title: string
  readonly args: GoldenCase['args']
}

export interface GoldenOptions {
  /** What is asked in the place of a question that has the same answer; nothing where the question does not matter. */
  readonly variants?: (item: GoldenCase) => readonly GoldenVariant[]
  /** All by default. */
  readonly modes?: readonly Mode['name'][]
}

/** Puts every question of a golden file to Hotplan, on every database and in every mode, and compares with Prisma's answer. */
export function describeGolden(file: string, options: GoldenOptions = {}): void {
  const { schema: name, cases } = readGoldenFile(file)
  const { variants } = options
  const chosen = modes.filter((mode) => options.modes?.includes(mode.name) ?? true)
  const writes = cases.some(({ answers }) => answers.some(({ changes }) => changes !== undefined))
  const databases = new Set(cases.flatMap(({ answers }) => answers.flatMap(({ on }) => on)))
  describeOnDatabases(
    `golden ${file}`,
    (database) => {
      const recorded = askedOn(cases, database)
      const asked = variants === undefined ? recorded : recorded.flatMap((one) => inOtherWords(one, variants))
      const schema = fixtureSchema(name, database)
      let opened: OpenDatabase
      let state: FixtureState | undefined
      beforeAll(async () => {
        opened = await openFixture(name, database)
        if (writes) state = await FixtureState.read(name, database.provider, opened.driver)
      })
      afterAll(() => opened.close())
      // The mode in which a driver is used longest is enough to show that its answers are the same.
      for (const mode of database === plainPostgres ? chosen.filter(({ name }) => name === 'warm') : chosen) {
        describe(mode.name, () => {
          const interview = new Interview(mode, (omit) => clientIn(mode, schema, opened.driver, omit))
          for (const one of asked) test(one.title, () => interview.put(one, state))
          if (mode.isWarm) test('recognises what it has answered before', () => interview.expectRecognised())
        })
      }
    },
    (database) => databases.has(database.provider),
    [plainPostgres],
  )
}

function askedOn(cases: readonly GoldenCase[], { provider }: TestDatabase): readonly Asked[] {
  return cases.flatMap((item) => {
    const recorded = item.answers.find(({ on }) => on.includes(provider))
    if (recorded === undefined) return []
    const difference = knownDifference(item.name, provider)
    if (difference === undefined) return [{ item, title: item.name, answer: recorded }]
    const title = `${item.name} (differs from Prisma: ${difference.reason})`
    return [{ item, title, answer: { on: recorded.on, ...difference.answer } }]
  })
}

function inOtherWords({ item, title, answer }: Asked, variants: NonNullable<GoldenOptions['variants']>): readonly Asked[] {
  return variants(item).map((variant) => ({ item: { ...item, args: variant.args }, title: `${title} ${variant.title}`, answer }))
}

type OpenClient = (omit: GoldenCase['omit']) => UntypedClient

/** The questions of one mode, put to its client one after the other. */
class Interview {
  readonly #mode: Mode
  readonly #open: OpenClient
  readonly #shared = new Map<string, UntypedClient>()
  #answered = 0
  #recognised = 0

  constructor(mode: Mode, open: OpenClient) {
    this.#mode = mode
    this.#open = open
  }

  async put({ item, answer }: Asked, state: FixtureState | undefined): Promise<void> {
    const db = this.#client(item)
    if (this.#mode.isWarm) await this.#warm(db, item, state)
    const before = lookups(db)
    const given = await ask(db, item, goldenArguments(item.args))
    if ('value' in given) {
      this.#answered++
      if (lookups(db) === before) this.#recognised++
    }
    const changes = await state?.changes()
    // Also where nothing changed: a write that failed or did nothing may have drawn keys.
    await state?.restore()
    const expected = recordedAnswer(answer)
    expect(inOrder(comparable(given, expected), item)).toEqual(inOrder(withGenerated(expected), item))
    const wanted = answer.changes ?? []
    if (changes !== undefined) {
      expect(inOrderOfContent(changes, wanted)).toEqual(withGenerated(inOrderOfContent(wanted, wanted)))
    }
  }

  expectRecognised(): void {
    expect(this.#answered).toBeGreaterThan(0)
    expect(this.#recognised / this.#answered).toBeGreaterThanOrEqual(recognisedShare)
  }

  /** One client for all questions, and one for each global omit. */
  #client({ omit }: GoldenCase): UntypedClient {
    const key = JSON.stringify(omit ?? {})
    const db = (this.#mode.isFresh ? undefined : this.#shared.get(key)) ?? this.#open(omit)
    this.#shared.set(key, db)
    return db
  }

  /** Other values first; where they have no answer (an enum has no such value), the question itself. */
  async #warm(db: UntypedClient, item: GoldenCase, state: FixtureState | undefined): Promise<void> {
    const questions = [otherValues(goldenArguments(item.args)), goldenArguments(item.args)]
    for (const args of questions) if (await this.#asked(db, item, args, state)) return
  }

  /** Asks until the question is recognised: where an action has many shapes, a further one is installed when it is seen again. */
  async #asked(db: UntypedClient, item: GoldenCase, args: unknown, state: FixtureState | undefined): Promise<boolean> {
    for (let turn = 0; turn < 2; turn++) {
      const before = lookups(db)
      if ('error' in (await ask(db, item, args))) return false
      await state?.restore()
      if (lookups(db) === before) return true
    }
    return true
  }
}

/** How often the plan cache was asked: a query that a matcher recognises does not ask it. */
function lookups(db: UntypedClient): number {
  const { hits, misses } = db.$plans.stats()
  return hits + misses
}

/** What a caller sees. */
async function ask(db: UntypedClient, { model, action }: GoldenCase, args: unknown): Promise<Answer> {
  try {
    return { value: encodeGoldenValue(await methodOf(db, model, action)(args)) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return errorAnswer(error)
  }
}
