import { compileEncoder, compileParameters, type EncoderOptions } from '@hotplan/data-mapper'
import type { CellColumn, CodecName, CodecRef, Parameter } from '@hotplan/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

function encode(codec: CodecRef, value: unknown, options: EncoderOptions): unknown {
  const encoder = compileEncoder(codec, options)
  return encoder === undefined ? value : encoder(value)
}

const labels = { ADMIN: 'admin', Member: 'member' }
const noon = new Date('2026-01-02T12:34:56.789Z')

describe('parameters of PostgreSQL', () => {
  test.each<[CodecRef, unknown, unknown]>([
    [{ name: 'string' }, 'a', 'a'],
    [{ name: 'int' }, -1, '-1'],
    [{ name: 'bigint' }, 2n ** 62n, '4611686018427387904'],
    [{ name: 'float' }, Number.NaN, 'NaN'],
    [{ name: 'float' }, Number.NEGATIVE_INFINITY, '-Infinity'],
    [{ name: 'decimal' }, '1.10', '1.10'],
    [{ name: 'boolean' }, true, 't'],
    [{ name: 'boolean' }, false, 'f'],
    [{ name: 'datetime' }, noon, '2026-01-02T12:34:56.789Z'],
    [{ name: 'datetime' }, new Date('-000043-03-15T01:02:03.004Z'), '0044-03-15 01:02:03.004+00 BC'],
    [{ name: 'datetime' }, new Date('0000-01-01T00:00:00Z'), '0001-01-01 00:00:00.000+00 BC'],
    [{ name: 'datetime' }, new Date('+012345-01-02T00:00:00Z'), '12345-01-02 00:00:00.000+00'],
    [{ name: 'date' }, noon, '2026-01-02'],
    [{ name: 'time' }, noon, '12:34:56.789'],
    [{ name: 'json' }, '{"a":1}', '{"a":1}'],
    [{ name: 'enum', labels }, 'ADMIN', 'admin'],
    [{ name: 'int', list: true }, [1, null, 3], '{"1",NULL,"3"}'],
    [{ name: 'string', list: true }, ['', 'NULL', 'a"b', 'c\\d', '{,}', ' '], '{"","NULL","a\\"b","c\\\\d","{,}"," "}'],
    [{ name: 'bytes', list: true }, [new Uint8Array([0, 255])], '{"\\\\x00ff"}'],
    [{ name: 'enum', list: true, labels }, ['Member'], '{"member"}'],
    [{ name: 'int', list: true }, [], '{}'],
  ])('%j encodes %o', (codec, value, expected) => {
    expect(encode(codec, value, { format: 'postgres' })).toStrictEqual(expected)
  })
})

describe('parameters of SQLite', () => {
  test.each<[CodecRef, unknown, unknown]>([
    [{ name: 'int' }, -1, -1],
    [{ name: 'bigint' }, 2n ** 62n, 2n ** 62n],
    [{ name: 'bigint' }, 5, 5],
    [{ name: 'decimal' }, '1.10', '1.10'],
    [{ name: 'boolean' }, true, 1n],
    [{ name: 'boolean' }, false, 0n],
    [{ name: 'datetime' }, noon, '2026-01-02T12:34:56.789+00:00'],
    [{ name: 'datetime' }, new Date('0000-01-01T00:00:00.000Z'), '0000-01-01T00:00:00.000+00:00'],
    [{ name: 'datetime' }, new Date('9999-12-31T23:59:59.999Z'), '9999-12-31T23:59:59.999+00:00'],
    [{ name: 'datetime' }, new Date('-000001-12-31T23:59:59.999Z'), '-000001-12-31T23:59:59.999+00:00'],
    [{ name: 'datetime' }, new Date('+010000-01-01T00:00:00.000Z'), '+010000-01-01T00:00:00.000+00:00'],
    [{ name: 'json' }, '{"a":1}', '{"a":1}'],
    [{ name: 'string', list: true }, ['a"b', null, '\u2028'], '["a\\"b",null,"\u2028"]'],
    [{ name: 'bigint', list: true }, [9_007_199_254_740_993n], '[9007199254740993]'],
    [{ name: 'float', list: true }, [1.5, Number.POSITIVE_INFINITY, Number.NaN], '[1.5,9e999,null]'],
    [{ name: 'boolean', list: true }, [true, false], '[1,0]'],
    [{ name: 'datetime', list: true }, [noon], '["2026-01-02T12:34:56.789+00:00"]'],
    [{ name: 'bytes', list: true }, [new Uint8Array([0, 255])], '["00ff"]'],
  ])('%j encodes %o', (codec, value, expected) => {
    expect(encode(codec, value, { format: 'sqlite' })).toStrictEqual(expected)
  })

  test('writes every day of four centuries as toISOString does', () => {
    const dayMs = 86_400_000
    const wrong: string[] = []
    for (let ms = Date.UTC(1900, 0, 1); ms < Date.UTC(2300, 0, 1); ms += dayMs + 1) {
      const date = new Date(ms)
      const text = date.toISOString()
      if (encode({ name: 'datetime' }, date, { format: 'sqlite' }) !== text.replace('Z', '+00:00')) wrong.push(text)
    }
    expect(wrong).toEqual([])
  })
})

test('transforms apply in order, to each element of a list', () => {
  const options: EncoderOptions = {
    format: 'postgres',
    transforms: [{ kind: 'escapeLike' }, { kind: 'prefix', text: '%' }, { kind: 'suffix', text: '%' }],
  }
  expect(encode({ name: 'string' }, '50%_\\', options)).toBe('%50\\%\\_\\\\%')
  expect(encode({ name: 'string', list: true }, ['A', null], { format: 'postgres', transforms: [{ kind: 'lowerCase' }] })).toBe(
    '{"a",NULL}',
  )
  expect(encode({ name: 'bigint' }, -10, { format: 'postgres', transforms: [{ kind: 'negate' }] })).toBe('10')
})

describe.each([true, false])('a statement with codegen: %s', (codegen) => {
  const compile = (parameters: readonly Parameter[]) =>
    compileParameters(parameters, {
      format: 'postgres',
      codegen,
      registerIndex: () => 1,
      generator: (generator) => () => `made by ${generator.kind}`,
    })

  test('sends what needs no other form, with null for what is not there, and nothing of other statements', () => {
    const encodeTexts = compile([
      { kind: 'slot', slot: 0, codec: { name: 'string' } },
      { kind: 'slot', slot: 1, codec: { name: 'string' } },
    ])
    const scope = { now: noon, registers: [] }
    expect(encodeTexts(['a', 'b'], scope)).toStrictEqual(['a', 'b'])
    expect(encodeTexts(['a', undefined], scope)).toStrictEqual(['a', null])
    expect(encodeTexts(['a', null, 'c'], scope)).toStrictEqual(['a', null])
  })

  test('takes slots, constants, generated values and registers', () => {
    const encodeAll = compile([
      { kind: 'slot', slot: 1, codec: { name: 'int' } },
      { kind: 'slot', slot: 0, codec: { name: 'string' } },
      { kind: 'slot', slot: 2, codec: { name: 'int' }, transforms: [{ kind: 'negate' }] },
      { kind: 'constant', value: true, codec: { name: 'boolean' } },
      { kind: 'constant', value: null, codec: { name: 'boolean' } },
      { kind: 'constant', value: '2026-01-02T00:00:00Z', codec: { name: 'datetime' } },
      { kind: 'generated', generator: { kind: 'now' }, codec: { name: 'datetime' } },
      { kind: 'generated', generator: { kind: 'uuid', version: 4 }, codec: { name: 'string' } },
      { kind: 'register', register: 'r', column: 1, list: false, codec: { name: 'int' } },
      { kind: 'register', register: 'r', column: 1, list: true, codec: { name: 'int' }, listForm: 'array' },
    ])
    const scope = {
      now: noon,
      registers: [
        [],
        [
          ['1', '2'],
          ['3', null],
        ],
      ],
    }
    expect(encodeAll(['text', 7, null], scope)).toStrictEqual([
      '7',
      'text',
      null,
      't',
      null,
      '2026-01-02T00:00:00.000Z',
      '2026-01-02T12:34:56.789Z',
      'made by uuid',
      '2',
      '{"2",NULL}',
    ])
  })

  test('sends null for the first row of an empty register', () => {
    const encodeAll = compile([{ kind: 'register', register: 'r', column: 0, list: false, codec: { name: 'int' } }])
    expect(encodeAll([], { now: noon, registers: [[], []] })).toEqual([null])
  })
})

describe.each([true, false])('rows of a bulk write with codegen: %s', (codegen) => {
  const scope = { now: noon, registers: [] }
  const generator = (): (() => unknown) => {
    let made = 0
    return () => `made ${++made}`
  }
  const encodeCells = (parameter: Parameter, format: 'postgres' | 'sqlite', values: readonly unknown[]): unknown =>
    compileParameters([parameter], { format, codegen, generator })(values, scope)[0]

  test('a column is an array, with what stands in for cells that are left out', () => {
    const cells = (column: Partial<CellColumn>): Parameter => ({
      kind: 'cells',
      listForm: 'array',
      columns: [{ slot: 0, codec: { name: 'string' }, holds: 'cells', ...column }],
    })
    const rows = [['a', null, undefined]]
    expect(encodeCells(cells({}), 'postgres', rows)).toBe('{"a",NULL,NULL}')
    expect(encodeCells(cells({ filler: { kind: 'constant', value: 'x' } }), 'postgres', rows)).toBe('{"a",NULL,"x"}')
    const generated = { kind: 'generated', generator: { kind: 'ulid' } } as const
    expect(encodeCells(cells({ filler: generated }), 'postgres', rows)).toBe('{"a",NULL,"made 1"}')
    expect(encodeCells(cells({ filler: generated, holds: 'filled' }), 'postgres', rows)).toBe('{"made 1","made 2","made 3"}')
    expect(encodeCells(cells({ codec: { name: 'boolean' }, holds: 'presence' }), 'postgres', rows)).toBe('{t,t,f}')
  })

  test('only texts that could be taken for syntax are quoted in arrays', () => {
    const column = (name: CodecName): Parameter => {
      return { kind: 'cells', listForm: 'array', columns: [{ slot: 0, codec: { name }, holds: 'cells' }] }
    }
    expect(encodeCells(column('decimal'), 'postgres', [['-1.50', null]])).toBe('{-1.50,NULL}')
    expect(encodeCells(column('datetime'), 'postgres', [[noon]])).toBe('{2026-01-02T12:34:56.789Z}')
    expect(encodeCells(column('string'), 'postgres', [['NULL', 'a"b\\c', '{,}']])).toBe('{"NULL","a\\"b\\\\c","{,}"}')
    expect(encodeCells(column('bytes'), 'postgres', [[new Uint8Array([1, 255])]])).toBe('{"\\\\x01ff"}')
  })

  test('the lines of a copy hold any text', () => {
    const columns: readonly CellColumn[] = [
      { slot: 0, codec: { name: 'string' }, holds: 'cells' },
      { slot: 1, codec: { name: 'int' }, holds: 'cells' },
      { slot: 2, codec: { name: 'bytes' }, holds: 'cells' },
      { slot: 3, codec: { name: 'string', list: true }, holds: 'cells' },
    ]
    const values = [
      ['a\tb\nc\rd\\e', '\\N', null],
      [1, null, undefined],
      [new Uint8Array([0, 255]), null, null],
      [['x"y', '\t'], [], null],
    ]
    expect(encodeCells({ kind: 'cells', listForm: 'copy', columns }, 'postgres', values)).toBe(
      ['a\\tb\\nc\\rd\\\\e\t1\t\\\\x00ff\t{"x\\\\"y","\\t"}\n', '\\\\N\t\\N\t\\N\t{}\n', '\\N\t\\N\t\\N\t\\N\n'].join(''),
    )
  })

  test('instants of any year are those of Date, in whatever order they come', () => {
    const column: Parameter = {
      kind: 'cells',
      listForm: 'json',
      columns: [{ slot: 0, codec: { name: 'datetime' }, holds: 'cells' }],
    }
    fc.assert(
      fc.property(fc.array(fc.date({ noInvalidDate: true }), { minLength: 1 }), (dates) => {
        const texts = (JSON.parse(String(encodeCells(column, 'sqlite', [dates]))) as readonly [string][]).map(([text]) => text)
        expect(texts).toEqual(dates.map((date) => date.toISOString().replace('Z', '+00:00')))
      }),
    )
  })

  test('lists of any length travel as texts of arrays', () => {
    const column: CellColumn = {
      slot: 0,
      codec: { name: 'int', list: true },
      holds: 'cells',
      filler: { kind: 'constant', value: [7] },
    }
    const lists = [[[1, 2], [], null, undefined]]
    expect(encodeCells({ kind: 'cells', listForm: 'array', columns: [column] }, 'postgres', lists)).toBe(
      '{"{\\"1\\",\\"2\\"}","{}",NULL,"{\\"7\\"}"}',
    )
  })

  test('cells come from kept rows by position, by parent and by child, before what the rows give', () => {
    const registers = [
      [
        ['k0', 'v0'],
        ['k1', 'v1'],
      ],
    ]
    const column: CellColumn = { slot: 0, codec: { name: 'string' }, holds: 'cells' }
    const encode = (kept: CellColumn['kept'], numbers: readonly number[], cells: readonly unknown[]): unknown => {
      const parameter: Parameter = { kind: 'cells', listForm: 'array', columns: [{ ...column, ...(kept && { kept }) }] }
      const registerIndex = (): number => 0
      return compileParameters([parameter], { format: 'postgres', codegen, generator, registerIndex })([cells, numbers], {
        now: noon,
        registers,
      })[0]
    }
    const kept = (by: 'same' | 'parent' | 'child', column: number): CellColumn['kept'] => [
      { register: 'r', column, by, numbers: 1 },
    ]
    expect(encode(kept('same', 0), [], ['a', 'b', 'c'])).toBe('{"k0","k1","c"}')
    expect(encode(kept('parent', 1), [1, 1, 0], ['a', 'b', undefined])).toBe('{"v1","v1","v0"}')
    expect(encode(kept('child', 1), [2, 0], ['a', 'b', null])).toBe('{"v1","b","v0"}')
    expect(encode(kept('child', 1), [], ['a', null, undefined])).toBe('{"a",NULL,NULL}')
  })

  test('rows are JSON without loss', () => {
    const columns: readonly CellColumn[] = [
      { slot: 0, codec: { name: 'bigint' }, holds: 'cells' },
      { slot: 1, codec: { name: 'bytes' }, holds: 'cells', filler: { kind: 'constant', value: 'aGk=' } },
      { slot: 2, codec: { name: 'datetime' }, holds: 'cells', filler: { kind: 'generated', generator: { kind: 'now' } } },
    ]
    const values = [
      [9007199254740993n, -1n],
      [new Uint8Array([0, 255]), undefined],
      [undefined, new Date(0)],
    ]
    expect(encodeCells({ kind: 'cells', listForm: 'json', columns }, 'sqlite', values)).toBe(
      '[[9007199254740993,"00ff","2026-01-02T12:34:56.789+00:00"],[-1,"6869","1970-01-01T00:00:00.000+00:00"]]',
    )
  })
})
