import type { Driver, ResultSet } from '@hotplan/plan'
import { sqlite } from 'hotplan/sqlite'

const nothing: ResultSet = Object.freeze({ rows: [], affected: 0 })

/** A driver whose database is empty and keeps nothing of a statement: what grows is the client's. */
export function emptyDriver(): Driver {
  const inner = sqlite({ file: ':memory:' })
  return {
    dialect: inner.dialect,
    format: inner.format,
    connect: () => undefined,
    prepare: ({ sql }) => ({ sql }),
    execute: () => nothing,
    stream: (statement, parameters, size) => inner.stream(statement, parameters, size),
    begin: (options) => inner.begin(options),
    executeScript: () => undefined,
    close: () => inner.close(),
  }
}
