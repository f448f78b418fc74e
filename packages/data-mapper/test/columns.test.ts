import { columnDecoder, type DecodeOptions, loadDecimal } from '@hotplan/data-mapper'
import type { CodecRef } from '@hotplan/plan'
import { describe, expect, test } from 'vitest'

const decimal = await loadDecimal()
const postgres: DecodeOptions = { format: 'postgres', decimal }
const sqlite: DecodeOptions = { format: 'sqlite', decimal }

function decode(codec: CodecRef, value: unknown, options: DecodeOptions): unknown {
  const decoder = columnDecoder(codec, options)
  return decoder === undefined ? value : decoder(value)
}

const labels = { ADMIN: 'admin', Member: 'member', __proto__2: 'proto' }

describe('columns of PostgreSQL', () => {
  test.each<[CodecRef, string, unknown]>([
    [{ name: 'string' }, 'text', 'text'],
    [{ name: 'int' }, '-2147483648', -2_147_483_648],
    [{ name: 'bigint' }, '-9223372036854775808', -9_223_372_036_854_775_808n],
    [{ name: 'float' }, '1.5e-7', 1.5e-7],
    [{ name: 'float' }, 'NaN', Number.NaN],
    [{ name: 'float' }, '-Infinity', Number.NEGATIVE_INFINITY],
    [{ name: 'boolean' }, 't', true],
    [{ name: 'boolean' }, 'f', false],
    [{ name: 'json' }, '{"__proto__":1,"a":[null]}', JSON.parse('{"__proto__":1,"a":[null]}')],
    [{ name: 'bytes' }, '\\x00ff10', new Uint8Array([0, 255, 16])],
    [{ name: 'bytes' }, '\\x', new Uint8Array()],
    [{ name: 'enum', labels }, 'admin', 'ADMIN'],
    [{ name: 'enum' }, 'admin', 'admin'],
    [{ name: 'int', list: true }, '{1,NULL,-3}', [1, null, -3]],
    [{ name: 'int', list: true }, '{}', []],
    [{ name: 'int', list: true }, '[2:3]={7,8}', [7, 8]],
    [
      { name: 'int', list: true },
      '{{1,2},{3,4}}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [{ name: 'string', list: true }, '{a,"",NULL,"NULL","a,b","q\\"\\\\",{x}}', ['a', '', null, 'NULL', 'a,b', 'q"\\', ['x']]],
    [{ name: 'boolean', list: true }, '{t,f}', [true, false]],
    [{ name: 'bytes', list: true }, '{"\\\\x01"}', [new Uint8Array([1])]],
    [{ name: 'json', list: true }, '{"{\\"a\\": [1]}","null"}', [{ a: [1] }, null]],
    [{ name: 'enum', labels, list: true }, '{member,admin}', ['Member', 'ADMIN']],
  ])('%j decodes %j', (codec, text, value) => {
    expect(decode(codec, text, postgres)).toStrictEqual(value)
  })

  test.each([
    ['2026-01-02 03:04:05', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02 03:04:05.6', '2026-01-02T03:04:05.600Z'],
    ['2026-01-02 03:04:05.678912', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02 03:04:05.678+00', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02 03:04:05+05:30', '2026-01-01T21:34:05.000Z'],
    ['2026-01-02 03:04:05.5-08', '2026-01-02T11:04:05.500Z'],
    ['1890-01-01 00:00:00+00:19:32', '1889-12-31T23:40:28.000Z'],
    ['2026-01-02T03:04:05.678', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05.678+00:00', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['1969-12-31 23:59:59.999999', '1969-12-31T23:59:59.999Z'],
    ['0044-03-15 00:00:00 BC', '-000043-03-15T00:00:00.000Z'],
    ['0044-03-15 12:00:00+01 BC', '-000043-03-15T11:00:00.000Z'],
    ['0001-01-01 00:00:00', '0001-01-01T00:00:00.000Z'],
    ['0099-02-28 23:59:59', '0099-02-28T23:59:59.000Z'],
    ['12345-06-07 08:09:10.011+00', '+012345-06-07T08:09:10.011Z'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00.000Z'],
    ['1900-03-01 00:00:00', '1900-03-01T00:00:00.000Z'],
  ])('a timestamp %j is %s', (text, iso) => {
    expect((decode({ name: 'datetime' }, text, postgres) as Date).toISOString()).toBe(iso)
  })

  test('a date is its midnight in UTC, a time is on the first day of 1970', () => {
    expect(decode({ name: 'date' }, '2026-01-02', postgres)).toEqual(new Date('2026-01-02T00:00:00Z'))
    expect(decode({ name: 'date' }, '0044-03-15 BC', postgres)).toEqual(new Date('-000043-03-15T00:00:00Z'))
    expect(decode({ name: 'time' }, '03:04:05.678', postgres)).toEqual(new Date('1970-01-01T03:04:05.678Z'))
    expect(decode({ name: 'time' }, '03:04:05+02', postgres)).toEqual(new Date('1970-01-01T03:04:05Z'))
  })

  test('a decimal keeps every digit', () => {
    expect(String(decode({ name: 'decimal' }, '123456789012345678901234567890.123456789', postgres))).toBe(
      '1.23456789012345678901234567890123456789e+29',
    )
    expect(String(decode({ name: 'decimal', list: true }, '{1.10,NaN}', postgres))).toBe('1.1,NaN')
  })
})

describe('columns of SQLite', () => {
  test.each<[CodecRef, unknown, unknown]>([
    [{ name: 'string' }, 'text', 'text'],
    [{ name: 'string' }, 7, '7'],
    [{ name: 'int' }, 7, 7],
    [{ name: 'int' }, 7n, 7],
    [{ name: 'int' }, 7.9, 7],
    [{ name: 'bigint' }, 9_007_199_254_740_993n, 9_007_199_254_740_993n],
    [{ name: 'bigint' }, 7, 7n],
    [{ name: 'float' }, 7n, 7],
    [{ name: 'boolean' }, 1, true],
    [{ name: 'boolean' }, 0n, false],
    [{ name: 'datetime' }, '2026-01-02T03:04:05.678+00:00', new Date('2026-01-02T03:04:05.678Z')],
    [{ name: 'datetime' }, '2026-01-02 03:04:05', new Date('2026-01-02T03:04:05Z')],
    [{ name: 'datetime' }, '+012345-06-07T08:09:10.011+00:00', new Date('+012345-06-07T08:09:10.011Z')],
    [{ name: 'datetime' }, 1_767_323_045_678, new Date(1_767_323_045_678)],
    [{ name: 'datetime' }, -1n, new Date(-1)],
    [{ name: 'json' }, '{"a":1}', { a: 1 }],
    [{ name: 'json' }, 12, 12],
    [{ name: 'enum', labels }, 'member', 'Member'],
    [{ name: 'bigint', list: true }, '["1",null,2]', [1n, null, 2n]],
  ])('%j decodes %o', (codec, value, expected) => {
    expect(decode(codec, value, sqlite)).toStrictEqual(expected)
  })

  test('a decimal comes from text, real or integer', () => {
    expect(['1.10', 1.1, 12n].map((value) => String(decode({ name: 'decimal' }, value, sqlite)))).toEqual(['1.1', '1.1', '12'])
  })

  test('bytes are a fresh copy, and no Buffer', () => {
    const stored = Buffer.from([1, 2, 3])
    const bytes = decode({ name: 'bytes' }, stored, sqlite) as Uint8Array
    stored[0] = 9
    expect(bytes).toStrictEqual(new Uint8Array([1, 2, 3]))
    expect(Buffer.isBuffer(bytes)).toBe(false)
  })
})

describe('a column that does not fit', () => {
  test.each<[CodecRef, unknown, DecodeOptions]>([
    [{ name: 'int' }, '9007199254740993', postgres],
    [{ name: 'int' }, 9_007_199_254_740_993n, sqlite],
    [{ name: 'int' }, 9_007_199_254_740_992, sqlite],
    [{ name: 'int' }, 'secret', sqlite],
    [{ name: 'bigint' }, 'secret', sqlite],
    [{ name: 'bigint' }, 1.5, sqlite],
    [{ name: 'float' }, 'secret', sqlite],
    [{ name: 'decimal' }, 'secret', sqlite],
    [{ name: 'boolean' }, 'secret', sqlite],
    [{ name: 'datetime' }, 'infinity', postgres],
    [{ name: 'datetime' }, '-infinity', postgres],
    [{ name: 'datetime' }, 'secret', sqlite],
    [{ name: 'datetime' }, '2026-01-02 03:0a:05', sqlite],
    [{ name: 'datetime' }, '294276-12-31 23:59:59', postgres],
    [{ name: 'datetime' }, new Uint8Array(1), sqlite],
    [{ name: 'json' }, '{"secret":', postgres],
    [{ name: 'bytes' }, '\\x0g', postgres],
    [{ name: 'bytes' }, '\\x012', postgres],
    [{ name: 'bytes' }, 'secret', sqlite],
    [{ name: 'enum', labels }, 'secret', postgres],
    [{ name: 'string' }, new Uint8Array(1), sqlite],
    [{ name: 'int', list: true }, '{1,2', postgres],
    [{ name: 'string', list: true }, '{"secret', postgres],
    [{ name: 'string', list: true }, 'secret', postgres],
    [{ name: 'string', list: true }, '{"a":1}', sqlite],
  ])('%j refuses %o with P2023 and does not quote it', (codec, value, options) => {
    let error: unknown
    try {
      decode(codec, value, options)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ name: 'MappingError', code: 'P2023' })
    expect((error as Error).message).not.toContain('secret')
    expect((error as Error).cause).toBeUndefined()
  })

  test('a wire format without codecs is refused when it is linked', () => {
    expect(() => columnDecoder({ name: 'int' }, { format: 'mysql' })).toThrow(
      expect.objectContaining({ code: 'DRIVER.UNSUPPORTED_FORMAT' }),
    )
  })
})
