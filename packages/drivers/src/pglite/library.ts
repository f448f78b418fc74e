/** The parts of `@electric-sql/pglite` that are used, so that neither its code nor its types are needed before the first use. */
export interface PGliteLibrary {
  readonly PGlite: {
    create(options: { readonly dataDir?: string }): Promise<PGliteInstance>
  }
}

/** A database of PGlite. */
export interface PGliteInstance {
  readonly closed: boolean
  readonly waitReady: Promise<void>
  exec(sql: string): Promise<unknown>
  /** Runs messages of the protocol, deals with the notices and notifications among the answers, and gives the bytes of all of them. */
  execProtocol(
    message: Uint8Array,
    options: { readonly syncToFs: boolean; readonly throwOnError: boolean },
  ): Promise<{ readonly data: Uint8Array }>
  /** The same, where this version has it, with nothing but the bytes, as they come. They are only lent. */
  execProtocolRawStream?(
    message: Uint8Array,
    options: { readonly syncToFs: boolean; readonly onRawData: (bytes: Uint8Array) => void },
  ): Promise<void>
  syncToFs(): Promise<void>
  close(): Promise<void>
  /** Keeps the queries of other users of the instance out while `run` lasts. */
  _runExclusiveQuery<T>(run: () => Promise<T>): Promise<T>
  /** Keeps the queries and transactions of other users of the instance out while `run` lasts. */
  _runExclusiveTransaction<T>(run: () => Promise<T>): Promise<T>
}
