import { encodeRawParameter, type RawRecord, rawRecords } from '@hotplan/data-mapper'
import {
  type BeginOptions,
  type DialectName,
  type Driver,
  isTransaction,
  type MaybePromise,
  type PreparedStatement,
  QueryError,
  type ResultSet,
  type Session,
  type Transaction,
} from '@hotplan/plan'
import type { ErrorTranslator } from '../errors/error-translator.ts'
import type { Events } from '../events.ts'
import { rawEvent } from './raw-event.ts'
import type { RawStatement } from './raw-statement.ts'

/** Texts whose statements are kept; those of a program are few, those of a caller that builds text may be any number. */
const maxStatements = 200

/** What a statement gave. */
export interface RawResult {
  readonly rows: RawRecord[]
  readonly affected: number
  /** Whether it has columns and changed nothing. */
  readonly isRead: boolean
}

/**
 * Runs the SQL of callers on a driver, and decodes what comes back by the types of the database. `label` names the caller in errors
 * and events. Every method fails with the errors of the API: `P2010` for whatever the database refused.
 */
export class RawRunner {
  readonly #errors: ErrorTranslator
  readonly #driver: Driver
  readonly #events: Events
  // Least recently used first.
  readonly #prepared = new Map<string, PreparedStatement>()

  constructor(errors: ErrorTranslator, driver: Driver, events: Events) {
    this.#errors = errors
    this.#driver = driver
    this.#events = events
  }

  get dialect(): DialectName {
    return this.#driver.dialect
  }

  /** The records that a statement gives, and what it changed. */
  async query(label: string, statement: RawStatement, session: Session | undefined): Promise<RawResult> {
    return this.#translated(label, async () => {
      const result = await this.#execute(label, statement, session ?? this.#driver)
      const rows = await rawRecords(result, this.#driver.format)
      return { rows, affected: result.affected, isRead: result.affected === 0 && (result.columns ?? []).length > 0 }
    })
  }

  /** The number of rows that a statement writes; of one that only reads, the rows that it finds, as Prisma Client counts them. */
  async count(label: string, statement: RawStatement, session: Session | undefined): Promise<number> {
    return this.#translated(label, async () => {
      const { affected, rows } = await this.#execute(label, statement, session ?? this.#driver)
      return affected === 0 ? rows.length : affected
    })
  }

  /** The records of a query in batches, fetched as they are consumed. */
  async *stream(
    label: string,
    { sql, values }: RawStatement,
    { session = this.#driver, batchSize }: { readonly session: Session | undefined; readonly batchSize: number },
  ): AsyncGenerator<RawRecord[], void, undefined> {
    try {
      const parameters = this.#encode(values)
      // A cursor does not describe its columns. The text may end in a comment.
      const described = this.#prepare(`select * from (${sql}\n) as "described" limit 0`)
      const { columns = [] } = await session.execute(described, parameters)
      for await (const rows of session.stream(this.#prepare(sql), parameters, batchSize)) {
        yield await rawRecords({ rows, affected: 0, columns }, this.#driver.format)
      }
    } catch (error) {
      throw this.#errors.translateRaw(error, label)
    }
  }

  /** Opens a transaction, or inside a session that is one a savepoint. */
  async begin(label: string, session: Session | undefined, options: BeginOptions): Promise<Transaction> {
    return this.#translated(label, async () => (isTransaction(session) ? session.begin() : this.#driver.begin(options)))
  }

  async #translated<T>(label: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw this.#errors.translateRaw(error, label)
    }
  }

  async #execute(label: string, { sql, values }: RawStatement, session: Session): Promise<ResultSet> {
    const parameters = this.#encode(values)
    const statement = this.#prepare(sql)
    if (!this.#events.hasListeners('query')) return session.execute(statement, parameters)
    return this.#observed(label, { sql, values: parameters }, () => session.execute(statement, parameters))
  }

  async #observed(label: string, statement: RawStatement, execute: () => MaybePromise<ResultSet>): Promise<ResultSet> {
    const timestamp = new Date()
    const started = performance.now()
    let failed = true
    try {
      const result = await execute()
      failed = false
      return result
    } finally {
      const durationMs = performance.now() - started
      this.#events.emit('query', rawEvent(label, statement, { timestamp, durationMs, failed }))
    }
  }

  #encode(values: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => encodeRawParameter(value, this.#driver.format, index + 1))
  }

  #prepare(sql: string): PreparedStatement {
    const statement = this.#prepared.get(sql) ?? this.#new(sql)
    this.#prepared.delete(sql)
    this.#prepared.set(sql, statement)
    if (this.#prepared.size > maxStatements) {
      const [oldest] = this.#prepared.keys()
      if (oldest !== undefined) this.#prepared.delete(oldest)
    }
    return statement
  }

  /** A database may take a null character for the end of the text, and run what is before it. */
  #new(sql: string): PreparedStatement {
    if (sql.includes('\0')) {
      throw new QueryError('DRIVER.INVALID_SQL', 'The text of a statement must not hold a null character: remove it.')
    }
    return this.#driver.prepare({ sql, returnsRows: true }, { describe: true })
  }
}
