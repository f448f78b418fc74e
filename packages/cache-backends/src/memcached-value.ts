import { isUtf8 } from 'node:buffer'

/**
 * How values travel through a client that knows text only: `<expiry>:<form><content>`, where the form is `t` for bytes that are UTF-8
 * text and `b` for others as base64. The expiry is in milliseconds since 1970 in base 36, empty without a limit: the server counts
 * whole seconds and may be late by one.
 */
export function encodeValue(value: Uint8Array, expiresAt: number | undefined): string {
  const expiry = expiresAt === undefined ? '' : expiresAt.toString(36)
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return isUtf8(bytes) ? `${expiry}:t${bytes.toString('utf8')}` : `${expiry}:b${bytes.toString('base64')}`
}

/** The value, or undefined where it is expired or was not written by {@link encodeValue}. */
export function decodeValue(encoded: string, now: number): Uint8Array | undefined {
  const [head, expiry, form] = /^([0-9a-z]*):([tb])/.exec(encoded) ?? []
  if (head === undefined || expiry === undefined) return undefined
  if (expiry !== '' && Number.parseInt(expiry, 36) <= now) return undefined
  return Buffer.from(encoded.slice(head.length), form === 't' ? 'utf8' : 'base64')
}

/** Bytes that a value takes on the way, its expiry not counted. */
export function encodedBytes(value: Uint8Array): number {
  return isUtf8(value) ? value.byteLength : Math.ceil(value.byteLength / 3) * 4
}
