import type { MaybePromise } from './maybe-promise.ts'
import type { DialectName } from './plan.ts'
import type { Statement } from './statement.ts'

/**
 * The form in which a driver takes parameters and gives column values, and so which codecs apply.
 *
 * - `postgres`: parameters as text (string), Uint8Array for bytea, or null; columns as the server's text, string or null
 * - `sqlite`: parameters null, number, bigint, string, Uint8Array; columns the same, integers as number, or as bigint where the statement has columns of 64 bits
 * - `mysql`: parameters and columns as strings, numbers, Uint8Array or null
 */
export type WireFormat = 'postgres' | 'sqlite' | 'mysql'

/** A statement as a driver keeps it; only the driver that made it reads more than `sql`. Prepared once, run many times. */
export interface PreparedStatement {
  readonly sql: string
  /** Whether the database plans it for the values of each run, because one plan for all of them proved slower. Absent where it is not watched. */
  readonly isPlannedAnew?: boolean
}

/** Undecoded rows, each an array of column values in the order of the statement. */
export type Row = readonly unknown[]

export interface ResultSet {
  /** Empty where the statement returns no rows, and where they are in `records`. */
  readonly rows: readonly Row[]
  /** What the reader of the statement made of its rows. Absent where the driver did not use it. */
  readonly records?: readonly unknown[]
  /** Rows inserted, updated or deleted; zero for reads. */
  readonly affected: number
  /** Present where the statement was prepared with `describe`. */
  readonly columns?: readonly ResultColumn[]
}

/** A result column of a raw query. `type` is the database's own name or number for its type. */
export interface ResultColumn {
  readonly name: string
  readonly type: string | number | null
}

/** Bytes that came from the server: a Buffer of Node.js, with the methods that its types leave out. Offsets must lie within it. */
export interface WireBytes extends Uint8Array {
  utf8Slice(start: number, end: number): string
  latin1Slice(start: number, end: number): string
}

/**
 * Makes the record of a row straight from the bytes of the `postgres` format, without texts in between. Field `i` lies between
 * `offsets[2 * i]` and `offsets[2 * i + 1]`, whose end is -1 where it is null. Bytes and offsets are lent for the call only.
 */
export interface RowReader {
  /** Columns that a row must have at least. */
  readonly columns: number
  /** @throws {@link MappingError} `P2023` */
  read(bytes: WireBytes, offsets: Int32Array): unknown
  /**
   * How to read a result whose columns have these types, by the database's numbers, with some of them in the binary format. Undefined
   * where all are better read as text.
   */
  inBinary(types: readonly number[]): BinaryForm | undefined
}

/** A reader of rows with some columns in the binary format. */
export interface BinaryForm {
  /** Of each column whether it is one of them. */
  readonly isBinary: readonly boolean[]
  readonly read: RowReader['read']
}

/** What statements run on: the driver itself (each statement on its own) or an open transaction. */
export interface Session {
  /**
   * Runs a prepared statement. Parameters are encoded, in order. A synchronous driver returns the result itself.
   * @throws {@link HotplanError} subclasses with Prisma's code for what the database answered.
   */
  execute(statement: PreparedStatement, parameters: readonly unknown[]): MaybePromise<ResultSet>
  /** Rows in batches of at most `batchSize`, fetched as they are consumed. Ending early releases everything. */
  stream(statement: PreparedStatement, parameters: readonly unknown[], batchSize: number): AsyncIterable<readonly Row[]>
}

export interface Transaction extends Session {
  /**
   * Whether it may be given statements, and be committed, without waiting for what came before: everything is run in order, and after a
   * statement that failed nothing else is, so that a commit behind it rejects and leaves nothing.
   */
  readonly isPipelined?: boolean
  commit(): MaybePromise<void>
  rollback(): MaybePromise<void>
  /** Opens a transaction inside this one (a savepoint). */
  begin(): MaybePromise<Transaction>
  /**
   * Asks the database to stop the statement that is running, which then fails, and the transaction with it. Resolves when the database
   * has been asked. Absent where the database cannot be.
   */
  cancel?(): Promise<void>
  /**
   * Lets go of the connection at once, whatever it is doing: the database rolls back what was not committed. Absent where there is no
   * connection to let go of.
   */
  abandon?(): void
}

export type IsolationLevel = 'ReadUncommitted' | 'ReadCommitted' | 'RepeatableRead' | 'Serializable'

export interface BeginOptions {
  readonly isolationLevel?: IsolationLevel
}

export interface PrepareOptions {
  /** Ask for {@link ResultSet.columns}; raw queries need it. */
  readonly describe?: boolean
  /** Only the first row is wanted: a driver may leave the others of a statement that only reads unread. */
  readonly first?: boolean
  /**
   * Makes the records of the result. A driver that has the server's bytes at hand may use it for `execute`, and then gives
   * {@link ResultSet.records}; one that has not gives rows. Streams give rows.
   */
  readonly reader?: RowReader
}

/**
 * Runs statements on one database. Creating a driver opens nothing and loads nothing; the first use does both.
 */
export interface Driver extends Session {
  readonly dialect: DialectName
  readonly format: WireFormat
  /** Whether it may use the reader of a statement; without it, making one is a waste. */
  readonly usesReaders?: boolean
  /** Loads the library and opens what the first statement would open. */
  connect(): MaybePromise<void>
  /**
   * Makes the handle that `execute` takes. Costs no round trip; does not connect. `columns`, where known, tell which integers
   * may have 64 bits; without them every integer is read exactly, which can be slower. `parameters`, where known, tell which values a
   * driver may write into the text where it helps the database to plan.
   */
  prepare(
    statement: Pick<Statement, 'sql' | 'returnsRows' | 'copies'> & Partial<Pick<Statement, 'columns' | 'parameters'>>,
    options?: PrepareOptions,
  ): PreparedStatement
  begin(options?: BeginOptions): MaybePromise<Transaction>
  /**
   * Runs statements that only read, on the session it gives, so that all of them see one state of the database. `read` must not wait.
   * Present where the driver is synchronous; elsewhere it takes a transaction.
   */
  readTogether?<T>(read: (session: Session) => T): MaybePromise<T>
  /** Opens connections and prepares statements on them ahead of their first use. Resolves when the database has done so. */
  warm?(statements: readonly PreparedStatement[]): MaybePromise<void>
  /** Runs SQL text of several statements without parameters, for creating tables. */
  executeScript(sql: string): MaybePromise<void>
  /** Closes every connection. The next use opens again. */
  close(): Promise<void>
}
