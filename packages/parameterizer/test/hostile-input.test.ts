import { describe, expect, test } from 'vitest'
import { compileMatcher, createParameterizer } from '../src/index.ts'
import { postgres } from './fixture-schema.ts'
import { problemOf, walked } from './query-of.ts'

describe('names of Object.prototype', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is an unknown name everywhere', (name) => {
    const own = JSON.parse(`{${JSON.stringify(name)}: 1}`)
    expect(problemOf(name, 'findMany')).toContain('QUERY.UNKNOWN_MODEL')
    expect(problemOf('Post', name)).toContain('QUERY.UNKNOWN_ACTION')
    expect(problemOf('Post', 'findMany', own)).toContain('QUERY.UNKNOWN_ARGUMENT')
    expect(problemOf('Post', 'findMany', { where: own })).toContain('QUERY.UNKNOWN_FIELD')
    expect(problemOf('Post', 'findMany', { where: { title: own } })).toContain('QUERY.UNKNOWN_OPERATOR')
    expect(problemOf('Post', 'findMany', { select: { author: own } })).toContain('QUERY.UNKNOWN_ARGUMENT')
    expect(problemOf('Post', 'findMany', { distinct: [name] })).toContain('QUERY.UNKNOWN_FIELD')
    expect(problemOf('User', 'findMany', { where: { role: name } })).toContain('QUERY.UNKNOWN_ENUM_VALUE')
    expect(problemOf('Post', 'createMany', { data: own })).toContain('QUERY.UNKNOWN_FIELD')
  })
})

describe('unknown keys in messages', () => {
  test('are quoted where they are no plain names', () => {
    expect(problemOf('Post', 'findMany', { where: { 'a"\n\u001b[31m': 1 } })).toContain(
      'where["a\\"\\n\\u001b[31m"] is not known here',
    )
  })

  test('are cut at 60 characters', () => {
    const message = problemOf('Post', 'findMany', { where: { ['k'.repeat(5000)]: 1 } })
    expect(message).toContain(`where["${'k'.repeat(57)}…"]`)
    expect(message).not.toContain('k'.repeat(60))
  })
})

describe('depth', () => {
  const deep = (levels: number): unknown => {
    let where: unknown = { id: 1 }
    for (let level = 0; level < levels; level++) where = { NOT: where }
    return { where }
  }

  test('10,000 levels are refused, not a stack overflow', () => {
    expect(problemOf('Post', 'findMany', deep(10_000))).toContain('QUERY.TOO_DEEP')
    expect(problemOf('Post', 'findMany', deep(10_000)).length).toBeLessThan(400)
  })

  test('arguments that contain themselves are refused', () => {
    const where: { AND?: unknown } = {}
    where.AND = [where]
    expect(problemOf('Post', 'findMany', { where })).toContain('QUERY.TOO_DEEP')
  })

  test('a matcher answers deep and circular arguments without overflow', () => {
    const { shape } = walked('Post', 'findMany', { where: { NOT: { NOT: { id: 1 } } } })
    const where: { NOT?: unknown } = {}
    where.NOT = where
    for (const codegen of [true, false]) {
      const match = compileMatcher(shape, postgres, { codegen })
      expect(match({ where })).toBeUndefined()
      expect(match(deep(10_000))).toBeUndefined()
    }
  })

  test('the limit is an option', () => {
    const { parameterize } = createParameterizer(postgres, { maxDepth: 3 })
    expect(() => parameterize({ model: 'Post', action: 'findMany', args: deep(1) })).not.toThrow()
    expect(() => parameterize({ model: 'Post', action: 'findMany', args: deep(2) })).toThrow('nested deeper than 3 levels')
  })
})

describe('prototypes', () => {
  test('inherited keys do not count, own ones do', () => {
    const inherited = Object.create({ where: { id: 1 } })
    expect(walked('Post', 'findMany', inherited).values).toEqual([])
    class Where {
      id = 7
      get title(): string {
        return 'from the prototype'
      }
    }
    expect(walked('Post', 'findUnique', { where: new Where() }).values).toEqual([7])
  })

  test('a matcher takes no inherited or hidden value for an own one', () => {
    const { shape } = walked('Post', 'findUnique', { where: { id: 1 } })
    class Getter {
      other = 1
      get id(): number {
        return 5
      }
    }
    const hidden = Object.defineProperty({ other: 1 }, 'id', { value: 5, enumerable: false })
    for (const codegen of [true, false]) {
      const match = compileMatcher(shape, postgres, { codegen })
      expect(match({ where: { id: 1 } })).toEqual([1])
      for (const where of [Object.create({ id: 5 }), new Getter(), hidden, Object.assign([], { id: undefined })]) {
        expect(match({ where })).toBeUndefined()
      }
    }
  })

  test('a polluted Object.prototype changes no answer', () => {
    const { shape } = walked('Post', 'findUnique', { where: { id: 1 } })
    const matchers = [true, false].map((codegen) => compileMatcher(shape, postgres, { codegen }))
    const answers: unknown[] = []
    Object.defineProperty(Object.prototype, 'id', { value: 5, enumerable: true, configurable: true, writable: true })
    try {
      for (const match of matchers) answers.push(match({ where: {} }), match({ where: { id: 3 } }))
    } finally {
      Reflect.deleteProperty(Object.prototype, 'id')
    }
    expect(answers).toEqual([undefined, [3], undefined, [3]])
  })
})
