import { compileMapping, compileReader, loadDecimal } from '@hotplan/data-mapper'
import type { CodecName, JsonMapping, Mapping, MappingError, WireBytes, WireFormat } from '@hotplan/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluated } from '../src/compile-function.ts'
import { begin, miss, position } from '../src/document/cursor.ts'
import { DocumentTrial } from '../src/document/document-trial.ts'
import { type DocumentReader, generateDocumentReader } from '../src/document/generate-document-reader.ts'
import { type Outline, outlineOfDocument, outlineOfMapping } from '../src/document/outline.ts'

const decimal = await loadDecimal()
const enough = 70

/** How a document is written: as JSON.stringify does, as PostgreSQL writes jsonb, or with blanks at will. */
const writings = {
  compact: { comma: ',', colon: ':' },
  spaced: { comma: ', ', colon: ': ' },
  loose: { comma: ' ,\n ', colon: '\t:' },
} as const
type Writing = keyof typeof writings

type Written = (writing: Writing) => string

const scalarText = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '-1',
    '7',
    '1.5',
    '-0.25',
    '1e5',
    '1E+2',
    '123456789012345',
    '1234567890123456',
    '-9007199254740993',
  ),
  fc.constantFrom('null', 'true', 'false', '""', '"\\u0061\\n\\\\"', '"a\\"b"', '"\\\\"', '"\\ud800"'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => JSON.stringify(number)),
  fc.tuple(fc.maxSafeInteger(), fc.nat(18)).map(([number, places]) => (number / 10 ** places).toFixed(places)),
  fc.constantFrom('-0.0', '0.10', '0.000000000000001', '123456789.1234567', '99999999999999.9', '0.1e-3'),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => JSON.stringify(text)),
  fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\\', '"', '\n'), maxLength: 30 }).map((text) => JSON.stringify(text)),
  fc.constantFrom('"2024-02-29T12:34:56.789+00:00"', '"2024-02-29T12:34:56Z"', '"10000-01-01T00:00:00Z"'),
)
const key = fc.oneof(
  fc.string({ maxLength: 16 }),
  fc.constantFrom('__proto__', 'constructor', '1', 'a"b', '\\', '\u2028', 'é'.repeat(30)),
)

/** Texts of documents that mostly have an outline. */
const written = fc.letrec<{ node: Written; scalar: Written; record: Written; list: Written }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, { weight: 3, arbitrary: tie('scalar') }, tie('record'), tie('list')),
  scalar: scalarText.map(
    (text): Written =>
      () =>
        text,
  ),
  record: fc.uniqueArray(fc.tuple(key, tie('node')), { selector: ([name]) => name, minLength: 1, maxLength: 5 }).map(
    (fields): Written =>
      (writing) => {
        const { comma, colon } = writings[writing]
        return `{${fields.map(([name, node]) => JSON.stringify(name) + colon + node(writing)).join(comma)}}`
      },
  ),
  list: fc
    .tuple(tie('node'), fc.array(tie('scalar'), { maxLength: 5 }), fc.nat(3), fc.boolean())
    .map(([node, scalars, length, isOfScalars]): Written => {
      const items = isOfScalars ? scalars : Array.from({ length }, () => node)
      return (writing) => `[${items.map((item) => item(writing)).join(writings[writing].comma)}]`
    }),
}))

function readerOf(outline: Outline, isSpaced: boolean, isStrict: boolean): (text: string) => unknown {
  const inner = (): DocumentReader => {
    const trial = new DocumentTrial(outlineFrom, isStrict)
    return (text, at) => trial.readAt(text, at)
  }
  const { source, constants } = generateDocumentReader(outline, { isSpaced, isStrict, inner })
  const read = evaluated<DocumentReader>(source, constants)
  if (read === undefined) throw new Error('code can be generated here')
  return (text) => {
    begin(text, isStrict)
    const document = read(text, 0)
    return position() === text.length ? document : miss
  }
}

function outlineFrom(text: string): Outline | undefined {
  const parsed = parse(text)
  return 'value' in parsed ? outlineOfDocument(parsed.value) : undefined
}

function parse(text: string): { readonly value: unknown } | { readonly error: true } {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { error: true }
  }
}

/** Everything that can be seen of a value, with the order of keys and the sign of zero. */
function visible(value: unknown): unknown {
  if (Array.isArray(value)) return ['list', ...value.map(visible)]
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 'minus zero' : [typeof value, value]
  return [Object.getPrototypeOf(value) === Object.prototype, ...Object.entries(value).map(([name, of]) => [name, visible(of)])]
}

describe('a reader made for the outline of a document', () => {
  test('reads the document as JSON.parse does', () => {
    let read = 0
    let known = 0
    fc.assert(
      fc.property(
        written.node,
        fc.constantFrom<Writing>('compact', 'spaced', 'loose'),
        fc.boolean(),
        (node, writing, isStrict) => {
          const text = node(writing)
          const value: unknown = JSON.parse(text)
          const outline = outlineOfDocument(value)
          if (outline === undefined) return
          const document = readerOf(outline, writing === 'spaced', isStrict)(text)
          known++
          if (document === miss) return
          read++
          expect(visible(document)).toEqual(visible(value))
        },
      ),
      { numRuns: 3000 },
    )
    // About half: loose texts are misses, as are those whose keys stand in another order than that of their record.
    expect(read / known).toBeGreaterThan(0.4)
  })

  test.each([true, false])('takes no text that JSON.parse refuses, nor for another document (strict: %s)', (isStrict) => {
    const characters = [...'{}[]",:\\ 0123456789-+.eEtrufalsn€😀', ...(isStrict ? ['\u0000', '\u001f', '\t', '\n'] : [])]
    const edit = fc.record({
      at: fc.nat(),
      removed: fc.nat(3),
      added: fc.string({ unit: fc.constantFrom(...characters), maxLength: 3 }),
    })
    const writing = fc.constantFrom<Writing>('compact', 'spaced')
    fc.assert(
      fc.property(written.node, writing, fc.array(edit, { minLength: 1, maxLength: 3 }), (node, form, edits) => {
        const text = node(form)
        const outline = outlineOfDocument(JSON.parse(text))
        if (outline === undefined) return
        const changed = edits.reduce((before, { at, removed, added }) => {
          const start = at % (before.length + 1)
          return before.slice(0, start) + added + before.slice(start + removed)
        }, text)
        const document = readerOf(outline, form === 'spaced', isStrict)(changed)
        if (document === miss) return
        const expected = parse(changed)
        expect(expected).toHaveProperty('value')
        if ('value' in expected) expect(visible(document)).toEqual(visible(expected.value))
      }),
      { numRuns: 5000 },
    )
  })

  test('is not fooled by numbers that are none, nor rounds where JSON.parse does not', () => {
    const read = readerOf({ kind: 'record', fields: [['a', { kind: 'scalar' }]] }, false, true)
    for (const number of [
      '01',
      '-',
      '1.',
      '.5',
      '+1',
      '1e',
      '0x1',
      'NaN',
      'Infinity',
      '-Infinity',
      '--1',
      '1-1',
      '',
      'nul',
      'tru',
    ])
      expect(read(`{"a":${number}}`)).toBe(miss)
    for (const number of ['0', '-0', '999999999999999', '9007199254740993', '123456789012345678901', '1e400', '0.1', '-12.5E-3'])
      expect(visible(read(`{"a":${number}}`))).toEqual(visible(JSON.parse(`{"a":${number}}`)))
  })

  test('copies strings out of long documents', () => {
    const read = readerOf(
      { kind: 'list', of: { kind: 'record', fields: [['a', { kind: 'scalar' }]] }, reverse: false },
      false,
      false,
    )
    const documents = Array.from({ length: 400 }, (_, index) => ({ a: 'x'.repeat(index) }))
    expect(read(JSON.stringify(documents))).toEqual(documents)
  })
})

/** Documents with one value of a codec. */
function documentOf(codec: { readonly name: CodecName; readonly list?: true }): {
  readonly mapping: JsonMapping
  readonly field: string
} {
  const fields: readonly (readonly [string, JsonMapping])[] = [
    ['before', { kind: 'value', codec: { name: 'int' } }],
    ['field', { kind: 'value', codec: codec.name === 'enum' ? { ...codec, labels: { A: 'a', B: 'b' } } : codec }],
    [
      'after',
      { kind: 'list', of: { kind: 'record', fields: [['b', { kind: 'value', codec: { name: 'string' } }]] }, reverse: true },
    ],
  ]
  return { mapping: { kind: 'record', fields }, field: 'field' }
}

const usual: Readonly<Record<CodecName, string>> = {
  string: '"text"',
  int: '5',
  bigint: '"9007199254740993"',
  float: '1.5',
  decimal: '"1.50"',
  boolean: 'true',
  datetime: '"2024-02-29T12:34:56.789"',
  date: '"2024-02-29"',
  time: '"12:34:56"',
  json: '{"k": [1, 2]}',
  bytes: '"00ff"',
  enum: '"a"',
}

const oddities = fc.oneof(
  scalarText,
  fc.constantFrom(...Object.values(usual)),
  fc.constantFrom(
    '[]',
    '[1]',
    '["a",null]',
    '{}',
    '{"k": 1}',
    '{"k": [1, 2], "l": 3}',
    '[[1],[2]]',
    '"NaN"',
    '1700000000000',
    '1',
    '0',
  ),
  fc.constantFrom(
    '"infinity"',
    '"0044-03-15T00:00:00 BC"',
    '"2024-02-29T12:34:56.789123+02"',
    '"2024\\u002d02-29T12:34:56"',
    '"12345-01-01T00:00:00Z"',
  ),
  fc.constantFrom(
    '"2024-02-29T12:34:56.7891234567Z"',
    '"2024-02-29 12:34:56+00"',
    '"2024-02-29T12:34"',
    '"2024-13-29T12:34:56x"',
    '"2024-02-29T12:34:56.789+00:00',
    '9007199254740993',
    '1e300',
  ),
)

/** What a function returns, or the error it throws. */
function outcome(task: () => unknown): unknown {
  try {
    return { value: visible(task()) }
  } catch (error) {
    const { name, message, meta } = error as MappingError
    return { name, message, meta }
  }
}

describe.each(['postgres', 'sqlite'] as const)('documents in the format %s that have found a reader', (format: WireFormat) => {
  test.each(Object.keys(usual) as CodecName[])('are what they are without, whatever stands for a %s', (name) => {
    for (const list of [false, true]) {
      const { mapping: of } = documentOf(list ? { name, list } : { name })
      const mapping: Mapping = { kind: 'record', fields: [['doc', { kind: 'jsonColumn', index: 0, of }]] }
      const text = (field: string): string => `{"before":1,"field":${field},"after":[{"b":"x"}, \n {"b":null}]}`
      const map = compileMapping(mapping, { format, decimal })
      const interpreted = compileMapping(mapping, { format, decimal, codegen: false })
      const warmUp = list ? `[${usual[name]}]` : usual[name]
      for (let i = 0; i < enough; i++)
        expect(outcome(() => map([[text(warmUp)]]))).toEqual(outcome(() => interpreted([[text(warmUp)]])))
      fc.assert(
        fc.property(
          fc.oneof(
            oddities,
            fc.array(oddities, { maxLength: 4 }).map((items) => `[${items}]`),
          ),
          (odd) => {
            const rows = [[text(odd)], [text(warmUp)]]
            expect(outcome(() => map(rows))).toEqual(outcome(() => interpreted(rows)))
          },
        ),
        { numRuns: 300 },
      )
    }
  })

  test('are read by the reader', () => {
    const of = documentOf({ name: 'datetime' }).mapping
    const read = readerOf(outlineOfMapping(of, { format }), false, format === 'sqlite')
    expect(read('{"before":1,"field":"2024-02-29T12:34:56.789","after":[{"b":"x"}, \n {"b":null}]}')).toEqual({
      before: 1,
      field: new Date('2024-02-29T12:34:56.789Z'),
      after: [{ b: null }, { b: 'x' }],
    })
  })
})

describe('a column of documents', () => {
  const mapping: Mapping = { kind: 'column', index: 0, codec: { name: 'json' } }

  test.each(['postgres', 'sqlite'] as const)('gives each as JSON.parse would, however they change (%s)', (format) => {
    const wide = fc.array(
      fc.tuple(written.node, fc.constantFrom<Writing>('compact', 'spaced'), fc.integer({ min: 1, max: 120 })),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(wide, (runs) => {
        const map = compileMapping(mapping, { format })
        for (const [node, writing, count] of runs) {
          const text = node(writing)
          const expected = visible(JSON.parse(text))
          for (const document of map(Array.from({ length: count }, () => [text]))) expect(visible(document)).toEqual(expected)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('gives every caller records of his own', () => {
    const map = compileMapping(mapping, { format: 'sqlite' })
    const rows = Array.from({ length: 2 * enough }, () => ['{"a":{"b":[1,2]}}'])
    const documents = map(rows) as { a: { b: number[] } }[]
    for (const { a } of documents) a.b.push(3)
    expect(map(rows)).toEqual(rows.map(() => ({ a: { b: [1, 2] } })))
  })

  test('is read from the bytes of the server', () => {
    const reader = compileReader({ kind: 'record', fields: [['doc', mapping]] }, {})
    const bytes = Buffer.from('{"a": "é€😀", "b": [1, "x"]}')
    for (let i = 0; i < 2 * enough; i++) {
      const record = reader.read(bytes as unknown as WireBytes, Int32Array.of(0, bytes.length))
      expect(record).toEqual({ doc: { a: 'é€😀', b: [1, 'x'] } })
    }
  })

  test('refuses what is no JSON, with and without a reader', () => {
    const map = compileMapping({ kind: 'record', fields: [['doc', mapping]] }, { format: 'sqlite' })
    const refuses = (): void => {
      for (const text of ['', '{"a":"\n"}', '{"a":"b"', '{"a":"b"}}', '{"a":"b",}', '{"a":\'b\'}'])
        expect(() => map([[text]])).toThrow(/^The column of "doc" does not hold valid JSON/)
    }
    refuses()
    for (let i = 0; i < enough; i++) map([['{"a":"b"}']])
    refuses()
  })
})
