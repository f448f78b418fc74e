import type { BinaryForm } from '@hotplan/plan'
import type { PostgresResult } from '../postgres/result.ts'
import type { PostgresStatement } from '../postgres/statement.ts'
import { Answer } from './answer.ts'
import { formFor, type Kept, type PreparedStatements } from './prepared-statements.ts'
import type { RequestWriter } from './request-writer.ts'

/**
 * What is asked of the server:
 *
 * - `run`: bind and execute a statement
 * - `prepare`: prepare it only
 * - `script`: run the texts of several statements
 */
export type Errand = 'run' | 'prepare' | 'script'

/** One statement on its way to the server and back. It ends with a synchronisation of its own, so its failure is nobody else's. */
export class Exchange {
  readonly statement: PostgresStatement
  readonly parameters: readonly unknown[]
  readonly errand: Errand
  readonly resolve: (result: PostgresResult) => void
  readonly reject: (error: unknown) => void
  /** Whether it is prepared under its name. */
  isNamed: boolean
  /** Whether it runs outside a transaction, so that it may be sent again when it was not run. */
  isAlone = false
  isRepeated = false
  /** Text of a statement that is run before it: neither has any effect where the first one fails. */
  opening: string | undefined
  /** Whether it would have asked for columns in the binary format. */
  wantsBinary = false
  /** What it prepares, where its name was not. */
  preparation: Kept | undefined
  answer: Answer

  constructor(
    statement: PostgresStatement,
    parameters: readonly unknown[],
    errand: Errand,
    isNamed: boolean,
    resolve: (result: PostgresResult) => void,
    reject: (error: unknown) => void,
  ) {
    this.statement = statement
    this.parameters = parameters
    this.errand = errand
    this.isNamed = isNamed && !statement.copies
    this.resolve = resolve
    this.reject = reject
    this.answer = new Answer(statement.reader, statement.describe)
  }

  /** Makes it ready to be sent once more. */
  repeat(isNamed: boolean): void {
    this.isRepeated = true
    this.isNamed = isNamed
    this.preparation = undefined
    this.answer = new Answer(this.statement.reader, this.statement.describe)
  }

  /**
   * Writes its messages, all or none of them. Of what it prepares the columns are described, so that later runs can ask for them in the
   * format that suits their types; with `mayBeBinary` they do, without they want to.
   *
   * @throws {@link QueryError} where the parameters do not fit into messages
   */
  write(writer: RequestWriter, prepared: PreparedStatements, mayBeBinary: boolean): void {
    const mark = writer.mark()
    try {
      this.#write(writer, prepared, mayBeBinary)
    } catch (error) {
      writer.rewind(mark)
      // Its preparation went with it.
      if (this.isNamed) prepared.renew(this.statement.name)
      throw error
    }
  }

  #write(writer: RequestWriter, prepared: PreparedStatements, mayBeBinary: boolean): void {
    const { statement, isNamed } = this
    if (this.errand === 'script') {
      writer.query(statement.sql)
      return
    }
    if (statement.copies) {
      writer.copy(statement.sql, String(this.parameters[0]), this.opening)
      return
    }
    if (this.opening !== undefined) writer.runUnnamed(this.opening)
    const name = isNamed ? statement.name : ''
    if (isNamed) {
      // A repeated statement brings its preparation with it: those sent before it may fail for the same reason.
      if (this.isRepeated) prepared.renew(name)
      const kept = prepared.use(name)
      if (kept === undefined) this.#prepare(writer, prepared)
      // The server fails a run whose types are not those that it has described.
      else this.#choose(formFor(kept, statement.reader), mayBeBinary)
    } else writer.parse('', statement.sql)
    if (this.errand === 'run') {
      writer.bind(name, this.parameters, this.answer.form?.isBinary)
      if (statement.describe) writer.describePortal()
      writer.execute()
    }
    writer.sync()
  }

  /** Keeps what the server has said of the columns of what was prepared. */
  learn(): void {
    const { preparation, answer } = this
    if (preparation !== undefined && answer.types.length > 0) preparation.types = answer.types
  }

  #choose(form: BinaryForm | undefined, mayBeBinary: boolean): void {
    if (mayBeBinary) this.answer.form = form
    else this.wantsBinary = form !== undefined
  }

  #prepare(writer: RequestWriter, prepared: PreparedStatements): void {
    const { name, sql, reader } = this.statement
    this.preparation = prepared.add(name, sql, writer)
    if (reader !== undefined) writer.describeStatement(name)
  }
}
