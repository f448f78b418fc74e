import type {
  BeginOptions,
  Driver,
  MaybePromise,
  PreparedStatement,
  PrepareOptions,
  ResultSet,
  Row,
  Session,
  Transaction,
} from '@hotplan/plan'
import { QueryError } from '@hotplan/plan'
import { Gate } from '../gate.ts'
import { inBatches, readInBatches } from './batches.ts'
import type { SqliteConnection } from './connection.ts'
import { type SqliteOpener, sqliteOpener } from './open.ts'
import type { SqliteOptions } from './options.ts'
import { sqliteError } from './sqlite-error.ts'
import { SqliteStatement, type SqliteStatementSource } from './statement.ts'
import { SqliteTransaction } from './transaction.ts'

/** A driver on one connection. Synchronous, except for what has to wait until a transaction ends. */
export class SqliteDriver implements Driver {
  readonly dialect = 'sqlite' as const
  readonly format = 'sqlite' as const
  readonly #options: SqliteOptions
  readonly #gate = new Gate()
  /** Runs statements for whom the gate is open. */
  readonly #atOnce: Session = {
    execute: (statement, parameters) => this.#execute(statement, parameters),
    stream: (statement, parameters, batchSize) => this.stream(statement, parameters, batchSize),
  }
  #opener: SqliteOpener | undefined
  #connection: SqliteConnection | undefined

  constructor(options: SqliteOptions) {
    this.#options = options
  }

  connect(): void {
    this.#open()
  }

  prepare(statement: SqliteStatementSource, options: PrepareOptions = {}): PreparedStatement {
    return new SqliteStatement(statement, options)
  }

  execute(statement: PreparedStatement, parameters: readonly unknown[]): MaybePromise<ResultSet> {
    if (this.#gate.isFree) return this.#execute(statement, parameters)
    return this.#gate.run(() => this.#execute(statement, parameters))
  }

  async *stream(
    statement: PreparedStatement,
    parameters: readonly unknown[],
    batchSize: number,
  ): AsyncGenerator<readonly Row[], void, undefined> {
    if (this.#openerOf().isMemory) {
      // A second connection would see another database, and an open reading statement would be in the way of others.
      const { rows } = await this.execute(statement, parameters)
      yield* inBatches(rows, batchSize)
      return
    }
    this.#open()
    const reader = this.#openerOf().openReader()
    try {
      yield* readInBatches((statement as SqliteStatement).open(reader).iterate(parameters), batchSize)
    } catch (error) {
      throw sqliteError(error)
    } finally {
      reader.close()
    }
  }

  begin(options: BeginOptions = {}): MaybePromise<Transaction> {
    const { isolationLevel } = options
    if (isolationLevel !== undefined && isolationLevel !== 'Serializable') throw unknownIsolationLevel()
    return this.#gate.enter(() => this.#begin())
  }

  readTogether<T>(read: (session: Session) => T): MaybePromise<T> {
    if (this.#gate.isFree) return this.#readTogether(read)
    return this.#gate.run(() => this.#readTogether(read))
  }

  warm(statements: readonly PreparedStatement[]): MaybePromise<void> {
    return this.#gate.run(() => {
      const connection = this.#open()
      for (const statement of statements) (statement as SqliteStatement).warm(connection)
    })
  }

  executeScript(sql: string): MaybePromise<void> {
    return this.#gate.run(() => {
      try {
        this.#open().script(sql)
      } catch (error) {
        throw sqliteError(error)
      }
    })
  }

  /** After the transactions that are open. */
  async close(): Promise<void> {
    await this.#gate.run(() => {
      this.#connection?.close()
      this.#connection = undefined
    })
  }

  #execute(statement: PreparedStatement, parameters: readonly unknown[]): ResultSet {
    const connection = this.#connection ?? this.#open()
    try {
      return (statement as SqliteStatement).execute(connection, parameters)
    } catch (error) {
      throw sqliteError(error, { connection, sql: statement.sql })
    }
  }

  /** In a transaction that takes no lock but that of its first reading statement. The caller's own is joined. */
  #readTogether<T>(read: (session: Session) => T): T {
    const connection = this.#open()
    try {
      connection.commands.run('BEGIN')
    } catch (error) {
      // PERF: asked only now, since the libraries take 0.3 µs to answer.
      if (connection.isInTransaction) return read(this.#atOnce)
      throw sqliteError(error)
    }
    let value: T
    try {
      value = read(this.#atOnce)
    } catch (error) {
      rollBack(connection)
      throw error
    }
    this.#command(connection, 'COMMIT')
    return value
  }

  #command(connection: SqliteConnection, command: string): void {
    try {
      connection.commands.run(command)
    } catch (error) {
      throw sqliteError(error)
    }
  }

  /** Takes the lock for writing at once: a transaction that began by reading could find it taken, and could not wait. */
  #begin(): Transaction {
    const connection = this.#open()
    this.#command(connection, 'BEGIN IMMEDIATE')
    return new SqliteTransaction(connection, this.#gate)
  }

  #open(): SqliteConnection {
    this.#connection ??= this.#openerOf().open()
    return this.#connection
  }

  #openerOf(): SqliteOpener {
    this.#opener ??= sqliteOpener(this.#options)
    return this.#opener
  }
}

/** What failed may have ended the transaction already, and says more than this could. */
function rollBack(connection: SqliteConnection): void {
  try {
    connection.commands.run('ROLLBACK')
  } catch {}
}

function unknownIsolationLevel(): QueryError {
  return new QueryError('P2023', 'SQLite knows the isolation level "Serializable" only: leave "isolationLevel" out.', {
    meta: { option: 'isolationLevel' },
  })
}
