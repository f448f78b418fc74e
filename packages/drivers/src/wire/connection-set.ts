import { type ConnectionOwner, WireConnection } from './connection.ts'
import type { TakenSocket } from './socket.ts'

/** Statements that are on their way on one connection at most. */
export const maxDepth = 16
/** A connection whose first statement takes this long gets no more of them behind it. */
const stalledMs = 20
/** Before another connection is tried after one could not be opened. */
const retryDelayMs = 1000

export interface ConnectionSetOptions {
  /** Opens a connection and gives its socket away. */
  readonly open: () => Promise<TakenSocket>
  /** The error of Hotplan for what `open` rejects with. */
  readonly openFailure: (native: unknown) => Error
  readonly maxConnections: number
  readonly maxStatements: number
  /** Until an idle connection is ended; 0 keeps it. */
  readonly idleTimeoutMs: number
}

/** Who uses the connections of a set. */
export interface ConnectionSetOwner extends ConnectionOwner {
  /** Another connection is there. */
  opened(): void
  /** A connection could not be opened. With `isLast` there is none, and none on its way. */
  refused(error: Error, isLast: boolean): void
}

/** The connections of a pool: opened as they are wanted, ended when they have been idle for long. */
export class ConnectionSet {
  readonly #options: ConnectionSetOptions
  readonly #owner: ConnectionSetOwner
  /** Those who wait until there is a connection. */
  readonly #watchers: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = []
  #connections: WireConnection[] = []
  #opening = 0
  #retryAt = 0
  #sweeper: NodeJS.Timeout | undefined

  constructor(options: ConnectionSetOptions, owner: ConnectionSetOwner) {
    this.#options = options
    this.#owner = owner
  }

  get all(): readonly WireConnection[] {
    return this.#connections
  }

  /** How many are on their way. */
  get opening(): number {
    return this.#opening
  }

  /** How many there are or will be. */
  get size(): number {
    return this.#connections.length + this.#opening
  }

  idle(): WireConnection | undefined {
    return this.#connections.find(({ use, depth }) => use !== 'held' && depth === 0)
  }

  /** Of the connections that take one more, the one with the least to do. */
  leastLoaded(): WireConnection | undefined {
    let best: WireConnection | undefined
    let least = maxDepth
    let now = 0
    for (const connection of this.#connections) {
      const { depth } = connection
      if (connection.use !== 'shared' || depth >= least) continue
      if (depth === 0) return connection
      now ||= performance.now()
      if (now - connection.since > stalledMs) continue
      best = connection
      least = depth
    }
    return best
  }

  /** Keeps new statements off as many connections as are wanted, and lets them on again where there are fewer. */
  drain(wanted: number): void {
    let left = wanted
    for (const connection of this.#connections) {
      if (connection.use === 'held') continue
      connection.use = left > 0 ? 'draining' : 'shared'
      left--
    }
  }

  /** Until there is a connection. Takes it away from nobody: one that is on its way for a statement will do, and the other way round. */
  connected(): Promise<void> {
    if (this.#connections.length > 0) return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.#watchers.push({ resolve, reject })
      if (this.#opening === 0) this.openOne()
    })
  }

  /** Whether a connection is on its way. */
  openOne(): boolean {
    const { maxConnections, open, maxStatements } = this.#options
    if (this.size >= maxConnections) return false
    // With nothing open and nothing on its way there is nobody to wait for.
    if (this.size > 0 && performance.now() < this.#retryAt) return false
    this.#opening++
    open().then(
      (taken) => {
        this.#opening--
        this.#connections.push(new WireConnection(taken, this.#owner, maxStatements))
        for (const { resolve } of this.#watchers.splice(0)) resolve()
        this.#sweepLater()
        this.#owner.opened()
      },
      (error: unknown) => {
        this.#opening--
        this.#refused(this.#options.openFailure(error))
      },
    )
    return true
  }

  /** Forgets a connection that is lost. */
  remove(connection: WireConnection): void {
    this.#connections = this.#connections.filter((other) => other !== connection)
  }

  end(connection: WireConnection): Promise<void> {
    this.remove(connection)
    return connection.end()
  }

  /** Ends those that are idle. */
  endIdle(): readonly Promise<void>[] {
    const idle = this.#connections.filter(({ use, depth }) => use !== 'held' && depth === 0)
    const endings = idle.map((connection) => this.end(connection))
    if (this.size === 0) clearTimeout(this.#sweeper)
    return endings
  }

  #refused(error: Error): void {
    this.#retryAt = performance.now() + retryDelayMs
    const isLast = this.size === 0
    if (isLast) for (const { reject } of this.#watchers.splice(0)) reject(error)
    this.#owner.refused(error, isLast)
  }

  #sweepLater(): void {
    const { idleTimeoutMs } = this.#options
    if (idleTimeoutMs === 0 || this.#sweeper !== undefined) return
    this.#sweeper = setTimeout(() => this.#sweep(idleTimeoutMs), idleTimeoutMs / 2).unref()
  }

  #sweep(idleTimeoutMs: number): void {
    this.#sweeper = undefined
    const now = performance.now()
    for (const connection of this.#connections) {
      if (connection.use === 'shared' && connection.depth === 0 && now - connection.since > idleTimeoutMs) {
        void this.end(connection)
      }
    }
    if (this.#connections.length > 0) this.#sweepLater()
  }
}
