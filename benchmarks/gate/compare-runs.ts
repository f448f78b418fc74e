import type { Round, Series } from '../e2e/compare.ts'
import { baseline } from '../e2e/registry.ts'
import type { Result } from '../src/result.ts'
import { type Change, changeBetween } from './interval.ts'

/** What is compared: operations per second, or the client's CPU time of one. */
export type Measure = 'ops' | 'cpu'

/** One scenario of one peer in two runs. A change of 0.9 means that it has become a tenth slower, measured beside the baseline. */
interface Verdict {
  readonly series: Pick<Series, 'database' | 'callers' | 'scenario' | 'peer'>
  readonly change: Change
  readonly isSlower: boolean
}

export interface Verdicts {
  readonly verdicts: readonly Verdict[]
  /** Names of what only one of the runs has. */
  readonly unmatched: readonly string[]
}

/** What is still no loss, as a quotient. */
const tolerated = 0.9

/** With fewer rounds there is no telling a loss from noise. */
const fewestRounds = 3

/**
 * Compares what two runs found of Hotplan, each round by its ratio to the baseline in the same round: how fast the machine was at the
 * time makes no difference. Something is slower only where the whole interval lies below the tolerated loss.
 * @throws Error where nothing can be compared
 */
export function compareRuns(base: Result, head: Result, measure: Measure): Verdicts {
  const [old, young] = [ratiosOf(base, 'base', measure), ratiosOf(head, 'head', measure)]
  const verdicts: Verdict[] = []
  for (const [name, { series, ratios }] of young) {
    const before = old.get(name)
    if (before === undefined) continue
    const change = changeBetween(before.ratios, ratios)
    verdicts.push({ series, change, isSlower: change.high < tolerated })
  }
  if (verdicts.length === 0) throw new Error('the two runs have no scenario of Hotplan in common: measure the same ones')
  const unmatched = [...old.keys()].filter((name) => !young.has(name)).concat([...young.keys()].filter((name) => !old.has(name)))
  return { verdicts, unmatched }
}

interface Ratios {
  readonly series: Series
  readonly ratios: readonly number[]
}

function ratiosOf({ endToEnd }: Result, run: string, measure: Measure): ReadonlyMap<string, Ratios> {
  if (endToEnd === undefined) throw new Error(`the ${run} run has no end-to-end part: run \`pnpm bench\` with it`)
  const found = new Map<string, Ratios>()
  const raw = new Map(endToEnd.series.filter(({ peer }) => peer === baseline).map((series) => [placeOf(series), series]))
  for (const series of endToEnd.series) {
    if (!series.peer.startsWith('hotplan')) continue
    const name = `${series.peer} ${placeOf(series)}`
    const beside = raw.get(placeOf(series))
    if (beside === undefined) throw new Error(`the ${run} run has ${name} without ${baseline} beside it`)
    if (beside.rounds.length !== series.rounds.length) {
      throw new Error(`the ${run} run has ${series.rounds.length} rounds of ${name} and ${beside.rounds.length} of ${baseline}`)
    }
    if (series.rounds.length < fewestRounds) {
      throw new Error(`the ${run} run has ${series.rounds.length} rounds of ${name}; ${fewestRounds} are the least, 9 are better`)
    }
    found.set(name, {
      series,
      ratios: series.rounds.map((round, at) => figure(round, measure) / figure(beside.rounds[at]!, measure)),
    })
  }
  return found
}

/** More is better. */
function figure({ operations, elapsedMs, cpuUs }: Round, measure: Measure): number {
  return operations / (measure === 'ops' ? elapsedMs : cpuUs)
}

function placeOf({ database, callers, scenario }: Series): string {
  return `${database} ${callers} ${scenario}`
}
