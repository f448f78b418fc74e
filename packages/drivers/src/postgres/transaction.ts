import type { MaybePromise, PreparedStatement, ResultSet, Row, Transaction } from '@hotplan/plan'
import { ConnectionError, DatabaseError } from '@hotplan/plan'
import { nestedStillOpen, transactionClosed } from '../transaction-error.ts'
import type { PostgresConnection } from './connection.ts'
import { cursorBatches } from './cursor.ts'
import { Lane } from './lane.ts'
import { withOutcome } from './outcome.ts'
import type { PostgresResult } from './result.ts'
import { PostgresStatement } from './statement.ts'

const commit = new PostgresStatement('COMMIT')
const rollback = new PostgresStatement('ROLLBACK')

/** What all levels of one transaction share. */
export class TransactionConnection {
  readonly #connection: PostgresConnection
  // Callers may run statements at once; the connection takes one at a time.
  readonly #lane = new Lane()
  /** Makes the server stop what the connection is running; undefined where it cannot. */
  readonly cancel: (() => Promise<void>) | undefined
  #broken = false
  #names = 0

  constructor(connection: PostgresConnection, cancel?: () => Promise<void>) {
    this.#connection = connection
    this.cancel = cancel
  }

  get isBusy(): boolean {
    return this.#lane.isBusy
  }

  query(statement: PostgresStatement, parameters: readonly unknown[], once = false): Promise<PostgresResult> {
    return this.#lane.run(() => this.#query(statement, parameters, once))
  }

  /** A name for a savepoint or cursor, unique in the transaction. */
  name(): string {
    return `hotplan_${++this.#names}`
  }

  /** Keeps the connection from being used again: it is not known where it stands. */
  giveUp(): void {
    this.#broken = true
  }

  release(): MaybePromise<void> {
    return this.#connection.release(this.#broken)
  }

  async #query(statement: PostgresStatement, parameters: readonly unknown[], once: boolean): Promise<PostgresResult> {
    try {
      return await this.#connection.query(statement, parameters, once)
    } catch (error) {
      if (error instanceof ConnectionError) this.#broken = true
      // The server rolls back what it has not been told to commit.
      throw withOutcome(error, statement === commit ? 'unknown' : 'not applied')
    }
  }
}

/** A transaction on a connection of its own, or a savepoint inside one. */
export class PostgresTransaction implements Transaction {
  readonly #connection: TransactionConnection
  readonly #parent: PostgresTransaction | undefined
  readonly #savepoint: string | undefined
  #open = true
  #nested: PostgresTransaction | undefined

  constructor(connection: TransactionConnection, parent?: PostgresTransaction, savepoint?: string) {
    this.#connection = connection
    this.#parent = parent
    this.#savepoint = savepoint
  }

  async execute(statement: PreparedStatement, parameters: readonly unknown[]): Promise<ResultSet> {
    this.#requireOpen()
    return this.#connection.query(statement as PostgresStatement, parameters)
  }

  async *stream(
    statement: PreparedStatement,
    parameters: readonly unknown[],
    batchSize: number,
  ): AsyncGenerator<readonly Row[], void, undefined> {
    this.#requireOpen()
    const home = {
      // The connection may serve another transaction once this one has ended.
      query: async (step: PostgresStatement, values: readonly unknown[]): Promise<PostgresResult> => {
        this.#requireOpen()
        return this.#connection.query(step, values, true)
      },
      isOpen: (): boolean => this.#open,
    }
    yield* cursorBatches(home, this.#connection.name(), { sql: statement.sql, parameters, batchSize })
  }

  async begin(): Promise<Transaction> {
    this.#requireOpen()
    if (this.#nested !== undefined) throw nestedStillOpen()
    const savepoint = this.#connection.name()
    const nested = new PostgresTransaction(this.#connection, this, savepoint)
    // Before the first wait: a second call at once must see it.
    this.#nested = nested
    try {
      await this.#connection.query(new PostgresStatement(`SAVEPOINT ${savepoint}`), [], true)
    } catch (error) {
      this.#nested = undefined
      throw error
    }
    return nested
  }

  async cancel(): Promise<void> {
    if (this.#connection.isBusy) await this.#connection.cancel?.()
  }

  async commit(): Promise<void> {
    this.#requireOpen()
    if (this.#nested !== undefined) throw nestedStillOpen()
    this.#open = false
    if (this.#savepoint === undefined) return this.#end(() => this.#commitAll())
    await this.#end(() => this.#run(`RELEASE SAVEPOINT ${this.#savepoint}`))
  }

  async rollback(): Promise<void> {
    this.#requireOpen()
    this.#close()
    if (this.#savepoint === undefined) return this.#end(() => this.#rollbackAll())
    await this.#end(async () => {
      await this.#run(`ROLLBACK TO SAVEPOINT ${this.#savepoint}`)
      await this.#run(`RELEASE SAVEPOINT ${this.#savepoint}`)
    })
  }

  /** Closes this level and every one inside it. */
  #close(): void {
    this.#open = false
    if (this.#nested !== undefined) this.#nested.#close()
  }

  async #end(finish: () => Promise<unknown>): Promise<void> {
    try {
      await finish()
    } finally {
      if (this.#parent === undefined) await this.#connection.release()
      else this.#parent.#nested = undefined
    }
  }

  async #commitAll(): Promise<void> {
    const { command } = await this.#connection.query(commit, [], true)
    // The server answers COMMIT of a failed transaction with its rollback, and without an error.
    if (command === 'ROLLBACK') {
      throw new DatabaseError('P2028', 'The transaction was rolled back, because one of its statements had failed.')
    }
  }

  async #rollbackAll(): Promise<void> {
    try {
      await this.#connection.query(rollback, [], true)
    } catch (error) {
      this.#connection.giveUp()
      throw error
    }
  }

  #run(sql: string): Promise<PostgresResult> {
    return this.#connection.query(new PostgresStatement(sql), [], true)
  }

  #requireOpen(): void {
    if (!this.#open) throw transactionClosed()
  }
}
