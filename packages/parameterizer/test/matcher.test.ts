import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { DbNull, FieldReference, JsonNull } from '@hotplan/plan'
import { describe, expect, test } from 'vitest'
import { compileMatcher, printMatcher } from '../src/index.ts'
import { fixtureSchema, postgres } from './fixture-schema.ts'
import { walked } from './query-of.ts'

describe.each([true, false])('with codegen %s', (codegen) => {
  const matcherOf = (model: string, action: 'findMany' | 'createMany' | 'upsert' | 'count', args?: unknown) =>
    compileMatcher(walked(model, action, args).shape, postgres, { codegen })

  test('no arguments match the shape of none', () => {
    const match = matcherOf('Post', 'findMany')
    expect([undefined, {}, { where: undefined }, { select: null }].map(match)).toEqual([[], [], [], []])
    expect([null, [], 1, { where: {} }, { where: null }, Promise.resolve(), new Map()].map(match)).toEqual(
      Array(7).fill(undefined),
    )
  })

  test('a set of names matches as a whole, in whatever order and however often', () => {
    const match = matcherOf('Post', 'findMany', { distinct: ['title', 'id'] })
    for (const distinct of [
      ['id', 'title'],
      ['title', 'id', 'title'],
    ])
      expect(match({ distinct })).toEqual([])
    for (const distinct of [['id'], 'id', [], ['id', 'title', 'body'], ['id', 'body'], ['id', undefined]]) {
      expect(match({ distinct })).toBeUndefined()
    }
  })

  test('markers and field references are told apart', () => {
    const marker = matcherOf('User', 'findMany', { where: { settings: { equals: DbNull } } })
    expect(marker({ where: { settings: { equals: DbNull } } })).toEqual([])
    expect(marker({ where: { settings: { equals: JsonNull } } })).toBeUndefined()
    expect(marker({ where: { settings: { equals: {} } } })).toBeUndefined()
    const reference = matcherOf('Post', 'findMany', { where: { title: { equals: new FieldReference('Post', 'body') } } })
    expect(reference({ where: { title: { equals: new FieldReference('Post', 'body') } } })).toEqual([])
    expect(reference({ where: { title: { equals: new FieldReference('Post', 'title') } } })).toBeUndefined()
  })

  test('rows of any number match by their columns', () => {
    const match = matcherOf('Tag', 'createMany', { data: [{ name: 'a' }] })
    expect(match({ data: { name: 'b' } })).toEqual([['b']])
    expect(match({ data: [{ name: 'b' }, { name: 'c', id: undefined }] })).toEqual([['b', 'c']])
    expect(match({ data: [{ name: 'b' }, { name: 'c', id: 1 }] })).toBeUndefined()
    expect(match({ data: [] })).toBeUndefined()
    expect(match({ data: [{ name: 'b' }, {}] })).toBeUndefined()
  })

  test('rows that nest rows match whatever their numbers, by what is nested in which way', () => {
    const post = (more: object): object => ({ title: 'a', metadata: {}, authorId: 1, ...more })
    const match = matcherOf('Post', 'createMany', { data: [post({ comments: { create: { body: 'a' } } }), post({})] })
    const [two, none] = [post({ comments: { create: [{ body: 'b' }, { body: 'c' }] } }), post({ comments: { create: [] } })]
    expect(match({ data: [none, two] })).toEqual([
      [1, 1],
      ['{}', '{}'],
      ['a', 'a'],
      [1, 1],
      ['b', 'c'],
    ])
    expect(match({ data: [none, none] })).toBeUndefined()
    expect(match({ data: [two, post({ tags: { connect: { id: 1 } } })] })).toBeUndefined()
    expect(match({ data: post({ comments: { connect: { id: 1 } } }) })).toBeUndefined()
    expect(match({ data: post({ comments: { create: { body: 'a', likes: 1 } } }) })).toBeUndefined()
    expect(match({ data: post({ comments: { create: { body: 'a', author: { connect: { id: 1 } } } } }) })).toBeUndefined()
    expect(match({ data: [two, { ...post({}), author: { connect: { id: 1 } } }] })).toBeUndefined()
    const byName = matcherOf('Post', 'createMany', { data: post({ tags: { connect: { name: 'a' } } }) })
    expect(byName({ data: post({ tags: { connect: [{ name: 'b' }, { name: 'c' }] } }) })).toHaveLength(5)
    expect(byName({ data: post({ tags: { connect: { id: 1 } } }) })).toBeUndefined()
    expect(byName({ data: post({ tags: { create: { name: 'a' } } }) })).toBeUndefined()
    expect(byName({ data: post({ tags: { connect: { name: 'a', id: 1 } } }) })).toBeUndefined()
  })

  test('a guard must hold as recorded', () => {
    const args = (where: string, create: string): unknown => ({ where: { name: where }, create: { name: create }, update: {} })
    const equal = matcherOf('Tag', 'upsert', args('a', 'a'))
    expect(equal(args('b', 'b'))).toEqual(['b', 'b'])
    expect(equal(args('b', 'c'))).toBeUndefined()
    const unequal = matcherOf('Tag', 'upsert', args('a', 'b'))
    expect(unequal(args('b', 'b'))).toBeUndefined()
    expect(unequal(args('c', 'd'))).toEqual(['d', 'c'])
  })

  test('a shape of another schema is refused', () => {
    const { shape } = walked('Lists', 'findMany', { where: { id: 1 } })
    expect(() => compileMatcher(shape, fixtureSchema('sqlite'), { codegen })).toThrow('not in the schema')
  })
})

describe('generated code', () => {
  test('reads like the query', () => {
    const { shape } = walked('Post', 'findUnique', { where: { id: 7 }, select: { comments: { take: 10 }, title: true } })
    expect(printMatcher(shape, postgres)).toMatchInlineSnapshot(`
      ""use strict"
      const { columnsOf, equalValues, hasKeys, hasNoKeys, inOrder, isMarker, isNameSet, isReferenceTo, own } = runtime
      const k0 = k[0]
      const k1 = k[1]
      const k2 = k[2]
      const k3 = k[3]
      const k4 = k[4]
      const k5 = k[5]
      const k6 = k[6]
      const k7 = k[7]
      return (a0) => {
        if (typeof a0 !== "object" || a0 === null) return undefined
        let n0 = 0
        for (const key in a0) if (own.call(a0, key)) switch (key) {
          case "select": case "where": n0++; break
          default: n0--
        }
        if (n0 !== 2 && !hasKeys(a0, k1, k0)) return undefined
        const a1 = a0["select"]
        if (typeof a1 !== "object" || a1 === null) return undefined
        let n1 = 0
        for (const key in a1) if (own.call(a1, key)) switch (key) {
          case "comments": case "title": n1++; break
          default: n1--
        }
        if (n1 !== 2 && !hasKeys(a1, k3, k2)) return undefined
        const a2 = a1["comments"]
        if (typeof a2 !== "object" || a2 === null) return undefined
        let n2 = 0
        for (const key in a2) if (own.call(a2, key)) switch (key) {
          case "take": n2++; break
          default: n2--
        }
        if (n2 !== 1 && !hasKeys(a2, k5, k4)) return undefined
        const a3 = a2["take"]
        const s0 = k6(a3) // PositiveInt
        if (s0 === undefined) return undefined
        if (a1["title"] !== true) return undefined
        const a4 = a0["where"]
        if (typeof a4 !== "object" || a4 === null) return undefined
        let n4 = 0
        for (const key in a4) if (own.call(a4, key)) switch (key) {
          case "id": n4++; break
          default: n4--
        }
        if (n4 !== 1 && !hasKeys(a4, k7, k2)) return undefined
        const a5 = a4["id"]
        if (typeof a5 !== "number") return undefined
        const s1 = a5 | 0
        if (s1 !== a5) return undefined
        return [s0, s1]
      }
      "
    `)
  })

  test('holds names only, each quoted', () => {
    const { shape } = walked('Post', 'findMany', {
      where: { title: { contains: 'a secret' }, metadata: { equals: { b: 'a secret' } } },
    })
    const source = printMatcher(shape, postgres)
    expect(source).not.toContain('secret')
    expect(source).toContain('["contains"]')
  })

  test('is not needed where the runtime forbids it', () => {
    const script = `
      import { compileMatcher, createParameterizer } from '@hotplan/parameterizer'
      import { postgres } from ${JSON.stringify(new URL('fixture-schema.ts', import.meta.url).href)}
      const { shape } = createParameterizer(postgres).parameterize({ model: 'Post', action: 'findUnique', args: { where: { id: 1 } } })
      console.log(JSON.stringify(compileMatcher(shape, postgres)({ where: { id: 2 } })))
    `
    const flags = [
      '--conditions=@hotplan/source',
      '--disallow-code-generation-from-strings',
      '--no-warnings',
      '--input-type=module',
      '-e',
      script,
    ]
    const output = execFileSync(process.execPath, flags, { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' })
    expect(output.trim()).toBe('[2]')
  })
})
