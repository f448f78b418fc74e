import assert from 'node:assert/strict'
import { createPlanCache } from '@hotplan/plan-cache'

const shape = { model: 'User', action: 'count', args: { kind: 'object', entries: [] }, slots: [], guards: [] }
const statement = { sql: 'select count(*) from users', parameters: [], columns: [{ name: 'int' }], returnsRows: true }
const plan = { format: 1, schema: 'f00d', dialect: 'sqlite', key: 'k', model: 'User', action: 'count', statements: [statement] }
const cache = createPlanCache({ maxEntries: 100 })

let compiles = 0
const compile = async () => {
  compiles += 1
  return { shape, plan }
}
const [first, second] = await Promise.all([cache.getOrCompile('k', compile), cache.getOrCompile('k', compile)])

assert.equal(first.plan, second.plan)
assert.equal(compiles, 1)
assert.equal(cache.get('k')?.plan, plan)
