import type { CodecName, CodecRef, Mapping, WireBytes } from '@hotplan/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binaryDecoder } from '../src/codec/decode-binary.ts'
import { compileReader } from '../src/index.ts'

const types: readonly (readonly [CodecRef, number])[] = [
  [{ name: 'bytes' }, 17],
  [{ name: 'float' }, 701],
  [{ name: 'date' }, 1082],
  [{ name: 'time' }, 1083],
  [{ name: 'datetime' }, 1114],
  [{ name: 'datetime' }, 1184],
  [{ name: 'bytes', list: true }, 1001],
  [{ name: 'float', list: true }, 1022],
  [{ name: 'datetime', list: true }, 1185],
]

function decoded(codec: CodecRef, type: number, cell: Uint8Array, around = 0): unknown {
  const bytes = Buffer.alloc(cell.length + 16, around)
  bytes.set(cell, 8)
  try {
    return binaryDecoder(codec, type)?.(bytes as unknown as WireBytes, 8, 8 + cell.length)
  } catch (error) {
    return error
  }
}

/** A cell of 64 bits. */
function wide(value: bigint): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(value)
  return bytes
}

describe('a cell in the binary format', () => {
  test.each(types)(
    'of the codec %o and type %i is a value or a misfit whatever its bytes, and nothing of what is around it',
    (codec, type) => {
      const length = { minLength: 0, maxLength: 48 }
      const header = fc.tuple(fc.nat(3), fc.uint8Array(length)).map(([n, rest]) => Uint8Array.from([0, 0, 0, n, ...rest]))
      fc.assert(
        fc.property(fc.oneof(fc.uint8Array(length), header), (cell) => {
          const value = decoded(codec, type, cell)
          if (value instanceof Error) expect(value).toMatchObject({ name: 'MappingError', code: 'P2023' })
          expect(decoded(codec, type, cell, 255)).toEqual(value)
        }),
        { numRuns: 500 },
      )
    },
  )

  test('is read to the microsecond over the whole range of Date', () => {
    const range = { min: -(2n ** 63n), max: 2n ** 63n - 1n }
    fc.assert(
      fc.property(fc.bigInt(range), (microseconds) => {
        const ms = Number((microseconds - (((microseconds % 1000n) + 1000n) % 1000n)) / 1000n) + Date.UTC(2000, 0, 1)
        const value = decoded({ name: 'datetime' }, 1114, wide(microseconds))
        if (Math.abs(ms) <= 8.64e15) expect((value as Date).getTime()).toBe(ms)
        else expect(value).toMatchObject({ code: 'P2023' })
      }),
      { numRuns: 2000 },
    )
  })

  test.each([2n ** 63n - 1n, -(2n ** 63n)])('that is infinite is no instant', (value) => {
    expect(decoded({ name: 'datetime' }, 1184, wide(value))).toMatchObject({ meta: { expected: 'a date and time' } })
  })

  test.each([
    ['int', 20],
    ['int', 23],
    ['int', 1114],
    ['float', 700],
    ['float', 1700],
    ['datetime', 1082],
    ['date', 1114],
    ['time', 1266],
    ['string', 2950],
    ['bigint', 20],
    ['decimal', 1700],
    ['boolean', 16],
  ] satisfies (readonly [CodecName, number])[])('is not asked for where the codec is %s and the type %i', (name, type) => {
    expect(binaryDecoder({ name }, type)).toBeUndefined()
    expect(binaryDecoder({ name, list: true }, type)).toBeUndefined()
  })
})

describe.each([{ codegen: true }, { codegen: false }])('a reader of columns in both formats, codegen $codegen', (options) => {
  const mapping: Mapping = {
    kind: 'record',
    fields: [
      ['size', { kind: 'column', index: 0, codec: { name: 'float' } }],
      ['name', { kind: 'column', index: 1, codec: { name: 'string' } }],
      ['at', { kind: 'column', index: 2, codec: { name: 'datetime' } }],
    ],
  }
  const reader = compileReader(mapping, options)
  const cells = (last: Uint8Array | null): readonly [WireBytes, Int32Array] => {
    const bytes = Buffer.concat([Uint8Array.of(0x40, 0x1c, 0, 0, 0, 0, 0, 0), Buffer.from('Ada'), last ?? Buffer.alloc(0)])
    return [bytes as unknown as WireBytes, Int32Array.of(0, 8, 8, 11, 11, last === null ? -1 : bytes.length)]
  }

  test('asks for those whose types are what is expected', () => {
    expect(reader.inBinary([701, 25, 1114])?.isBinary).toEqual([true, false, true])
    expect(reader.inBinary([1700, 25, 1184])?.isBinary).toEqual([false, false, true])
    expect(reader.inBinary([23, 25, 20])).toBeUndefined()
    expect(reader.inBinary([])).toBeUndefined()
  })

  test('gives the record, and says which field does not fit', () => {
    const form = reader.inBinary([701, 25, 1114])
    expect(form?.read(...cells(wide(1000n)))).toEqual({ size: 7, name: 'Ada', at: new Date('2000-01-01T00:00:00.001Z') })
    expect(form?.read(...cells(null))).toEqual({ size: 7, name: 'Ada', at: null })
    expect(() => form?.read(...cells(wide(2n ** 63n - 1n)))).toThrow(
      expect.objectContaining({ code: 'P2023', meta: { path: 'at', expected: 'a date and time' } }),
    )
  })

  test('reads a column as text that is read in two ways', () => {
    const twice: Mapping = {
      kind: 'record',
      fields: [
        ['a', { kind: 'column', index: 0, codec: { name: 'float' } }],
        ['b', { kind: 'column', index: 0, codec: { name: 'string' } }],
      ],
    }
    expect(compileReader(twice, options).inBinary([701])).toBeUndefined()
  })
})
