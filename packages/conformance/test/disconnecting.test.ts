import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blogDatabase, describeOnDatabases, type OpenDatabase, plainPostgres } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, openFixture, type UntypedClient, untypedClient } from '../src/fixture.ts'

type Client = UntypedClient & {
  $extends(extension: unknown): Client
  $queryRawUnsafe(sql: string): Promise<{ n: number }[]>
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const disconnected = { code: 'P2028', meta: { reason: 'disconnected', outcome: 'not applied' } }

describeOnDatabases(
  '$disconnect',
  (database) => {
    let opened: OpenDatabase
    let db: Client
    beforeAll(async () => {
      opened = await openFixture('blog', database)
      db = untypedClient({ schema: fixtureSchema('blog', database), driver: opened.driver }) as Client
    })
    afterAll(() => opened.close())

    test('rolls back the transactions that are open or being opened, and the client opens again', async () => {
      let late: Promise<unknown> | undefined
      let begun = (): void => {}
      const isOpen = new Promise<void>((resolve) => {
        begun = resolve
      })
      const open = failureOf(
        db.$transaction(
          async (tx: UntypedClient) => {
            await tx.tag.create({ data: { name: 'disconnected' } })
            begun()
            await pause(60_000)
          },
          { timeout: Number.POSITIVE_INFINITY },
        ),
      )
      await isOpen
      const others = Array.from({ length: 6 }, () => {
        const work = async (tx: UntypedClient): Promise<void> => {
          await tx.tag.create({ data: { name: `disconnected ${Math.random()}` } })
          await pause(50)
          late = failureOf(tx.tag.create({ data: { name: `disconnected ${Math.random()}` } }))
          await late
        }
        return failureOf(db.$transaction(work, { maxWait: 60_000 }))
      })
      const list = failureOf(db.$transaction([db.tag.create({ data: { name: 'disconnected list' } })], { maxWait: 60_000 }))
      await db.$extends({}).$disconnect()
      expect(await open).toMatchObject(disconnected)
      for (const failure of await Promise.all(others)) expect(failure).toMatchObject(disconnected)
      expect(await list).toMatchObject(disconnected)
      await pause(80)
      if (late !== undefined) expect(await late).toMatchObject({ code: 'P2028' })
      expect(await db.tag.count({ where: { name: { startsWith: 'disconnected' } } })).toBe(0)
    })

    test('lets single queries come to their end, those that wait among them', async () => {
      const creates = Array.from({ length: 12 }, (_, n) =>
        db.tag.create({ data: { name: `single ${n}` } }).catch((error) => error),
      )
      const started = creates.map((create) => create.then((value) => value))
      await db.$disconnect()
      await Promise.all(started)
      expect(await db.tag.count({ where: { name: { startsWith: 'single' } } })).toBe(12)
    })

    test('does not wait for a stream that nobody reads on', async () => {
      const users = db.user as unknown as { stream(args: object): AsyncIterable<{ id: number }> }
      const reading = users.stream({ batchSize: 1, orderBy: { id: 'asc' } })[Symbol.asyncIterator]()
      expect((await reading.next()).value).toMatchObject({ id: 1 })
      const started = performance.now()
      await db.$disconnect()
      expect(performance.now() - started).toBeLessThan(5_000)
      const rest = (async () => {
        while ((await reading.next()).done !== true);
      })()
      // Where the rows are in the process they can still be read.
      if (!database.name.startsWith('PostgreSQL')) await rest
      else expect(await failureOf(rest)).toMatchObject({ code: 'P1017', meta: { outcome: 'not applied' } })
      expect(await db.user.count()).toBeGreaterThan(1)
    })

    test('may be called inside a transaction, and twice', async () => {
      const call = db.$transaction(async (tx: UntypedClient) => {
        await tx.tag.create({ data: { name: 'inside' } })
        await db.$disconnect()
      })
      expect(await failureOf(call)).toMatchObject(disconnected)
      await Promise.all([db.$disconnect(), db.$disconnect()])
      expect(await db.tag.count({ where: { name: 'inside' } })).toBe(0)
    })

    test('does not wait for a statement of a transaction that the server is running', async ({ skip }) => {
      if (!database.name.startsWith('PostgreSQL')) return skip('statements run in the process')
      const second = await database.open()
      const running = untypedClient({ schema: fixtureSchema('blog', database), driver: second.driver }) as Client
      const call = failureOf(
        running.$transaction(async (tx: Client) => tx.$queryRawUnsafe('select pg_sleep(20)::text /* disconnected */'), {
          timeout: 60_000,
        }),
      )
      const asked = `select count(*)::int as n from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and query like '%/* disconnected */'`
      while ((await db.$queryRawUnsafe(asked))[0]?.n !== 1) await pause(5)
      const started = performance.now()
      await running.$disconnect()
      expect(performance.now() - started).toBeLessThan(5_000)
      expect(await call).toMatchObject(disconnected)
      expect(await running.$queryRawUnsafe('select 1 as n')).toEqual([{ n: 1 }])
      await second.close()
    })
  },
  () => true,
  [plainPostgres],
)

describeWithService('postgres', 'a program of its own', () => {
  const outcomeOf = async (program: URL, ...rest: readonly string[]): Promise<object> => {
    const args = ['--conditions=@hotplan/source', fileURLToPath(program), ...rest]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    const [code] = await once(child, 'exit')
    return { code, output }
  }

  test.each(['wire', 'pg'])(
    'whose last step is $disconnect waits for it, with protocol %s',
    async (protocol) => {
      const outcome = await outcomeOf(new URL('../src/closing-program.ts', import.meta.url), await createDatabase(), protocol)
      expect(outcome).toEqual({ code: 0, output: 'closed 25 times\n' })
    },
    60_000,
  )

  test.each(['wire', 'pg'])(
    'whose sessions are ended and whose client is closed at random hears of every call, with protocol %s',
    async (protocol) => {
      const url = await blogDatabase()
      const outcome = await outcomeOf(new URL('../src/harried-program.ts', import.meta.url), url, protocol, '3000')
      expect(outcome).toEqual({ code: 0, output: 'all settled, 0 sessions busy\n' })
    },
    60_000,
  )
})
