import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFixtureSql, readGoldenFile } from '../src/golden-file.ts'
import { decodeGoldenValue, encodeGoldenValue, type GoldenConstructors, type GoldenValue } from '../src/golden-value.ts'

/** A decimal by its digits, as decimal.js looks to the encoder. */
const decimal = (text: string): object => ({ s: 1, e: 0, d: [0], toFixed: () => text })
const constructors: GoldenConstructors = {
  decimal,
  nullMarker: (name) => ({ marker: name }),
  fieldReference: (model, field) => ({ model, field }),
  skip: () => 'skipped',
}
const roundTrip = (value: unknown): unknown =>
  decodeGoldenValue(JSON.parse(JSON.stringify(encodeGoldenValue(value))) as GoldenValue, constructors)

describe('the golden encoding', () => {
  test('brings back every value through JSON', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.double(),
      fc.bigInt(),
      fc.boolean(),
      fc.constantFrom(null, undefined),
      fc.date(),
      fc.uint8Array(),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(key(), tie('tree'), { noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(roundTrip(value)).toStrictEqual(value)
      }),
    )
  })

  test('keeps objects that look like a tag apart from tags', () => {
    expect(encodeGoldenValue({ $date: 'not a date' })).toEqual({ $object: [['$date', 'not a date']] })
    expect(roundTrip({ $type: { $bigint: '1' } })).toStrictEqual({ $type: { $bigint: '1' } })
  })

  test('writes every digit of a decimal', () => {
    expect(encodeGoldenValue([decimal('0.000000000000000000000000000001')])).toEqual([
      { $decimal: '0.000000000000000000000000000001' },
    ])
  })

  test('builds markers, field references and decimals with the constructors', () => {
    const encoded: GoldenValue = [{ $null: 'DbNull' }, { $field: 'Post.views' }, { $skip: true }]
    expect(decodeGoldenValue(encoded, constructors)).toEqual([{ marker: 'DbNull' }, { model: 'Post', field: 'views' }, 'skipped'])
  })

  test('makes __proto__ an own key', () => {
    const value = decodeGoldenValue({ $object: [['__proto__', { id: 1 }]] }, constructors) as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  test('refuses unknown tags and functions', () => {
    expect(() => decodeGoldenValue({ $nope: 1 }, constructors)).toThrow(TypeError)
    expect(() => encodeGoldenValue(() => 1)).toThrow(TypeError)
  })
})

const files = readdirSync(new URL('../fixtures/golden/', import.meta.url)).map((name) => name.replace(/\.json$/, ''))

describe.each(files)('the golden file %s', (name) => {
  const { schema, cases, recordedWith } = readGoldenFile(name)

  test('names each case once', () => {
    expect(new Set(cases.map((item) => item.name)).size).toBe(cases.length)
  })

  test('holds one value or error for each database', () => {
    for (const { name: title, answers } of cases) {
      const databases = answers.flatMap(({ on }) => on)
      expect(databases, title).toEqual([...new Set(databases)])
      expect(databases.length, title).toBeGreaterThan(0)
      for (const answer of answers)
        expect(
          ['value', 'error'].filter((key) => key in answer),
          title,
        ).toHaveLength(1)
    }
  })

  test('has arguments and values that decode', () => {
    for (const { args, answers } of cases) {
      decodeGoldenValue(args, constructors)
      for (const { value = null, changes } of answers) if (changes === undefined) decodeGoldenValue(value, constructors)
    }
  })

  test('has the SQL of its tables and rows', () => {
    for (const database of ['postgresql', 'sqlite'] as const) {
      if (!(database in recordedWith)) continue
      const { tables, seed } = readFixtureSql(schema, database)
      expect(tables).toContain('CREATE TABLE')
      expect(seed).toContain('INSERT INTO')
    }
  })
})

function key(): fc.Arbitrary<string> {
  return fc.oneof(fc.string(), fc.constantFrom('$date', '$object', '__proto__', '$'))
}
