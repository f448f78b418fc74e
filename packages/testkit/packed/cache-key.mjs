import assert from 'node:assert/strict'
import { cacheKey, canonicalize } from '@hotplan/cache-key'

const where = { kind: 'object', entries: [['id', { kind: 'slot', slot: 0 }]] }
const shape = {
  model: 'User',
  action: 'findUnique',
  args: { kind: 'object', entries: [['where', where]] },
  slots: [{ type: 'Int', list: false, nullable: false, path: 'where.id' }],
  guards: [],
}
const text = canonicalize(shape)
const key = cacheKey({ format: 1, fingerprint: 'f00d', dialect: 'postgres', options: '', text })

assert.equal(text, 'User.findUnique{where:{id:?Int}}')
assert.match(key, /^[\w-]{32}$/)
assert.notEqual(key, cacheKey({ format: 1, fingerprint: 'f00d', dialect: 'sqlite', options: '', text }))
