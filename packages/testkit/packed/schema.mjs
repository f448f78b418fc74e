import assert from 'node:assert/strict'
import { defineSchema, fieldOf, primaryKeyOf, schemaFingerprint } from '@hotplan/schema'

const column = (name, type) => ({ kind: 'scalar', name, column: name, type, list: false, optional: false })
const key = { name: 'id', fields: ['id'], primary: true, constraint: 'users_pkey' }
const user = {
  name: 'User',
  kind: 'model',
  table: 'users',
  fields: { id: column('id', 'Int'), email: column('email', 'String') },
  uniqueKeys: [key],
  indexes: [],
}
const definition = { provider: 'postgresql', models: { User: user }, enums: {} }
const schema = defineSchema(definition)

assert.equal(schema.fingerprint, schemaFingerprint(definition))
assert.equal(fieldOf(schema.models.User, 'email')?.type, 'String')
assert.deepEqual(primaryKeyOf(schema.models.User), key)
