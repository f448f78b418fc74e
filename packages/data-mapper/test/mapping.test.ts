import { compileMapping, loadDecimal, type MappingOptions, printMapping } from '@hotplan/data-mapper'
import type { CodecName, JsonMapping, Mapping, Row, WireFormat } from '@hotplan/plan'
import { describe, expect, test } from 'vitest'

const decimal = await loadDecimal()

function column(index: number, name: CodecName): Mapping {
  return { kind: 'column', index, codec: { name } }
}

function value(name: CodecName, list = false): JsonMapping {
  return { kind: 'value', codec: list ? { name, list: true } : { name } }
}

const post: JsonMapping = {
  kind: 'record',
  fields: [
    ['id', value('int')],
    ['likes', value('bigint')],
    ['price', value('decimal')],
    ['at', value('datetime')],
    ['hash', value('bytes')],
    ['open', value('boolean')],
    ['meta', value('json')],
    ['marks', value('bigint', true)],
  ],
}

describe.each([true, false])('a mapping with codegen: %s', (codegen) => {
  const map = (mapping: Mapping, rows: readonly Row[], format: WireFormat = 'postgres'): unknown[] => {
    const options: MappingOptions = { format, codegen, decimal }
    return compileMapping(mapping, options)(rows)
  }

  test('makes records with the fields in order, and nulls where columns are null', () => {
    const mapping: Mapping = {
      kind: 'record',
      fields: [
        ['b', column(1, 'int')],
        ['a', column(0, 'string')],
        ['c', column(2, 'boolean')],
      ],
    }
    const records = map(mapping, [
      ['x', '1', 't'],
      [null, null, null],
    ])
    expect(records).toStrictEqual([
      { b: 1, a: 'x', c: true },
      { b: null, a: null, c: null },
    ])
    expect(Object.keys(records[0] as object)).toEqual(['b', 'a', 'c'])
  })

  test('makes single values', () => {
    expect(map(column(0, 'int'), [['7'], [null]])).toEqual([7, null])
  })

  test('nests records of the same row, and gives null for those that are absent', () => {
    const author: Mapping = {
      kind: 'record',
      presence: 1,
      fields: [
        ['id', column(1, 'int')],
        ['name', column(2, 'string')],
      ],
    }
    const mapping: Mapping = {
      kind: 'record',
      fields: [
        ['id', column(0, 'int')],
        ['author', author],
      ],
    }
    expect(
      map(mapping, [
        ['1', '2', 'Ada'],
        ['2', null, null],
      ]),
    ).toStrictEqual([
      { id: 1, author: { id: 2, name: 'Ada' } },
      { id: 2, author: null },
    ])
  })

  test("repairs what JSON cannot carry, and leaves users' documents alone", () => {
    const mapping: Mapping = {
      kind: 'record',
      fields: [['posts', { kind: 'jsonColumn', index: 0, of: { kind: 'list', of: post } }]],
    }
    const text = `[{"id":1,"likes":"9007199254740993","price":"1.10","at":"2026-01-02T03:04:05.678","hash":"00ff","open":true,
      "meta":{"likes":"1","at":"2026-01-02T03:04:05","__proto__":{"x":1}},"marks":["1",null]},
      {"id":2,"likes":null,"price":null,"at":null,"hash":null,"open":null,"meta":null,"marks":null}]`
    const [record] = map(mapping, [[text]]) as [{ posts: Record<string, unknown>[] }]
    expect({ ...record.posts[0], price: String(record.posts[0]?.['price']) }).toStrictEqual({
      id: 1,
      likes: 9_007_199_254_740_993n,
      price: '1.1',
      at: new Date('2026-01-02T03:04:05.678Z'),
      hash: new Uint8Array([0, 255]),
      open: true,
      meta: JSON.parse('{"likes":"1","at":"2026-01-02T03:04:05","__proto__":{"x":1}}'),
      marks: [1n, null],
    })
    expect(record.posts[1]).toStrictEqual({
      id: 2,
      likes: null,
      price: null,
      at: null,
      hash: null,
      open: null,
      meta: null,
      marks: null,
    })
    expect(Object.keys(record.posts[0] as object)).toEqual(post.kind === 'record' ? post.fields.map(([name]) => name) : [])
  })

  test('repairs the JSON forms of SQLite', () => {
    const mapping: Mapping = { kind: 'jsonColumn', index: 0, of: post }
    const text = '{"id":1,"likes":"5","price":1.5,"at":1767323045678,"hash":"00FF","open":1,"meta":{"open":1},"marks":[1]}'
    expect(map(mapping, [[text], [null], ['null']], 'sqlite')).toMatchObject([
      { likes: 5n, at: new Date(1_767_323_045_678), hash: new Uint8Array([0, 255]), open: true, meta: { open: 1 }, marks: [1n] },
      null,
      null,
    ])
  })

  test('repairs lists in records in lists, and turns lists around', () => {
    const tags: JsonMapping = { kind: 'list', reverse: true, of: value('bigint') }
    const of: JsonMapping = {
      kind: 'list',
      reverse: true,
      of: {
        kind: 'record',
        fields: [
          ['id', value('int')],
          ['tags', tags],
        ],
      },
    }
    expect(map({ kind: 'jsonColumn', index: 0, of }, [['[{"id":1,"tags":["1","2"]},null,{"id":2,"tags":[]}]']])).toStrictEqual([
      [{ id: 2, tags: [] }, null, { id: 1, tags: [2n, 1n] }],
    ])
  })

  test('refuses an integer of a SQLite document that JSON rounds, but not long digits in texts', () => {
    const of: JsonMapping = {
      kind: 'record',
      fields: [
        ['name', value('string')],
        ['child', { kind: 'record', fields: [['n', value('int')]] }],
      ],
    }
    const mapping: Mapping = { kind: 'record', fields: [['doc', { kind: 'jsonColumn', index: 0, of }]] }
    const wide = '{"name":"","child":{"n":9007199254740993}}'
    expect(() => map(mapping, [[wide]], 'sqlite')).toThrow(
      expect.objectContaining({ code: 'P2023', meta: expect.objectContaining({ path: 'doc.child.n' }) }),
    )
    expect(map(mapping, [['{"name":"9007199254740993","child":{"n":7}}']], 'sqlite')).toEqual([
      { doc: { name: '9007199254740993', child: { n: 7 } } },
    ])
  })

  test('names the path of a column that does not fit, never its value', () => {
    const mapping: Mapping = {
      kind: 'record',
      fields: [
        ['author', { kind: 'record', fields: [['joined', column(0, 'datetime')]] }],
        ['doc', { kind: 'jsonColumn', index: 1, of: post }],
      ],
    }
    expect(() => map(mapping, [['secret', null]])).toThrow(/^The column of "author\.joined" does not hold a date and time/)
    expect(() => map(mapping, [[null, '{"at":"secret"}']])).toThrow(/^The column of "doc\.at" /)
    expect(() => map(mapping, [[null, 'secret']])).toThrow(/^The column of "doc" does not hold valid JSON/)
  })

  test('treats every name as a name', () => {
    const names = ['__proto__', 'constructor', '"]; throw 1; //', '\u2028', '`$', '\\']
    const mapping: Mapping = { kind: 'record', fields: names.map((name, index) => [name, column(index, 'string')] as const) }
    const [record] = map(mapping, [names]) as [Record<string, unknown>]
    expect(Object.entries(record)).toEqual(names.map((name) => [name, name]))
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype)
    const of: JsonMapping = { kind: 'record', fields: names.map((name) => [name, value('bigint')] as const) }
    const text = `{${names.map((name) => `${JSON.stringify(name)}:"5"`).join(',')}}`
    const [document] = map({ kind: 'jsonColumn', index: 0, of }, [[text]]) as [Record<string, unknown>]
    expect(Object.entries(document)).toEqual(names.map((name) => [name, 5n]))
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype)
  })

  test('needs no decimals where there are none, and says so where there are', () => {
    expect(compileMapping(column(0, 'int'), { format: 'postgres', codegen })([['1']])).toEqual([1])
    expect(() => compileMapping(column(0, 'decimal'), { format: 'postgres', codegen })).toThrow('decimal factory')
  })
})

test('printed code holds the names of the mapping and one literal per record', () => {
  const mapping: Mapping = {
    kind: 'record',
    fields: [
      ['id', column(0, 'int')],
      ['name', column(1, 'string')],
      [
        'posts',
        {
          kind: 'jsonColumn',
          index: 2,
          of: {
            kind: 'list',
            of: {
              kind: 'record',
              fields: [
                ['title', value('string')],
                ['likes', value('bigint')],
              ],
            },
          },
        },
      ],
    ],
  }
  expect(printMapping(mapping, { format: 'postgres' })).toMatchInlineSnapshot(`
    "const k0 = constants[0]
    const k1 = constants[1]
    const k2 = constants[2]
    const k3 = constants[3]
    const k4 = constants[4]
    const k5 = constants[5]
    return function mapRows(rows) {
      const records = new Array(rows.length)
      try {
        for (let i = 0; i < rows.length; i++) {
          const row = rows[i]
          const v0 = row[0]
          let v1 = row[2]
          if (v1 !== null) {
            const v2 = k2.read(v1)
            if (v2 === k3) {
              v1 = k4(v1)
              if (v1 !== null) {
                for (let v3 = 0; v3 < v1.length; v3++) {
                  let v4 = v1[v3]
                  if (v4 !== null) {
                    let v5 = v4["likes"]
                    if (v5 !== null) v4["likes"] = k5(v5)
                  }
                }
              }
            }
            else v1 = v2
          }
          records[i] = { "id": v0 === null ? null : k1(v0), "name": row[1], "posts": v1 }
        }
      } catch (error) {
        throw k0(error, rows)
      }
      return records
    }
    "
  `)
})
