import type { PostgresStatement } from '../postgres/statement.ts'
import type { PgConnection, PgSubmittable } from './library.ts'
import { noteFailure, parseOnce, type StatementUse } from './prepared-names.ts'

/** Prepares a statement on a connection without running it. One that cannot be prepared says so when it is run. */
export class Preparation implements PgSubmittable {
  readonly name: string
  readonly text: string
  readonly #use: StatementUse
  readonly #callback: () => void

  constructor(statement: PostgresStatement, use: StatementUse, callback: () => void) {
    this.name = statement.name
    this.text = statement.sql
    this.#use = use
    this.#callback = callback
  }

  submit(connection: PgConnection): null {
    parseOnce(connection, this, this.#use)
    connection.sync()
    return null
  }

  handleReadyForQuery(): void {
    this.#callback()
  }

  handleError(error: Error, connection: PgConnection): void {
    noteFailure(connection, this.name, error)
    this.#callback()
  }

  handleRowDescription(): void {}

  handleDataRow(): void {}

  handleCommandComplete(): void {}

  handleEmptyQuery(): void {}

  handlePortalSuspended(): void {}

  handleCopyInResponse(): void {}

  handleCopyData(): void {}
}
