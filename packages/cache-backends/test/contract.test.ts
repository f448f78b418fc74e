import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskStore } from '@hotplan/cache-backends/disk'
import { memcachedStore } from '@hotplan/cache-backends/memcached'
import { memoryStore } from '@hotplan/cache-backends/memory'
import { nullStore } from '@hotplan/cache-backends/null'
import { redisStore } from '@hotplan/cache-backends/redis'
import { valkeyStore } from '@hotplan/cache-backends/valkey'
import { describeStore } from '@hotplan/testkit'
import { describeWithService, type PrivateServer, startPrivateServer } from '@hotplan/testkit/services'
import { Cluster, Redis } from 'ioredis'
import { Redis as Valkey } from 'iovalkey'
import { Memcache } from 'memcache'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

/** The contract is about answers; deadlines have tests of their own. */
const patient = { deadlineMs: 5000, connectTimeoutMs: 5000 }

describeStore('the memory store', {
  isShared: false,
  create: ({ maxValueBytes, ttlMs }) =>
    memoryStore({ ...(maxValueBytes && { maxBytes: maxValueBytes + 64 }), ...(ttlMs && { ttlMs }) }),
})

describe('the disk store', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hotplan-disk-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  describeStore('the disk store', {
    create: (options) => diskStore({ path: join(folder, 'cache.db'), busyTimeoutMs: 5000, ...options }),
  })
})

describeWithService('redis', 'on a Redis server', (url) => {
  describeStore('the redis store', { create: (options) => redisStore({ url, ...patient, ...options }) })
  describeStore('the valkey store', { create: (options) => valkeyStore({ url, ...patient, ...options }) })

  describe('a client of the caller', () => {
    const ioredis = new Redis(url, { lazyConnect: true })
    const iovalkey = new Valkey(url, { lazyConnect: true })
    const redis = createClient({ url })
    afterAll(async () => {
      await Promise.all([ioredis.quit(), iovalkey.quit(), redis.close()])
    })
    describeStore('the redis store on an ioredis', {
      create: (options) => redisStore({ client: ioredis, ...patient, ...options }),
    })
    describeStore('the valkey store on an iovalkey', {
      create: (options) => valkeyStore({ client: iovalkey, ...patient, ...options }),
    })
    describeStore('the redis store on a client of redis', {
      create: (options) => redisStore({ client: redis, ...patient, ...options }),
    })

    test('stays open when its store is closed', async () => {
      const [first, second] = [redisStore({ client: ioredis, ...patient }), redisStore({ client: redis, ...patient })]
      await first.getMany(['a'])
      await second.getMany(['a'])
      await Promise.all([first.close(), second.close()])
      expect([await ioredis.ping(), await redis.ping()]).toEqual(['PONG', 'PONG'])
    })
  })

  test('refuses a client of another kind with a code', () => {
    const create = (): unknown => redisStore({ client: { get: () => undefined } as never })
    expect(create).toThrow(expect.objectContaining({ name: 'QueryError', code: 'STORE.UNSUPPORTED_CLIENT' }))
  })

  test('keeps keys of different prefixes apart', async () => {
    const [one, two] = [redisStore({ url, prefix: 'one:', ...patient }), redisStore({ url, prefix: 'two:', ...patient })]
    await one.set('key', Buffer.from('1'))
    expect(await two.getMany(['key'])).toEqual([undefined])
    const raw = new Redis(url)
    expect(await raw.get('one:key')).toBe('1')
    await Promise.all([one.close(), two.close(), raw.quit()])
  })
})

describeWithService('redis', 'on a Redis cluster', () => {
  // One node with all slots already answers like a cluster: keys of several slots in one command are refused.
  const config = `hotplan-nodes-${process.pid}.conf`
  const busPort = 20_000 + (process.pid % 10_000)
  let server: PrivateServer | undefined
  let cluster: Cluster | undefined
  beforeAll(async () => {
    const args = [
      '--cluster-enabled',
      'yes',
      '--cluster-config-file',
      config,
      '--cluster-port',
      String(busPort),
      '--cluster-announce-ip',
      '127.0.0.1',
    ]
    server = await startPrivateServer('redis', args)
    if (server === undefined) throw new Error('This suite starts a cluster of its own: install redis-server on this machine')
    const node = new Redis(server.url)
    await node.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    const isReady = async (): Promise<void> => expect(await node.call('CLUSTER', 'INFO')).toContain('cluster_state:ok')
    await vi.waitFor(isReady, { timeout: 10_000 })
    await node.quit()
    const { hostname, port } = new URL(server.url)
    cluster = new Cluster([{ host: hostname, port: Number(port) }], { lazyConnect: true })
  }, 20_000)
  afterAll(async () => {
    cluster?.disconnect()
    await server?.kill()
    rmSync(join(tmpdir(), config), { force: true })
  })
  describeStore('the redis store', {
    create: (options) => redisStore({ ...(cluster && { client: cluster }), ...patient, ...options }),
  })
})

describeWithService('memcached', 'on a Memcached server', (url) => {
  describeStore('the memcached store', { create: (options) => memcachedStore({ servers: url, ...patient, ...options }) })

  describe('a client of the caller', () => {
    const client = new Memcache(url)
    afterAll(() => client.quit())
    describeStore('the memcached store on a memcache', {
      create: (options) => memcachedStore({ client, ...patient, ...options }),
    })
  })

  test('refuses a prefix that keys cannot have', () => {
    expect(() => memcachedStore({ prefix: 'a b' })).toThrow(expect.objectContaining({ code: 'STORE.INVALID_OPTION' }))
  })
})

describe('the null store', () => {
  test('keeps nothing and counts like the others', async () => {
    const store = nullStore()
    await store.set('a', new Uint8Array(5_000_000))
    expect(await store.getMany(['a', 'b'])).toEqual([undefined, undefined])
    await store.delete(['a'])
    expect(store.stats()).toEqual({ hits: 0, misses: 2, stored: 1, refused: 0, deleted: 1, failures: 0, timeouts: 0 })
    await store.close()
    await expect(store.getMany(['a'])).rejects.toMatchObject({ code: 'STORE.CLOSED' })
  })
})

test.each([{ deadlineMs: 0 }, { connectTimeoutMs: Number.NaN }])('refuses the option %o', (options) => {
  expect(() => redisStore(options)).toThrow(expect.objectContaining({ code: 'STORE.INVALID_OPTION' }))
})
