import type { Row } from '@hotplan/plan'
import { affectedBy, type PostgresResult } from '../postgres/result.ts'
import { isStale } from '../postgres/stale.ts'
import type { PostgresStatement } from '../postgres/statement.ts'
import type { PgConnection, PgField, PgSubmittable } from './library.ts'

export type ExchangeCallback = (error: Error | null, result: PostgresResult | undefined) => void

/** How an exchange treats the server's copy of its statement. */
export interface StatementUse {
  /** Prepare under its name and keep it, or use the unnamed statement. */
  readonly named: boolean
  /** Statements that a connection keeps; the oldest is closed for a new one. */
  readonly max: number
}

/** What is known of the statements that a connection has prepared, beside what `pg` knows. */
interface PreparedNames {
  /** Oldest first. */
  readonly order: string[]
  /** Names whose copy on the server is outdated or gone. */
  readonly stale: Set<string>
}

const preparedNames = new WeakMap<PgConnection, PreparedNames>()

/**
 * One round of the extended protocol: what is needed of parse, bind, describe, execute, sync in one write.
 * PERF: columns are not described unless asked for, and rows are the arrays of texts that the parser made.
 */
export class Exchange implements PgSubmittable {
  readonly name: string
  readonly text: string
  readonly #statement: PostgresStatement
  readonly #parameters: readonly unknown[]
  readonly #use: StatementUse
  readonly #callback: ExchangeCallback
  readonly #rows: Row[] = []
  #columns: readonly PgField[] | undefined
  #command = ''

  constructor(statement: PostgresStatement, parameters: readonly unknown[], use: StatementUse, callback: ExchangeCallback) {
    // The client records the name as prepared when the server confirms it.
    this.name = use.named ? statement.name : ''
    this.text = statement.sql
    this.#statement = statement
    this.#parameters = parameters
    this.#use = use
    this.#callback = callback
  }

  submit(connection: PgConnection): null {
    connection.stream.cork?.()
    try {
      this.#prepare(connection)
      connection.bind({ statement: this.name, values: this.#parameters, valueMapper: wireValue })
      if (this.#statement.describe) connection.describe({ type: 'P', name: '' })
      connection.execute({ portal: '', rows: 0 })
      connection.sync()
    } finally {
      connection.stream.uncork?.()
    }
    return null
  }

  handleRowDescription(message: { readonly fields: readonly PgField[] }): void {
    this.#columns = message.fields
  }

  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void {
    this.#rows.push(message.fields)
  }

  handleCommandComplete(message: { readonly text: string }): void {
    this.#command = message.text
  }

  handleEmptyQuery(): void {}

  handlePortalSuspended(): void {}

  handleCopyInResponse(connection: PgConnection): void {
    connection.sendCopyFail('COPY FROM STDIN is not supported')
  }

  handleCopyData(): void {}

  handleReadyForQuery(): void {
    const result = { rows: this.#rows, affected: affectedBy(this.#command), command: this.#command }
    this.#callback(null, this.#statement.describe ? { ...result, columns: this.#describedColumns() } : result)
  }

  handleError(error: Error, connection: PgConnection): void {
    if (this.#use.named) {
      if (isStale(error)) namesOf(connection).stale.add(this.name)
      // A text that the server could not parse is not kept.
      else if (connection.parsedStatements[this.name] === undefined) remove(namesOf(connection).order, this.name)
    }
    this.#callback(error, undefined)
  }

  #describedColumns(): { readonly name: string; readonly type: number }[] {
    return (this.#columns ?? []).map((field) => ({ name: field.name, type: field.dataTypeID }))
  }

  #prepare(connection: PgConnection): void {
    const { name, text } = this
    if (!this.#use.named) {
      connection.parse({ name: '', text })
      return
    }
    const names = namesOf(connection)
    const stale = names.stale.delete(name)
    if (connection.parsedStatements[name] !== undefined && !stale) return
    // Closing what is not there is no error, so an outdated statement and a lost one are renewed alike.
    if (stale) closeStatement(connection, names.order, name)
    const oldest = names.order[0]
    if (oldest !== undefined && names.order.length >= this.#use.max) closeStatement(connection, names.order, oldest)
    names.order.push(name)
    connection.parse({ name, text })
  }
}

function namesOf(connection: PgConnection): PreparedNames {
  const known = preparedNames.get(connection)
  if (known !== undefined) return known
  const names: PreparedNames = { order: [], stale: new Set() }
  preparedNames.set(connection, names)
  return names
}

function closeStatement(connection: PgConnection, order: string[], name: string): void {
  connection.close({ type: 'S', name })
  delete connection.parsedStatements[name]
  remove(order, name)
}

function remove(order: string[], name: string): void {
  const at = order.indexOf(name)
  if (at >= 0) order.splice(at, 1)
}

/** Bytes travel in binary, which `pg` recognises by their being a Buffer. */
function wireValue(value: unknown): unknown {
  return value instanceof Uint8Array && !Buffer.isBuffer(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value
}
