import { type IsolationLevel, QueryError, type Session, type Transaction } from '@hotplan/plan'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { RawRunner } from '../raw/raw-runner.ts'

const label = '$kysely'

/** A connection of kysely: statements run in the transaction that it has begun, else in the session it was made for. */
export class SessionConnection implements DatabaseConnection {
  readonly #runner: RawRunner
  readonly #session: Session | undefined
  #transaction: Transaction | undefined

  constructor(runner: RawRunner, session: Session | undefined) {
    this.#runner = runner
    this.#session = session
  }

  get #current(): Session | undefined {
    return this.#transaction ?? this.#session
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected, isRead } = await this.#runner.query(label, { sql, values: parameters }, this.#current)
    const result = { rows: rows as R[] }
    return isRead ? result : { ...result, numAffectedRows: BigInt(affected) }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery, chunkSize: number): AsyncGenerator<QueryResult<R>, void, undefined> {
    for await (const rows of this.#runner.stream(
      label,
      { sql, values: parameters },
      { session: this.#current, batchSize: chunkSize },
    )) {
      yield { rows: rows as R[] }
    }
  }

  /** Inside a transaction of the client this is a savepoint. */
  async begin(isolationLevel: IsolationLevel | undefined, accessMode: string | undefined): Promise<void> {
    this.#transaction = await this.#runner.begin(label, this.#session, isolationLevel === undefined ? {} : { isolationLevel })
    if (accessMode !== undefined) await this.#setAccessMode(accessMode)
  }

  async commit(): Promise<void> {
    await this.#end((transaction) => transaction.commit())
  }

  async rollback(): Promise<void> {
    await this.#end((transaction) => transaction.rollback())
  }

  /** Runs a statement without values whose result does not matter. */
  async command(sql: string): Promise<void> {
    await this.#runner.query(label, { sql, values: [] }, this.#current)
  }

  /** Nothing is left open where kysely gives a connection back in the middle of a transaction. */
  async release(): Promise<void> {
    if (this.#transaction !== undefined) await this.rollback()
  }

  async #setAccessMode(accessMode: string): Promise<void> {
    if (this.#runner.dialect !== 'postgres') {
      throw new QueryError('P2028', `Transactions of ${this.#runner.dialect} have no access mode: leave "setAccessMode" out.`)
    }
    await this.command(`set transaction ${accessMode}`)
  }

  async #end(finish: (transaction: Transaction) => unknown): Promise<void> {
    const transaction = this.#transaction
    this.#transaction = undefined
    if (transaction !== undefined) await finish(transaction)
  }
}
