import { canonicalize } from '@hotplan/cache-key'
import { type Action, DbNull, JsonNull, type Query, skip } from '@hotplan/plan'
import { relatedQueries } from '@hotplan/testkit/query-arbitrary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createParameterizer, ShapeIndex } from '../src/index.ts'
import { postgres, sqlite } from './fixture-schema.ts'
import { walked } from './query-of.ts'

const runs = { numRuns: Number(process.env['HOTPLAN_PROPERTY_RUNS'] ?? 40) }

/** An index of the shapes of many queries of one action, each under its canonical text. */
function indexOf(queries: readonly unknown[], model = 'Post', action: Action = 'findMany'): ShapeIndex<string> {
  const index = new ShapeIndex<string>(postgres)
  for (const args of queries) {
    const { shape } = walked(model, action, args)
    index.add(shape, canonicalize(shape))
  }
  return index
}

function textOf(args: unknown, model = 'Post', action: Action = 'findMany'): string {
  return canonicalize(walked(model, action, args).shape)
}

/** All subsets of the members of an object. */
function subsetsOf(object: object): readonly object[] {
  const entries = Object.entries(object)
  return Array.from({ length: 2 ** entries.length }, (_, bits) =>
    Object.fromEntries(entries.filter((_entry, place) => bits & (1 << place))),
  )
}

describe.each([
  ['postgresql', postgres],
  ['sqlite', sqlite],
] as const)('on %s', (_provider, schema) => {
  const { parameterize } = createParameterizer(schema)
  const many = fc.array(relatedQueries(schema), { minLength: 20, maxLength: 60 })

  test('arguments find their shape among any others, whatever their values, forms, key order and absent keys', () => {
    fc.assert(
      fc.property(many, (related) => {
        for (const [queries, twins] of actionsOf(related)) {
          const index = new ShapeIndex<string>(schema)
          const texts = new Set<string>()
          for (const query of queries) {
            const { shape } = parameterize(query)
            const text = canonicalize(shape)
            if (!texts.has(text)) index.add(shape, text)
            texts.add(text)
            expect(index.candidates(query.args)).toContain(text)
          }
          expect(index.size).toBe(texts.size)
          for (const query of [...queries, ...twins]) {
            expect(index.candidates(query.args)).toContain(canonicalize(parameterize(query).shape))
          }
        }
      }),
      runs,
    )
  })

  test('what is deleted is not found again, and all else is', () => {
    fc.assert(
      fc.property(many, fc.nat(), (related, seed) => {
        for (const [queries] of actionsOf(related)) {
          const index = new ShapeIndex<string>(schema)
          const shapes = new Map(queries.map((query) => [canonicalize(parameterize(query).shape), parameterize(query).shape]))
          for (const [text, shape] of shapes) index.add(shape, text)
          const isDeleted = (text: string): boolean => (text.length + seed) % 2 === 0
          for (const [text, shape] of shapes) if (isDeleted(text)) index.delete(shape, text)
          for (const query of queries) {
            const text = canonicalize(parameterize(query).shape)
            expect(index.candidates(query.args).includes(text)).toBe(!isDeleted(text))
          }
          for (const [text, shape] of shapes) index.delete(shape, text)
          expect(index.size).toBe(0)
          for (const query of queries) expect(index.candidates(query.args)).toEqual([])
        }
      }),
      runs,
    )
  })
})

/** Queries and their twins, grouped by model and action. */
function actionsOf(
  related: readonly { readonly query: Query; readonly twin: Query }[],
): readonly (readonly [readonly Query[], readonly Query[]])[] {
  const groups = new Map<string, { readonly query: Query; readonly twin: Query }[]>()
  for (const one of related) {
    const name = `${one.query.model}.${one.query.action}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()].map((group) => [group.map(({ query }) => query), group.map(({ twin }) => twin)] as const)
}

describe('one candidate is left', () => {
  test('of all subsets of six filters', () => {
    const filters = {
      id: { gt: 1 },
      title: 'a',
      published: true,
      authorId: 1,
      body: { contains: 'b' },
      createdAt: { lt: new Date(0) },
    }
    const subsets = subsetsOf(filters).map((where) => ({ where }))
    const index = indexOf(subsets)
    for (const args of subsets) expect(index.candidates(args)).toEqual([textOf(args)])
  })

  test('of an operator, a plain value and null', () => {
    const forms = [1, { gt: 1 }, { lt: 1, gt: 1 }, { in: [1] }].map((authorId) => ({ where: { authorId } }))
    const index = indexOf(forms)
    for (const args of forms) expect(index.candidates(args)).toEqual([textOf(args)])
  })

  test('of sort directions and of lists of any length', () => {
    const orders = [
      { orderBy: { id: 'asc' } },
      { orderBy: { id: 'desc' } },
      { orderBy: [{ id: 'asc' }] },
      { orderBy: [{ id: 'asc' }, { title: 'asc' }] },
      { orderBy: [{ id: 'asc' }, { title: 'desc' }] },
    ]
    const index = indexOf(orders)
    for (const args of orders) expect(index.candidates(args)).toEqual([textOf(args)])
  })
})

describe('one candidate is left of sets', () => {
  const optional = { name: 'a', active: true, managerId: 1, createdAt: new Date(0), role: 'ADMIN' }

  test('of columns, whichever rows give them', () => {
    const rows = subsetsOf(optional).map((row) => ({ data: [{ email: 'a' }, { email: 'b', ...row }] }))
    const index = indexOf(rows, 'User', 'createMany')
    for (const args of rows) expect(index.candidates(args)).toEqual([textOf(args, 'User', 'createMany')])
    const apart = { data: [{ email: 'a', name: 'a' }, { email: 'b' }, { email: 'c', managerId: null }] }
    expect(index.candidates(apart)).toEqual([textOf(apart, 'User', 'createMany')])
    expect(index.candidates({ data: [{ email: 'a', unknown: 1 }] })).toEqual([])
  })

  test('of columns in objects and in nested rows', () => {
    const changes = subsetsOf(optional)
      .slice(1)
      .map((data) => ({ data: [{ where: { id: 1 }, data }] }))
    const keyed = [...changes, { data: [{ where: { email: 'a' }, data: { name: 'b' } }] }]
    const updates = indexOf(keyed, 'User', 'updateEach')
    for (const args of keyed) expect(updates.candidates(args)).toEqual([textOf(args, 'User', 'updateEach')])

    const posts = [{}, { views: 1 }, { tags: { connect: { id: 1 } } }, { tags: { connect: { name: 'a' } } }]
    const nested = posts.map((post) => ({ data: [{ email: 'a', posts: { create: [{ title: 'a', metadata: {}, ...post }] } }] }))
    const inserts = indexOf(nested, 'User', 'createMany')
    for (const args of nested) expect(inserts.candidates(args)).toEqual([textOf(args, 'User', 'createMany')])
  })

  test('of columns only where there are many, as the question takes as long as a matcher', () => {
    const rows = [{ email: 'a' }, { email: 'a', name: 'b' }, { email: 'a', role: 'ADMIN' }].map((data) => ({ data }))
    const index = indexOf(rows, 'User', 'createMany')
    for (const args of rows) expect(index.candidates(args)).toHaveLength(3)
    const { shape } = walked('User', 'createMany', { data: { email: 'a', active: true } })
    index.add(shape, canonicalize(shape))
    for (const args of rows) expect(index.candidates(args)).toEqual([textOf(args, 'User', 'createMany')])
  })

  test('of names, in whatever order, repeated or alone', () => {
    const sets = [['id'], ['title'], ['title', 'id'], ['views', 'id', 'title']].map((distinct) => ({ distinct }))
    const index = indexOf([...sets, {}])
    for (const args of [...sets, {}]) expect(index.candidates(args)).toEqual([textOf(args)])
    const twins = [
      [{ distinct: 'title' }, { distinct: ['title'] }],
      [{ distinct: ['id', 'title', 'id'] }, { distinct: ['title', 'id'] }],
      [{ distinct: null }, {}],
    ]
    for (const [args, twin] of twins) expect(index.candidates(args)).toEqual([textOf(twin)])
  })
})

describe('absent keys', () => {
  const index = indexOf([{ where: { id: 1 } }, { where: { id: 1 }, take: 1 }, { select: { id: true } }, {}])

  test.each([
    { where: { id: 2 }, take: undefined },
    { where: { id: 2 }, take: skip },
    { where: { id: 2, title: undefined }, select: null },
    Object.assign(Object.create({ take: undefined }), { where: { id: 2 } }),
    Object.assign(Object.create(null), { where: { id: 2 } }),
  ])('do not lead astray', (args) => {
    expect(index.candidates(args)).toEqual([textOf({ where: { id: 1 } })])
  })
})

test('shapes that only their values tell apart are candidates together', () => {
  const pages = [{ take: 1 }, { take: -1 }]
  const markers = [{ where: { metadata: { equals: DbNull } } }, { where: { metadata: { equals: JsonNull } } }]
  const index = indexOf([...pages, ...markers])
  expect([...index.candidates({ take: 5 })].sort()).toEqual(pages.map((args) => textOf(args)).sort())
  expect([...index.candidates(markers[0])].sort()).toEqual(markers.map((args) => textOf(args)).sort())
})

test('anything at all can be asked', () => {
  const index = indexOf([{}, { where: { id: 1 } }, { orderBy: [{ id: 'asc' }] }, { take: 1 }])
  for (const args of [
    null,
    undefined,
    1,
    '',
    [],
    [1],
    new Date(),
    Symbol.iterator,
    { where: 1 },
    { orderBy: 'id' },
    { orderBy: [] },
  ]) {
    expect(Array.isArray(index.candidates(args))).toBe(true)
  }
})
