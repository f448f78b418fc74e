import { checkReferences } from './check-references.ts'
import { schemaFingerprint } from './fingerprint.ts'
import type { Schema, SchemaDefinition } from './schema.ts'

/**
 * Makes a {@link Schema} of its definition: checks that names refer to something, adds the fingerprint when absent, and freezes
 * the definition and everything in it in place. A fingerprint that is present is trusted; generated modules carry theirs, so
 * that nothing is hashed at start.
 * @throws {@link SchemaError} where a name refers to nothing or two sides of a relation disagree.
 */
export function defineSchema(definition: SchemaDefinition): Schema {
  checkReferences(definition)
  const fingerprint = definition.fingerprint ?? schemaFingerprint(definition)
  return freezeDeep({ ...definition, fingerprint })
}

function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) freezeDeep(part)
  return Object.freeze(value)
}
