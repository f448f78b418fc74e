import assert from 'node:assert/strict'
import { HotplanError, isHotplanError, planFormat, QueryError } from '@hotplan/plan'

const error = new QueryError('QUERY.UNKNOWN_FIELD', 'User has no field "emial"; "email" is near.', {
  meta: { path: 'where.emial' },
})

assert.ok(error instanceof HotplanError)
assert.ok(isHotplanError(error))
assert.equal(isHotplanError(new Error('of someone else')), false)
assert.deepEqual([error.code, error.meta.path, planFormat], ['QUERY.UNKNOWN_FIELD', 'where.emial', 1])
