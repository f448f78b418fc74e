import type { Candidate } from './candidates.ts'
import { mistakesModule, queriesModule } from './queries.ts'
import { assertRefused, type Checker, checkers, generatedSize, type TypeCost, typeCost, writeProgram } from './type-check.ts'

/** The cost of one candidate's types at one size of schema, under one type checker. */
export interface Measurement {
  readonly candidate: string
  readonly version: string
  readonly models: number
  readonly checker: string
  readonly generatedLines: number
  readonly generatedBytes: number
  /** A program that declares a client and uses nothing of it. Medians of the runs. */
  readonly client: TypeCost
  /** A program that declares a client and queries ten models of it. Medians of the runs. */
  readonly queries: TypeCost
}

interface Subject {
  readonly candidate: Candidate
  readonly models: number
  readonly size: ReturnType<typeof generatedSize>
  readonly programs: readonly { readonly name: 'client' | 'queries'; readonly project: string }[]
}

/** Generates the code of every candidate, then checks all programs in turn, `runs` times over, so that a busy spell hits all alike. */
export function measureTypes(candidates: readonly Candidate[], modelCounts: readonly number[], runs: number): Measurement[] {
  const subjects = modelCounts.flatMap((models) => candidates.map((candidate) => prepare(candidate, models)))
  const costs = new Map<string, TypeCost[]>()
  for (let run = 1; run <= runs; run++) {
    console.log(`run ${run} of ${runs}`)
    for (const checker of checkers) {
      for (const { project } of subjects.flatMap(({ programs }) => programs)) {
        const key = `${checker.name} ${project}`
        costs.set(key, [...(costs.get(key) ?? []), typeCost(checker, project)])
      }
    }
  }
  return checkers.flatMap((checker) => subjects.map((subject) => measurement(subject, checker, costs)))
}

function prepare(candidate: Candidate, models: number): Subject {
  const code = candidate.generate(models)
  const { text, lines } = mistakesModule(candidate.client)
  const mistakes = writeProgram(code, 'mistakes', text)
  for (const checker of checkers) assertRefused(checker, mistakes, lines)
  return {
    candidate,
    models,
    size: generatedSize(code),
    programs: [
      { name: 'client', project: writeProgram(code, 'client-only', `${candidate.client}export type Client = typeof db\n`) },
      { name: 'queries', project: writeProgram(code, 'queries', queriesModule(candidate.client, models)) },
    ],
  }
}

function measurement(subject: Subject, checker: Checker, costs: ReadonlyMap<string, readonly TypeCost[]>): Measurement {
  const { candidate, models, size, programs } = subject
  const medianOf = (name: 'client' | 'queries'): TypeCost => {
    const project = programs.find((program) => program.name === name)?.project
    return medians(costs.get(`${checker.name} ${project}`) ?? [])
  }
  return {
    candidate: candidate.name,
    version: candidate.version,
    models,
    checker: checker.name,
    generatedLines: size.lines,
    generatedBytes: size.bytes,
    client: medianOf('client'),
    queries: medianOf('queries'),
  }
}

function medians(costs: readonly TypeCost[]): TypeCost {
  const median = (key: keyof TypeCost): number => {
    const sorted = costs.map((cost) => cost[key]).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  }
  return {
    instantiations: median('instantiations'),
    types: median('types'),
    memoryBytes: median('memoryBytes'),
    checkMs: median('checkMs'),
    totalMs: median('totalMs'),
  }
}
