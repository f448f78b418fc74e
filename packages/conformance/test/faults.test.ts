import { readFixtureSql } from '@hotplan/testkit/golden'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqliteDatabase } from '../src/databases.ts'
import type { Failure } from '../src/describe-behaviours.ts'
import { type Fault, type FaultProxy, faultProxy, type Moment } from '../src/fault-proxy.ts'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

type Client = UntypedClient & { $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<{ n: number }[]> }

const moments: readonly Moment[] = ['before', 'during', 'after']
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Writes of several rows, of which either all or none may be there. `name` is in all of them. */
const writes: Readonly<Record<string, (db: Client, name: string) => Promise<unknown>>> = {
  'a nested write in one statement': (db, name) => db.user.create({ data: nested(name) }),
  'a nested write in several statements': (db, name) => db.post.create({ data: connectedOrCreated(name) }),
  'a list of queries': (db, name) =>
    db.$transaction([
      db.user.create({ data: nested(name) }),
      db.tag.create({ data: { name } }),
      db.category.create({ data: { name } }),
    ]),
  'a function': (db, name) =>
    db.$transaction(async (tx: Client) => {
      await tx.user.create({ data: nested(name) })
      await tx.tag.create({ data: { name } })
      await tx.category.create({ data: { name } })
    }),
  'one statement': (db, name) => db.tag.create({ data: { name } }),
}

function nested(name: string): object {
  return {
    email: name,
    profile: { create: { bio: name } },
    posts: { create: [1, 2].map((n) => ({ title: name, metadata: {}, tags: { create: { name: `${name} ${n}` } } })) },
  }
}

function connectedOrCreated(name: string): object {
  return {
    title: name,
    metadata: {},
    author: { connectOrCreate: { where: { email: name }, create: { email: name, profile: { create: { bio: name } } } } },
    category: { connectOrCreate: { where: { name }, create: { name } } },
    tags: { connectOrCreate: { where: { name }, create: { name } } },
  }
}

describeWithService('postgres', 'a connection that dies', () => {
  const schema = fixtureSchema('blog', { ...sqliteDatabase, provider: 'postgresql' })
  const outcomes = new Map<string, Map<string, number>>()
  let url: string
  let proxy: FaultProxy
  let watcher: Client
  beforeAll(async () => {
    url = await createDatabase()
    watcher = untypedClient({ schema, driver: pg({ url, max: 2 }) }) as Client
    const driver = pg({ url })
    await driver.executeScript(readFixtureSql('blog', 'postgresql').tables)
    await driver.close()
    proxy = await faultProxy(new URL(url))
  })
  afterAll(async () => {
    await watcher.$disconnect()
    await proxy.close()
    for (const [title, seen] of outcomes) console.info(`${title}: ${[...seen].map(([name, n]) => `${name} ${n}`).join(', ')}`)
  })

  const backends = `from pg_stat_activity where application_name = 'faulty'`
  /** Ends the sessions of the client, and waits until they are gone. */
  const terminate = async (): Promise<void> => {
    await watcher.$queryRawUnsafe(`select count(pg_terminate_backend(pid))::int as n ${backends}`)
    await gone()
  }
  const gone = async (): Promise<void> => {
    while (((await watcher.$queryRawUnsafe(`select count(*)::int as n ${backends}`))[0]?.n ?? 0) > 0) await pause(2)
  }
  /** Waits until the server is done with what it was asked before the way was cut. */
  const settled = async (): Promise<void> => {
    const busy = `select count(*)::int as n ${backends} and state <> 'idle'`
    while (((await watcher.$queryRawUnsafe(busy))[0]?.n ?? 0) > 0) await pause(2)
  }
  /** Rows of a write that are there, by table, all at one moment. */
  const rowsOf = async (name: string): Promise<readonly number[]> => {
    const columns = { User: 'email', Profile: 'bio', Post: 'title', Tag: 'name', Category: 'name' }
    const counts = Object.entries(columns).map(
      ([table, column]) => `(select count(*) from "${table}" where starts_with("${column}", $1))`,
    )
    const [row] = await watcher.$queryRawUnsafe(`select array[${counts.join(', ')}]::int[] as n`, name)
    return (row as unknown as { n: number[] }).n
  }

  describe.each([{ protocol: 'wire' as const }, { protocol: 'pg' as const }])('protocol $protocol', ({ protocol }) => {
    const open = (): Client => {
      const faulty = new URL(url)
      faulty.host = `127.0.0.1:${proxy.port}`
      return untypedClient({ schema, driver: pg({ url: faulty.href, max: 1, protocol, applicationName: 'faulty' }) }) as Client
    }

    /** Plays a write under a fault; tells what came of it, or undefined where the fault came too late. */
    const play = async (
      db: Client,
      write: (db: Client, name: string) => Promise<unknown>,
      name: string,
      fault: Fault,
    ): Promise<string | undefined> => {
      proxy.lay(fault)
      const failure = await write(db, name).then(
        () => undefined,
        (error: unknown) => error as Failure,
      )
      if (!(await proxy.lift())) return undefined
      if (failure === undefined) return 'succeeded'
      expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P1017' })
      expect(failure.meta['outcome']).toMatch(/^(not applied|unknown)$/)
      return String(failure.meta['outcome'])
    }

    describe.each(['cut', 'terminated'] as const)('%s', (how) => {
      test.each(Object.entries(writes))('during %s: all of it or nothing, and it is told which', async (title, write) => {
        const whole = await (async (): Promise<readonly number[]> => {
          const name = `whole ${protocol} ${how} ${title}`
          await write(watcher, name)
          return rowsOf(name)
        })()
        const seen = new Map<string, number>()
        for (const moment of moments) {
          for (let request = 1; ; request++) {
            expect(request).toBeLessThan(60)
            const db = open()
            await write(db, `warm ${protocol} ${how} ${title} ${moment} ${request} .`)
            const name = `fault ${protocol} ${how} ${title} ${moment} ${request} .`
            const outcome = await play(db, write, name, { request, moment, strike: how === 'cut' ? 'cut' : terminate })
            if (outcome === undefined) {
              await db.$disconnect()
              break
            }
            await (how === 'cut' ? gone() : settled())
            const rows = await rowsOf(name)
            const state = rows.every((count) => count === 0) ? 'none' : 'all'
            if (state === 'all') expect(rows).toEqual(whole)
            if (outcome === 'succeeded') expect(state).toBe('all')
            if (outcome === 'not applied') expect(state).toBe('none')
            // The pool has a way to the server again. That an idle connection was ended can reach the client after its next statement.
            const again = db.tag.count({ where: { name } })
            const count = outcome === 'succeeded' ? await again.catch(() => db.tag.count({ where: { name } })) : await again
            expect(count).toBeTypeOf('number')
            const key = `${moment}: ${outcome}, ${state}`
            seen.set(key, (seen.get(key) ?? 0) + 1)
            await db.$disconnect()
          }
        }
        outcomes.set(`${protocol}, ${how}, ${title}`, seen)
        expect(seen.size).toBeGreaterThan(1)
      })
    })
  })
})
