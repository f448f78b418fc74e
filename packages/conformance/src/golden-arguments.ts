import { decodeGoldenValue, type GoldenValue } from '@hotplan/testkit/golden'
import { Decimal } from 'decimal.js'
import { AnyNull, DbNull, FieldReference, JsonNull, skip } from 'hotplan'

const markers = { DbNull, JsonNull, AnyNull }

/** The arguments of a golden case as a caller of Hotplan would write them. */
export function goldenArguments(encoded: GoldenValue): unknown {
  return decodeGoldenValue(encoded, {
    decimal: (text) => new Decimal(text),
    nullMarker: (name) => markers[name],
    fieldReference: (model, field) => new FieldReference(model, field),
    skip: () => skip,
  })
}
