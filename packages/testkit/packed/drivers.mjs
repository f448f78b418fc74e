import assert from 'node:assert/strict'
import { pg } from '@hotplan/drivers/pg'
import { pglite } from '@hotplan/drivers/pglite'
import { sqlite } from '@hotplan/drivers/sqlite'

for (const driver of [sqlite({ file: ':memory:' }), pglite()]) {
  await driver.executeScript("create table t (id integer primary key, name text); insert into t values (1, 'one')")
  const parameter = driver.dialect === 'postgres' ? '$1' : '?'
  const select = driver.prepare({ sql: `select name from t where id = ${parameter}`, returnsRows: true })
  const id = driver.format === 'postgres' ? '1' : 1
  assert.deepEqual((await driver.execute(select, [id])).rows, [['one']])
  await driver.close()
}

const unreachable = pg({ url: 'postgres://nobody@127.0.0.1:1/none' })
await assert.rejects(async () => unreachable.connect(), { code: 'P1001' })
