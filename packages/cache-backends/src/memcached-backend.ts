import { InternalError } from '@hotplan/plan'
import type { Backend, BackendEntry } from './backend.ts'
import { type Lib, loadPackage } from './load-package.ts'
import { memcachedKey } from './memcached-key.ts'
import { type MemcacheClient, MemcachedNode, type MemcacheLib, type MemcacheNode } from './memcached-node.ts'
import { ServerGuard } from './server-guard.ts'
import type { Deadlines } from './server-options.ts'

export interface MemcachedBackendOptions {
  readonly prefix: string
  readonly servers: readonly string[]
  readonly clientOptions: Readonly<Record<string, unknown>>
  readonly lib: Lib<MemcacheLib> | undefined
  readonly client: MemcacheClient | undefined
  readonly deadlines: Deadlines
}

interface Cluster {
  readonly client: MemcacheClient
  readonly guards: ReadonlyMap<MemcacheNode, ServerGuard>
}

/** Shares keys out among servers as the client's hash ring does. Each server has its own guard, so one that is down fails alone. */
export class MemcachedBackend implements Backend {
  readonly #options: MemcachedBackendOptions
  #cluster: Promise<Cluster> | undefined

  constructor(options: MemcachedBackendOptions) {
    this.#options = options
  }

  async getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const values = new Array<Uint8Array | undefined>(keys.length)
    const places = keys.map((key, index) => ({ key: this.#key(key), index }))
    await this.#share(places, async (guard, part) => {
      const found = await guard.getMany(part.map(({ key }) => key))
      for (const [at, { index }] of part.entries()) values[index] = found[at]
    })
    return values
  }

  async setMany(entries: readonly BackendEntry[]): Promise<void> {
    const keyed = entries.map((entry) => ({ ...entry, key: this.#key(entry.key) }))
    await this.#share(keyed, (guard, part) => guard.setMany(part))
  }

  async delete(keys: readonly string[]): Promise<void> {
    const keyed = keys.map((key) => ({ key: this.#key(key) }))
    await this.#share(keyed, (guard, part) => guard.delete(part.map(({ key }) => key)))
  }

  async close(): Promise<void> {
    if (this.#cluster === undefined) return
    // Where the library could not be loaded there is nothing to close.
    const cluster = await this.#cluster.catch(() => undefined)
    await Promise.all([...(cluster?.guards.values() ?? [])].map((guard) => guard.close()))
  }

  #key(key: string): string {
    return memcachedKey(this.#options.prefix, key)
  }

  async #share<T extends { readonly key: string }>(
    items: readonly T[],
    send: (guard: ServerGuard, part: readonly T[]) => Promise<void>,
  ): Promise<void> {
    this.#cluster ??= this.#open()
    const { client, guards } = await this.#cluster
    const parts = Map.groupBy(items, ({ key }) => client.hash.getNodesByKey(key)[0])
    await Promise.all(
      [...parts].map(([node, part]) => {
        const guard = node === undefined ? undefined : guards.get(node)
        if (guard === undefined) throw new InternalError('The hash ring names a server that the client does not have')
        return send(guard, part)
      }),
    )
  }

  async #open(): Promise<Cluster> {
    const { client: given, deadlines } = this.#options
    const client = given ?? (await this.#createClient())
    const isOwned = given === undefined
    const guards = client.nodes.map(
      (node) => [node, new ServerGuard('memcached', new MemcachedNode(node, isOwned), deadlines)] as const,
    )
    return { client, guards: new Map(guards) }
  }

  async #createClient(): Promise<MemcacheClient> {
    const { lib, clientOptions, servers, deadlines } = this.#options
    const { Memcache } = await loadPackage<MemcacheLib>('memcached', 'memcache', lib, () => import('memcache'))
    const client = new Memcache({
      ...clientOptions,
      nodes: [...servers],
      timeout: deadlines.connectTimeoutMs,
      lazyConnect: true,
      retries: 0,
    })
    return client as MemcacheClient
  }
}
