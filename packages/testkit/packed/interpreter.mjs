import assert from 'node:assert/strict'
import { sqlite } from '@hotplan/drivers/sqlite'
import { createInterpreter } from '@hotplan/interpreter'

const driver = sqlite({ file: ':memory:' })
await driver.executeScript("create table users (id integer primary key, email text); insert into users values (7, 'a@b.c')")

const plan = {
  format: 1,
  schema: 'f00d',
  dialect: 'sqlite',
  key: 'a key',
  model: 'User',
  action: 'findUnique',
  reads: ['users'],
  writes: [],
  slots: [{ type: 'Int', list: false, nullable: false, path: 'where.id' }],
  statements: [
    {
      sql: 'select email from users where id = ?',
      parameters: [{ kind: 'slot', slot: 0, codec: { name: 'int' } }],
      columns: [{ name: 'string' }],
      returnsRows: true,
    },
  ],
  root: {
    kind: 'first',
    of: {
      kind: 'query',
      statement: 0,
      mapping: { kind: 'record', fields: [['email', { kind: 'column', index: 0, codec: { name: 'string' } }]] },
    },
  },
}
const linked = await createInterpreter({ driver }).link(plan)

assert.deepEqual(await linked.run([7]), { email: 'a@b.c' })
assert.equal(await linked.run([8]), null)
await driver.close()
