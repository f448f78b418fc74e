import { ConnectionError, DatabaseError } from '@hotplan/plan'
import type { PostgresConnection } from './connection.ts'
import { Lane } from './lane.ts'
import { withOutcome } from './outcome.ts'
import type { PostgresResult } from './result.ts'
import { ControlStatement, type PostgresStatement } from './statement.ts'

const commit = new ControlStatement('COMMIT')
const rollback = new ControlStatement('ROLLBACK')

/** What all levels of one transaction share. BEGIN travels with the first statement; without one, the server hears of nothing. */
export class TransactionConnection {
  readonly #connection: PostgresConnection
  // Callers may run statements at once; some connections take one at a time.
  readonly #lane: Lane | undefined
  #cancelling: Promise<void> | undefined
  /** BEGIN, while it has not been sent. */
  #opening: string | undefined
  /** Present while the statement that BEGIN went with is on its way. What comes next waits, as it must not run outside of a transaction. */
  #opened: Promise<void> | undefined
  #unopened: unknown
  /** Statements on their way that may take long: not those that open or end a transaction or a savepoint. */
  #inFlight = 0
  #isCommitSent = false
  #broken = false
  #released = false
  #names = 0

  constructor(connection: PostgresConnection, opening: string) {
    this.#connection = connection
    this.#lane = connection.isPipelined === true ? undefined : new Lane()
    this.#opening = opening
  }

  /** Makes the server stop what the connection is running, where it can. */
  async cancel(): Promise<void> {
    if (this.#inFlight === 0 || this.#connection.cancel === undefined) return
    this.#cancelling = this.#connection.cancel()
    await this.#cancelling
  }

  query(statement: PostgresStatement, parameters: readonly unknown[], once = false): Promise<PostgresResult> {
    if (this.#lane !== undefined) return this.#lane.run(() => this.#query(statement, parameters, once))
    if (this.#opened !== undefined) return this.#opened.then(() => this.#query(statement, parameters, once))
    return this.#query(statement, parameters, once)
  }

  /** The tag of the server's answer: `ROLLBACK` where the transaction had failed. */
  async commit(): Promise<string> {
    if (this.#opening !== undefined) return 'COMMIT'
    return (await this.query(commit, [], true)).command
  }

  async rollback(): Promise<void> {
    if (this.#opening !== undefined) return
    try {
      await this.query(rollback, [], true)
    } catch (error) {
      this.#broken = true
      throw error
    }
  }

  /** A name for a savepoint or cursor, unique in the transaction. */
  name(): string {
    return `hotplan_${++this.#names}`
  }

  /** Lets go of the connection, whatever it is doing, where it can. */
  abandon(): void {
    if (this.#released || this.#connection.abandon === undefined) return
    this.#released = true
    this.#connection.abandon()
  }

  async release(): Promise<void> {
    // A request to stop that arrives late must not stop what is run for someone else.
    if (this.#cancelling !== undefined) await this.#cancelling.catch(() => this.#drop())
    if (this.#released) return
    this.#released = true
    await this.#connection.release(this.#broken)
  }

  /** Nobody knows when the server hears of a request that failed. */
  #drop(): void {
    this.#broken = true
  }

  /** PERF: one promise beside that of the connection. */
  #query(statement: PostgresStatement, parameters: readonly unknown[], once: boolean): Promise<PostgresResult> {
    if (this.#unopened !== undefined && statement !== rollback) return Promise.reject(this.#unopened)
    const isControl = statement instanceof ControlStatement
    if (!isControl) this.#inFlight++
    const answered = isControl ? undefined : this.#answered
    const failed = isControl ? this.#refused : this.#failed
    const opening = this.#opening
    if (opening === undefined) {
      if (statement === commit) this.#isCommitSent = true
      return this.#connection.query(statement, parameters, once).then(answered, failed)
    }
    this.#opening = undefined
    const first = this.#connection.query(statement, parameters, once, opening)
    this.#opened = first.then(this.#settleOpening, this.#settleOpening)
    return first.then(answered, failed)
  }

  readonly #settleOpening = (): void => {
    this.#opened = undefined
    if (!this.#connection.isInTransaction()) this.#unopened ??= new DatabaseError('P2028', notOpened)
  }

  readonly #answered = (result: PostgresResult): PostgresResult => {
    this.#inFlight--
    return result
  }

  readonly #failed = (error: unknown): never => {
    this.#inFlight--
    return this.#refused(error)
  }

  readonly #refused = (error: unknown): never => {
    if (error instanceof ConnectionError) this.#broken = true
    // The server rolls back what it has not been told to commit.
    throw withOutcome(error, this.#isCommitSent && !isUnapplied(error) ? 'unknown' : 'not applied')
  }
}

const notOpened = 'The transaction could not be opened: its first statement failed before it.'

/** Whether the server itself says what went wrong with a statement, which it then has not run, or was not asked. */
function isUnapplied(error: unknown): boolean {
  if (!(error instanceof ConnectionError)) return false
  return error.meta['sqlState'] !== undefined || error.meta['outcome'] === 'not applied'
}
