import { readFileSync } from 'node:fs'
import type { Driver } from '@hotplan/plan'
import type { QueryEvent } from 'hotplan'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnDatabases, type OpenDatabase } from '../src/databases.ts'
import { fixtureSchema, methodOf, openFixture, untypedClient } from '../src/fixture.ts'
import { FixtureState } from '../src/fixture-state.ts'
import { writeKinds } from '../src/write-kinds.ts'

/** What the table of the documentation says: by kind of write, the statements on PostgreSQL and on SQLite. */
function documented(): ReadonlyMap<string, readonly number[]> {
  const text = readFileSync(new URL('../../../docs/writes.md', import.meta.url), 'utf8')
  const rows = text.split('\n').filter((line) => /^\| [^|]+ \| \d/.test(line))
  return new Map(
    rows.map((row) => {
      const [name = '', ...cells] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return [name.replaceAll('`', ''), cells.map(Number)]
    }),
  )
}

describeOnDatabases('statements of writes', (database) => {
  const table = documented()
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
    const expected = table.get(name)?.[database.provider === 'postgresql' ? 0 : 2]
    expect(statements.length + 2 * transactions).toBe(expected)
  })
})
