import { canonicalize } from '@hotplan/cache-key'
import type { Query } from '@hotplan/plan'
import { relatedQueries } from '@hotplan/testkit/query-arbitrary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileMatcher, createParameterizer, type ParameterizedQuery } from '../src/index.ts'
import { postgres, sqlite } from './fixture-schema.ts'

const runs = { numRuns: Number(process.env['HOTPLAN_PROPERTY_RUNS'] ?? 400) }

describe.each([
  ['postgresql', postgres],
  ['sqlite', sqlite],
] as const)('on %s', (_provider, schema) => {
  const { parameterize } = createParameterizer(schema)

  test('queries of one structure share a shape, whatever their values, forms, key order and absent keys', () => {
    fc.assert(
      fc.property(relatedQueries(schema), ({ query, twin }) => {
        expect(parameterize(twin).shape).toEqual(parameterize(query).shape)
        expect(textOf(parameterize, twin)).toBe(textOf(parameterize, query))
      }),
      runs,
    )
  })

  test('queries of different structure never share a text', () => {
    fc.assert(
      fc.property(relatedQueries(schema), ({ query, other }) => {
        expect(textOf(parameterize, other)).not.toBe(textOf(parameterize, query))
      }),
      runs,
    )
  })

  test('both matchers extract what the walk does, and refuse another shape', () => {
    fc.assert(
      fc.property(relatedQueries(schema), ({ query, twin, other }) => {
        const { shape, values } = parameterize(query)
        for (const codegen of [true, false]) {
          const match = compileMatcher(shape, schema, { codegen })
          expect(match(query.args)).toEqual(values)
          expect(match(twin.args)).toEqual(parameterize(twin).values)
          if (sameRule(query, other)) expect(match(other.args)).toBeUndefined()
        }
      }),
      runs,
    )
  })

  test('a matcher hits exactly where the walk gives its shape, also for broken arguments', () => {
    fc.assert(
      fc.property(relatedQueries(schema), fc.nat(), fc.constantFrom(...intruders), ({ query, twin }, place, intruder) => {
        const { shape } = parameterize(query)
        const args = replaced(twin.args, place, intruder)
        const walked = attempt(parameterize, { ...twin, args })
        const expected = walked !== undefined && canonicalize(walked.shape) === canonicalize(shape) ? walked.values : undefined
        for (const codegen of [true, false]) expect(compileMatcher(shape, schema, { codegen })(args)).toEqual(expected)
      }),
      runs,
    )
  })
})

type Parameterize = (query: Query) => ParameterizedQuery

function textOf(parameterize: Parameterize, query: Query): string {
  return canonicalize(parameterize(query).shape)
}

/** Arguments alone do not tell the model or action, so a matcher is only asked about its own. */
function sameRule(left: Query, right: Query): boolean {
  return left.model === right.model && left.action === right.action
}

function attempt(parameterize: Parameterize, query: Query): ParameterizedQuery | undefined {
  try {
    return parameterize(query)
  } catch {
    return undefined
  }
}

const intruders: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  1.5,
  2 ** 40,
  Number.NaN,
  10n,
  2n ** 70n,
  '',
  'asc',
  '2020-02-30T00:00:00Z',
  true,
  false,
  {},
  [],
  [null],
  [undefined],
  new Date(Number.NaN),
  new Date(0),
  new Uint8Array(2),
  new Map(),
  Promise.resolve(),
  Symbol.iterator,
  () => 1,
  Object.create({ id: 1 }),
  { [Symbol.toStringTag]: 'Other' },
  { set: 1 },
  { equals: 1 },
]

/** A copy of arguments with the value at one place, counted in the order of a walk, replaced. */
function replaced(args: unknown, place: number, intruder: unknown): unknown {
  const total = countPlaces(args)
  let left = place % total
  const copy = (value: unknown): unknown => {
    if (left-- === 0) return intruder
    if (Array.isArray(value)) return value.map(copy)
    if (!isPlain(value)) return value
    const result = Object.create(Object.getPrototypeOf(value))
    for (const key of Object.keys(value)) {
      Object.defineProperty(result, key, { value: copy(value[key]), enumerable: true, configurable: true, writable: true })
    }
    return result
  }
  return copy(args)
}

function countPlaces(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, member) => sum + countPlaces(member), 1)
  if (!isPlain(value)) return 1
  return Object.keys(value).reduce((sum, key) => sum + countPlaces(value[key]), 1)
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'
}
