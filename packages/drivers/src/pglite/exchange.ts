import { ConnectionError, InternalError } from '@hotplan/plan'
import type { PostgresResult } from '../postgres/result.ts'
import { serverError } from '../postgres/server-error.ts'
import { isStale } from '../postgres/stale.ts'
import type { PostgresStatement } from '../postgres/statement.ts'
import { Answer, frame, isAside } from '../wire/answer.ts'
import { FrameReader } from '../wire/frame-reader.ts'
import { PreparedStatements } from '../wire/prepared-statements.ts'
import { RequestWriter } from '../wire/request-writer.ts'
import type { PGliteInstance } from './library.ts'

/** Statements are kept prepared until there are this many. */
const maxStatements = 500
const idle = 73

/** Sends statements to the one backend of an instance, as messages of the protocol, prepared under their names. */
export class PGliteExchange {
  readonly #instance: PGliteInstance
  readonly #isOwn: boolean
  readonly #writer = new RequestWriter()
  readonly #prepared = new PreparedStatements(maxStatements)
  /** Whether the backend says that a transaction is open. */
  isInTransaction = false

  /** Of an instance that is not its own, others want the notifications and notices, which reading the bytes alone would drop. */
  constructor(instance: PGliteInstance, isOwn: boolean) {
    this.#instance = instance
    this.#isOwn = isOwn
  }

  /** Runs a statement outside a transaction, once more where its plan is outdated. The caller has the backend to itself. */
  async runAlone(statement: PostgresStatement, parameters: readonly unknown[]): Promise<PostgresResult> {
    const name = nameOf(statement)
    const first = await this.#answer(statement, name, parameters, true)
    const isOutdated = first.report !== undefined && isStale(first.report)
    return resultOf(isOutdated ? await this.#answer(statement, name, parameters, true) : first)
  }

  /**
   * Runs a statement inside a transaction. `once` keeps it from being prepared under its name. `opening` is run before it; where that
   * fails, the statement is not run.
   */
  async run(
    statement: PostgresStatement,
    parameters: readonly unknown[],
    once = false,
    opening?: string,
  ): Promise<PostgresResult> {
    return resultOf(await this.#answer(statement, once ? '' : nameOf(statement), parameters, false, opening))
  }

  /** Makes a statement known without running it. One that cannot be prepared says so when it is run. */
  async prepare(statement: PostgresStatement): Promise<void> {
    const answer = await this.#send(statement, false, (writer) => {
      this.#ensure(statement.name, statement.sql, writer)
    })
    if (answer.report !== undefined) this.#prepared.renew(statement.name)
  }

  async #answer(
    statement: PostgresStatement,
    name: string,
    parameters: readonly unknown[],
    durable: boolean,
    opening?: string,
  ): Promise<Answer> {
    const start = performance.now()
    const answer = await this.#send(statement, durable, (writer) => {
      if (statement.copies) {
        writer.copy(statement.sql, String(parameters[0]), opening)
        return
      }
      if (opening !== undefined) writer.runUnnamed(opening)
      if (name === '') writer.parse('', statement.sql)
      else this.#ensure(name, statement.sql, writer)
      writer.bind(name, parameters)
      if (statement.describe) writer.describePortal()
      writer.execute()
    })
    if (answer.report === undefined) statement.choice.add(performance.now() - start, name === '')
    // After a failure the statement is prepared again: it may be outdated or lost.
    if (name !== '' && !statement.copies && answer.report !== undefined) this.#prepared.renew(name)
    return answer
  }

  #ensure(name: string, sql: string, writer: RequestWriter): void {
    if (this.#prepared.use(name) === undefined) this.#prepared.add(name, sql, writer)
  }

  async #send(statement: PostgresStatement, durable: boolean, write: (writer: RequestWriter) => void): Promise<Answer> {
    requireOpen(this.#instance)
    const answer = new Answer(statement.reader, statement.describe)
    let isComplete = false
    const reader = new FrameReader((type, bytes, start, end) => {
      if (type === frame.readyForQuery) {
        isComplete = true
        this.isInTransaction = bytes[start] !== idle
      } else if (!isAside(type) && !(type === frame.copyIn && statement.copies)) answer.accept(type, bytes, start, end)
    })
    await this.#instance._runExclusiveQuery(() => this.#exchange(this.#request(statement, write), durable, reader))
    if (!isComplete) throw new InternalError('PGlite answered a statement without completing it')
    return answer
  }

  #request(statement: PostgresStatement, write: (writer: RequestWriter) => void): Uint8Array {
    const mark = this.#writer.mark()
    try {
      write(this.#writer)
      this.#writer.sync()
      return this.#writer.take()
    } catch (error) {
      this.#writer.rewind(mark)
      this.#prepared.renew(statement.name)
      throw error
    }
  }

  /** PERF: PGlite parses every message for its listeners; on an instance of one's own there are none. */
  async #exchange(request: Uint8Array, syncToFs: boolean, reader: FrameReader): Promise<void> {
    const instance = this.#instance
    if (this.#isOwn && instance.execProtocolRawStream !== undefined) {
      await instance.execProtocolRawStream(request, { syncToFs, onRawData: (bytes) => reader.push(bytes) })
      return
    }
    const { data } = await instance.execProtocol(request, { syncToFs, throwOnError: false })
    reader.push(data)
  }
}

/** Without a name, a statement is planned for its values. */
function nameOf(statement: PostgresStatement): string {
  return statement.choice.next() ? '' : statement.name
}

/** @throws {@link HotplanError} where the server reported an error, and what the reader of the rows threw */
function resultOf(answer: Answer): PostgresResult {
  if (answer.report !== undefined) throw serverError(answer.report)
  if (answer.misfit !== undefined) throw answer.misfit
  return answer.result()
}

/** @throws {@link ConnectionError} `P1017` where the instance was closed by whoever made it */
export function requireOpen({ closed }: PGliteInstance): void {
  if (!closed) return
  throw new ConnectionError('P1017', 'The instance of PGlite was closed: make another, and a client on it.', {
    meta: { outcome: 'not applied' },
  })
}
