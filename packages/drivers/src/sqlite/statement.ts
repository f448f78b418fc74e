import type { CodecRef, PreparedStatement, ResultColumn, ResultSet } from '@hotplan/plan'
import type { SqliteConnection, SqliteHandle } from './connection.ts'

interface SqliteStatementSource {
  readonly sql: string
  readonly returnsRows: boolean
  readonly columns?: readonly CodecRef[]
}

const noRows: ResultSet['rows'] = []

/** A statement of SQLite, which keeps its handle on the connection where it ran last. */
export class SqliteStatement implements PreparedStatement {
  readonly sql: string
  readonly #returnsRows: boolean
  readonly #reads: boolean
  readonly #bigints: boolean
  readonly #describe: boolean
  #connection: SqliteConnection | undefined
  #handle: SqliteHandle | undefined

  constructor(source: SqliteStatementSource, describe: boolean) {
    this.sql = source.sql
    this.#returnsRows = source.returnsRows
    this.#reads = isRead(source.sql)
    this.#bigints = mayHoldBigints(source.columns)
    this.#describe = describe
  }

  execute(connection: SqliteConnection, parameters: readonly unknown[]): ResultSet {
    const handle = this.#connection === connection ? (this.#handle as SqliteHandle) : this.#prepare(connection)
    if (!this.#returnsRows) return { rows: noRows, affected: handle.run(parameters) }
    // All rows also of one-row writes: a statement with RETURNING that is not run to its end keeps the log from being checkpointed.
    const rows = handle.all(parameters)
    const affected = this.#reads ? 0 : rows.length
    return this.#describe ? { rows, affected, columns: describedColumns(handle) } : { rows, affected }
  }

  /** Makes the handle ahead of the first use. A statement that cannot be prepared says so when it is run. */
  warm(connection: SqliteConnection): void {
    if (this.#connection === connection) return
    try {
      this.#prepare(connection)
    } catch {
      this.#connection = undefined
    }
  }

  /** A handle of one's own, for reading rows one by one. */
  open(connection: SqliteConnection): SqliteHandle {
    return connection.prepare(this.sql, { returnsRows: true, bigints: this.#bigints })
  }

  #prepare(connection: SqliteConnection): SqliteHandle {
    const handle = connection.prepare(this.sql, { returnsRows: this.#returnsRows, bigints: this.#bigints })
    this.#connection = connection
    this.#handle = handle
    return handle
  }
}

function describedColumns(handle: SqliteHandle): readonly ResultColumn[] {
  return handle.columns()
}

/** Reading every integer as a bigint costs, so it is done where one may have 64 bits, or nothing is known. */
function mayHoldBigints(columns: readonly CodecRef[] | undefined): boolean {
  return columns === undefined || columns.some((codec) => codec.name === 'bigint' || codec.name === 'decimal')
}

function isRead(sql: string): boolean {
  const text = sql.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
  return !/\b(?:insert|update|delete|replace)\b/i.test(text)
}
