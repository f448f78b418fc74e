import { QueryError } from '@hotplan/plan'
import { BackendStore } from './backend-store.ts'
import type { CountedStore } from './counted-store.ts'
import type { Lib } from './load-package.ts'
import { MemcachedBackend } from './memcached-backend.ts'
import { isMemcachedPrefix } from './memcached-key.ts'
import type { MemcacheClient, MemcacheLib } from './memcached-node.ts'
import { encodedBytes } from './memcached-value.ts'
import { deadlinesOf, defaultPrefix, type ServerStoreOptions } from './server-options.ts'

export type { CountedStore, StoreStats } from './counted-store.ts'
export type { Lib } from './load-package.ts'
export type { MemcacheClient, MemcacheLib } from './memcached-node.ts'
export type { ServerStoreOptions } from './server-options.ts'

/**
 * Either servers or a client of the caller's own. `maxValueBytes` is 1,000,000 where nothing is said, a little below what
 * servers take; bytes that are no UTF-8 text take a third more on the way and count as such.
 */
export interface MemcachedStoreOptions extends ServerStoreOptions {
  /** `host:port` or `memcached://host:port` of one server or of several that share the keys. @defaultValue '127.0.0.1:11211' */
  readonly servers?: string | readonly string[]
  /** Further options of `memcache`, such as `sasl` or `tls`. */
  readonly clientOptions?: Readonly<Record<string, unknown>>
  /** The module `memcache`. @defaultValue the installed package, imported on first use */
  readonly lib?: Lib<MemcacheLib>
  /** An instance of `Memcache`. It is not closed with the store. */
  readonly client?: MemcacheClient
}

const name = 'memcached'
const defaultMaxValueBytes = 1_000_000

/**
 * A store on Memcached servers. Opens and loads nothing before its first operation.
 * @throws QueryError `STORE.INVALID_OPTION`
 */
export function memcachedStore(options: MemcachedStoreOptions = {}): CountedStore {
  const {
    prefix = defaultPrefix,
    servers = '127.0.0.1:11211',
    clientOptions = {},
    maxValueBytes = defaultMaxValueBytes,
  } = options
  if (!isMemcachedPrefix(prefix)) {
    const expected = 'up to 200 printable ASCII characters without a space'
    throw new QueryError('STORE.INVALID_OPTION', `\`prefix\` of a memcached store must be ${expected}.`, {
      meta: { path: 'prefix', expected },
    })
  }
  const backend = new MemcachedBackend({
    prefix,
    servers: typeof servers === 'string' ? [servers] : servers,
    clientOptions,
    lib: options.lib,
    client: options.client,
    deadlines: deadlinesOf(options),
  })
  return new BackendStore(backend, { name, maxValueBytes, ttlMs: options.ttlMs, sizeOf: encodedBytes })
}
