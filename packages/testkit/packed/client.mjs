import assert from 'node:assert/strict'
import { createClient, defineSchema } from 'hotplan'
import { sqlite } from 'hotplan/sqlite'

const column = (name, type) => ({ kind: 'scalar', name, column: name, type, list: false, optional: false })
const user = {
  name: 'User',
  kind: 'model',
  table: 'users',
  fields: { id: column('id', 'Int'), email: column('email', 'String') },
  uniqueKeys: [{ name: 'id', fields: ['id'], primary: true, constraint: 'users_pkey' }],
  indexes: [],
}
const schema = defineSchema({ provider: 'sqlite', models: { User: user }, enums: {} })
const driver = sqlite({ file: ':memory:' })
await driver.executeScript('create table users (id integer primary key, email text not null)')
const db = createClient({ schema, driver })

await db.user.create({ data: { id: 7, email: 'a@b.c' } })
assert.deepEqual(await db.user.findUnique({ where: { id: 7 }, select: { email: true } }), { email: 'a@b.c' })
assert.deepEqual(await db.user.findUnique({ where: { id: 8 }, select: { email: true } }), null)
assert.equal(await db.user.count(), 1)
await db.$disconnect()
