/** The parts of `@electric-sql/pglite` that are used, so that neither its code nor its types are needed before the first use. */
export interface PGliteLibrary {
  readonly PGlite: {
    create(options: { readonly dataDir?: string }): Promise<PGliteInstance>
  }
  readonly protocol: { readonly serialize: PGliteSerializer }
}

/** A database of PGlite. */
export interface PGliteInstance {
  readonly closed: boolean
  readonly waitReady: Promise<void>
  exec(sql: string): Promise<unknown>
  execProtocolStream(
    message: Uint8Array,
    options: { readonly syncToFs: boolean; readonly throwOnError: boolean },
  ): Promise<readonly PGliteMessage[]>
  syncToFs(): Promise<void>
  close(): Promise<void>
  /** Keeps the queries of other users of the instance out while `run` lasts. */
  _runExclusiveQuery<T>(run: () => Promise<T>): Promise<T>
  /** Keeps the queries and transactions of other users of the instance out while `run` lasts. */
  _runExclusiveTransaction<T>(run: () => Promise<T>): Promise<T>
}

/** Messages to the server. */
export interface PGliteSerializer {
  parse(statement: { readonly name: string; readonly text: string }): Uint8Array
  bind(portal: { readonly statement: string; readonly values: readonly unknown[] }): Uint8Array
  describe(target: { readonly type: 'P' | 'S'; readonly name?: string }): Uint8Array
  execute(portal: { readonly portal?: string }): Uint8Array
  close(target: { readonly type: 'P' | 'S'; readonly name: string }): Uint8Array
  sync(): Uint8Array
}

/** A message of the server; what else it holds depends on its name. */
export interface PGliteMessage {
  readonly name: string
  readonly fields?: readonly unknown[]
  readonly text?: string
  readonly code?: string
  readonly message?: string
}
