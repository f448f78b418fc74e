import { compileMapping, compileParameters, compileReader, loadDecimal } from '@hotplan/data-mapper'
import type { CodecName, CodecRef, JsonMapping, Mapping, MappingError, Parameter, Row, WireBytes } from '@hotplan/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const decimal = await loadDecimal()
const labels = { A: 'a', B: 'b' }

interface Sample {
  readonly column: string
  readonly json: unknown
}

/** A value in the text form of PostgreSQL and in its form inside JSON. */
const samples: Readonly<Record<CodecName, fc.Arbitrary<Sample>>> = {
  string: fc.string().map((text) => ({ column: text, json: text })),
  int: fc.integer().map((number) => ({ column: String(number), json: number })),
  bigint: fc
    .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
    .map((number) => ({ column: String(number), json: String(number) })),
  float: fc.double().map((number) => ({ column: String(number), json: Number.isFinite(number) ? number : String(number) })),
  decimal: fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ column: String(number), json: String(number) })),
  boolean: fc.boolean().map((flag) => ({ column: flag ? 't' : 'f', json: flag })),
  datetime: fc.date({ noInvalidDate: true, min: new Date('0001-01-01Z'), max: new Date('9999-12-31Z') }).map((date) => {
    const iso = date.toISOString()
    return { column: iso.replace('T', ' ').replace('Z', '+00'), json: iso.replace('Z', '+00:00') }
  }),
  date: fc.date({ noInvalidDate: true, min: new Date('0001-01-01Z'), max: new Date('9999-12-31Z') }).map((date) => {
    const day = date.toISOString().slice(0, 10)
    return { column: day, json: day }
  }),
  time: fc.constantFrom('00:00:00', '23:59:59.999', '12:34:56.7').map((text) => ({ column: text, json: text })),
  json: fc.json().map((text) => ({ column: text, json: JSON.parse(text) })),
  bytes: fc.uint8Array().map((bytes) => {
    const hex = Buffer.from(bytes).toString('hex')
    return { column: `\\x${hex}`, json: hex }
  }),
  enum: fc.constantFrom('a', 'b').map((label) => ({ column: label, json: label })),
}

const codecNames = Object.keys(samples) as CodecName[]
const fieldName = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom('id', 'constructor', 'toString', 'a b'))
  .filter((name) => name !== '__proto__')

function codecOf(name: CodecName): CodecRef {
  return name === 'enum' ? { name, labels } : { name }
}

interface MappedJson {
  readonly mapping: JsonMapping
  readonly value: unknown
}

const jsonTree = fc.letrec<{ node: MappedJson; record: MappedJson; list: MappedJson; value: MappedJson }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, tie('value'), tie('record'), tie('list')),
  value: fc.constantFrom(...codecNames).chain((name) =>
    fc.option(samples[name]).map((sample) => ({
      mapping: { kind: 'value' as const, codec: codecOf(name) },
      value: sample === null ? null : sample.json,
    })),
  ),
  record: fc.uniqueArray(fc.tuple(fieldName, tie('node')), { selector: ([name]) => name, maxLength: 5 }).map((fields) => ({
    mapping: { kind: 'record' as const, fields: fields.map(([name, node]) => [name, node.mapping] as const) },
    value: Object.fromEntries(fields.map(([name, node]) => [name, node.value])),
  })),
  list: fc.tuple(tie('node'), fc.nat(3), fc.boolean()).map(([node, length, reverse]) => ({
    mapping: { kind: 'list' as const, of: node.mapping, ...(reverse ? { reverse: true as const } : {}) },
    value: Array.from({ length }, () => node.value),
  })),
}))

interface MappedColumn {
  readonly mapping: (index: number) => Mapping
  readonly cell: string | null
}

const scalarColumn: fc.Arbitrary<MappedColumn> = fc.constantFrom(...codecNames).chain((name) =>
  fc.option(samples[name]).map((sample) => ({
    mapping: (index: number): Mapping => ({ kind: 'column', index, codec: codecOf(name) }),
    cell: sample === null ? null : sample.column,
  })),
)

const jsonColumn: fc.Arbitrary<MappedColumn> = jsonTree.node.map(({ mapping: of, value }) => ({
  mapping: (index: number): Mapping => ({ kind: 'jsonColumn', index, of }),
  cell: JSON.stringify(value),
}))

const mapped = fc
  .uniqueArray(fc.tuple(fieldName, fc.oneof(scalarColumn, jsonColumn)), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 6,
  })
  .chain((fields) => fc.record({ fields: fc.constant(fields), split: fc.nat(fields.length), presence: fc.boolean() }))
  .map(({ fields, split, presence }): { readonly mapping: Mapping; readonly row: Row } => {
    const entries = fields.map(([name, column], index) => [name, column.mapping(index)] as const)
    const inner: Mapping = { kind: 'record', fields: entries.slice(split), ...(presence ? { presence: fields.length - 1 } : {}) }
    return {
      mapping: { kind: 'record', fields: [...entries.slice(0, split), ['nested', inner]] },
      row: fields.map(([, column]) => column.cell),
    }
  })

describe('the interpreted twin', () => {
  test('maps as the compiled mapping does', () => {
    fc.assert(
      fc.property(mapped, ({ mapping, row }) => {
        const compiled = compileMapping(mapping, { format: 'postgres', decimal })([row, row])
        const interpreted = compileMapping(mapping, { format: 'postgres', decimal, codegen: false })([row, row])
        // Not toStrictEqual, which reads the key "constructor" of a record as its class.
        expect(compiled).toEqual(interpreted)
        expect(keysOf(compiled)).toEqual(keysOf(interpreted))
      }),
      { numRuns: 500 },
    )
  })

  test('encodes as the compiled encoder does', () => {
    const parameters: readonly Parameter[] = [
      {
        kind: 'slot',
        slot: 0,
        codec: { name: 'string' },
        transforms: [{ kind: 'escapeLike' }, { kind: 'lowerCase' }, { kind: 'suffix', text: '%' }],
      },
      { kind: 'slot', slot: 1, codec: { name: 'bigint' } },
      { kind: 'slot', slot: 2, codec: { name: 'datetime' } },
      { kind: 'slot', slot: 3, codec: { name: 'string', list: true }, listForm: 'array' },
      { kind: 'constant', value: 5, codec: { name: 'int' } },
      { kind: 'generated', generator: { kind: 'now' }, codec: { name: 'datetime' } },
      { kind: 'register', register: 'r', column: 0, list: true, codec: { name: 'string' } },
    ]
    const values = fc.tuple(
      fc.option(fc.string()),
      fc.option(fc.bigInt()),
      fc.option(fc.date({ noInvalidDate: true })),
      fc.array(fc.option(fc.string())),
    )
    fc.assert(
      fc.property(values, fc.constantFrom('postgres' as const, 'sqlite' as const), (slots, format) => {
        const options = { format, registerIndex: () => 0 }
        const scope = { now: new Date(0), registers: [[['a'], ['b']]] }
        expect(compileParameters(parameters, options)(slots, scope)).toStrictEqual(
          compileParameters(parameters, { ...options, codegen: false })(slots, scope),
        )
      }),
    )
  })
})

/** Key order of every object, which equality does not see. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return null
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)])
}

/** A row as the server sends it, between bytes that are not of it. */
function rowBytes(row: Row): { readonly bytes: WireBytes; readonly offsets: Int32Array } {
  const parts: Uint8Array[] = [Buffer.from('9é')]
  const offsets: number[] = []
  let at = 3
  for (const cell of row) {
    const part = Buffer.from(`${cell ?? ''}9`)
    offsets.push(at, cell === null ? -1 : at + part.length - 1)
    parts.push(part)
    at += part.length
  }
  return { bytes: Buffer.concat(parts) as unknown as WireBytes, offsets: Int32Array.from(offsets) }
}

/** What a function returns, or the error it throws. */
function outcome(task: () => unknown): unknown {
  try {
    return { value: task() }
  } catch (error) {
    const { name, message, meta } = error as MappingError
    return { name, message, meta }
  }
}

describe('the reader of the bytes of a row', () => {
  test('reads as the mapping maps the texts, generated and interpreted', () => {
    fc.assert(
      fc.property(mapped, ({ mapping, row }) => {
        const { bytes, offsets } = rowBytes(row)
        const [expected] = compileMapping(mapping, { format: 'postgres', decimal })([row])
        for (const codegen of [true, false]) {
          const reader = compileReader(mapping, { decimal, codegen })
          expect(reader.columns).toBeLessThanOrEqual(row.length)
          const record = reader.read(bytes, offsets)
          expect(record).toEqual(expected)
          expect(keysOf(record)).toEqual(keysOf(expected))
        }
      }),
      { numRuns: 500 },
    )
  })

  const digits = fc.string({ unit: fc.constantFrom(...'0123456789-+.eE:TZ '), maxLength: 30 })
  const instants = fc
    .tuple(
      fc.date({ noInvalidDate: true, min: new Date('0001-01-01Z'), max: new Date('9999-12-31Z') }),
      fc.constantFrom('', '.1', '.123456', '.999999', '.0000001'),
      fc.constantFrom('', '+00', '+02', '-03:30', 'Z', ' BC', '+0', 'x'),
    )
    .map(([date, fraction, zone]) => `${date.toISOString().slice(0, 19).replace('T', ' ')}${fraction}${zone}`)
  const numbers = fc.oneof(
    fc.double().map(String),
    fc.maxSafeInteger().map(String),
    fc.bigInt().map(String),
    fc.tuple(fc.maxSafeInteger(), fc.nat(12)).map(([number, places]) => (number / 10 ** places).toFixed(places)),
    fc.constantFrom(
      '-0',
      '0',
      '00012',
      '-',
      '',
      '1.',
      '.5',
      'NaN',
      'Infinity',
      '-Infinity',
      '9007199254740993',
      't',
      'f',
      'true',
      'é',
    ),
  )

  test.each(['int', 'bigint', 'float', 'boolean', 'datetime', 'string'] as const)(
    'takes any text of a column of %s for what the mapping takes it for, and refuses what it refuses',
    (name) => {
      const mapping: Mapping = { kind: 'record', fields: [['a', { kind: 'column', index: 0, codec: { name } }]] }
      const map = compileMapping(mapping, { format: 'postgres' })
      const reader = compileReader(mapping, {})
      const interpreted = compileReader(mapping, { codegen: false })
      fc.assert(
        fc.property(fc.oneof(digits, numbers, instants, fc.string()), (text) => {
          const { bytes, offsets } = rowBytes([text])
          const expected = outcome(() => map([[text]])[0])
          expect(outcome(() => reader.read(bytes, offsets))).toStrictEqual(expected)
          expect(outcome(() => interpreted.read(bytes, offsets))).toStrictEqual(expected)
        }),
        { numRuns: 2000 },
      )
    },
  )

  test('reads texts of every length, with a character of more than a byte anywhere in them', () => {
    const mapping: Mapping = { kind: 'column', index: 0, codec: { name: 'string' } }
    const reader = compileReader(mapping, {})
    for (let length = 0; length <= 40; length++) {
      const plain = 'The quick brown fox jumps over the lazy dog'.slice(0, length)
      const texts = [plain]
      for (let at = 0; at <= length; at++)
        for (const wide of ['\u007f', 'é', '€', '😀']) texts.push(plain.slice(0, at) + wide + plain.slice(at))
      for (const text of texts) {
        const { bytes, offsets } = rowBytes([text])
        expect(reader.read(bytes, offsets)).toBe(text)
      }
    }
  })
})
