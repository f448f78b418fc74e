import { canonicalize } from '@hotplan/cache-key'
import type { Query, Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { relatedQueries } from '@hotplan/testkit/query-arbitrary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileMatcher, createParameterizer, type Matcher, type ParameterizedQuery, ShapeIndex } from '../src/index.ts'
import { postgres, sqlite } from './fixture-schema.ts'
import { hiddenKey, mutated, mutations } from './mutation.ts'
import { recordedQueries } from './recorded-query.ts'

// To shrink hundreds of steps takes minutes, and to print them pages; the first difference says what is wrong.
const runs = { numRuns: Number(process.env['HOTPLAN_PROPERTY_RUNS'] ?? 15), endOnFailure: true, reporter: failBriefly }

function failBriefly<T>({ failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<T>): void {
  if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath}`, { cause: errorInstance })
}

interface Known {
  readonly text: string
  readonly shape: Shape
  match: Matcher
}

/** Knows the shapes of a client and finds those of queries, as a client does: by index and matchers. */
class KnownShapes {
  readonly #schema: Schema
  readonly #codegen: boolean
  readonly #indexes = new Map<string, ShapeIndex<Known>>()
  readonly #known = new Map<string, Known>()

  constructor(schema: Schema, codegen: boolean) {
    this.#schema = schema
    this.#codegen = codegen
  }

  has(text: string): boolean {
    return this.#known.has(text)
  }

  add(shape: Shape): void {
    const text = canonicalize(shape)
    if (this.#known.has(text)) return
    // Compiled when it is first asked, as most shapes are not.
    const compile = (args: unknown): unknown[] | undefined => {
      known.match = compileMatcher(shape, this.#schema, { codegen: this.#codegen })
      return known.match(args)
    }
    const known: Known = { text, shape, match: compile }
    this.#known.set(text, known)
    this.#indexOf(shape).add(shape, known)
  }

  delete(text: string): void {
    const known = this.#known.get(text)
    if (known === undefined) return
    this.#known.delete(text)
    this.#indexOf(known.shape).delete(known.shape, known)
  }

  /** Each shape that a query matches, with its values: one at most. */
  find(query: Query): readonly (readonly [text: string, values: readonly unknown[]])[] {
    return this.#indexOf(query)
      .candidates(query.args)
      .flatMap((known) => {
        const values = known.match(query.args)
        return values === undefined ? [] : [[known.text, values] as const]
      })
  }

  #indexOf({ model, action }: Pick<Query, 'model' | 'action'>): ShapeIndex<Known> {
    const name = `${model}.${action}`
    const index = this.#indexes.get(name) ?? new ShapeIndex<Known>(this.#schema)
    this.#indexes.set(name, index)
    return index
  }
}

function attempt(parameterize: (query: Query) => ParameterizedQuery, query: Query): ParameterizedQuery | undefined {
  try {
    return parameterize(query)
  } catch {
    return undefined
  }
}

describe.each([
  ['postgresql', postgres, true],
  ['postgresql, interpreted', postgres, false],
  ['sqlite', sqlite, true],
] as const)('on %s', (_name, schema, codegen) => {
  const { parameterize } = createParameterizer(schema)
  const recorded = recordedQueries(schema)
  const walks = recorded.map((query) => attempt(parameterize, query)).filter((one) => one !== undefined)

  test('whatever is asked, among any known shapes one query finds its own, with its values, or none', () => {
    let found = 0
    let refused = 0
    const generated = relatedQueries(schema).chain(({ query, twin, other }) => fc.constantFrom(query, twin, other))
    const query = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...recorded) }, { weight: 1, arbitrary: generated })
    const changes = fc.array(fc.record({ place: fc.nat(), mutation: fc.constantFrom(...mutations) }), { maxLength: 3 })
    const step = fc.record({ query, changes, fate: fc.constantFrom('know', 'know', 'forget', 'ask') })
    fc.assert(
      fc.property(fc.array(step, { minLength: 200, maxLength: 300 }), (steps) => {
        const known = new KnownShapes(schema, codegen)
        for (const { shape } of walks) known.add(shape)
        for (const { query, changes, fate } of steps) {
          const args = changes.reduce((value, { place, mutation }) => mutated(value, place, mutation), query.args)
          const asked = { ...query, args: args === undefined ? {} : args }
          const walked = attempt(parameterize, asked)
          const text = walked === undefined ? '' : canonicalize(walked.shape)
          const expected = walked !== undefined && known.has(text) ? [[text, walked.values]] : []
          const isHidden = changes.some(({ mutation }) => mutation.name === hiddenKey)
          expect(known.find(asked)).toEqual(isHidden ? expect.toBeOneOf([expected, []]) : expected)
          if (expected.length > 0) found++
          else refused++
          if (fate === 'know' && walked !== undefined) known.add(walked.shape)
          if (fate === 'forget') known.delete(text)
        }
      }),
      runs,
    )
    // Both are met often, or the test would say nothing.
    expect(Math.min(found, refused)).toBeGreaterThan(runs.numRuns * 20)
  })

  test('the recorded queries are many, and nest writes', () => {
    const texts = new Set(walks.map(({ shape }) => canonicalize(shape)))
    expect(texts.size).toBeGreaterThan(400)
    expect([...texts].filter((text) => text.includes('connectOrCreate')).length).toBeGreaterThan(5)
  })
})
