import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { readFixtureSql } from '@hotplan/testkit/golden'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { pg } from 'hotplan/pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

/** What a server says that is told to end a session, as the last message of the session. */
function farewell(): Buffer {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0')
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

const readyForQuery = Buffer.from([90, 0, 0, 0, 5, 73])

/**
 * A way to a server that ends where a COMMIT has been answered: its confirmation comes, and in place of the message after it the end
 * of the session, with or without a word.
 */
async function endingAfterCommit(target: URL, word: Buffer): Promise<Server> {
  const listener = createServer((client: Socket) => {
    const server = connect(Number(target.port), target.hostname)
    client.on('data', (chunk) => server.write(chunk))
    server.on('data', (chunk) => {
      const isConfirmed = chunk.includes('COMMIT\0') && chunk.subarray(-6).equals(readyForQuery)
      if (!isConfirmed) {
        client.write(chunk)
        return
      }
      client.end(Buffer.concat([chunk.subarray(0, -6), word]))
      server.destroy()
    })
    for (const socket of [client, server]) socket.on('error', () => {})
    client.on('close', () => server.destroy())
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return listener
}

describeWithService('postgres', 'a session that ends when its COMMIT has been confirmed', () => {
  const schema = fixtureSchema('blog', { provider: 'postgresql' })
  let url: string
  let watcher: UntypedClient
  beforeAll(async () => {
    url = await createDatabase()
    const driver = pg({ url })
    await driver.executeScript(readFixtureSql('blog', 'postgresql').tables)
    watcher = untypedClient({ schema, driver })
  })
  afterAll(() => watcher.$disconnect())

  test.each([
    ['wire', 'with a word', farewell()],
    ['wire', 'without a word', Buffer.alloc(0)],
    ['pg', 'with a word', farewell()],
    ['pg', 'without a word', Buffer.alloc(0)],
  ] as const)('has committed, which the call says: protocol %s, %s', async (protocol, how, word) => {
    const proxy = await endingAfterCommit(new URL(url), word)
    const way = new URL(url)
    way.port = String((proxy.address() as { port: number }).port)
    const db = untypedClient({ schema, driver: pg({ url: way.href, max: 1, protocol }) })
    const name = `${protocol} ${how}`
    const work = async (tx: UntypedClient): Promise<unknown> => tx.tag.create({ data: { name }, select: { name: true } })
    expect(await db.$transaction(work)).toEqual({ name })
    expect(await watcher.tag.count({ where: { name } })).toBe(1)
    const list = [
      db.tag.createMany({ data: [{ name: `${name} 2` }] }),
      db.tag.updateMany({ where: { name }, data: { name: `${name} 1` } }),
    ]
    expect(await db.$transaction(list)).toEqual([{ count: 1 }, { count: 1 }])
    expect(await watcher.tag.count({ where: { name: { startsWith: name } } })).toBe(2)
    await db.$disconnect()
    proxy.close()
  })
})
