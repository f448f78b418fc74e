import { QueryError } from '@hotplan/plan'
import { BackendStore } from './backend-store.ts'
import type { CountedStore } from './counted-store.ts'
import { GivenIoredis, type IoredisClient, type IoredisLib, OwnIoredis } from './ioredis-connection.ts'
import type { Lib } from './load-package.ts'
import { GivenNodeRedis, type NodeRedisClient } from './node-redis-connection.ts'
import { type ServerConnection, ServerGuard } from './server-guard.ts'
import { deadlinesOf, defaultPrefix, type ServerStoreOptions } from './server-options.ts'

export type { CountedStore, StoreStats } from './counted-store.ts'
export type { IoredisClient, IoredisLib } from './ioredis-connection.ts'
export type { Lib } from './load-package.ts'
export type { NodeRedisClient } from './node-redis-connection.ts'
export type { ServerStoreOptions } from './server-options.ts'

/** Either a URL or a client of the caller's own. `maxValueBytes` is 8 MiB where nothing is said. */
export interface RedisStoreOptions extends ServerStoreOptions {
  /** @defaultValue 'redis://127.0.0.1:6379' */
  readonly url?: string
  /** Further options of `ioredis`, such as `tls` or `password`. */
  readonly clientOptions?: Readonly<Record<string, unknown>>
  /** The module `ioredis`. @defaultValue the installed package, imported on first use */
  readonly lib?: Lib<IoredisLib>
  /** An instance of `ioredis` (a cluster too) or a client of `redis` 5 or later. It is not closed with the store. */
  readonly client?: IoredisClient | NodeRedisClient
}

const name = 'redis'
const defaultMaxValueBytes = 8 * 1024 * 1024

/**
 * A store on a Redis server. Opens and loads nothing before its first operation.
 * @throws QueryError `STORE.INVALID_OPTION`, `STORE.UNSUPPORTED_CLIENT`
 */
export function redisStore(options: RedisStoreOptions = {}): CountedStore {
  const { prefix = defaultPrefix, maxValueBytes = defaultMaxValueBytes, ttlMs } = options
  const guard = new ServerGuard(name, connectionOf(options), deadlinesOf(options))
  return new BackendStore(guard, { name, maxValueBytes, ttlMs, prefix })
}

function connectionOf(options: RedisStoreOptions): ServerConnection {
  const { client, url = 'redis://127.0.0.1:6379', clientOptions = {}, lib } = options
  const { connectTimeoutMs } = deadlinesOf(options)
  if (client === undefined)
    return new OwnIoredis({ store: name, packageName: 'ioredis', lib, url, clientOptions, connectTimeoutMs })
  if ('mgetBuffer' in client) return new GivenIoredis(client)
  if ('withTypeMapping' in client) return new GivenNodeRedis(client)
  const expected = 'an instance of `ioredis` or a client of `redis` 5 or later'
  throw new QueryError('STORE.UNSUPPORTED_CLIENT', `\`client\` of a redis store must be ${expected}.`, { meta: { expected } })
}
