import { readFileSync } from 'node:fs'
import type { Driver } from '@hotplan/plan'
import type { GoldenDatabase } from '@hotplan/testkit/golden'
import { describeWithService } from '@hotplan/testkit/services'
import type { QueryEvent } from 'hotplan'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BehindProxy, openBehindProxy } from '../src/behind-proxy.ts'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema, methodOf, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'
import { FixtureState } from '../src/fixture-state.ts'
import { writeKinds } from '../src/write-kinds.ts'

/** What a write costs, as the table of the documentation says it: `4 in 2`, or `1` where each statement is a round trip. */
interface Cost {
  readonly statements: number
  readonly roundTrips: number
}

/** What the table says by kind of write. */
function documented(): ReadonlyMap<string, Readonly<Record<GoldenDatabase, Cost>>> {
  const text = readFileSync(new URL('../../../docs/writes.md', import.meta.url), 'utf8')
  const rows = text.split('\n').filter((line) => /^\| [^|]+ \| \d/.test(line))
  return new Map(
    rows.map((row) => {
      const [name = '', postgresql = '', , sqlite = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return [name, { postgresql: costOf(postgresql), sqlite: costOf(sqlite) }]
    }),
  )
}

function costOf(cell: string): Cost {
  const [statements, roundTrips = statements] = cell.split(' in ').map(Number)
  return { statements: statements ?? Number.NaN, roundTrips: roundTrips ?? Number.NaN }
}

const table = documented()

test('the table has the writes that are counted, and no others', () => {
  expect([...table.keys()]).toEqual(writeKinds.map(({ name }) => name))
})

describeOnDatabases('statements of writes', (database) => {
  let opened: OpenDatabase
  let state: FixtureState
  let events: QueryEvent[] = []
  beforeAll(async () => {
    opened = await openFixture('blog', database)
    state = await FixtureState.read('blog', database.provider, opened.driver)
  })
  afterAll(() => opened.close())

  /** The driver, with its transactions counted. */
  const counted = (begun: () => void): Driver =>
    new Proxy(opened.driver, {
      get: (driver, key) => {
        if (key === 'begin') begun()
        const member: unknown = Reflect.get(driver, key)
        return typeof member === 'function' ? member.bind(driver) : member
      },
    })

  test.each(writeKinds)('$name sends as many statements as documented', async ({ name, model, action, args }) => {
    events = []
    let transactions = 0
    const driver = counted(() => {
      transactions += 1
    })
    const db = untypedClient({ schema: fixtureSchema('blog', database), driver })
    db.$on('query', (event) => events.push(event))
    await methodOf(db, model, action)(args)
    await state.restore()
    const statements = events.flatMap(({ query }) => query.split('; ').filter((sql) => sql !== ''))
    expect(statements.length + 2 * transactions).toBe(table.get(name)?.[database.provider].statements)
  })
})

describeWithService('postgres', 'round trips of writes', () => {
  let opened: BehindProxy
  let state: FixtureState
  let db: UntypedClient
  beforeAll(async () => {
    opened = await openBehindProxy('blog')
    state = await FixtureState.read('blog', 'postgresql', opened.direct)
    db = untypedClient({ schema: fixtureSchema('blog', { provider: 'postgresql' }), driver: opened.proxied })
    await db.tag.count()
  })
  afterAll(() => opened.close())

  test.each(writeKinds)('$name takes as many as documented', async ({ name, model, action, args }) => {
    const counts: number[] = []
    // At first, and once its statements are prepared.
    for (let turn = 0; turn < 3; turn++) {
      const before = opened.proxy.requests()
      await methodOf(db, model, action)(args)
      counts.push(opened.proxy.requests() - before)
      await state.restore()
    }
    const expected = table.get(name)?.postgresql.roundTrips
    expect(counts).toEqual([expected, expected, expected])
  })
})
