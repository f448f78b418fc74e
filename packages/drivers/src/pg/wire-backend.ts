import type { PostgresBackend, PostgresConnection } from '../postgres/connection.ts'
import type { PostgresResult } from '../postgres/result.ts'
import { serverError } from '../postgres/server-error.ts'
import { isStale } from '../postgres/stale.ts'
import { ControlStatement, PostgresStatement } from '../postgres/statement.ts'
import type { WireConnection } from '../wire/connection.ts'
import { Dispatcher } from '../wire/dispatcher.ts'
import { type Errand, Exchange } from '../wire/exchange.ts'
import { clientWith } from './client-class.ts'
import { pgError } from './connection-error.ts'
import type { PgLibrary } from './library.ts'
import type { PgSettings } from './options.ts'
import { takeOver } from './take-over.ts'

const maxWarmConnections = 4
/** Names that the server may lose before it is taken for a pooler that mixes connections up. */
const maxLostNames = 3

/** Connections that `pg` has opened, spoken to by the driver itself: statements are pipelined and rows are read from the bytes. */
export class WireBackend implements PostgresBackend {
  readonly #settings: PgSettings
  readonly #Client: new (
    config?: never,
  ) => unknown
  #dispatcher: Dispatcher | undefined
  #isNamed: boolean
  #lostNames = 0

  constructor(settings: PgSettings, pg: PgLibrary) {
    this.#settings = settings
    this.#Client = clientWith(pg, settings.startup)
    this.#isNamed = settings.named
  }

  connect(): Promise<void> {
    return this.#open().connected()
  }

  query(statement: PostgresStatement, parameters: readonly unknown[], once = false): Promise<PostgresResult> {
    const dispatcher = this.#dispatcher ?? this.#open()
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(statement, parameters, 'run', this.#usesName(statement, once), resolve, reject)
      exchange.isAlone = true
      dispatcher.submit(exchange)
    })
  }

  async acquire(): Promise<PostgresConnection> {
    const dispatcher = this.#open()
    const connection = await dispatcher.lease()
    return {
      isPipelined: true,
      query: (statement, parameters, once = false, opening) =>
        opening === undefined && statement instanceof ControlStatement
          ? this.#send(connection, statement, parameters, 'script', false)
          : this.#send(connection, statement, parameters, 'run', this.#usesName(statement, once), opening),
      isInTransaction: () => connection.isInTransaction,
      release: (broken) => dispatcher.release(connection, broken),
      cancel: connection.cancel,
      abandon: () => dispatcher.abandon(connection),
    }
  }

  /** On as many connections as traffic is likely to use at first. */
  async warm(statements: readonly PostgresStatement[]): Promise<void> {
    const dispatcher = this.#open()
    const count = Math.min(this.#settings.max, maxWarmConnections)
    const connections = await Promise.all(Array.from({ length: count }, () => dispatcher.lease()))
    const prepared = this.#isNamed ? statements.slice(0, this.#settings.maxStatements) : []
    for (const connection of connections) {
      // What cannot be prepared says so when it is run.
      await Promise.allSettled(prepared.map((statement) => this.#send(connection, statement, [], 'prepare', true)))
      dispatcher.release(connection, false)
    }
  }

  async script(sql: string): Promise<void> {
    const dispatcher = this.#open()
    const connection = await dispatcher.lease()
    try {
      await this.#send(connection, new PostgresStatement(sql), [], 'script', false)
    } finally {
      // A script may have changed settings of the connection.
      dispatcher.release(connection, true)
    }
  }

  async close(): Promise<void> {
    const dispatcher = this.#dispatcher
    this.#dispatcher = undefined
    await dispatcher?.close()
  }

  #usesName(statement: PostgresStatement, once: boolean): boolean {
    return this.#isNamed && !once && !statement.choice.next()
  }

  #send(
    connection: WireConnection,
    statement: PostgresStatement,
    parameters: readonly unknown[],
    errand: Errand,
    isNamed: boolean,
    opening?: string,
  ): Promise<PostgresResult> {
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(statement, parameters, errand, isNamed, resolve, reject)
      exchange.opening = opening
      connection.send(exchange)
    })
  }

  #open(): Dispatcher {
    const { pool, max, maxStatements, idleTimeoutMs, connectTimeoutMs } = this.#settings
    this.#dispatcher ??= new Dispatcher({
      open: () => takeOver(new this.#Client(pool as never), connectTimeoutMs),
      openFailure: pgError,
      maxConnections: max,
      maxStatements,
      idleTimeoutMs,
      waitTimeoutMs: connectTimeoutMs,
      repeats: (exchange) => this.#repeats(exchange),
      settle: (exchange) => this.#settle(exchange),
    })
    return this.#dispatcher
  }

  #settle(exchange: Exchange): void {
    const { answer } = exchange
    if (answer.report !== undefined) {
      this.#notice(exchange)
      exchange.reject(serverError(answer.report))
    } else if (answer.misfit !== undefined) exchange.reject(answer.misfit)
    else exchange.resolve(answer.result())
  }

  /** A statement that was not run, because the server does not know it as it was prepared, is sent once more. */
  #repeats(exchange: Exchange): boolean {
    const { answer, isNamed, isRepeated } = exchange
    if (answer.report === undefined || !isNamed) return false
    const isTaken = answer.report.code === '42P05'
    if (!isTaken && (isRepeated || !isStale(answer.report))) return false
    this.#notice(exchange)
    exchange.repeat(this.#isNamed)
    return true
  }

  /** Notices a pooler that mixes up names, and does without them from then on. */
  #notice({ answer, isNamed }: Exchange): void {
    if (!isNamed) return
    const code = answer.report?.code
    if (code === '26000') this.#lostNames++
    if (code === '42P05' || this.#lostNames >= maxLostNames) this.#isNamed = false
  }
}
