import type {
  BeginOptions,
  Driver,
  IsolationLevel,
  PreparedStatement,
  PrepareOptions,
  ResultSet,
  Row,
  Statement,
  Transaction,
} from '@hotplan/plan'
import { ConnectionError } from '@hotplan/plan'
import type { PostgresBackend } from './connection.ts'
import { cursorBatches } from './cursor.ts'
import { keptParameters } from './pins.ts'
import type { PostgresResult } from './result.ts'
import { PostgresStatement } from './statement.ts'
import { PostgresTransaction } from './transaction.ts'
import { TransactionConnection } from './transaction-connection.ts'

const levels: Readonly<Record<IsolationLevel, string>> = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
}

/** The driver of anything that speaks the protocol of PostgreSQL. */
export class PostgresDriver implements Driver {
  readonly dialect = 'postgres' as const
  readonly format = 'postgres' as const
  readonly usesReaders: boolean
  readonly #backend: PostgresBackend
  /** Those of streams that are being read. */
  readonly #streams = new Set<Transaction>()
  #cursors = 0

  constructor(backend: PostgresBackend) {
    this.#backend = backend
    this.usesReaders = backend.usesReaders === true
  }

  connect(): Promise<void> {
    return this.#backend.connect()
  }

  prepare(
    statement: Pick<Statement, 'sql' | 'copies'> & Partial<Pick<Statement, 'parameters'>>,
    options: PrepareOptions = {},
  ): PreparedStatement {
    const { sql, parameters, copies = false } = statement
    return new PostgresStatement(sql, options.describe === true, options.reader, parameters, copies)
  }

  execute(statement: PreparedStatement, parameters: readonly unknown[]): Promise<ResultSet> {
    const given = statement as PostgresStatement
    const pinned = given.pins?.pick(parameters)
    if (pinned === undefined) return this.#backend.query(given, parameters)
    return this.#backend.query(pinned.statement, keptParameters(pinned.kept, parameters))
  }

  async *stream(
    statement: PreparedStatement,
    parameters: readonly unknown[],
    batchSize: number,
  ): AsyncGenerator<readonly Row[], void, undefined> {
    if (this.#backend.isSingleSession === true) {
      yield* this.#heldCursor(statement.sql, parameters, batchSize)
      return
    }
    const transaction = await this.begin()
    this.#streams.add(transaction)
    let finished = false
    try {
      yield* transaction.stream(statement, parameters, batchSize)
      finished = true
    } catch (error) {
      throw this.#streams.has(transaction) ? error : streamClosed()
    } finally {
      if (this.#streams.delete(transaction)) await (finished ? transaction.commit() : transaction.rollback())
    }
  }

  /** With one session for everything, a transaction held open while rows are consumed would keep the consumer waiting for itself. */
  #heldCursor(sql: string, parameters: readonly unknown[], batchSize: number): AsyncGenerator<readonly Row[], void, undefined> {
    const home = {
      query: (step: PostgresStatement, values: readonly unknown[]): Promise<PostgresResult> =>
        this.#backend.query(step, values, true),
      isOpen: (): boolean => true,
      hold: true as const,
    }
    this.#cursors++
    return cursorBatches(home, `hotplan_held_${this.#cursors}`, { sql, parameters, batchSize })
  }

  /** The server hears of it with the first statement. */
  async begin({ isolationLevel }: BeginOptions = {}): Promise<Transaction> {
    const connection = await this.#backend.acquire()
    const opening = isolationLevel === undefined ? 'BEGIN' : `BEGIN ISOLATION LEVEL ${levels[isolationLevel]}`
    return new PostgresTransaction(new TransactionConnection(connection, opening))
  }

  warm(statements: readonly PreparedStatement[]): Promise<void> {
    const given = (statements as readonly PostgresStatement[]).filter(({ copies }) => !copies)
    return this.#backend.warm(given.flatMap((statement) => statement.pins?.ahead() ?? [statement]))
  }

  executeScript(sql: string): Promise<void> {
    return this.#backend.script(sql)
  }

  /** Streams end: who reads them may never do so again. */
  async close(): Promise<void> {
    const streams = [...this.#streams]
    this.#streams.clear()
    await Promise.allSettled(streams.map((transaction) => transaction.rollback()))
    await this.#backend.close()
  }
}

function streamClosed(): ConnectionError {
  return new ConnectionError('P1017', 'The connection was closed while the stream was being read.')
}
