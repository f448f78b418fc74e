import { type DialectName, InternalError } from '@hotplan/plan'

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
 * Values are not part of it, so it may leave the process. Loads `node:crypto` at the first call.
 */
export function cacheKey(parts: CacheKeyParts): string {
  const { format, fingerprint, dialect, options, text } = parts
  return sha256(JSON.stringify([format, fingerprint, dialect, options, text])).slice(0, 32)
}

type Digest = (data: string) => string

let loaded: Digest | undefined

function sha256(data: string): string {
  loaded ??= load()
  return loaded(data)
}

function load(): Digest {
  const crypto = process.getBuiltinModule('node:crypto')
  if (crypto === undefined) throw new InternalError('This runtime has no node:crypto, which cache keys are made with')
  return (data) => crypto.hash('sha256', data, 'base64url')
}
