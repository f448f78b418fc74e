import type { DialectName } from '@hotplan/plan'
import { sha256 } from './sha256.ts'

/** Everything a plan depends on. */
export interface CacheKeyParts {
  /** Format version of plans. */
  readonly format: number
  /** Fingerprint of the schema. */
  readonly fingerprint: string
  readonly dialect: DialectName
  /** The client options that plans depend on, as text; empty where there are none. */
  readonly options: string
  /** Canonical text of the shape. */
  readonly text: string
}

/**
 * A digest of what a plan depends on: 32 characters of base64url (192 bits of SHA-256), equal in every process.
 * Values are not part of it, so it may leave the process. The first keys of a process are made without `node:crypto`, whose loading would take longer.
 */
export function cacheKey(parts: CacheKeyParts): string {
  const { format, fingerprint, dialect, options, text } = parts
  return digest(JSON.stringify([format, fingerprint, dialect, options, text])).slice(0, 32)
}

type Digest = (data: string) => string

/** Keys after which a process is taken to go on for long, so that loading `node:crypto`, some milliseconds, pays. */
const keysBeforeLoading = 16

let keys = 0
let digest: Digest = (data) => {
  keys += 1
  if (keys > keysBeforeLoading) digest = nativeDigest() ?? sha256
  return sha256(data)
}

/** That of Node.js; undefined where a runtime has none. */
function nativeDigest(): Digest | undefined {
  const crypto = process.getBuiltinModule('node:crypto')
  return crypto === undefined ? undefined : (data) => crypto.hash('sha256', data, 'base64url')
}
