import { setTimeout as sleep } from 'node:timers/promises'
import { memcachedStore } from '@hotplan/cache-backends/memcached'
import { type CountedStore, redisStore } from '@hotplan/cache-backends/redis'
import { valkeyStore } from '@hotplan/cache-backends/valkey'
import { describeWithService, type PrivateServer, startPrivateServer } from '@hotplan/testkit/services'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'

interface Subject {
  readonly name: string
  readonly create: (url: string) => CountedStore | Promise<CountedStore>
}

const deadlines = { deadlineMs: 60, connectTimeoutMs: 1000 }
const value = new Uint8Array([1, 2, 3])

const redisSubjects: readonly Subject[] = [
  { name: 'redis', create: (url) => redisStore({ url, ...deadlines }) },
  { name: 'valkey', create: (url) => valkeyStore({ url, ...deadlines }) },
  {
    name: 'redis on a client of ioredis with its defaults',
    create: (url) => {
      const client = new Redis(url)
      client.on('error', () => undefined)
      onTestFinished(() => client.disconnect())
      return redisStore({ client, ...deadlines })
    },
  },
  {
    name: 'redis on a client of redis',
    create: async (url) => {
      const client = createClient({ url, disableOfflineQueue: true })
      client.on('error', () => undefined)
      await client.connect()
      onTestFinished(() => client.destroy())
      return redisStore({ client, ...deadlines })
    },
  },
]
const memcachedSubjects: readonly Subject[] = [
  { name: 'memcached', create: (url) => memcachedStore({ servers: url, ...deadlines }) },
]

describeWithService('redis', 'a Redis server that fails', () => describeFailures('redis', redisSubjects))
describeWithService('memcached', 'a Memcached server that fails', () => describeFailures('memcached', memcachedSubjects))

async function failureOf(operation: Promise<unknown>): Promise<{ readonly code: unknown; readonly ms: number }> {
  const started = performance.now()
  const code = await operation.then(
    () => 'none',
    (error: { readonly code: unknown }) => error.code,
  )
  return { code, ms: performance.now() - started }
}

async function answersAgain(store: CountedStore): Promise<void> {
  await vi.waitFor(() => store.set('key', value), { timeout: 5000, interval: 20 })
  await vi.waitFor(async () => expect((await store.getMany(['key']))[0]).toEqual(Buffer.from(value)), { timeout: 5000 })
}

function describeFailures(kind: 'redis' | 'memcached', subjects: readonly Subject[]): void {
  const own = subjects[0]!
  let server: PrivateServer
  beforeAll(async () => {
    const started = await startPrivateServer(kind)
    if (started === undefined) throw new Error(`These tests stop and kill a ${kind} of their own: install it on this machine`)
    server = started
  })
  afterAll(() => server.kill())

  describe.each(subjects)('under the store $name', ({ create }) => {
    test('is waited for no longer than the deadline while it hangs, then left alone, and used again when it goes on', async () => {
      const store = await create(server.url)
      await answersAgain(store)
      await server.freeze()
      onTestFinished(() => server.thaw())
      const waits = [
        await failureOf(store.getMany(['key'])),
        await failureOf(store.set('key', value)),
        await failureOf(store.delete(['key'])),
      ]
      for (const { code, ms } of waits) {
        expect(code).toBe('STORE.TIMEOUT')
        expect(ms).toBeGreaterThan(50)
        expect(ms).toBeLessThan(400)
      }
      const next = await failureOf(store.getMany(['key']))
      expect(next.code).toBe('STORE.UNAVAILABLE')
      expect(next.ms).toBeLessThan(40)
      expect(store.stats()).toMatchObject({ failures: 4, timeouts: 3 })
      server.thaw()
      await answersAgain(store)
      await store.close()
    })

    test('fails its operations when it is killed, and is used again when it is back', async () => {
      const store = await create(server.url)
      await answersAgain(store)
      const underWay = Array.from({ length: 20 }, () => failureOf(store.getMany(['key'])))
      await server.kill()
      onTestFinished(() => server.start().catch(() => undefined))
      for (const { ms } of await Promise.all(underWay)) expect(ms).toBeLessThan(400)
      for (let i = 0; i < 5; i++) {
        const { code, ms } = await failureOf(store.getMany(['key']))
        expect(['STORE.UNAVAILABLE', 'STORE.TIMEOUT']).toContain(code)
        expect(ms).toBeLessThan(400)
      }
      await server.start()
      await answersAgain(store)
      await store.close()
    })
  })

  test('fails the first operation of a store at once where it is not there', async () => {
    await server.kill()
    onTestFinished(() => server.start())
    const store = await own.create(server.url)
    expect(await failureOf(store.getMany(['key']))).toMatchObject({ code: 'STORE.UNAVAILABLE' })
    await store.close()
  })

  test('is waited for by the first operation until the connection times out where it hangs', async () => {
    await server.freeze()
    onTestFinished(() => server.thaw())
    const store = await own.create(server.url)
    const { code, ms } = await failureOf(store.getMany(['key']))
    expect(code).toBe('STORE.TIMEOUT')
    expect(ms).toBeLessThan(1500)
    await store.close()
  })

  test('is not blamed for a thread that was busy past the deadline', async () => {
    const store = await own.create(server.url)
    await answersAgain(store)
    const answer = store.getMany(['key'])
    await sleep(0)
    const until = performance.now() + 200
    while (performance.now() < until);
    expect(await answer).toEqual([Buffer.from(value)])
    await store.close()
  })
}
