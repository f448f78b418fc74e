import { geometricMean } from '../src/statistics.ts'
import { figure, share, table } from '../src/table.ts'
import type { Series } from './compare.ts'
import type { PeerName } from './registry.ts'
import { type ScenarioName, scenarioKinds, scenarioNames, scenariosOf } from './scenarios.ts'
import { type Summary, summarize } from './summary.ts'

/** One figure per scenario and peer. */
interface Section {
  readonly title: string
  readonly cell: (summary: Summary) => string
  /** What the last row takes the geometric mean of. */
  readonly mean?: (summary: Summary) => number | undefined
}

const sections: readonly Section[] = [
  {
    title: 'Operations per second, median of rounds (share of raw, median of per-round ratios)',
    cell: ({ opsPerSecond, ratio }) => `${figure(opsPerSecond)} (${share(ratio)})`,
    mean: ({ ratio }) => ratio,
  },
  {
    title: 'Client CPU, microseconds per operation (times raw)',
    cell: ({ clientCpuUs, clientCpuRatio }) => `${figure(clientCpuUs)} (${share(clientCpuRatio)}x)`,
    mean: ({ clientCpuRatio }) => clientCpuRatio,
  },
  { title: 'Server CPU, microseconds per operation', cell: ({ serverCpuUs }) => figure(serverCpuUs) },
  { title: 'Latency, microseconds, p50 / p99', cell: ({ p50Us, p99Us }) => `${figure(p50Us)} / ${figure(p99Us)}` },
  {
    title: 'Heap allocated per operation, kB',
    cell: ({ heapBytes }) => figure(heapBytes === undefined ? undefined : heapBytes / 1000),
  },
]

/** The tables of one database with one number of callers. `all` has every series of them. */
export function comparisonReport(heading: string, all: readonly Series[]): string {
  const summaries = new Map(all.map((series) => [series, summarize(series, all)]))
  const shown = sections.filter(({ cell }) => [...summaries.values()].some((summary) => /\d/.test(cell(summary))))
  return [`## ${heading}`, ...shown.map((section) => sectionText(section, summaries))].join('\n\n')
}

function sectionText(section: Section, summaries: ReadonlyMap<Series, Summary>): string {
  const peers = unique([...summaries.keys()].map(({ peer }) => peer))
  const measured = new Set([...summaries.keys()].map(({ scenario }) => scenario))
  const scenarios = scenarioNames.filter((name) => measured.has(name))
  const find = (scenario: string, peer: PeerName): Summary | undefined =>
    [...summaries].find(([series]) => series.scenario === scenario && series.peer === peer)?.[1]
  const cell = (summary: Summary | undefined): string => (summary === undefined ? 'n/a' : section.cell(summary))
  const rows = scenarios.map((scenario) => [scenario, ...peers.map((peer) => cell(find(scenario, peer)))])
  const { mean } = section
  if (mean !== undefined) {
    for (const { title, of } of groups(scenarios)) {
      const means = peers.map((peer) => meanText(of.map((scenario) => meanOf(find(scenario, peer), mean))))
      rows.push([`**geometric mean, ${title}**`, ...means])
    }
  }
  return `### ${section.title}\n\n${table(['scenario', ...peers], rows)}`
}

/** What there are means of: the kinds that have more than one scenario, and all. */
function groups(scenarios: readonly ScenarioName[]): readonly { readonly title: string; readonly of: readonly ScenarioName[] }[] {
  const kinds = scenarioKinds.map((kind) => ({ title: kind, of: scenarios.filter((name) => scenariosOf[kind].includes(name)) }))
  const several = [...kinds, { title: 'all', of: scenarios }].filter(({ of }) => of.length > 1)
  return several.length === 2 ? several.slice(0, 1) : several
}

/** The mean, and of how many scenarios where a peer does not have all of them. */
function meanText(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined)
  if (known.length === 0) return 'n/a'
  const mean = share(geometricMean(known))
  return known.length === values.length ? mean : `${mean} (${known.length}/${values.length})`
}

function meanOf(summary: Summary | undefined, mean: (summary: Summary) => number | undefined): number | undefined {
  return summary === undefined ? undefined : mean(summary)
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
