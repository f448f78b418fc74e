import { expect, onTestFinished, test } from 'vitest'
import { compare, type Series } from '../e2e/compare.ts'
import { openSeeded } from '../e2e/databases.ts'
import { isReady } from '../e2e/prepare.ts'
import { isPeerOf, type PeerName, peerNames } from '../e2e/registry.ts'
import { comparisonReport } from '../e2e/report.ts'
import { type ScenarioName, scenarioNames } from '../e2e/scenarios.ts'
import { chartsOf } from '../figures/charts.ts'
import { findingOf } from '../figures/findings.ts'
import { standingsOf } from '../figures/standing.ts'

test('every peer gives the same answers on SQLite and is measured', { timeout: 600_000 }, async () => {
  const seeded = await openSeeded('sqlite', () => undefined)
  if (seeded === undefined) throw new Error('SQLite needs no server')
  onTestFinished(() => seeded.close())
  const peers = peerNames.filter((name) => isPeerOf(name, 'sqlite') && isReady(name))
  const all: Series[] = []
  await compare(
    {
      database: 'sqlite',
      seeded,
      callers: [1],
      peers,
      scenarios: scenarioNames,
      rounds: 1,
      ms: 5,
      warmMs: 1,
      heapCalls: 4,
      poolSize: 1,
      // The packages as they are in the sources, built or not.
      nodeOptions: ['--conditions=@hotplan/source'],
    },
    (series) => all.push(...series),
  )
  expect(all.map(({ scenario, peer }) => `${scenario} ${peer}`)).toEqual(
    scenarioNames.flatMap((scenario) => peers.filter((peer) => can(peer, scenario)).map((peer) => `${scenario} ${peer}`)),
  )
  for (const { rounds } of all) expect(rounds).toEqual([expect.objectContaining({ operations: expect.any(Number) })])
  expect(comparisonReport('SQLite', all)).toContain('| **geometric mean, all**')
  expect(standingsOf(all).flatMap(chartsOf)).toEqual([
    { file: 'bench-sqlite-1.svg', title: expect.any(String), svg: expect.stringContaining('>hotplan-node</text>') },
    { file: 'bench-sqlite-1-scenarios.svg', title: expect.any(String), svg: expect.stringContaining('>createMany100</text>') },
  ])
  for (const finding of standingsOf(all).map(findingOf))
    expect(finding).toMatch(/^- SQLite, one caller: \d+\.\d\d of hand-written SQL/)
})

/** What is prepared ahead has no length of a list to prepare it for, and is bound to no transaction. */
function can(peer: PeerName, scenario: ScenarioName): boolean {
  return !peer.endsWith('-prepared') || (scenario !== 'createMany100' && scenario !== 'transaction')
}
