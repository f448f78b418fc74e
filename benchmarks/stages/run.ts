import { measure } from 'mitata'
import { openSeeded } from '../e2e/databases.ts'
import { schemaFor } from '../src/data/schema.ts'
import { Random } from '../src/random.ts'
import { median } from '../src/statistics.ts'
import { corpus } from './corpus.ts'
import { hotplanSteps } from './hotplan-steps.ts'
import { prismaStages } from './prisma-steps.ts'
import { stagesReport } from './report.ts'
import type { Step, StepName } from './step.ts'

/** Nanoseconds of one call of a step. */
export interface StageResult {
  readonly step: StepName
  readonly query: string
  /** Median over the rounds of each round's median, which another process that takes the core now and then does not move. */
  readonly ns: number
  readonly p99Ns: number
  /** The median of each round. */
  readonly rounds: readonly number[]
}

export interface StageOptions {
  readonly rounds: number
  /** Of one step in one round. */
  readonly ms: number
  readonly withPrisma: boolean
}

/** Measures the stages of both, the steps in another order in each round, and prints the table. */
export async function runStages(options: StageOptions): Promise<readonly StageResult[]> {
  const database = await openSeeded('sqlite', () => undefined)
  if (database === undefined) throw new Error('SQLite needs no server')
  try {
    const steps = await allSteps(database.location, options.withPrisma)
    const results = await measureSteps(steps, options)
    console.log(`\n${stagesReport(results)}`)
    return results
  } finally {
    await database.close()
  }
}

async function allSteps(file: string, withPrisma: boolean): Promise<readonly Step[]> {
  const schema = schemaFor('sqlite')
  const prisma = withPrisma ? await prismaStages(file) : undefined
  const steps: Step[] = []
  for (const query of corpus) steps.push(...(await hotplanSteps(schema, query, file)), ...(prisma?.(query) ?? []))
  return steps
}

/** Calls of less than a microsecond are timed a thousand at once. */
const sampling = { inner_gc: false, batch_threshold: 1_000, batch_samples: 1_024 }

/** What a step is run untimed: whole calls of Prisma are compiled to the end after some thousand of them only. */
const warmUpRounds = 10

async function warmUp({ run }: Step, ms: number): Promise<void> {
  const end = performance.now() + ms
  while (performance.now() < end) await run()
}

async function measureSteps(steps: readonly Step[], { rounds, ms }: StageOptions): Promise<readonly StageResult[]> {
  const random = new Random(rounds)
  const medians = new Map<Step, number[]>(steps.map((step) => [step, []]))
  const slowest = new Map<Step, number[]>(steps.map((step) => [step, []]))
  for (const step of steps) await warmUp(step, warmUpRounds * ms)
  for (let round = 0; round < rounds; round++) {
    for (const step of random.shuffled(steps)) {
      const { p50, p99 } = await measure(step.run, { ...sampling, min_cpu_time: ms * 1e6 })
      medians.get(step)?.push(p50)
      slowest.get(step)?.push(p99)
    }
    process.stderr.write('.')
  }
  return steps.map((step) => {
    const own = medians.get(step) ?? []
    return { step: step.name, query: step.query, ns: median(own), p99Ns: median(slowest.get(step) ?? []), rounds: own }
  })
}
