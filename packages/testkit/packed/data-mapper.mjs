import assert from 'node:assert/strict'
import { compileMapping } from '@hotplan/data-mapper'

const field = (name, index, codec) => [name, { kind: 'column', index, codec: { name: codec } }]
const mapping = { kind: 'record', fields: [field('id', 0, 'bigint'), field('at', 1, 'datetime')] }
const map = compileMapping(mapping, { format: 'postgres' })

assert.deepEqual(map([['9007199254740993', '2026-01-02 03:04:05.678']]), [
  { id: 9007199254740993n, at: new Date('2026-01-02T03:04:05.678Z') },
])
assert.throws(() => map([['7', 'not a date']]), { code: 'P2023' })
