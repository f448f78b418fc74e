/** A Uint8Array of this or another realm; Buffers are such. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/** The bytes themselves, not a copy: a value may be large, and the driver reads it soon. */
export function coerceBytes(value: unknown): Uint8Array | undefined {
  return isBytes(value) ? value : undefined
}
