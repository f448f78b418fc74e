import { canonicalize } from '@hotplan/cache-key'
import type { Query } from '@hotplan/plan'
import { relatedQueries } from '@hotplan/testkit/query-arbitrary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileMatcher, createParameterizer, type ParameterizedQuery, ShapeIndex } from '../src/index.ts'
import { postgres, sqlite } from './fixture-schema.ts'
import { mutated, mutations } from './mutation.ts'

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

  test('a matcher hits exactly where the walk gives its shape, also for broken arguments; the index leads to it', () => {
    let hits = 0
    let refusals = 0
    const change = fc.record({ place: fc.nat(), mutation: fc.constantFrom(...mutations) })
    const changes = fc.array(change, { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(relatedQueries(schema), changes, ({ query, twin, other }, made) => {
        const { shape } = parameterize(query)
        const text = canonicalize(shape)
        const args = made.reduce((value, { place, mutation }) => mutated(value, place, mutation), twin.args)
        const walked = attempt(parameterize, { ...twin, args })
        const expected = walked !== undefined && canonicalize(walked.shape) === text ? walked.values : undefined
        for (const codegen of [true, false]) expect(compileMatcher(shape, schema, { codegen })(args)).toEqual(expected)
        if (expected === undefined) refusals++
        else hits++

        const index = new ShapeIndex<string>(schema)
        index.add(shape, text)
        if (sameRule(query, other)) index.add(parameterize(other).shape, 'other')
        if (expected !== undefined) expect(index.candidates(args)).toContain(text)
      }),
      { ...runs, numRuns: runs.numRuns * 3 },
    )
    // Both sides are met often, or the test would say nothing.
    expect(Math.min(hits, refusals)).toBeGreaterThan(runs.numRuns / 4)
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
