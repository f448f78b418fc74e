/** A Uint8Array of this or another realm; Buffers are such. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/** A copy of the bytes: a query may wait for its plan or a connection, and what the caller does meanwhile must not reach it. */
export function coerceBytes(value: unknown): Uint8Array | undefined {
  return isBytes(value) ? new Uint8Array(value) : undefined
}
