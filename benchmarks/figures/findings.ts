import type { PeerName } from '../e2e/registry.ts'
import type { ScenarioName } from '../e2e/scenarios.ts'
import { share } from '../src/table.ts'
import { titleOf } from './charts.ts'
import { meanOf, rivalsOf, type Standing, subject } from './standing.ts'

/** What a standing shows, as an item of a list in Markdown. */
export function findingOf(standing: Standing): string {
  const ours = standing.ratios.get(subject)
  if (ours === undefined) return `- ${titleOf(standing)}: \`${subject}\` was not measured.`
  const ranked = [...ours].toSorted(([, a], [, b]) => a - b)
  const [worst, best] = [ranked[0], ranked.at(-1)]
  if (worst === undefined || best === undefined) return `- ${titleOf(standing)}: nothing was measured.`
  const range = `from ${share(worst[1])} (\`${worst[0]}\`) to ${share(best[1])} (\`${best[0]}\`)`
  return `- ${titleOf(standing)}: ${share(meanOf(standing, subject))} of hand-written SQL in the geometric mean, ${range}. ${besideRivals(standing, ours)}`
}

function besideRivals(standing: Standing, ours: ReadonlyMap<ScenarioName, number>): string {
  if (rivalsOf(standing).length === 0) return 'No peer was measured beside it.'
  const behind = [...ours].flatMap(([scenario, own]) => {
    const best = bestRival(standing, scenario)
    return best === undefined || best.ratio <= own
      ? []
      : [`\`${scenario}\` (${share(own)}, \`${best.peer}\` ${share(best.ratio)})`]
  })
  return behind.length === 0
    ? 'It is ahead of every peer in every scenario.'
    : `It is ahead of every peer in ${ours.size - behind.length} of ${ours.size} scenarios; not in ${behind.join(', ')}.`
}

interface Rival {
  readonly peer: PeerName
  readonly ratio: number
}

function bestRival(standing: Standing, scenario: ScenarioName): Rival | undefined {
  const rivals = rivalsOf(standing).flatMap((peer): readonly Rival[] => {
    const ratio = standing.ratios.get(peer)?.get(scenario)
    return ratio === undefined ? [] : [{ peer, ratio }]
  })
  return rivals.toSorted((a, b) => b.ratio - a.ratio)[0]
}
