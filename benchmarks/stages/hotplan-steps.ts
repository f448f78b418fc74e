import { deepStrictEqual } from 'node:assert/strict'
import { cacheKey, canonicalize } from '@hotplan/cache-key'
import { createCompiler } from '@hotplan/compiler'
import { compileMapping } from '@hotplan/data-mapper'
import { createInterpreter, type LinkedPlan } from '@hotplan/interpreter'
import { compileMatcher, createParameterizer, type Matcher, ShapeIndex } from '@hotplan/parameterizer'
import { type Mapping, type Plan, type PlanNode, planFormat, type Row, type Shape } from '@hotplan/plan'
import { createPlanCache } from '@hotplan/plan-cache'
import type { Schema } from '@hotplan/schema'
import { createClient } from 'hotplan'
import { sqlite } from 'hotplan/sqlite'
import { argumentsOf, type CorpusQuery } from './corpus.ts'
import { handWritten } from './hand-written.ts'
import { MemoryDriver } from './memory-driver.ts'
import type { Step, StepName } from './step.ts'

/** What the stages of a query work on. */
interface Bench {
  readonly schema: Schema
  readonly query: CorpusQuery
  readonly memory: MemoryDriver
  readonly shape: Shape
  readonly key: string
  readonly plan: Plan
  readonly linked: LinkedPlan
}

/** The stages of Hotplan for one query on the SQLite file. */
export async function hotplanSteps(schema: Schema, query: CorpusQuery, file: string): Promise<readonly Step[]> {
  const memory = new MemoryDriver(sqlite({ file }))
  const { shape, values } = parameterized(schema, query, query.args(0))
  const key = keyOf(schema, shape)
  const plan = createCompiler({ schema, dialect: 'sqlite' }).compile(shape, key)
  const linked = await createInterpreter({ driver: memory.driver }).link(plan)
  const answer = await linked.run(values)
  const bench: Bench = { schema, query, memory, shape, key, plan, linked }
  const byHand = handWrittenStep(bench, answer)
  const steps = [...planningSteps(bench), ...lookupSteps(bench), ...mappingSteps(bench), wholeCall(bench), byHand]
  return steps.map(([name, run]) => ({ name, query: query.name, run }))
}

type NamedStep = readonly [name: StepName, run: () => unknown]

function parameterized(
  schema: Schema,
  { model, action }: CorpusQuery,
  args: unknown,
): { shape: Shape; values: readonly unknown[] } {
  return createParameterizer(schema).parameterize({ model, action, args })
}

function keyOf({ fingerprint }: Schema, shape: Shape): string {
  return cacheKey({ format: planFormat, fingerprint, dialect: 'sqlite', options: '', text: canonicalize(shape) })
}

/** What the first query of a shape goes through. */
function planningSteps({ schema, memory, shape, key, plan }: Bench): readonly NamedStep[] {
  const compiler = createCompiler({ schema, dialect: 'sqlite' })
  const interpreter = createInterpreter({ driver: memory.driver })
  return [
    ['hotplan: compile', () => compiler.compile(shape, key)],
    ['hotplan: link', () => interpreter.link(plan)],
    ['hotplan: compile matcher', () => compileMatcher(shape, schema)],
  ]
}

/** What every later query of the shape goes through, and what it would without matchers. */
function lookupSteps({ schema, query, shape, key, plan, linked }: Bench): readonly NamedStep[] {
  const { model, action } = query
  const parameterizer = createParameterizer(schema)
  const cache = createPlanCache()
  cache.put(key, { shape, plan })
  const next = argumentsOf(query)
  const compiled = compileMatcher(shape, schema)
  const interpreted = compileMatcher(shape, schema, { codegen: false })
  const installed = new ShapeIndex<Installed>(schema)
  installed.add(shape, { match: compiled, linked })
  return [
    ['hotplan: cached path, arguments → linked plan and values', () => cachedPath(installed, next())],
    ['hotplan: match, compiled', () => compiled(next())],
    ['hotplan: match, interpreted', () => interpreted(next())],
    ['hotplan: parameterize', () => parameterizer.parameterize({ model, action, args: next() })],
    ['hotplan: key, canonical text and digest', () => keyOf(schema, shape)],
    ['hotplan: plan cache get', () => cache.get(key)],
    [
      'hotplan: parameterize + key + get',
      () => cache.get(keyOf(schema, parameterizer.parameterize({ model, action, args: next() }).shape)),
    ],
  ]
}

let found: LinkedPlan | undefined

interface Installed {
  readonly match: Matcher
  readonly linked: LinkedPlan
}

/** The loop with which the client's pipeline finds the plan of a query. */
function cachedPath(installed: ShapeIndex<Installed>, args: unknown): readonly unknown[] {
  const candidates = installed.candidates(args)
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Installed
    const values = candidate.match(args)
    if (values === undefined) continue
    found = candidate.linked
    return values
  }
  throw new Error(`no shape of ${found?.plan.key} fits`)
}

function mappingSteps({ memory, plan }: Bench): readonly NamedStep[] {
  const mappings = mappingsOf(plan.root)
  const rows = mappings.map((_, index) => memory.results[index]?.rows as readonly Row[])
  const steps: readonly (readonly [StepName, boolean])[] = [
    ['hotplan: map rows, compiled', true],
    ['hotplan: map rows, interpreted', false],
  ]
  return steps.map(([name, codegen]) => {
    const mappers = mappings.map((mapping) => compileMapping(mapping, { format: 'sqlite', codegen }))
    return [name, () => mappers.map((map, index) => map(rows[index] as readonly Row[]))]
  })
}

/** The limit of what mapping can be, unless texts are read faster than by JSON.parse and Date. */
function handWrittenStep({ query, memory }: Bench, answer: unknown): NamedStep {
  const map = handWritten(query)
  const results = memory.results.map(({ rows }) => rows as Parameters<typeof map>[0][number])
  deepStrictEqual(map(results), answer)
  return ['hand-written: map rows', () => map(results)]
}

/** The mappings of a read in the order in which its statements are run. */
function mappingsOf(node: PlanNode): readonly Mapping[] {
  switch (node.kind) {
    case 'query':
      return [node.mapping]
    case 'first':
    case 'reverse':
      return mappingsOf(node.of)
    case 'stitch':
      return [node.mapping, ...node.relations.flatMap(({ rows }) => mappingsOf(rows))]
    default:
      throw new Error(`the queries of the benchmark have no node of kind ${node.kind}`)
  }
}

type Delegates = Readonly<Record<string, Readonly<Record<string, (args: unknown) => PromiseLike<unknown>>>>>

function wholeCall({ schema, query, memory }: Bench): NamedStep {
  const client = createClient({ schema, driver: memory.driver }) as unknown as Delegates
  const call = client[query.model.toLowerCase()]?.[query.action] as (args: unknown) => PromiseLike<unknown>
  const args = query.args(0)
  return ['hotplan: whole call, driver answers from memory', () => call(args).then((answer) => answer)]
}
