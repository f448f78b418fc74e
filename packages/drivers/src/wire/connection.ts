import { ConnectionError, type HotplanError, type WireBytes } from '@hotplan/plan'
import type { Tempo } from '../postgres/pace.ts'
import { serverError } from '../postgres/server-error.ts'
import { isStale } from '../postgres/stale.ts'
import { frame, isAside } from './answer.ts'
import { BackendCheck } from './backend-check.ts'
import type { Exchange } from './exchange.ts'
import { FrameReader } from './frame-reader.ts'
import { PreparedStatements } from './prepared-statements.ts'
import { protocolError } from './protocol-error.ts'
import { RequestWriter } from './request-writer.ts'
import { endsConnection, readReport } from './server-report.ts'
import type { TakenSocket } from './socket.ts'

/** What the server says of itself when it is ready. */
const status = { idle: 73, failed: 69 } as const

/** SQLSTATE of what is sent in a transaction that has failed. */
const afterFailure = '25P02'

/** Who is told what becomes of the exchanges of a connection. */
export interface ConnectionOwner {
  /** Learns from every statement. */
  readonly tempo: Tempo
  /** An exchange was answered, with a result or a report. */
  answered(connection: WireConnection, exchange: Exchange): void
  /** Some bytes of the server have been dealt with. */
  progressed(connection: WireConnection): void
  /** The connection is gone; its exchanges have been rejected. */
  lost(connection: WireConnection): void
}

/**
 * - `shared`: takes statements of anyone, one behind the other
 * - `draining`: takes no more, so that it becomes idle for someone who needs it alone
 * - `held`: serves one transaction or statement
 */
export type ConnectionUse = 'shared' | 'draining' | 'held'

/** A connection that speaks the protocol itself. Exchanges are sent without waiting for those before them: one write per tick. */
export class WireConnection {
  use: ConnectionUse = 'shared'
  /** Whether the server says that a transaction is open. */
  isInTransaction = false
  /** When the server began with the first of the exchanges, or was done with the last; milliseconds of `performance.now`. */
  since: number = performance.now()
  readonly #taken: TakenSocket
  readonly #owner: ConnectionOwner
  readonly #prepared: PreparedStatements
  readonly #backend: BackendCheck
  readonly #writer = new RequestWriter()
  readonly #reader = new FrameReader((type, bytes, start, end) => this.#receive(type, bytes, start, end))
  readonly #flush: () => void = () => this.#send()
  // Those sent, oldest first.
  #inFlight: Exchange[] = []
  #isFlushing = false
  #isFailed = false
  #isReferenced = true
  #failure: ConnectionError | undefined
  #now = 0

  constructor(taken: TakenSocket, owner: ConnectionOwner, maxStatements: number) {
    this.#taken = taken
    this.#owner = owner
    this.#prepared = new PreparedStatements(maxStatements)
    this.#backend = new BackendCheck(taken.hasIntegerInstants === true ? taken.processId : undefined)
    taken.socket.on('data', (chunk) => this.#push(chunk))
    taken.onLost((error) => this.fail(lost(error)))
    this.#setReferenced(false)
  }

  /** Exchanges that are not answered yet. */
  get depth(): number {
    return this.#inFlight.length
  }

  get isBroken(): boolean {
    return this.#failure !== undefined
  }

  /** Sends an exchange behind those before it, together with what else this tick sends. */
  send(exchange: Exchange): void {
    if (this.#failure !== undefined) {
      exchange.reject(unsent(this.#failure))
      return
    }
    try {
      exchange.write(this.#writer, this.#prepared, this.#backend.isDirect)
    } catch (error) {
      exchange.reject(error)
      return
    }
    if (this.#inFlight.push(exchange) === 1) this.since = performance.now()
    if (!this.#isFlushing) {
      this.#isFlushing = true
      process.nextTick(this.#flush)
    }
    const question = exchange.wantsBinary ? this.#backend.question() : undefined
    if (question !== undefined) this.send(question)
  }

  /** Keeps the process from ending, or lets it. One that is being ended keeps it until it has. */
  settle(): void {
    if (this.#failure !== undefined) return
    this.#setReferenced(this.use === 'held' || this.#inFlight.length > 0)
  }

  /** Asks the server to stop what the connection is running. Undefined where it cannot be asked. */
  get cancel(): (() => Promise<void>) | undefined {
    return this.#taken.cancel
  }

  /** Ends an idle connection. */
  end(): Promise<void> {
    this.#failure ??= new ConnectionError('P1017', 'The connection to the database server was closed.')
    this.#setReferenced(true)
    return this.#taken.end()
  }

  /** Gives the connection up: rejects what is in flight, whose outcome is unknown. */
  fail(failure: ConnectionError): void {
    if (this.#failure !== undefined) return
    this.#failure = failure
    const exchanges = this.#inFlight
    this.#inFlight = []
    this.#taken.socket.destroy()
    for (const exchange of exchanges) {
      if (exchange.answer.isCommitted) exchange.resolve(exchange.answer.result())
      else exchange.reject(failureOf(exchange, failure))
    }
    this.#owner.lost(this)
  }

  #setReferenced(isReferenced: boolean): void {
    if (isReferenced === this.#isReferenced) return
    this.#isReferenced = isReferenced
    if (isReferenced) this.#taken.socket.ref()
    else this.#taken.socket.unref()
  }

  #send(): void {
    this.#isFlushing = false
    if (this.#failure !== undefined || this.#writer.isEmpty) return
    this.#setReferenced(true)
    this.#taken.socket.write(this.#writer.take())
  }

  #push(chunk: Uint8Array): void {
    if (this.#failure !== undefined) return
    this.#now = 0
    try {
      this.#reader.push(chunk)
    } catch (error) {
      this.fail(error instanceof ConnectionError ? error : protocolError('an answer that could not be read'))
      return
    }
    this.#owner.progressed(this)
    this.settle()
  }

  #receive(type: number, bytes: WireBytes, start: number, end: number): void {
    if (type === frame.readyForQuery) {
      this.#complete(bytes[start] as number)
      return
    }
    if (type === frame.copyIn) {
      if (this.#inFlight[0]?.statement.copies !== true) this.#refuseCopy()
      return
    }
    if (isAside(type)) return
    const exchange = this.#inFlight[0]
    if (exchange !== undefined) exchange.answer.accept(type, bytes, start, end)
    // The server may announce its end at any time.
    else if (type !== frame.error) throw protocolError('an answer that nobody asked for')
    if (type === frame.error && endsConnection(readReport(bytes, start, end))) this.fail(lost(undefined))
  }

  #complete(now: number): void {
    const exchange = this.#inFlight.shift()
    if (exchange === undefined) throw protocolError('an answer that nobody asked for')
    const wasFailed = this.#isFailed
    this.#isFailed = now === status.failed
    this.isInTransaction = now !== status.idle
    this.#time(exchange)
    exchange.learn()
    if (exchange.answer.report !== undefined) this.#note(exchange, wasFailed)
    this.#owner.answered(this, exchange)
  }

  /** PERF: the clock is read once per chunk: what arrives together is taken to be the time of the first. */
  #time({ statement, isNamed, errand, answer }: Exchange): void {
    const { tempo } = this.#owner
    if (this.#now > 0) {
      statement.pace.add(0, tempo)
      return
    }
    this.#now = performance.now()
    const ms = this.#now - this.since
    tempo.add(ms)
    statement.pace.add(ms, tempo)
    if (errand === 'run' && answer.report === undefined) statement.choice.add(ms, !isNamed)
    this.since = this.#now
  }

  /** Remembers what the failure of a named statement means for the server's copy of it. */
  #note(exchange: Exchange, wasFailed: boolean): void {
    const { answer, isNamed, statement } = exchange
    if (!isNamed) return
    if (isStale(answer.report)) {
      this.#prepared.renew(statement.name)
      // Its preparation was refused, as everything is after a failure; the name says nothing of the server.
      if (wasFailed && answer.report !== undefined) answer.report = { ...answer.report, code: afterFailure }
    } else if (exchange.preparation !== undefined && answer.parsed < (exchange.opening === undefined ? 1 : 2))
      this.#prepared.forget(statement.name)
  }

  #refuseCopy(): void {
    const writer = this.#writer
    writer.copyFail('COPY FROM STDIN is not supported')
    // The server has overlooked the synchronisation that was sent before.
    if (this.#inFlight[0]?.errand === 'run') writer.sync()
    this.#send()
  }
}

function lost(cause: unknown): ConnectionError {
  return new ConnectionError('P1017', 'The connection to the database server was lost.', { cause })
}

/** Of a statement that was not sent, since the connection was known to be lost. */
function unsent({ code, message, cause }: ConnectionError): ConnectionError {
  return new ConnectionError(code, message, { cause, meta: { outcome: 'not applied' } })
}

/** What the server said last, or else that nobody knows whether a write was carried out. */
function failureOf({ answer, statement }: Exchange, failure: ConnectionError): HotplanError {
  if (answer.report !== undefined) return serverError(answer.report)
  if (statement.isRead) return failure
  const { code, message, cause } = failure
  return new ConnectionError(code, message, { cause, meta: { outcome: 'unknown' } })
}
