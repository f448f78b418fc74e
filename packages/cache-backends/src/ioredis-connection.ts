import { InternalError } from '@hotplan/plan'
import type { BackendEntry } from './backend.ts'
import { type Lib, loadPackage } from './load-package.ts'
import type { ServerConnection } from './server-guard.ts'

type SetArguments = readonly [key: string, value: Uint8Array, px?: 'PX', ttlMs?: number]

interface IoredisPipeline {
  set(...args: SetArguments): unknown
  exec(): Promise<readonly (readonly [error: Error | null, reply: unknown])[] | null>
}

/** What tells an instance of `ioredis` or `iovalkey`, a cluster included, from other clients. */
export interface IoredisClient {
  readonly status: string
  mgetBuffer(keys: string[]): Promise<(Uint8Array | null)[]>
}

/** What is used of it. Not part of the public type, which the many overloads of its methods would not fit. */
interface CommandClient extends IoredisClient {
  readonly isCluster?: boolean
  getBuffer(key: string): Promise<Uint8Array | null>
  set(...args: SetArguments): Promise<unknown>
  unlink(...keys: string[]): Promise<number>
  pipeline(): IoredisPipeline
}

interface OwnedClient extends CommandClient {
  readonly stream?: { unref?(): unknown }
  connect(): Promise<void>
  disconnect(): void
  on(event: 'connect' | 'error', listener: (error: unknown) => void): unknown
}

/** What is used of the module `ioredis` or `iovalkey`. */
export interface IoredisLib {
  readonly Redis: new (url: string, options: Readonly<Record<string, unknown>>) => unknown
}

const importers = {
  ioredis: (): Promise<unknown> => import('ioredis'),
  iovalkey: (): Promise<unknown> => import('iovalkey'),
}

/** Commands over the interface that ioredis and iovalkey share. */
class IoredisCommands {
  readonly #client: CommandClient

  constructor(client: IoredisClient) {
    this.#client = client as CommandClient
  }

  async getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const client = this.#client
    // A cluster answers MGET for keys of one slot only, and does not split it.
    const values =
      client.isCluster === true ? await Promise.all(keys.map((key) => client.getBuffer(key))) : await client.mgetBuffer([...keys])
    return values.map((value) => value ?? undefined)
  }

  async setMany(entries: readonly BackendEntry[]): Promise<void> {
    const client = this.#client
    if (client.isCluster === true || entries.length === 1) {
      await Promise.all(entries.map((entry) => client.set(...setArguments(entry))))
      return
    }
    const pipeline = client.pipeline()
    for (const entry of entries) pipeline.set(...setArguments(entry))
    for (const [error] of (await pipeline.exec()) ?? []) if (error !== null) throw error
  }

  async delete(keys: readonly string[]): Promise<void> {
    if (this.#client.isCluster === true) await Promise.all(keys.map((key) => this.#client.unlink(key)))
    else await this.#client.unlink(...keys)
  }
}

function setArguments({ key, value, ttlMs }: BackendEntry): SetArguments {
  // The clients recognise binary values by Buffer and turn other arrays into text.
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return ttlMs === undefined ? [key, bytes] : [key, bytes, 'PX', ttlMs]
}

/** An instance that belongs to the caller, who connects, reconnects and closes it. */
export class GivenIoredis extends IoredisCommands implements ServerConnection {
  async load(): Promise<void> {}

  isConnected(): boolean {
    return true
  }

  async connect(): Promise<void> {}

  drop(): void {}

  async close(): Promise<void> {}
}

export interface OwnIoredisOptions {
  readonly store: string
  readonly packageName: 'ioredis' | 'iovalkey'
  readonly lib: Lib<IoredisLib> | undefined
  readonly url: string
  readonly clientOptions: Readonly<Record<string, unknown>>
  readonly connectTimeoutMs: number
}

/** A client of our own: made anew for each connection, so that none inherits the state of one that broke. */
export class OwnIoredis implements ServerConnection {
  readonly #options: OwnIoredisOptions
  #loading: Promise<IoredisLib> | undefined
  #lib: IoredisLib | undefined
  #connection: { readonly client: OwnedClient; readonly commands: IoredisCommands } | undefined

  constructor(options: OwnIoredisOptions) {
    this.#options = options
  }

  async load(): Promise<void> {
    if (this.#lib !== undefined) return
    const { store, packageName, lib } = this.#options
    this.#loading ??= loadPackage<IoredisLib>(store, packageName, lib, () => importers[packageName]())
    this.#lib = await this.#loading
  }

  isConnected(): boolean {
    return this.#connection?.client.status === 'ready'
  }

  async connect(): Promise<void> {
    this.drop()
    const client = this.#createClient()
    this.#connection = { client, commands: new IoredisCommands(client) }
    let problem: unknown
    client.on('error', (error) => {
      problem = error
    })
    // Deadlines keep the process alive while something is under way; the idle connection must not.
    client.on('connect', () => client.stream?.unref?.())
    try {
      await client.connect()
    } catch (error) {
      throw problem ?? error
    }
  }

  getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#commands().getMany(keys)
  }

  setMany(entries: readonly BackendEntry[]): Promise<void> {
    return this.#commands().setMany(entries)
  }

  delete(keys: readonly string[]): Promise<void> {
    return this.#commands().delete(keys)
  }

  drop(): void {
    this.#connection?.client.disconnect()
    this.#connection = undefined
  }

  async close(): Promise<void> {
    this.drop()
  }

  #commands(): IoredisCommands {
    if (this.#connection === undefined) throw new InternalError('A command is sent before the connection is made')
    return this.#connection.commands
  }

  #createClient(): OwnedClient {
    const { url, clientOptions, connectTimeoutMs } = this.#options
    if (this.#lib === undefined) throw new InternalError('A connection is made before its library is loaded')
    return new this.#lib.Redis(url, {
      ...clientOptions,
      connectTimeout: connectTimeoutMs,
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      retryStrategy: () => null,
      // RESP 3 would bring nothing here.
      protocol: 2,
    }) as OwnedClient
  }
}
