import type { Row } from '@hotplan/plan'
import { affectedBy, type PostgresResult } from '../postgres/result.ts'
import type { PostgresStatement } from '../postgres/statement.ts'
import type { PgConnection, PgField, PgSubmittable } from './library.ts'
import { noteFailure, parseOnce, type StatementUse } from './prepared-names.ts'

/** Both where a statement is done and its connection failed right after. */
export type ExchangeCallback = (error: Error | null, result: PostgresResult | undefined) => void

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
    this.name = use.named && !statement.copies ? statement.name : ''
    this.text = statement.sql
    this.#statement = statement
    this.#parameters = parameters
    this.#use = use
    this.#callback = callback
  }

  submit(connection: PgConnection): null {
    if (this.#statement.copies) {
      connection.query(this.text)
      return null
    }
    connection.stream.cork?.()
    try {
      parseOnce(connection, this, this.#use)
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
    if (!this.#statement.copies) {
      connection.sendCopyFail('COPY FROM STDIN is not supported')
      return
    }
    connection.sendCopyFromChunk(Buffer.from(String(this.#parameters[0])))
    connection.endCopyFrom()
  }

  handleCopyData(): void {}

  handleReadyForQuery(): void {
    this.#done(null)
  }

  handleError(error: Error, connection: PgConnection): void {
    // A COMMIT that is done stays so if the connection ends before the server is ready for the next statement.
    if (this.#command === 'COMMIT') {
      this.#done(error)
      return
    }
    if (this.name !== '') noteFailure(connection, this.name, error)
    this.#callback(error, undefined)
  }

  #done(error: Error | null): void {
    const result = { rows: this.#rows, affected: affectedBy(this.#command), command: this.#command }
    this.#callback(error, this.#statement.describe ? { ...result, columns: this.#describedColumns() } : result)
  }

  #describedColumns(): { readonly name: string; readonly type: number }[] {
    return (this.#columns ?? []).map((field) => ({ name: field.name, type: field.dataTypeID }))
  }
}

/** Bytes travel in binary, which `pg` recognises by their being a Buffer. */
function wireValue(value: unknown): unknown {
  return value instanceof Uint8Array && !Buffer.isBuffer(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value
}
