import { InternalError, type Row } from '@hotplan/plan'
import { affectedBy, type PostgresResult } from '../postgres/result.ts'
import { type ServerReport, serverError } from '../postgres/server-error.ts'
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

  /** The caller has the backend to itself. `durable` says whether files are to be brought up to date after it. */
  async run(
    statement: PostgresStatement,
    parameters: readonly unknown[],
    durable: boolean,
    once = false,
  ): Promise<PostgresResult> {
    const name = once ? '' : statement.name
    const messages = await this.#send(this.#request(statement, name, parameters), durable)
    const failure = messages.find((message) => message.name === 'error')
    if (messages.some((message) => message.name === 'parseComplete') && name !== '') this.#prepared.add(name)
    if (failure === undefined) return resultOf(messages, statement.describe)
    // An outdated or lost statement is prepared again at its next use.
    if (name !== '') this.#prepared.delete(name)
    throw serverError(failure as unknown as ServerReport)
  }

  #send(request: Uint8Array, durable: boolean): Promise<readonly PGliteMessage[]> {
    return this.#instance._runExclusiveQuery(() =>
      this.#instance.execProtocolStream(request, { syncToFs: durable, throwOnError: false }),
    )
  }

  #request(statement: PostgresStatement, name: string, parameters: readonly unknown[]): Uint8Array {
    const serialize = this.#serialize
    const messages: Uint8Array[] = []
    if (name === '' || !this.#prepared.has(name)) {
      // Closing what is not there is no error; a failed statement may still be there.
      if (name !== '') messages.push(serialize.close({ type: 'S', name }), ...this.#evicted())
      messages.push(serialize.parse({ name, text: statement.sql }))
    }
    messages.push(serialize.bind({ statement: name, values: parameters }))
    if (statement.describe) messages.push(serialize.describe({ type: 'P' }))
    messages.push(serialize.execute({}), serialize.sync())
    return Buffer.concat(messages)
  }

  #evicted(): readonly Uint8Array[] {
    const [oldest] = this.#prepared
    if (oldest === undefined || this.#prepared.size < maxStatements) return []
    this.#prepared.delete(oldest)
    return [this.#serialize.close({ type: 'S', name: oldest })]
  }
}

function resultOf(messages: readonly PGliteMessage[], describe: boolean): PostgresResult {
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
