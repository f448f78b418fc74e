import { StoreError } from '@hotplan/plan'
import type { Backend, BackendEntry } from './backend.ts'
import { withDeadline } from './deadline.ts'
import type { Deadlines } from './server-options.ts'

/** A client of one server, as the guard sees it. */
export interface ServerConnection extends Backend {
  getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>
  setMany(entries: readonly BackendEntry[]): Promise<void>
  delete(keys: readonly string[]): Promise<void>
  /** Imports the client library on the first call. */
  load(): Promise<void>
  isConnected(): boolean
  /** Connects once; does not retry. */
  connect(): Promise<void>
  /** Ends the connection without waiting for the server; what is under way is rejected. */
  drop(): void
}

/** So many answers must stay away in a row before the connection is given up. */
const maxTimeoutsInARow = 3
const firstPauseMs = 50
const maxPauseMs = 1000

/**
 * Keeps a server from holding up its callers: every operation has a deadline, a server that does not answer or cannot be reached
 * is left alone for a while, during which operations fail at once, and then tried again by the next one. There is no
 * reconnecting in the background, so an idle store has no timers, and no queue that grows while the server is away.
 */
export class ServerGuard implements Backend {
  readonly #name: string
  readonly #server: ServerConnection
  readonly #deadlines: Deadlines
  #connecting: Promise<void> | undefined
  #hasConnected = false
  #isClosed = false
  #timeoutsInARow = 0
  #pauseMs = 0
  #pausedUntil = 0
  #lastFailure: unknown

  constructor(name: string, server: ServerConnection, deadlines: Deadlines) {
    this.#name = name
    this.#server = server
    this.#deadlines = deadlines
  }

  getMany(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#run(() => this.#server.getMany(keys))
  }

  setMany(entries: readonly BackendEntry[]): Promise<void> {
    return this.#run(() => this.#server.setMany(entries))
  }

  delete(keys: readonly string[]): Promise<void> {
    return this.#run(() => this.#server.delete(keys))
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#server.close()
  }

  async #run<T>(command: () => Promise<T>): Promise<T> {
    await this.#server.load()
    if (this.#isClosed) throw this.#unavailable(`The connection to the ${this.#name} server is closed.`, undefined)
    if (this.#isPaused())
      throw this.#unavailable(`The ${this.#name} server did not answer and is left alone for a moment.`, this.#lastFailure)
    const { deadlineMs, connectTimeoutMs } = this.#deadlines
    const isConnected = this.#server.isConnected()
    const ms = isConnected || this.#hasConnected ? deadlineMs : connectTimeoutMs + deadlineMs
    const answer = isConnected ? command() : this.#connect().then(command)
    const result = await withDeadline(answer, ms, () => this.#late(ms))
    this.#timeoutsInARow = 0
    this.#pauseMs = 0
    this.#pausedUntil = 0
    return result
  }

  #connect(): Promise<void> {
    const { connectTimeoutMs } = this.#deadlines
    this.#connecting ??= withDeadline(this.#server.connect(), connectTimeoutMs, () => this.#timeout(connectTimeoutMs))
      .then(() => {
        this.#hasConnected = true
      })
      .catch((error: unknown) => {
        this.#pause(error)
        throw error instanceof StoreError ? error : this.#unavailable(`The ${this.#name} server cannot be reached.`, error)
      })
      .finally(() => {
        this.#connecting = undefined
      })
    return this.#connecting
  }

  #late(ms: number): StoreError {
    const error = this.#timeout(ms)
    this.#timeoutsInARow++
    if (this.#timeoutsInARow >= maxTimeoutsInARow) this.#pause(error)
    return error
  }

  /** Leaves the server alone, twice as long each time it fails again. */
  #pause(error: unknown): void {
    if (this.#isPaused()) return
    this.#server.drop()
    this.#timeoutsInARow = 0
    this.#lastFailure = error
    this.#pauseMs = Math.min(Math.max(this.#pauseMs * 2, firstPauseMs), maxPauseMs)
    this.#pausedUntil = performance.now() + this.#pauseMs
  }

  #isPaused(): boolean {
    return performance.now() < this.#pausedUntil
  }

  #timeout(ms: number): StoreError {
    const meta = { store: this.#name, deadlineMs: ms }
    return new StoreError('STORE.TIMEOUT', `The ${this.#name} server did not answer within ${ms} ms.`, { meta })
  }

  #unavailable(message: string, cause: unknown): StoreError {
    return new StoreError('STORE.UNAVAILABLE', message, { cause, meta: { store: this.#name } })
  }
}
