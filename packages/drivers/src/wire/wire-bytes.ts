import type { WireBytes } from '@hotplan/plan'

/** A Buffer with the methods that Node.js has and its types leave out. */
export function wireBytes(bytes: Uint8Array): WireBytes {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer as unknown as WireBytes
}
