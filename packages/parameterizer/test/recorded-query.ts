import { AnyNull, DbNull, FieldReference, JsonNull, type Query, skip } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { decodeGoldenValue, type GoldenCase, readGoldenFile } from '@hotplan/testkit/golden'
import { actionNames, isAction } from '../src/grammar/action.ts'

const files = ['aggregates', 'bulk-writes', 'corner-reads', 'errors', 'nested-writes', 'reads', 'search', 'self-writes', 'writes']
const markers = { AnyNull, DbNull, JsonNull }

/** The recorded queries on models of a schema, nested writes among them; some of them are not valid there. */
export function recordedQueries(schema: Schema): readonly Query[] {
  return files
    .flatMap((file) => readGoldenFile(file).cases)
    .filter(({ model }) => Object.hasOwn(schema.models, model))
    .flatMap((recorded) => queryOf(recorded))
}

function queryOf({ model, action, args }: GoldenCase): readonly Query[] {
  if (!isAction(action)) throw new TypeError(`${action} is none of ${actionNames.join(', ')}`)
  const decoded = decodeGoldenValue(args, {
    decimal: Number,
    nullMarker: (name) => markers[name],
    fieldReference: (owner, field) => new FieldReference(owner, field),
    skip: () => skip,
  })
  return [{ model, action, args: decoded }]
}
