import { StoreError } from '@hotplan/plan'
import type { BackendEntry } from './backend.ts'
import { decodeValue, encodeValue } from './memcached-value.ts'
import type { ServerConnection } from './server-guard.ts'

interface Socket {
  cork(): void
  uncork(): void
  destroy(): unknown
  setTimeout(ms: number): unknown
  unref(): unknown
}

/** One server of an instance of `Memcache`. */
export interface MemcacheNode {
  readonly socket: Socket | undefined
  isConnected(): boolean
  reconnect(): Promise<void>
  command(text: string, options?: { readonly isMultiline?: boolean; readonly requestedKeys?: string[] }): Promise<unknown>
}

/** What is used of an instance of `Memcache`. */
export interface MemcacheClient {
  readonly nodes: readonly MemcacheNode[]
  readonly hash: { getNodesByKey(key: string): readonly MemcacheNode[] }
}

/** What is used of the module `memcache`. */
export interface MemcacheLib {
  readonly Memcache: new (options: Readonly<Record<string, unknown>>) => unknown
}

interface FoundValues {
  readonly foundKeys: readonly string[]
  readonly values: readonly string[] | undefined
}

/** Seconds above which the protocol takes a time to live for a moment since 1970. */
const maxRelativeSeconds = 30 * 24 * 60 * 60

/**
 * One server. Commands are given to the node itself, since the methods of the client turn failures into misses and into
 * `false`, and its retries and idle timeouts would work against the deadlines.
 */
export class MemcachedNode implements ServerConnection {
  readonly #node: MemcacheNode
  readonly #isOwned: boolean
  #abandon: (() => void) | undefined

  constructor(node: MemcacheNode, isOwned: boolean) {
    this.#node = node
    this.#isOwned = isOwned
  }

  async load(): Promise<void> {}

  isConnected(): boolean {
    return this.#node.isConnected()
  }

  async connect(): Promise<void> {
    // Its promise stays open for ever where the socket is destroyed meanwhile.
    const abandoned = new Promise<never>((_, reject) => {
      this.#abandon = (): void =>
        reject(new StoreError('STORE.UNAVAILABLE', 'The connection to the memcached server was given up.'))
    })
    // Unlike `connect`, this discards what an earlier connection left half read.
    await Promise.race([this.#node.reconnect(), abandoned])
    if (!this.#isOwned) return
    this.#node.socket?.setTimeout(0)
    // Deadlines keep the process alive while something is under way; the idle connection must not.
    this.#node.socket?.unref()
  }

  async getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const options = { isMultiline: true, requestedKeys: [...keys] }
    const { foundKeys, values = [] } = (await this.#node.command(`get ${keys.join(' ')}`, options)) as FoundValues
    const found = new Map(foundKeys.map((key, index) => [key, values[index]]))
    const now = Date.now()
    return keys.map((key) => {
      const value = found.get(key)
      return value === undefined ? undefined : decodeValue(value, now)
    })
  }

  async setMany(entries: readonly BackendEntry[]): Promise<void> {
    const now = Date.now()
    await this.#together(entries, ({ key, value, ttlMs }) => {
      const text = encodeValue(value, ttlMs === undefined ? undefined : now + ttlMs)
      return this.#node.command(`set ${key} 0 ${expirySeconds(ttlMs, now)} ${Buffer.byteLength(text)}\r\n${text}`)
    })
  }

  async delete(keys: readonly string[]): Promise<void> {
    await this.#together(keys, (key) => this.#node.command(`delete ${key}`))
  }

  drop(): void {
    this.#abandon?.()
    if (this.#isOwned) this.#node.socket?.destroy()
  }

  async close(): Promise<void> {
    this.drop()
  }

  /** Sends commands in one write. */
  async #together<T>(items: readonly T[], send: (item: T) => Promise<unknown>): Promise<void> {
    const { socket } = this.#node
    socket?.cork()
    const answers = items.map(send)
    socket?.uncork()
    await Promise.all(answers)
  }
}

/** A little longer than asked for: the value itself knows when it expires, the server only has to forget it some time after. */
function expirySeconds(ttlMs: number | undefined, now: number): number {
  if (ttlMs === undefined) return 0
  const seconds = Math.ceil(ttlMs / 1000) + 1
  return seconds <= maxRelativeSeconds ? seconds : Math.floor(now / 1000) + seconds
}
