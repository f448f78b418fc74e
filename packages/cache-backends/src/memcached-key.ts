const maxKeyBytes = 250
const hashMark = '#'

/**
 * The key as the protocol takes it: up to 250 printable ASCII characters without a space. Any other is replaced by a digest
 * behind the same prefix, and so is one that could be taken for such a digest.
 */
export function memcachedKey(prefix: string, key: string): string {
  const isPlain = prefix.length + key.length <= maxKeyBytes && /^[!-~]+$/.test(key) && !key.startsWith(hashMark)
  if (isPlain) return prefix + key
  const { createHash } = process.getBuiltinModule('node:crypto')
  return `${prefix}${hashMark}${createHash('sha256').update(key).digest('base64url')}`
}

/** Whether keys can begin with this text and still have room for a digest. */
export function isMemcachedPrefix(prefix: string): boolean {
  return /^[!-~]{0,200}$/.test(prefix)
}
