import { figure, table } from '../src/table.ts'
import type { StageResult } from './run.ts'
import { type StepName, stepNames } from './step.ts'

interface Ratio {
  readonly title: string
  readonly slow: StepName
  readonly fast: StepName
}

const cached = 'hotplan: cached path, arguments → linked plan and values'
const byHand = 'hand-written: map rows'

const ratios: readonly Ratio[] = [
  { title: 'compile it / cached path', slow: 'hotplan: compile', fast: cached },
  { title: 'Prisma 7 parameterize + key + get / cached path', slow: 'prisma: parameterize + key + get', fast: cached },
  { title: 'Prisma 7 arguments → plan / cached path', slow: 'prisma: arguments → plan, cached', fast: cached },
  {
    title: 'Prisma 7 whole call / whole call, driver answers from memory',
    slow: 'prisma: whole call, driver answers from memory',
    fast: 'hotplan: whole call, driver answers from memory',
  },
  {
    title: 'Prisma 7 whole call / hand-written mapping alone',
    slow: 'prisma: whole call, driver answers from memory',
    fast: byHand,
  },
  { title: 'hand-written mapping / map rows', slow: byHand, fast: 'hotplan: map rows, compiled' },
]

export function stagesReport(results: readonly StageResult[]): string {
  const queries = [...new Set(results.map(({ query }) => query))]
  const ns = (step: StepName, query: string): number | undefined =>
    results.find((result) => result.step === step && result.query === query)?.ns
  const steps = stepNames.filter((step) => results.some((result) => result.step === step))
  const times = steps.map((step) => [step, ...queries.map((query) => figure(ns(step, query)))])
  const quotients = ratios.map(({ title, slow, fast }) => [
    title,
    ...queries.map((query) => quotient(ns(slow, query), ns(fast, query))),
  ])
  return [
    '## Stages, SQLite',
    '### Nanoseconds per call, median of rounds',
    table(['step', ...queries], times),
    '### Ratios',
    table(['ratio', ...queries], quotients),
  ].join('\n\n')
}

function quotient(slow: number | undefined, fast: number | undefined): string {
  return slow === undefined || fast === undefined ? '-' : `${figure(slow / fast)}x`
}
