import type { Shape, ShapeNode, ShapeRows, Slot } from '@hotplan/plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalize } from '../src/index.ts'

const slot = (type: Slot['type'], rest: Partial<Slot> = {}): Slot => ({ type, list: false, nullable: false, path: '', ...rest })
const object = (...entries: [string, ShapeNode][]): ShapeNode & { kind: 'object' } => ({ kind: 'object', entries })
const literal = (value: null | boolean | number | string): ShapeNode => ({ kind: 'literal', value })

function shapeOf(args: ShapeNode & { kind: 'object' }, slots: readonly Slot[] = [], guards: Shape['guards'] = []): Shape {
  return { model: 'Post', action: 'findMany', args, slots, guards }
}

describe('the text', () => {
  test('reads like the query', () => {
    const comments = object(
      ['orderBy', { kind: 'list', items: [object(['createdAt', literal('desc')])] }],
      ['select', object(['body', literal(true)], ['likes', literal(false)])],
      ['take', { kind: 'slot', slot: 0 }],
    )
    const shape = shapeOf(
      object(
        ['select', object(['comments', comments], ['title', literal(true)])],
        ['where', object(['id', { kind: 'slot', slot: 1 }])],
      ),
      [slot('PositiveInt'), slot('Int')],
    )
    expect(canonicalize(shape)).toBe(
      'Post.findMany{select:{comments:{orderBy:[{createdAt:"desc"}],select:{body,likes:false},take:?PositiveInt},title},where:{id:?Int}}',
    )
  })

  test('shows lists, nullable slots, enums, markers, references, rows and guards', () => {
    const rows = { kind: 'rows', columns: [['z', 4]] } as const
    const shape = shapeOf(
      object(
        ['a', { kind: 'slot', slot: 0 }],
        ['b', { kind: 'slot', slot: 1 }],
        ['c', { kind: 'marker', marker: 'DbNull' }],
        ['d', { kind: 'fieldReference', model: 'Post', field: 'title' }],
        ['e', { kind: 'rows', columns: [['x', 2]] }],
        ['f', literal(null)],
        ['g', { kind: 'rows', columns: [], nested: [{ relation: 'y', write: 'connect', key: 'z', parents: 3, rows }] }],
        ['odd key', literal(0)],
      ),
      [
        slot('Int', { list: true }),
        slot('Enum', { enum: 'Role', nullable: true }),
        slot('Json'),
        slot('Int', { list: true }),
        slot('Int'),
      ],
      [{ kind: 'equal', slots: [0, 1], holds: false }],
    )
    expect(canonicalize(shape)).toBe(
      'Post.findMany{a:?Int[],b:?Enum(Role)~,c:DbNull,d:&Post.title,e:rows(x:?Json),f:null,g:rows(y.connect(z)[?Int[]]rows(z:?Int)),"odd key":0}|0≠1',
    )
  })
})

const text = fc.oneof(fc.constantFrom('a', 'b', 'true', 'DbNull', '?Int', 'a:b', '"', '{}', ''), fc.string())

const slots: readonly Slot[] = [
  slot('Int'),
  slot('Int', { list: true }),
  slot('Int', { nullable: true }),
  slot('Enum', { enum: 'A' }),
  slot('Enum', { enum: 'A~' }),
  slot('String'),
]

const columns = fc.array(fc.tuple(text, fc.nat(slots.length - 1)), { maxLength: 2 })

const { node, args } = fc.letrec<{ node: ShapeNode; rows: ShapeRows; args: ShapeNode & { kind: 'object' } }>((tie) => ({
  rows: fc.oneof(
    { maxDepth: 2 },
    columns.map((columns) => ({ kind: 'rows' as const, columns })),
    fc.record({
      kind: fc.constant('rows' as const),
      columns,
      nested: fc.array(
        fc.record(
          {
            relation: text,
            write: fc.constantFrom('create', 'connect'),
            key: text,
            parents: fc.nat(slots.length - 1),
            rows: tie('rows'),
          },
          { requiredKeys: ['relation', 'write', 'parents', 'rows'] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  ),
  node: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.constant(null), fc.boolean(), fc.constantFrom(0, -0, 1, Number.NaN), text).map(literal),
    fc.nat(slots.length - 1).map((index): ShapeNode => ({ kind: 'slot', slot: index })),
    fc.constantFrom('DbNull', 'JsonNull', 'AnyNull').map((marker): ShapeNode => ({ kind: 'marker', marker: marker as 'DbNull' })),
    fc.tuple(text, text).map(([model, field]): ShapeNode => ({ kind: 'fieldReference', model, field })),
    tie('rows'),
    fc.array(tie('node'), { maxLength: 3 }).map((items): ShapeNode => ({ kind: 'list', items })),
    tie('args'),
  ),
  args: fc.array(fc.tuple(text, tie('node')), { maxLength: 3 }).map((entries) => object(...entries)),
}))

const guards = fc.array(
  fc.record({
    kind: fc.constant('equal' as const),
    slots: fc.constantFrom([0, 1] as const, [1, 0] as const),
    holds: fc.boolean(),
  }),
  { maxLength: 2 },
)

/** Any shape, sensible or not. */
const shapes: fc.Arbitrary<Shape> = fc.record({
  model: text,
  action: fc.constantFrom('findMany', 'count'),
  args,
  slots: fc.oneof(
    { weight: 3, arbitrary: fc.constant(slots) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...slots], { minLength: slots.length }) },
  ),
  guards,
})

/** Structure as data: what two shapes must agree in to be the same. */
function structureOf(shape: Shape): string {
  return JSON.stringify(shape, (_key, value) => (typeof value === 'number' ? `#${Object.is(value, -0) ? '-0' : value}` : value))
}

describe('two shapes', () => {
  test('have one text only if they are equal', () => {
    fc.assert(
      fc.property(shapes, shapes, (left, right) => {
        expect(canonicalize(left) === canonicalize(right)).toBe(structureOf(left) === structureOf(right))
      }),
      { numRuns: 2000 },
    )
  })

  test('that differ in one node have different texts', () => {
    fc.assert(
      fc.property(node, node, (left, right) => {
        const same = structureOf(shapeOf(object(['a', left]))) === structureOf(shapeOf(object(['a', right])))
        const textOf = (one: ShapeNode): string => canonicalize(shapeOf(object(['a', one], ['b', literal(true)]), slots))
        expect(textOf(left) === textOf(right)).toBe(same)
      }),
      { numRuns: 4000 },
    )
  })

  test('that differ in the paths of their slots only have one text, since paths follow from the rest', () => {
    const at = (path: string): string =>
      canonicalize(shapeOf(object(['take', { kind: 'slot', slot: 0 }]), [slot('Int', { path })]))
    expect(at('take')).toBe(at('elsewhere'))
  })
})

test('a shape that refers to a slot it does not have is refused', () => {
  expect(() => canonicalize(shapeOf(object(['a', { kind: 'slot', slot: 0 }])))).toThrow('which it does not have')
})
