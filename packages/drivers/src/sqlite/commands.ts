import type { SqliteConnection, SqliteHandle } from './connection.ts'

/** The statements that begin and end transactions, prepared at their first use on a connection. */
export class Commands {
  readonly #prepare: SqliteConnection['prepare']
  readonly #handles = new Map<string, SqliteHandle>()

  constructor(prepare: SqliteConnection['prepare']) {
    this.#prepare = prepare
  }

  /** Errors are the library's. */
  run(sql: string): void {
    let handle = this.#handles.get(sql)
    if (handle === undefined) {
      handle = this.#prepare(sql, { returnsRows: false, bigints: false })
      this.#handles.set(sql, handle)
    }
    handle.run(noParameters)
  }
}

const noParameters: readonly unknown[] = []
