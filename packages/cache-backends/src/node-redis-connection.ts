import type { BackendEntry } from './backend.ts'
import type { ServerConnection } from './server-guard.ts'

/** What is used of a client of the package `redis`, version 5 or later. */
export interface NodeRedisClient {
  readonly isOpen: boolean
  connect(): Promise<unknown>
  withTypeMapping(mapping: Readonly<Record<number, unknown>>): unknown
}

interface ByteCommands {
  mGet(keys: string[]): Promise<(Uint8Array | null)[]>
  set(
    key: string,
    value: Uint8Array,
    options?: { readonly expiration: { readonly type: 'PX'; readonly value: number } },
  ): Promise<unknown>
  unlink(keys: string[]): Promise<unknown>
}

/** `RESP_TYPES.BLOB_STRING` of the package: the first byte of such a reply, a dollar sign. */
const blobString = 0x24

/** A client that belongs to the caller, who closes it. It is connected where that has not been done. */
export class GivenNodeRedis implements ServerConnection {
  readonly #client: NodeRedisClient
  readonly #commands: ByteCommands

  constructor(client: NodeRedisClient) {
    this.#client = client
    this.#commands = client.withTypeMapping({ [blobString]: Buffer }) as ByteCommands
  }

  async load(): Promise<void> {}

  isConnected(): boolean {
    return this.#client.isOpen
  }

  async connect(): Promise<void> {
    await this.#client.connect()
  }

  async getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const values = await this.#commands.mGet([...keys])
    return values.map((value) => value ?? undefined)
  }

  async setMany(entries: readonly BackendEntry[]): Promise<void> {
    // Commands of one tick travel together.
    await Promise.all(
      entries.map(({ key, value, ttlMs }) => {
        const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
        return this.#commands.set(key, bytes, ttlMs === undefined ? undefined : { expiration: { type: 'PX', value: ttlMs } })
      }),
    )
  }

  async delete(keys: readonly string[]): Promise<void> {
    await this.#commands.unlink([...keys])
  }

  drop(): void {}

  async close(): Promise<void> {}
}
