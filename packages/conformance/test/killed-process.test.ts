import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { readFixtureSql } from '@hotplan/testkit/golden'
import { createDatabase, describeWithService, sqliteFile } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'
import { expect, test } from 'vitest'
import { passwordServer } from '../../drivers/test/password-server.ts'
import { sqliteDatabase } from '../src/databases.ts'
import { failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

const program = fileURLToPath(new URL('../src/held-transaction.ts', import.meta.url))

/** A process that has written a tag in a transaction which it holds open. */
async function holding(kind: 'postgresql' | 'sqlite', address: string, name: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=@hotplan/source', program, kind, address, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => Promise.reject(new TypeError(`The process has ended with ${code}`))),
  ])
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describeWithService('postgres', 'a process that is killed in a transaction', () => {
  test('leaves nothing on PostgreSQL', async () => {
    const url = await createDatabase()
    const driver = pg({ url })
    await driver.executeScript(readFixtureSql('blog', 'postgresql').tables)
    const db = untypedClient({ schema: fixtureSchema('blog', { ...sqliteDatabase, provider: 'postgresql' }), driver })
    const child = await holding('postgresql', url, 'killed')
    expect(await db.tag.count()).toBe(0)
    // Waits for the other, which is undone when its process is gone.
    const waiting = db.tag.create({ data: { name: 'killed' }, select: { name: true } }).catch((error: unknown) => error)
    await kill(child)
    expect(await waiting).toEqual({ name: 'killed' })
    expect(await db.tag.count()).toBe(1)
    await db.$disconnect()
  })
})

test.for(['wire', 'pg'] as const)(
  'a server that crashes has what was committed, and the client finds it: protocol %s',
  { timeout: 60_000 },
  async (protocol, { skip }) => {
    const server = await passwordServer('crash')
    if (server === undefined) return skip('no PostgreSQL binaries to start a server that may crash')
    try {
      const driver = pg({ url: server.url, max: 2, protocol })
      await driver.executeScript(readFixtureSql('blog', 'postgresql').tables)
      const schema = fixtureSchema('blog', { provider: 'postgresql' })
      const db = untypedClient({ schema, driver }) as UntypedClient & { $queryRawUnsafe(sql: string): Promise<{ pid: number }[]> }
      await db.tag.create({ data: { name: 'committed' } })
      const failure = await failureOf(
        db.$transaction(async (tx: typeof db) => {
          await tx.tag.create({ data: { name: 'open' } })
          const [backend] = await tx.$queryRawUnsafe('select pg_backend_pid() as pid')
          process.kill(backend?.pid ?? 0, 'SIGKILL')
          for (;;) await tx.tag.count()
        }),
      )
      expect(failure).toMatchObject({ code: 'P1017', meta: { outcome: 'not applied' } })
      const recovering: string[] = []
      let count: unknown
      while (count === undefined) {
        count = await db.tag.count().catch((error: { code: string }) => {
          recovering.push(error.code)
          return new Promise((resolve) => setTimeout(resolve, 20))
        })
      }
      expect(count).toBe(1)
      for (const code of recovering) expect(['P1001', 'P1017']).toContain(code)
      await db.$disconnect()
    } finally {
      await server.stop()
    }
  },
)

test('a process that holds a transaction of SQLite keeps others waiting, and leaves nothing when it is killed', async () => {
  const file = sqliteFile()
  const driver = sqlite({ file, busyTimeoutMs: 50 })
  await driver.executeScript(readFixtureSql('blog', 'sqlite').tables)
  const db = untypedClient({ schema: fixtureSchema('blog', sqliteDatabase), driver })
  const child = await holding('sqlite', file, 'killed')
  const create = (): Promise<unknown> => db.tag.create({ data: { name: 'killed' }, select: { name: true } })
  expect(await failureOf(create())).toMatchObject({ code: 'P1008', meta: { sqliteCode: 5, modelName: 'Tag' } })
  expect(await db.tag.count()).toBe(0)
  await kill(child)
  expect(await create()).toEqual({ name: 'killed' })
  expect(await db.tag.count()).toBe(1)
  await db.$disconnect()
})
