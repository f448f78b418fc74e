import type { PreparedStatement, ResultSet, Row, Transaction } from '@hotplan/plan'
import { DatabaseError } from '@hotplan/plan'
import { nestedStillOpen, transactionClosed } from '../transaction-error.ts'
import { cursorBatches } from './cursor.ts'
import { keptParameters } from './pins.ts'
import type { PostgresResult } from './result.ts'
import { ControlStatement, type PostgresStatement } from './statement.ts'
import type { TransactionConnection } from './transaction-connection.ts'

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

  /** A savepoint that is released behind a statement that failed takes the whole transaction with it. */
  get isPipelined(): boolean {
    return this.#parent === undefined
  }

  execute(statement: PreparedStatement, parameters: readonly unknown[]): Promise<ResultSet> {
    if (!this.#open) return Promise.reject(transactionClosed())
    const given = statement as PostgresStatement
    const pinned = given.pins?.pick(parameters)
    if (pinned === undefined) return this.#connection.query(given, parameters)
    return this.#connection.query(pinned.statement, keptParameters(pinned.kept, parameters))
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
      await this.#run(`SAVEPOINT ${savepoint}`)
    } catch (error) {
      this.#nested = undefined
      throw error
    }
    return nested
  }

  cancel(): Promise<void> {
    return this.#connection.cancel()
  }

  abandon(): void {
    this.#connection.abandon()
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
    if (this.#savepoint === undefined) return this.#end(() => this.#connection.rollback())
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
    // The server answers COMMIT of a failed transaction with its rollback, and without an error.
    if ((await this.#connection.commit()) === 'ROLLBACK') {
      throw new DatabaseError('P2028', 'The transaction was rolled back, because one of its statements had failed.')
    }
  }

  #run(sql: string): Promise<PostgresResult> {
    return this.#connection.query(new ControlStatement(sql), [], true)
  }

  #requireOpen(): void {
    if (!this.#open) throw transactionClosed()
  }
}
