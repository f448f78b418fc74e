import assert from 'node:assert/strict'
import { createCompiler } from '@hotplan/compiler'
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
const where = { kind: 'object', entries: [['id', { kind: 'slot', slot: 0 }]] }
const shape = {
  model: 'User',
  action: 'findUnique',
  args: { kind: 'object', entries: [['where', where]] },
  slots: [{ type: 'Int', list: false, nullable: false, path: 'where.id' }],
  guards: [],
}
const plan = createCompiler({ schema, dialect: 'postgres' }).compile(shape, 'a key')

assert.match(plan.statements[0].sql, /^select .*"users".* = \$1/)
assert.deepEqual(JSON.parse(JSON.stringify(plan)), plan)
