import { BackendStore } from './backend-store.ts'
import type { CountedStore } from './counted-store.ts'
import { GivenIoredis, type IoredisClient, type IoredisLib, OwnIoredis } from './ioredis-connection.ts'
import type { Lib } from './load-package.ts'
import { ServerGuard } from './server-guard.ts'
import { deadlinesOf, defaultPrefix, type ServerStoreOptions } from './server-options.ts'

export type { CountedStore, StoreStats } from './counted-store.ts'
export type { IoredisClient, IoredisLib } from './ioredis-connection.ts'
export type { Lib } from './load-package.ts'
export type { ServerStoreOptions } from './server-options.ts'

/** Either a URL or a client of the caller's own. `maxValueBytes` is 8 MiB where nothing is said. */
export interface ValkeyStoreOptions extends ServerStoreOptions {
  /** @defaultValue 'redis://127.0.0.1:6379', the scheme that its clients know */
  readonly url?: string
  /** Further options of `iovalkey`, such as `tls` or `password`. */
  readonly clientOptions?: Readonly<Record<string, unknown>>
  /** The module `iovalkey`. @defaultValue the installed package, imported on first use */
  readonly lib?: Lib<IoredisLib>
  /** An instance of `iovalkey`, a cluster too. It is not closed with the store. */
  readonly client?: IoredisClient
}

const name = 'valkey'
const defaultMaxValueBytes = 8 * 1024 * 1024

/**
 * A store on a Valkey server. Opens and loads nothing before its first operation.
 * @throws QueryError `STORE.INVALID_OPTION`
 */
export function valkeyStore(options: ValkeyStoreOptions = {}): CountedStore {
  const { prefix = defaultPrefix, maxValueBytes = defaultMaxValueBytes, ttlMs, client, lib } = options
  const { url = 'redis://127.0.0.1:6379', clientOptions = {} } = options
  const deadlines = deadlinesOf(options)
  const { connectTimeoutMs } = deadlines
  const connection =
    client === undefined
      ? new OwnIoredis({ store: name, packageName: 'iovalkey', lib, url, clientOptions, connectTimeoutMs })
      : new GivenIoredis(client)
  return new BackendStore(new ServerGuard(name, connection, deadlines), { name, maxValueBytes, ttlMs, prefix })
}
