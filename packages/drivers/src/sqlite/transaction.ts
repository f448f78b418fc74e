import type { MaybePromise, PreparedStatement, ResultSet, Row, Transaction } from '@hotplan/plan'
import type { Gate } from '../gate.ts'
import { nestedStillOpen, transactionClosed, transactionLost } from '../transaction-error.ts'
import { inBatches } from './batches.ts'
import type { SqliteConnection } from './connection.ts'
import { sqliteError } from './sqlite-error.ts'
import type { SqliteStatement } from './statement.ts'

/** A transaction that holds the connection, or a savepoint inside one. */
export class SqliteTransaction implements Transaction {
  readonly #connection: SqliteConnection
  readonly #gate: Gate
  readonly #parent: SqliteTransaction | undefined
  readonly #depth: number
  #open = true
  #lost = false
  #nested: SqliteTransaction | undefined

  constructor(connection: SqliteConnection, gate: Gate, parent?: SqliteTransaction) {
    this.#connection = connection
    this.#gate = gate
    this.#parent = parent
    this.#depth = parent === undefined ? 0 : parent.#depth + 1
  }

  execute(statement: PreparedStatement, parameters: readonly unknown[]): ResultSet {
    this.#requireOpen()
    try {
      return (statement as SqliteStatement).execute(this.#connection, parameters)
    } catch (error) {
      this.#notice()
      throw sqliteError(error, { connection: this.#connection, sql: statement.sql })
    }
  }

  /** Rows are read at once: a reading statement must not be open when the transaction ends. */
  async *stream(
    statement: PreparedStatement,
    parameters: readonly unknown[],
    batchSize: number,
  ): AsyncGenerator<readonly Row[], void, undefined> {
    yield* inBatches(this.execute(statement, parameters).rows, batchSize)
  }

  begin(): Transaction {
    this.#requireOpen()
    if (this.#nested !== undefined) throw nestedStillOpen()
    const nested = new SqliteTransaction(this.#connection, this.#gate, this)
    this.#run(`SAVEPOINT ${nested.#savepoint}`)
    this.#nested = nested
    return nested
  }

  commit(): MaybePromise<void> {
    this.#requireOpen()
    if (this.#nested !== undefined) throw nestedStillOpen()
    if (this.#parent !== undefined) {
      this.#end(`RELEASE ${this.#savepoint}`)
      return
    }
    try {
      this.#run('COMMIT')
    } catch (error) {
      // A commit that failed, for a deferred foreign key or a lock, leaves the transaction open.
      if (this.#open) this.#end('ROLLBACK')
      throw error
    }
    this.#close()
  }

  rollback(): MaybePromise<void> {
    this.#requireOpen()
    if (this.#parent === undefined) this.#end('ROLLBACK')
    else this.#end(`ROLLBACK TO ${this.#savepoint}`, `RELEASE ${this.#savepoint}`)
  }

  /** What would run after SQLite has ended the transaction would be outside of it, and stay. */
  #notice(): void {
    if (this.#connection.isInTransaction) return
    const outermost = this.#outermost
    outermost.#lost = true
    outermost.#close()
  }

  get #outermost(): SqliteTransaction {
    return this.#parent === undefined ? this : this.#parent.#outermost
  }

  get #savepoint(): string {
    return `hotplan_${this.#depth}`
  }

  #end(...commands: readonly string[]): void {
    try {
      for (const command of commands) this.#run(command)
    } finally {
      this.#close()
    }
  }

  /** Closes this level and every one inside it, and lets others use the connection after the last. */
  #close(): void {
    if (!this.#open) return
    this.#shut()
    if (this.#parent === undefined) this.#gate.leave()
    else this.#parent.#nested = undefined
  }

  #shut(): void {
    this.#open = false
    if (this.#nested !== undefined) this.#nested.#shut()
  }

  #run(command: string): void {
    try {
      this.#connection.commands.run(command)
    } catch (error) {
      this.#notice()
      throw sqliteError(error, { connection: this.#connection })
    }
  }

  #requireOpen(): void {
    if (!this.#open) throw this.#outermost.#lost ? transactionLost() : transactionClosed()
  }
}
