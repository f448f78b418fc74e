/** What is used of a connected socket, plain or encrypted. */
export interface WireSocket {
  readonly writable: boolean
  write(bytes: Uint8Array): boolean
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  removeListener(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  listeners(event: 'data'): ((chunk: Uint8Array) => void)[]
  ref(): unknown
  unref(): unknown
  destroy(): unknown
}

/** A socket that the owner of the connection has authenticated and given away. */
export interface TakenSocket {
  readonly socket: WireSocket
  /** Says goodbye to the server and resolves when the socket is closed. */
  end(): Promise<void>
  /** Number of the process of the server, as it said when the connection was opened. */
  readonly processId?: number | undefined
  /** Whether the server keeps instants as integers, as all have done since PostgreSQL 10. */
  readonly hasIntegerInstants?: boolean
  /** Asks the server to stop the statement that it is running, and resolves when it has been asked. Absent where it cannot be. */
  readonly cancel?: (() => Promise<void>) | undefined
  /** Called once when the connection is lost without {@link end}. */
  onLost(listener: (error: unknown) => void): void
}
