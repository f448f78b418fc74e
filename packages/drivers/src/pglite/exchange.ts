import { InternalError, type Row } from '@hotplan/plan'
import { requireFew } from '../postgres/parameter-limit.ts'
import { affectedBy, type PostgresResult } from '../postgres/result.ts'
import { type ServerReport, serverError } from '../postgres/server-error.ts'
import { isStale } from '../postgres/stale.ts'
import type { PostgresStatement } from '../postgres/statement.ts'
import type { PGliteInstance, PGliteMessage, PGliteSerializer } from './library.ts'

/** Statements are kept prepared until there are this many. */
const maxStatements = 500

/** Sends statements to the one backend of an instance, as messages of the protocol, prepared under their names. */
export class PGliteExchange {
  readonly #instance: PGliteInstance
  readonly #serialize: PGliteSerializer
  // Oldest first.
  readonly #prepared = new Set<string>()

  constructor(instance: PGliteInstance, serialize: PGliteSerializer) {
    this.#instance = instance
    this.#serialize = serialize
  }

  /** Runs a statement outside a transaction, once more where its plan is outdated. The caller has the backend to itself. */
  async runAlone(statement: PostgresStatement, parameters: readonly unknown[]): Promise<PostgresResult> {
    const first = await this.#answer(statement, statement.name, parameters, true)
    const answer = isStale(failureIn(first) ?? {}) ? await this.#answer(statement, statement.name, parameters, true) : first
    return resultOf(answer, statement.describe)
  }

  /** Runs a statement inside a transaction. `once` keeps it from being prepared under its name. */
  async run(statement: PostgresStatement, parameters: readonly unknown[], once = false): Promise<PostgresResult> {
    return resultOf(await this.#answer(statement, once ? '' : statement.name, parameters, false), statement.describe)
  }

  /** Makes a statement known without running it. One that cannot be prepared says so when it is run. */
  async prepare(statement: PostgresStatement): Promise<void> {
    if (this.#prepared.has(statement.name)) return
    const request = Buffer.concat([...this.#parse(statement, statement.name), this.#serialize.sync()])
    if (failureIn(await this.#send(request, false)) === undefined) this.#prepared.add(statement.name)
  }

  async #answer(
    statement: PostgresStatement,
    name: string,
    parameters: readonly unknown[],
    durable: boolean,
  ): Promise<readonly PGliteMessage[]> {
    const messages = await this.#send(this.#request(statement, name, parameters), durable)
    // After a failure the statement is prepared again: it may be outdated or lost.
    if (name !== '' && failureIn(messages) === undefined) this.#prepared.add(name)
    else this.#prepared.delete(name)
    return messages
  }

  #send(request: Uint8Array, durable: boolean): Promise<readonly PGliteMessage[]> {
    return this.#instance._runExclusiveQuery(() =>
      this.#instance.execProtocolStream(request, { syncToFs: durable, throwOnError: false }),
    )
  }

  #request(statement: PostgresStatement, name: string, parameters: readonly unknown[]): Uint8Array {
    const serialize = this.#serialize
    const messages: Uint8Array[] = []
    if (name === '' || !this.#prepared.has(name)) messages.push(...this.#parse(statement, name))
    requireFew(parameters)
    messages.push(serialize.bind({ statement: name, values: parameters }))
    if (statement.describe) messages.push(serialize.describe({ type: 'P' }))
    messages.push(serialize.execute({}), serialize.sync())
    return Buffer.concat(messages)
  }

  #parse(statement: PostgresStatement, name: string): readonly Uint8Array[] {
    const parse = this.#serialize.parse({ name, text: statement.sql })
    // Closing what is not there is no error; a failed statement may still be there.
    return name === '' ? [parse] : [this.#serialize.close({ type: 'S', name }), ...this.#evicted(), parse]
  }

  #evicted(): readonly Uint8Array[] {
    const [oldest] = this.#prepared
    if (oldest === undefined || this.#prepared.size < maxStatements) return []
    this.#prepared.delete(oldest)
    return [this.#serialize.close({ type: 'S', name: oldest })]
  }
}

function failureIn(messages: readonly PGliteMessage[]): PGliteMessage | undefined {
  return messages.find((message) => message.name === 'error')
}

/** @throws {@link HotplanError} where the server reported an error */
function resultOf(messages: readonly PGliteMessage[], describe: boolean): PostgresResult {
  const failure = failureIn(messages)
  if (failure !== undefined) throw serverError(failure as unknown as ServerReport)
  const rows: Row[] = []
  let command: string | undefined
  let columns: readonly { readonly name: string; readonly type: number }[] = []
  for (const message of messages) {
    if (message.name === 'dataRow') rows.push(message.fields as Row)
    else if (message.name === 'commandComplete') command = message.text
    else if (message.name === 'rowDescription') columns = (message.fields as readonly FieldDescription[]).map(describedColumn)
  }
  if (command === undefined && !messages.some((message) => message.name === 'emptyQuery')) {
    throw new InternalError('PGlite answered a statement without completing it')
  }
  const result = { rows, affected: affectedBy(command ?? ''), command: command ?? '' }
  return describe ? { ...result, columns } : result
}

interface FieldDescription {
  readonly name: string
  readonly dataTypeID: number
}

function describedColumn(field: FieldDescription): { readonly name: string; readonly type: number } {
  return { name: field.name, type: field.dataTypeID }
}
