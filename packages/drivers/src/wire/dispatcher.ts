import { ConnectionError } from '@hotplan/plan'
import { Tempo } from '../postgres/pace.ts'
import { type ConnectionOwner, WireConnection } from './connection.ts'
import type { Exchange } from './exchange.ts'
import type { TakenSocket } from './socket.ts'
import { WaitingList } from './waiting-list.ts'
import { type Visit, WriteQueue } from './write-queue.ts'

/** Statements that are on their way on one connection at most. */
const maxDepth = 16
/** Statements that share a connection before another one is opened for them. */
const fullDepth = 2
/** Connections that are opened for shared use while those there are could take more: beyond that, fuller ones are faster. */
const sharedTarget = 4
/** A connection whose first statement takes this long gets no more of them behind it. */
const stalledMs = 20
/** Before another connection is tried after one could not be opened. */
const retryDelayMs = 1000

export interface DispatcherOptions {
  /** Opens a connection and gives its socket away. */
  readonly open: () => Promise<TakenSocket>
  /** The error of Hotplan for what `open` rejects with. */
  readonly openFailure: (native: unknown) => Error
  readonly maxConnections: number
  readonly maxStatements: number
  /** Until an idle connection is ended; 0 keeps it. */
  readonly idleTimeoutMs: number
  /** Until those who wait for a connection give up; 0 never. */
  readonly waitTimeoutMs: number
  /** Whether a failed statement goes on its way again; it was made ready for that. */
  readonly repeats: (exchange: Exchange) => boolean
  /** Settles an exchange that is over. */
  readonly settle: (exchange: Exchange) => void
}

/** Someone who needs a connection for himself. */
interface Tenant {
  /** A slow statement; a lease and a write are not known to be. */
  readonly isSlow: boolean
  /** A write that is known to be fast, and may be sent behind others. */
  readonly fastWrite: Exchange | undefined
  readonly enter: (connection: WireConnection) => void
  readonly reject: (error: unknown) => void
}

/**
 * Decides which connection runs what. Reads that are known to be fast share few connections, many on their way at once; slow ones, writes
 * and all that might wait for a lock get one to themselves, so that no read ever waits behind them. Where all connections are busy, a
 * few fast writes may share one. Slow statements leave one connection to the others.
 */
export class Dispatcher implements ConnectionOwner {
  readonly tempo: Tempo = new Tempo()
  readonly #options: DispatcherOptions
  readonly #shared: WaitingList<Exchange>
  readonly #tenants: WaitingList<Tenant>
  readonly #visits = new Map<WireConnection, Visit>()
  readonly #writes = new WriteQueue()
  readonly #endings: Promise<void>[] = []
  /** Those who wait until there is a connection. */
  readonly #watchers: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = []
  #connections: WireConnection[] = []
  #opening = 0
  #retryAt = 0
  #slow = 0
  #sweeper: NodeJS.Timeout | undefined
  /** Present while it is closing. */
  #closed: (() => void) | undefined

  constructor(options: DispatcherOptions) {
    this.#options = options
    // Until there is a connection, it is for the one on its way to say why there is none.
    const canExpire = (): boolean => this.#connections.length > 0 || this.#opening === 0
    const expire = ({ reject }: Pick<Tenant, 'reject'>): void => {
      reject(poolTimeout())
      this.#pump()
    }
    this.#shared = new WaitingList<Exchange>(options.waitTimeoutMs, canExpire, expire)
    this.#tenants = new WaitingList<Tenant>(options.waitTimeoutMs, canExpire, expire)
  }

  /** Runs a statement on its own, on any connection. */
  submit(exchange: Exchange): void {
    const { isRead, isWrite, describe, pace } = exchange.statement
    const isSlow = pace.isSlow(this.tempo)
    if (!isRead || describe || pace.isUnknown || isSlow) {
      const isFastWrite = !(describe || pace.isUnknown || isSlow) && isWrite
      const enter = (connection: WireConnection): void => this.#visit(connection, exchange, { isSlow, isFastWrite })
      this.#admit({ isSlow, fastWrite: isFastWrite ? exchange : undefined, enter, reject: exchange.reject })
      return
    }
    const connection = this.#shared.length === 0 ? this.#leastLoaded() : undefined
    if (connection === undefined) {
      this.#shared.push(exchange)
      this.#pump()
      return
    }
    connection.send(exchange)
    if (connection.depth > fullDepth && this.#connections.length + this.#opening < sharedTarget) this.#openOne()
  }

  /** A connection for one's own use, until {@link release}. */
  lease(): Promise<WireConnection> {
    return new Promise((resolve, reject) => {
      this.#admit({ isSlow: false, fastWrite: undefined, enter: resolve, reject })
    })
  }

  /** Until there is a connection. Takes it away from nobody: one that is on its way for a statement will do, and the other way round. */
  connected(): Promise<void> {
    if (this.#connections.length > 0) return Promise.resolve()
    return new Promise((resolve, reject) => {
      this.#watchers.push({ resolve, reject })
      if (this.#opening === 0) this.#openOne()
    })
  }

  /** Gives a connection back, or drops it. */
  release(connection: WireConnection, isBroken: boolean): void {
    if (connection.isBroken) return
    if (isBroken || connection.isInTransaction) {
      this.#remove(connection)
      void connection.end()
    } else {
      connection.use = 'shared'
      connection.since = performance.now()
      connection.settle()
    }
    this.#pump()
  }

  /** Cuts a leased connection, also one that is waiting for an answer. */
  abandon(connection: WireConnection): void {
    connection.fail(new ConnectionError('P1017', 'The connection to the database server was closed.'))
  }

  /** Lets everything come to its end, then ends the connections. Nothing may be submitted after it. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#closed = resolve
      this.#pump()
    })
  }

  answered(connection: WireConnection, exchange: Exchange): void {
    const again = exchange.isAlone && this.#options.repeats(exchange)
    if (!again) this.#options.settle(exchange)
    if (connection.depth === 0 && this.#visits.has(connection)) this.#leave(connection)
    if (again) this.submit(exchange)
  }

  progressed(): void {
    if (this.#shared.length > 0 || this.#tenants.length > 0 || this.#closed !== undefined) this.#pump()
  }

  lost(connection: WireConnection): void {
    this.#endVisit(connection)
    this.#remove(connection)
    this.#pump()
  }

  /** Enters at once where a connection is idle. */
  #admit(tenant: Tenant): void {
    if (this.#tenants.length === 0 && this.#mayEnter(tenant)) {
      const connection = this.#idle()
      if (connection !== undefined) {
        this.#enter(tenant, connection)
        return
      }
      if (this.#follow(tenant)) return
    }
    this.#tenants.push(tenant)
    this.#pump()
  }

  /** Sends a write behind others, where it may not be sent otherwise. */
  #follow({ fastWrite }: Tenant): boolean {
    // Whoever waits for a connection, or could have one of his own, comes first.
    if (fastWrite === undefined || this.#shared.length > 0 || this.#connections.length < this.#options.maxConnections)
      return false
    const connection = this.#writes.choose(this.#connections, this.#visits)
    connection?.send(fastWrite)
    return connection !== undefined
  }

  #enter(tenant: Tenant, connection: WireConnection): void {
    connection.use = 'held'
    connection.settle()
    tenant.enter(connection)
  }

  #visit(connection: WireConnection, exchange: Exchange, visit: Visit): void {
    connection.send(exchange)
    // One that could not be sent has been rejected.
    if (connection.depth === 0) {
      this.release(connection, false)
      return
    }
    if (visit.isSlow) this.#slow++
    this.#visits.set(connection, visit)
  }

  #leave(connection: WireConnection): void {
    this.#endVisit(connection)
    if (this.#tenants.length > 0 || this.#shared.length > 0 || connection.isInTransaction) {
      this.release(connection, false)
      return
    }
    connection.use = 'shared'
  }

  #endVisit(connection: WireConnection): void {
    const visit = this.#visits.get(connection)
    if (visit === undefined) return
    this.#visits.delete(connection)
    if (visit.isSlow) this.#slow--
  }

  #mayEnter({ isSlow }: Tenant): boolean {
    return !isSlow || this.#roomForSlow > 0
  }

  get #roomForSlow(): number {
    return Math.max(1, this.#options.maxConnections - 1) - this.#slow
  }

  /** Those who wait and may enter as soon as a connection is idle. */
  get #admissible(): number {
    const slow = this.#tenants.count(({ isSlow }) => isSlow)
    return this.#tenants.length - slow + Math.min(slow, this.#roomForSlow)
  }

  #idle(): WireConnection | undefined {
    return this.#connections.find(({ use, depth }) => use !== 'held' && depth === 0)
  }

  /** Of the connections that take one more, the one with the least to do. */
  #leastLoaded(): WireConnection | undefined {
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

  /** Serves those who wait as far as the connections allow, and sees to it that more become free. */
  #pump(): void {
    this.#serveShared()
    this.#serveTenants()
    const tenants = this.#admissible
    const wanted = tenants + Math.ceil(this.#shared.length / maxDepth)
    while (this.#opening < wanted && this.#openOne());
    this.#drain(Math.max(0, tenants - this.#opening))
    this.#serveShared()
    if (this.#closed !== undefined) this.#wind()
  }

  #serveShared(): void {
    while (this.#shared.length > 0) {
      const connection = this.#leastLoaded()
      if (connection === undefined) return
      const exchange = this.#shared.shift()
      if (exchange !== undefined) connection.send(exchange)
    }
  }

  #serveTenants(): void {
    while (this.#tenants.length > 0) {
      const connection = this.#idle()
      const next = this.#tenants.find((waiting) => this.#mayEnter(waiting))
      if (next === undefined) return
      if (connection === undefined) {
        if (!this.#follow(next)) return
        this.#tenants.remove(next)
      } else {
        // First, since whoever enters may bring this method about again.
        this.#tenants.remove(next)
        this.#enter(next, connection)
      }
    }
  }

  /** Keeps new statements off as many connections as there are tenants waiting, and lets them on again where there are fewer. */
  #drain(tenants: number): void {
    let wanted = tenants
    for (const connection of this.#connections) {
      if (connection.use === 'held') continue
      connection.use = wanted > 0 ? 'draining' : 'shared'
      wanted--
    }
  }

  /** Whether a connection is on its way. */
  #openOne(): boolean {
    const { maxConnections, open, maxStatements } = this.#options
    if (this.#connections.length + this.#opening >= maxConnections) return false
    // With nothing open and nothing on its way there is nobody to wait for.
    if (this.#connections.length + this.#opening > 0 && performance.now() < this.#retryAt) return false
    this.#opening++
    open().then(
      (taken) => {
        this.#opening--
        this.#connections.push(new WireConnection(taken, this, maxStatements))
        for (const { resolve } of this.#watchers.splice(0)) resolve()
        this.#sweepLater()
        this.#pump()
      },
      (error: unknown) => {
        this.#opening--
        this.#refused(this.#options.openFailure(error))
      },
    )
    return true
  }

  #refused(error: Error): void {
    this.#retryAt = performance.now() + retryDelayMs
    if (this.#connections.length === 0 && this.#opening === 0) {
      for (const waiting of [...this.#shared.clear(), ...this.#tenants.clear(), ...this.#watchers.splice(0)])
        waiting.reject(error)
    }
    this.#pump()
  }

  #remove(connection: WireConnection): void {
    this.#connections = this.#connections.filter((other) => other !== connection)
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
        this.#remove(connection)
        void connection.end()
      }
    }
    if (this.#connections.length > 0) this.#sweepLater()
  }

  /** Ends what is idle, and says so when nothing is left. */
  #wind(): void {
    if (this.#shared.length > 0 || this.#tenants.length > 0) return
    const ended = this.#connections.filter(({ use, depth }) => use !== 'held' && depth === 0)
    for (const connection of ended) {
      this.#remove(connection)
      this.#endings.push(connection.end())
    }
    if (this.#connections.length > 0 || this.#opening > 0) return
    clearTimeout(this.#sweeper)
    const done = this.#closed
    this.#closed = undefined
    void Promise.all(this.#endings).then(done)
  }
}

function poolTimeout(): ConnectionError {
  return new ConnectionError('P2024', 'No connection of the pool became free in time: raise "max", or end transactions sooner.')
}
