import { afterAll, beforeAll, describe, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase, type TestDatabase } from './databases.ts'
import { clientIn, fixtureSchema, openFixture, type UntypedClient } from './fixture.ts'
import { type Mode, modes } from './modes.ts'

/** What a behaviour is observed with. */
export interface Stage {
  readonly db: UntypedClient
  readonly database: TestDatabase
  readonly mode: Mode
  /** Differs at every run: values made with it never meet those of another run. */
  readonly run: number
}

type Behaviour = (stage: Stage) => Promise<void>

export interface BehaviourOptions {
  /** The databases it applies to; all by default. */
  readonly on?: (database: TestDatabase) => boolean
  /** Databases beside the usual ones. */
  readonly others?: readonly TestDatabase[]
}

/**
 * Behaviours of the client on a fixture, on every database and in every mode. In the warm modes each is played twice on one
 * client, so that the second time its queries are recognised; it makes its values from `run`.
 */
export function describeBehaviours(
  name: string,
  fixture: string,
  define: (behaviour: (title: string, body: Behaviour) => void, database: TestDatabase) => void,
  { on, others = [] }: BehaviourOptions = {},
): void {
  let runs = 0
  describeOnDatabases(
    name,
    (database) => {
      const schema = fixtureSchema(fixture, database)
      let opened: OpenDatabase
      beforeAll(async () => {
        opened = await openFixture(fixture, database)
      })
      afterAll(() => opened.close())
      for (const mode of modes) {
        describe(mode.name, () => {
          define((title, body) => {
            test(title, async () => {
              const db = clientIn(mode, schema, opened.driver)
              for (let turn = mode.isWarm ? 2 : 1; turn > 0; turn--) await body({ db, database, mode, run: ++runs })
            })
          }, database)
        })
      }
    },
    on,
    others,
  )
}

/** What a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise
  } catch (error) {
    return error as Failure
  }
  throw new TypeError('Nothing failed')
}

/** An error as handlers read it. */
export interface Failure extends Error {
  readonly code: string
  readonly errorCode?: string
  readonly meta: Readonly<Record<string, unknown>>
}
