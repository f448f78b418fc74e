import { ConnectionError } from '@hotplan/plan'
import { Tempo } from '../postgres/pace.ts'
import type { WireConnection } from './connection.ts'
import { ConnectionSet, type ConnectionSetOptions, type ConnectionSetOwner, maxDepth } from './connection-set.ts'
import type { Exchange } from './exchange.ts'
import { type Visit, Visits } from './visits.ts'
import { WaitingList } from './waiting-list.ts'
import { WriteQueue } from './write-queue.ts'

/** Statements that share a connection before another one is opened for them. */
const fullDepth = 2
/** Connections that are opened for shared use while those there are could take more: beyond that, fuller ones are faster. */
const sharedTarget = 4

export interface DispatcherOptions extends ConnectionSetOptions {
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
export class Dispatcher implements ConnectionSetOwner {
  readonly tempo: Tempo = new Tempo()
  readonly #options: DispatcherOptions
  readonly #connections: ConnectionSet
  readonly #shared: WaitingList<Exchange>
  readonly #tenants: WaitingList<Tenant>
  readonly #visits: Visits
  readonly #writes = new WriteQueue()
  readonly #endings: Promise<void>[] = []
  /** Present while it is closing. */
  #closed: (() => void) | undefined

  constructor(options: DispatcherOptions) {
    this.#options = options
    this.#connections = new ConnectionSet(options, this)
    this.#visits = new Visits(options.maxConnections)
    // Until there is a connection, it is for the one on its way to say why there is none.
    const canExpire = (): boolean => this.#connections.all.length > 0 || this.#connections.opening === 0
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
    const connection = this.#shared.length === 0 ? this.#connections.leastLoaded() : undefined
    if (connection === undefined) {
      this.#shared.push(exchange)
      this.#pump()
      return
    }
    connection.send(exchange)
    if (connection.depth > fullDepth && this.#connections.size < sharedTarget) this.#connections.openOne()
  }

  /** A connection for one's own use, until {@link release}. */
  lease(): Promise<WireConnection> {
    return new Promise((resolve, reject) => {
      this.#admit({ isSlow: false, fastWrite: undefined, enter: resolve, reject })
    })
  }

  /** Until there is a connection. */
  connected(): Promise<void> {
    return this.#connections.connected()
  }

  /** Gives a connection back, or drops it. */
  release(connection: WireConnection, isBroken: boolean): void {
    if (connection.isBroken) return
    if (isBroken || connection.isInTransaction) void this.#connections.end(connection)
    else {
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
    if (connection.depth === 0 && this.#visits.on(connection) !== undefined) this.#leave(connection)
    if (again) this.submit(exchange)
  }

  progressed(): void {
    if (this.#shared.length > 0 || this.#tenants.length > 0 || this.#closed !== undefined) this.#pump()
  }

  lost(connection: WireConnection): void {
    this.#visits.end(connection)
    this.#connections.remove(connection)
    this.#pump()
  }

  opened(): void {
    this.#pump()
  }

  refused(error: Error, isLast: boolean): void {
    if (isLast) for (const waiting of [...this.#shared.clear(), ...this.#tenants.clear()]) waiting.reject(error)
    this.#pump()
  }

  /** Enters at once where a connection is idle. */
  #admit(tenant: Tenant): void {
    if (this.#tenants.length === 0 && this.#mayEnter(tenant)) {
      const connection = this.#connections.idle()
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
    const { all } = this.#connections
    // Whoever waits for a connection, or could have one of his own, comes first.
    if (fastWrite === undefined || this.#shared.length > 0 || all.length < this.#options.maxConnections) return false
    const connection = this.#writes.choose(all, this.#visits)
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
    if (connection.depth === 0) this.release(connection, false)
    else this.#visits.begin(connection, visit)
  }

  #leave(connection: WireConnection): void {
    this.#visits.end(connection)
    if (this.#tenants.length > 0 || this.#shared.length > 0 || connection.isInTransaction) this.release(connection, false)
    else connection.use = 'shared'
  }

  #mayEnter({ isSlow }: Tenant): boolean {
    return !isSlow || this.#visits.roomForSlow > 0
  }

  /** Those who wait and may enter as soon as a connection is idle. */
  get #admissible(): number {
    const slow = this.#tenants.count(({ isSlow }) => isSlow)
    return this.#tenants.length - slow + Math.min(slow, this.#visits.roomForSlow)
  }

  /** Serves those who wait as far as the connections allow, and sees to it that more become free. */
  #pump(): void {
    const connections = this.#connections
    this.#serveShared()
    this.#serveTenants()
    const tenants = this.#admissible
    const wanted = tenants + Math.ceil(this.#shared.length / maxDepth)
    while (connections.opening < wanted && connections.openOne());
    connections.drain(Math.max(0, tenants - connections.opening))
    this.#serveShared()
    if (this.#closed !== undefined) this.#wind()
  }

  #serveShared(): void {
    while (this.#shared.length > 0) {
      const connection = this.#connections.leastLoaded()
      if (connection === undefined) return
      connection.send(this.#shared.shift() as Exchange)
    }
  }

  #serveTenants(): void {
    while (this.#tenants.length > 0) {
      const connection = this.#connections.idle()
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

  /** Ends what is idle, and says so when nothing is left. */
  #wind(): void {
    if (this.#shared.length > 0 || this.#tenants.length > 0) return
    this.#endings.push(...this.#connections.endIdle())
    if (this.#connections.size > 0) return
    void Promise.all(this.#endings).then(this.#closed)
    this.#closed = undefined
  }
}

function poolTimeout(): ConnectionError {
  return new ConnectionError('P2024', 'No connection of the pool became free in time: raise "max", or end transactions sooner.')
}
