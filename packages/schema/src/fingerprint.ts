import type { SchemaDefinition } from './schema.ts'

/** Part of every fingerprint: raised when the text that is hashed changes its meaning. */
const fingerprintVersion = 1

/** What creating tables needs and plans do not. */
const irrelevant: ReadonlySet<string> = new Set(['fingerprint', 'indexes', 'sort', 'stored'])

/**
 * Stable digest of everything that plans depend on: the first 22 characters of a base64url SHA-256. The order of models, enums
 * and object keys does not change it; the order of a model's fields does, since records have their keys in that order.
 * Indexes and what queries cannot see are left out.
 */
export function schemaFingerprint(definition: SchemaDefinition): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const text = JSON.stringify([fingerprintVersion, canonical(definition)])
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([key, part]) => part !== undefined && !irrelevant.has(key))
    .sort(byKey)
    .map(([key, part]) => [key, key === 'fields' && !Array.isArray(part) ? inOrder(part) : canonical(part)])
}

function inOrder(fields: object): unknown {
  return Object.values(fields).map(canonical)
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0
}
