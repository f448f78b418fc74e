import { runInNewContext } from 'node:vm'
import { DbNull, JsonNull, skip } from '@hotplan/plan'
import { describe, expect, test } from 'vitest'
import { compileMatcher } from '../src/index.ts'
import { postgres } from './fixture-schema.ts'
import { walked } from './query-of.ts'

const decimal = (text: string): object => ({ s: 1, e: 0, d: [1], toFixed: () => text })

/** The value and slot that a filter on a field of Post gives. */
function bound(field: string, value: unknown): { value: unknown; type: string | undefined } {
  const { shape, values } = walked('Post', 'findMany', { where: { [field]: value } })
  return { value: values[0], type: shape.slots[0]?.type }
}

describe('the type of a slot comes from the schema, its value has one form', () => {
  const date = new Date('2026-01-31T10:00:00.500Z')
  test.each<[string, string, unknown, unknown]>([
    ['id', 'Int', -0, 0],
    ['rating', 'Float', 5, 5],
    ['viewsBig', 'BigInt', 7, 7n],
    ['rating', 'Float', decimal('12.5'), 12.5],
    ['viewsBig', 'BigInt', '-42', -42n],
    ['viewsBig', 'BigInt', '9223372036854775807', 2n ** 63n - 1n],
    ['viewsBig', 'BigInt', -(2n ** 63n), -(2n ** 63n)],
    ['price', 'Decimal', 12.5, '12.5'],
    ['price', 'Decimal', '12.50', '12.50'],
    ['price', 'Decimal', '+1e-9', '1e-9'],
    ['price', 'Decimal', 7n, '7'],
    ['price', 'Decimal', decimal('12.50'), '12.50'],
    ['createdAt', 'DateTime', date, date],
    ['createdAt', 'DateTime', '2026-01-31T10:00:00.5Z', date],
    ['createdAt', 'DateTime', '2026-01-31t15:30:00.500999+05:30', date],
    ['createdAt', 'DateTime', '2026-01-31 10:00:00.5z', date],
    ['createdAt', 'DateTime', '2024-02-29T00:00:00Z', new Date('2024-02-29')],
    ['createdAt', 'DateTime', '0050-01-01T00:00:00Z', new Date('0050-01-01')],
    ['createdAt', 'DateTime', runInNewContext('new Date(1769853600500)'), date],
    ['digest', 'Bytes', Buffer.from([1, 2]), Uint8Array.of(1, 2)],
  ])('%s as %s from %o', (field, type, given, expected) => {
    expect(bound(field, given)).toEqual({ type, value: expected })
  })

  test('bytes and dates are copied', () => {
    const bytes = Uint8Array.of(1)
    const time = new Date(0)
    const { values } = walked('Post', 'findMany', { where: { createdAt: time, digest: bytes } })
    bytes.fill(2)
    time.setTime(1)
    expect(values).toEqual([new Date(0), Uint8Array.of(1)])
  })

  test('bytes and dates of another realm', () => {
    const foreign = bound('digest', runInNewContext('new Uint8Array([1, 2])')).value
    expect(ArrayBuffer.isView(foreign)).toBe(true)
    expect(bound('createdAt', runInNewContext('new Date(0)')).value).toBeInstanceOf(Date)
  })

  test.each([
    '2026-01-31T24:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-31T10:00Z',
    '2026-01-31T10:00:00',
    '2025-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
  ])('%s is no date and time', (text) => {
    expect(() => bound('createdAt', text)).toThrow('complete ISO 8601')
  })

  test.each(['', ' 1', '1,5', '0x10', 'NaN', 'Infinity', '1e', '.'])('%j is no decimal', (text) => {
    expect(() => bound('price', text)).toThrow('not a decimal number')
  })
})

describe('Json', () => {
  /** The text that a Json value of a create gives. */
  function text(metadata: unknown): unknown {
    const { shape, values } = walked('Post', 'create', { data: { title: 'x', authorId: 1, metadata } })
    return values[shape.slots.findIndex((slot) => slot.type === 'Json')]
  }

  test.each<[string, unknown, string]>([
    ['an object', { a: [1, 'x', true, null], b: { c: undefined } }, '{"a":[1,"x",true,null],"b":{}}'],
    ['a string', 'x', '"x"'],
    ['a list', [], '[]'],
    ['dates', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['bytes', { b: new Uint8Array([1, 2, 3]) }, '{"b":"AQID"}'],
    ['buffers', { b: [Buffer.from('hi')] }, '{"b":["aGk="]}'],
    ['decimals', { d: decimal('12.50') }, '{"d":"12.50"}'],
    ['toJSON', { x: { toJSON: (key: string) => ({ key }) } }, '{"x":{"key":"x"}}'],
    ['skip', { a: skip, b: 1 }, '{"b":1}'],
    ['a key named $type', { $type: 'Decimal', value: '1' }, '{"$type":"Decimal","value":"1"}'],
    ['an own __proto__', JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
    [
      'an own __proto__ beside bytes',
      Object.assign(JSON.parse('{"__proto__":{"a":1}}'), { b: new Uint8Array() }),
      '{"__proto__":{"a":1},"b":""}',
    ],
    ['an object without prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['what JSON.stringify makes null', [Number.NaN, Number.POSITIVE_INFINITY], '[null,null]'],
  ])('%s', (_title, value, expected) => {
    expect(text(value)).toBe(expected)
  })

  test('later changes of the value have no effect', () => {
    const metadata = { a: 1 }
    const { values } = walked('Post', 'create', { data: { title: 'x', authorId: 1, metadata } })
    metadata.a = 2
    expect(values).toContain('{"a":1}')
  })
})

describe('absence', () => {
  test('undefined and skip leave a key out, at any level', () => {
    const plain = walked('Post', 'findMany', { where: { id: 1 } })
    const strewn = walked('Post', 'findMany', {
      where: { id: 1, title: undefined, nonsense: skip },
      take: skip,
      include: undefined,
    })
    expect(strewn).toEqual(plain)
  })

  test('null stands for absent at select, include and omit', () => {
    expect(walked('Post', 'findMany', { select: null, include: null, omit: null })).toEqual(walked('Post', 'findMany'))
  })

  test('null is structure in a filter and a value in data', () => {
    const filter = walked('Post', 'findMany', { where: { body: null } })
    expect(filter.values).toEqual([])
    const data = walked('Post', 'updateMany', { data: { body: null } })
    expect(data.values).toEqual([null])
    expect(data.shape).toEqual(walked('Post', 'updateMany', { data: { body: 'x' } }).shape)
  })
})

describe('windows', () => {
  const typeOf = (args: object): unknown => {
    const { shape, values } = walked('Post', 'findMany', args)
    return [shape.slots.map((slot) => slot.type), values, shape.args.entries.map(([, node]) => node.kind)]
  }

  test('one record takes 1 or -1 only, also once its shape is known', () => {
    const { shape } = walked('Post', 'findFirst', { take: 1 })
    for (const codegen of [true, false]) {
      const match = compileMatcher(shape, postgres, { codegen })
      expect(match({ take: 1 })).toEqual([1])
      for (const take of [-1, 0, 2]) expect(match({ take })).toBeUndefined()
    }
    for (const take of [0, 2, -2])
      expect(() => walked('Post', 'findFirstOrThrow', { take })).toThrow('take asks for another number')
  })

  test('only the sign of take is structure, and zero', () => {
    expect(typeOf({ take: 3 })).toEqual([['PositiveInt'], [3], ['slot']])
    expect(typeOf({ take: -3 })).toEqual([['NegativeInt'], [-3], ['slot']])
    expect(typeOf({ take: 0 })).toEqual([[], [], ['literal']])
    expect(typeOf({ take: -0 })).toEqual([[], [], ['literal']])
    expect(typeOf({ skip: 0 })).toEqual([['NonNegativeInt'], [0], ['slot']])
  })
})

describe('lists', () => {
  test('in takes any length in one shape, zero included', () => {
    const shapes = [[], [1], [1, 2, 3]].map((ids) => walked('Post', 'findMany', { where: { id: { in: ids } } }).shape)
    expect(shapes[1]).toEqual(shapes[0])
    expect(shapes[2]).toEqual(shapes[0])
  })

  test('push takes one or many in one shape, and a list pushed onto Json is one element', () => {
    const push = (field: string, value: unknown): unknown =>
      walked('Lists', 'updateMany', { data: { [field]: { push: value } } }).values
    expect(push('words', 'a')).toEqual([['a']])
    expect(push('words', ['a', 'b'])).toEqual([['a', 'b']])
    expect(push('documents', [1, 2])).toEqual([['[1,2]']])
  })

  test('a set of names has one shape in any order', () => {
    const of = (distinct: unknown): unknown => walked('Post', 'findMany', { distinct }).shape
    expect(of(['title', 'id', 'id'])).toEqual(of(['id', 'title']))
    expect(of('id')).toEqual(of(['id']))
  })
})

describe('rows', () => {
  const row = { title: 'x', metadata: {}, authorId: 1 }

  test('become columns, with undefined where a row leaves a field out', () => {
    const { shape, values } = walked('Post', 'createMany', { data: [row, { ...row, body: null }, { ...row, views: 3 }] })
    const [[, rows] = []] = shape.args.entries
    expect(rows).toEqual({
      kind: 'rows',
      columns: [
        ['authorId', 0],
        ['body', 1],
        ['metadata', 2],
        ['title', 3],
        ['views', 4],
      ],
    })
    expect(values).toEqual([
      [1, 1, 1],
      [undefined, null, undefined],
      ['{}', '{}', '{}'],
      ['x', 'x', 'x'],
      [undefined, undefined, 3],
    ])
  })

  test('one object is a list of one', () => {
    expect(walked('Post', 'createMany', { data: row })).toEqual(walked('Post', 'createMany', { data: [row] }))
  })

  test('null markers are plain cells', () => {
    const settings = (value: unknown): object => ({ email: 'a@b', settings: value })
    const { values } = walked('User', 'createMany', { data: [settings(DbNull), settings(JsonNull), settings(1)] })
    expect(values).toEqual([
      ['a@b', 'a@b', 'a@b'],
      [null, 'null', '1'],
    ])
  })

  test('rows without fields are still counted', () => {
    expect(walked('Token', 'createMany', { data: [{}, {}] }).values).toEqual([[undefined, undefined]])
    expect(walked('Token', 'createMany', { data: [] }).values).toEqual([])
  })
})

describe('upsert', () => {
  const update = {}
  const upsert = (where: object, create: object): unknown => walked('Tag', 'upsert', { where, create, update }).shape.guards

  test('records whether the key in where equals the created one', () => {
    expect(upsert({ name: 'a' }, { name: 'a' })).toEqual([{ kind: 'equal', slots: [1, 0], holds: true }])
    expect(upsert({ name: 'a' }, { name: 'b' })).toEqual([{ kind: 'equal', slots: [1, 0], holds: false }])
    expect(upsert({ id: 1 }, { name: 'b' })).toEqual([])
  })

  test('compares each part of a compound key, bytes by content', () => {
    const stamp = (byte: number): Uint8Array => new Uint8Array([byte])
    const { shape } = walked('Like', 'upsert', {
      where: { stampWeight: { stamp: stamp(1), weight: 2 } },
      create: { userId: 1, postId: 1, stamp: stamp(1), weight: 3 },
      update,
    })
    expect(shape.guards.map((guard) => guard.holds)).toEqual([true, false])
  })
})
