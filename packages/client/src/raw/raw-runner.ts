import { encodeRawParameter, rawRecords } from '@hotplan/data-mapper'
import type { Driver, MaybePromise, PreparedStatement, ResultSet, Session } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { translateRawError } from '../errors/raw-error.ts'
import type { Events } from '../events.ts'
import { rawEvent } from './raw-event.ts'
import { type RawMethod, type RawStatement, taggedStatement, textStatement } from './raw-statement.ts'

/** Texts whose statements are kept; those of a program are few, those of a caller that builds text may be any number. */
const maxStatements = 200

/** Runs the SQL of callers on a driver, and decodes what comes back by the types of the database. */
export class RawRunner {
  readonly #schema: Schema
  readonly #driver: Driver
  readonly #events: Events
  // Least recently used first.
  readonly #prepared = new Map<string, PreparedStatement>()

  constructor(schema: Schema, driver: Driver, events: Events) {
    this.#schema = schema
    this.#driver = driver
    this.#events = events
  }

  /** @throws the errors of the API: `P2010` for whatever the database refused */
  async run(method: RawMethod, [query, ...values]: readonly unknown[], session: Session | undefined): Promise<unknown> {
    try {
      const statement = method.endsWith('Unsafe')
        ? textStatement(method, query, values)
        : taggedStatement(method, query, values, this.#driver.dialect)
      const result = await this.#execute(method, statement, session ?? this.#driver)
      return method.startsWith('$query') ? await rawRecords(result, this.#driver.format) : rowCount(result)
    } catch (error) {
      throw translateRawError(error, this.#schema, method)
    }
  }

  async #execute(method: RawMethod, { sql, values }: RawStatement, session: Session): Promise<ResultSet> {
    const parameters = values.map((value, index) => encodeRawParameter(value, this.#driver.format, index + 1))
    const statement = this.#prepare(sql)
    if (!this.#events.hasListeners('query')) return session.execute(statement, parameters)
    return this.#observed(method, { sql, values: parameters }, () => session.execute(statement, parameters))
  }

  async #observed(method: RawMethod, statement: RawStatement, execute: () => MaybePromise<ResultSet>): Promise<ResultSet> {
    const timestamp = new Date()
    const started = performance.now()
    let failed = true
    try {
      const result = await execute()
      failed = false
      return result
    } finally {
      const durationMs = performance.now() - started
      this.#events.emit('query', rawEvent(method, statement, { timestamp, durationMs, failed }))
    }
  }

  #prepare(sql: string): PreparedStatement {
    const statement = this.#prepared.get(sql) ?? this.#driver.prepare({ sql, returnsRows: true }, { describe: true })
    this.#prepared.delete(sql)
    this.#prepared.set(sql, statement)
    if (this.#prepared.size > maxStatements) {
      for (const oldest of this.#prepared.keys()) {
        this.#prepared.delete(oldest)
        break
      }
    }
    return statement
  }
}

/** Rows written; of a statement that only reads, the rows it found, as Prisma Client counts them. */
function rowCount({ affected, rows }: ResultSet): number {
  return affected === 0 ? rows.length : affected
}
