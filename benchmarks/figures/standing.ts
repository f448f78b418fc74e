import type { Series } from '../e2e/compare.ts'
import { baseline, type PeerName } from '../e2e/registry.ts'
import { type ScenarioName, scenarioNames } from '../e2e/scenarios.ts'
import { summarize } from '../e2e/summary.ts'
import type { DatabaseName } from '../src/data/schema.ts'
import { geometricMean } from '../src/statistics.ts'

/** How the peers stand on one database with one number of callers. */
export interface Standing {
  readonly database: DatabaseName
  readonly callers: number
  readonly scenarios: readonly ScenarioName[]
  /** Share of the baseline, by peer and scenario. */
  readonly ratios: ReadonlyMap<PeerName, ReadonlyMap<ScenarioName, number>>
}

/** Our client as its users set it up. */
export const subject: PeerName = 'hotplan'

/** Other ways to set our client up are no peers of it. */
export function isOurs(peer: PeerName): boolean {
  return peer.startsWith(subject)
}

export function standingsOf(all: readonly Series[]): readonly Standing[] {
  const places = new Map(all.map(({ database, callers }) => [`${database} ${callers}`, { database, callers }]))
  return [...places.values()].map(({ database, callers }) => {
    const own = all.filter((series) => series.database === database && series.callers === callers)
    const ratios = new Map<PeerName, Map<ScenarioName, number>>()
    for (const series of own) {
      const { ratio } = summarize(series, own)
      if (ratio === undefined) continue
      const known = ratios.get(series.peer) ?? new Map<ScenarioName, number>()
      ratios.set(series.peer, known.set(series.scenario, ratio))
    }
    return { database, callers, scenarios: scenarioNames.filter((name) => own.some(({ scenario }) => scenario === name)), ratios }
  })
}

/** Geometric mean over the scenarios that a peer has. */
export function meanOf({ ratios }: Standing, peer: PeerName): number {
  return geometricMean([...(ratios.get(peer)?.values() ?? [])])
}

/** The peers other than the baseline and ourselves. */
export function rivalsOf({ ratios }: Standing): readonly PeerName[] {
  return [...ratios.keys()].filter((peer) => peer !== baseline && !isOurs(peer))
}
