import type { CodecRef, Parameter, PreparedStatement, PrepareOptions, ResultSet } from '@hotplan/plan'
import { BooleanTexts } from './boolean-texts.ts'
import type { SqliteConnection, SqliteHandle } from './connection.ts'
import { takesRows, withBinaryRows } from './jsonb-rows.ts'

export interface SqliteStatementSource {
  readonly sql: string
  readonly returnsRows: boolean
  readonly columns?: readonly CodecRef[]
  readonly parameters?: readonly Parameter[]
}

/** A statement with booleans in its text, and the places of the parameters that it takes. */
interface Variant {
  readonly statement: SqliteStatement
  readonly kept: readonly number[]
}

const noRows: ResultSet['rows'] = []

/** A statement of SQLite, which keeps its handle on the connection where it ran last. */
export class SqliteStatement implements PreparedStatement {
  readonly sql: string
  readonly #returnsRows: boolean
  readonly #reads: boolean
  readonly #bigints: boolean
  readonly #describe: boolean
  /** Whether it is read up to its first row. */
  readonly #first: boolean
  readonly #takesRows: boolean
  readonly #booleans: BooleanTexts | undefined
  /** By the number of their text. */
  readonly #variants: Variant[] = []
  readonly #make: (sql: string) => SqliteStatement
  #connection: SqliteConnection | undefined
  #handle: SqliteHandle | undefined

  constructor(source: SqliteStatementSource, options: PrepareOptions) {
    const { describe = false, first = false } = options
    const { parameters = [], ...rest } = source
    this.sql = source.sql
    this.#returnsRows = source.returnsRows
    this.#reads = isRead(source.sql)
    this.#bigints = mayHoldBigints(source.columns)
    this.#describe = describe
    this.#first = first && this.#reads
    this.#takesRows = takesRows(parameters)
    this.#booleans = this.#reads ? BooleanTexts.of(source.sql, parameters) : undefined
    this.#make = (sql) => new SqliteStatement({ ...rest, sql }, options)
  }

  execute(connection: SqliteConnection, parameters: readonly unknown[]): ResultSet {
    const variant = this.#booleans === undefined ? undefined : this.#variantFor(this.#booleans, parameters)
    if (variant === undefined) return this.#execute(connection, parameters)
    return variant.statement.#execute(connection, keptOf(variant, parameters))
  }

  #execute(connection: SqliteConnection, parameters: readonly unknown[]): ResultSet {
    const handle = this.#connection === connection ? (this.#handle as SqliteHandle) : this.#prepare(connection)
    if (this.#describe) return this.#executeDescribed(handle, parameters)
    if (!this.#returnsRows) return { rows: noRows, affected: handle.run(parameters) }
    if (this.#first) {
      const row = handle.get(parameters)
      return { rows: row === undefined ? noRows : [row], affected: 0 }
    }
    // All rows also of one-row writes: a statement with RETURNING that is not run to its end keeps the log from being checkpointed.
    const rows = handle.all(parameters)
    return { rows, affected: this.#reads ? 0 : rows.length }
  }

  /** Makes the handle ahead of the first use. A statement that cannot be prepared says so when it is run. */
  warm(connection: SqliteConnection): void {
    if (this.#booleans !== undefined) {
      for (let number = 0; number < this.#booleans.size; number++)
        this.#variant(this.#booleans, number).statement.warm(connection)
      return
    }
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

  #variantFor(booleans: BooleanTexts, parameters: readonly unknown[]): Variant | undefined {
    const number = booleans.numberOf(parameters)
    return number === undefined ? undefined : this.#variant(booleans, number)
  }

  #variant(booleans: BooleanTexts, number: number): Variant {
    const known = this.#variants[number]
    if (known !== undefined) return known
    const { sql, kept } = booleans.text(number)
    const variant = { statement: this.#make(sql), kept }
    this.#variants[number] = variant
    return variant
  }

  /** Nobody has told what such a statement does: whether it gives rows is asked of SQLite, whether it writes of its text. */
  #executeDescribed(handle: SqliteHandle, parameters: readonly unknown[]): ResultSet {
    if (handle.isReader) {
      const rows = handle.all(parameters)
      return { rows, affected: this.#reads ? 0 : rows.length, columns: handle.columns() }
    }
    const changes = handle.run(parameters)
    // The count of changes stays that of an earlier statement where this one is no write.
    return { rows: noRows, affected: isWrite(this.sql) ? changes : 0, columns: [] }
  }

  #prepare(connection: SqliteConnection): SqliteHandle {
    const sql = this.#takesRows && connection.hasJsonbEach ? withBinaryRows(this.sql) : this.sql
    const handle = connection.prepare(sql, { returnsRows: this.#returnsRows, bigints: this.#bigints })
    this.#connection = connection
    this.#handle = handle
    return handle
  }
}

function keptOf({ kept }: Variant, parameters: readonly unknown[]): readonly unknown[] {
  const values = new Array<unknown>(kept.length)
  for (let i = 0; i < kept.length; i++) values[i] = parameters[kept[i] as number]
  return values
}

/** Reading every integer as a bigint costs, so it is done where one may have 64 bits, or nothing is known. */
function mayHoldBigints(columns: readonly CodecRef[] | undefined): boolean {
  return columns === undefined || columns.some((codec) => codec.name === 'bigint' || codec.name === 'decimal')
}

function isRead(sql: string): boolean {
  return !/\b(?:insert|update|delete|replace)\b/i.test(keywordsOf(sql))
}

function isWrite(sql: string): boolean {
  return /^\s*(?:insert|update|delete|replace|with)\b/i.test(keywordsOf(sql))
}

/** The text without names, literals and comments. */
function keywordsOf(sql: string): string {
  return sql.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
}
