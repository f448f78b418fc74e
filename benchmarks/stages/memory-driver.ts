import type { Driver, ResultSet } from '@hotplan/plan'

/** A driver with the answers of another, each asked for once. */
export class MemoryDriver {
  readonly driver: Driver
  /** Result sets in the order in which they were first asked for. */
  readonly results: ResultSet[] = []

  constructor(inner: Driver) {
    const known = new Map<string, ResultSet>()
    this.driver = {
      dialect: inner.dialect,
      format: inner.format,
      connect: () => undefined,
      prepare: (statement) => inner.prepare(statement),
      execute: (statement, parameters) => known.get(statement.sql) ?? this.#ask(inner, known, statement, parameters),
      stream: (statement, parameters, size) => inner.stream(statement, parameters, size),
      begin: (options) => inner.begin(options),
      executeScript: (sql) => inner.executeScript(sql),
      close: () => inner.close(),
    }
  }

  #ask(inner: Driver, known: Map<string, ResultSet>, ...[statement, parameters]: Parameters<Driver['execute']>): ResultSet {
    const result = inner.execute(statement, parameters)
    if (result instanceof Promise) throw new Error('the driver underneath has to be synchronous')
    known.set(statement.sql, result)
    this.results.push(result)
    return result
  }
}
