import type { ScalarType } from '@hotplan/schema'
import fc from 'fast-check'
import type { ValueTemplate } from './template.ts'

/** Any accepted form of any value of a hole. */
export function valueArbitrary(template: ValueTemplate): fc.Arbitrary<unknown> {
  const one = template.type === 'Enum' ? fc.constantFrom(...(template.enumNames ?? [])) : byType[template.type]
  const many = fc.array(one, { maxLength: 5 })
  const forms = { one, list: many, valueOrList: template.type === 'Json' ? one : fc.oneof(one, many) }
  const value = forms[template.form]
  return template.nullable ? fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }) : value
}

const decimalText = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(999), fc.integer({ min: -20, max: 20 }))
  .map(([whole, fraction, exponent]) => (exponent > 10 ? `${whole}.${fraction}e${exponent}` : `${whole}.${fraction}`))

/** An object as decimal.js makes them, without the library: what matters is how it is recognised. */
function decimalObject(text: string): object {
  return { s: text.startsWith('-') ? -1 : 1, e: 0, d: [1], toFixed: () => text }
}

const date = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })

const dateText = fc
  .tuple(
    date,
    fc.constantFrom('Z', 'z', '+00:00', '-05:30'),
    fc.constantFrom('T', 't', ' '),
    fc.constantFrom('', '.5', '.123456'),
  )
  .map(([day, zone, separator, fraction]) => `${day.toISOString().slice(0, 19).replace('T', separator)}${fraction}${zone}`)

const jsonLeaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  date,
  fc.uint8Array({ maxLength: 6 }),
  decimalText.map(decimalObject),
  fc.constant({ toJSON: () => ({ type: 'own form' }) }),
)

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    jsonLeaf,
    fc.array(tie('inner'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('inner'), { maxKeys: 3 }),
  ),
  inner: fc.oneof(fc.constant(null), tie('value')),
})).value

const bigint = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })

const byType: Readonly<Record<ScalarType | 'NonNegativeInt', fc.Arbitrary<unknown>>> = {
  String: fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('', '%', "'", '"', '\\', '\u2028', '__proto__')),
  Int: fc.oneof(fc.integer(), fc.constantFrom(0, -0, 2 ** 31 - 1, -(2 ** 31))),
  BigInt: fc.oneof(bigint, bigint.map(String), fc.maxSafeInteger()),
  Float: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), decimalText.map(decimalObject)),
  Decimal: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.bigInt(),
    decimalText,
    decimalText.map(decimalObject),
  ),
  Boolean: fc.boolean(),
  DateTime: fc.oneof(date, dateText),
  Json: json,
  Bytes: fc.uint8Array({ maxLength: 8 }).chain((bytes) => fc.constantFrom(bytes, Buffer.from(bytes))),
  NonNegativeInt: fc.oneof(fc.nat(), fc.constantFrom(0, -0, Number.MAX_SAFE_INTEGER)),
}
