/** The parts of the `pg` package that are used, so that neither its code nor its types are needed before the first use. */
export interface PgLibrary {
  readonly Pool: new (config: Readonly<Record<string, unknown>>) => PgPool
  readonly Client: new (config?: never) => PgClient
}

/** A pool of connections, as `pg.Pool`. */
export interface PgPool {
  connect(callback: (error: Error | undefined, client: PgClient | undefined, release: PgRelease) => void): void
  end(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** Gives a connection back to its pool; with `true` the pool closes it. */
export type PgRelease = (destroy?: boolean) => void

export interface PgClient {
  query(submittable: PgSubmittable): unknown
  query(sql: string): Promise<unknown>
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** What a client of `pg` lets do the work of a query: it sends messages and is told what the server answers. */
export interface PgSubmittable {
  submit(connection: PgConnection): Error | null
  handleRowDescription(message: { readonly fields: readonly PgField[] }): void
  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void
  handleCommandComplete(message: { readonly text: string }): void
  handleEmptyQuery(): void
  handlePortalSuspended(): void
  handleCopyInResponse(connection: PgConnection): void
  handleCopyData(): void
  handleReadyForQuery(): void
  handleError(error: Error, connection: PgConnection): void
}

export interface PgField {
  readonly name: string
  readonly dataTypeID: number
}

/** A connection of `pg`, which knows what it has prepared. */
export interface PgConnection {
  readonly stream: { cork?(): void; uncork?(): void }
  readonly parsedStatements: Record<string, string | undefined>
  parse(statement: { readonly name: string; readonly text: string }): void
  bind(portal: { readonly statement: string; readonly values: readonly unknown[]; valueMapper(value: unknown): unknown }): void
  describe(target: { readonly type: 'P' | 'S'; readonly name: string }): void
  execute(portal: { readonly portal: string; readonly rows: number }): void
  close(target: { readonly type: 'S'; readonly name: string }): void
  sync(): void
  query(sql: string): void
  sendCopyFromChunk(chunk: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}
