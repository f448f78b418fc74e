import assert from 'node:assert/strict'
import { compileMatcher, createParameterizer } from '@hotplan/parameterizer'
import { defineSchema } from '@hotplan/schema'

const column = (name, type) => ({ kind: 'scalar', name, column: name, type, list: false, optional: false })
const user = {
  name: 'User',
  kind: 'model',
  table: 'users',
  fields: { id: column('id', 'Int'), email: column('email', 'String') },
  uniqueKeys: [{ name: 'id', fields: ['id'], primary: true, constraint: 'users_pkey' }],
  indexes: [],
}
const schema = defineSchema({ provider: 'postgresql', models: { User: user }, enums: {} })
const { parameterize } = createParameterizer(schema)

const { shape, values } = parameterize({
  model: 'User',
  action: 'findUnique',
  args: { where: { id: 7 }, select: { email: true } },
})
const match = compileMatcher(shape, schema)

assert.deepEqual(values, [7])
assert.deepEqual(match({ select: { email: true }, where: { id: 8 } }), [8])
assert.equal(match({ where: { id: 8 } }), undefined)
assert.throws(() => parameterize({ model: 'User', action: 'findMany', args: { where: { emial: 'x' } } }), /email/)
