import { median } from '../src/statistics.ts'
import type { Series } from './compare.ts'
import { baseline } from './registry.ts'

/** What a series comes to, beside the raw driver in the same rounds. */
export interface Summary {
  readonly opsPerSecond: number
  /** Median over the rounds of the ratio to the raw driver in that round. */
  readonly ratio?: number
  readonly clientCpuUs: number
  /** How often the client's CPU time of the raw driver, as the median of per-round ratios. */
  readonly clientCpuRatio?: number
  readonly serverCpuUs?: number
  readonly heapBytes?: number
  readonly p50Us: number
  readonly p99Us: number
}

/** @param others All series of the run; those of the same scenario, database and callers are looked up in it. */
export function summarize(series: Series, others: readonly Series[]): Summary {
  const raw = others.find(
    (other) =>
      other.peer === baseline &&
      other.scenario === series.scenario &&
      other.database === series.database &&
      other.callers === series.callers,
  )
  const server = series.rounds.flatMap(({ serverCpuUs, operations }) =>
    serverCpuUs === undefined ? [] : [serverCpuUs / operations],
  )
  return {
    opsPerSecond: median(series.rounds.map(throughput)),
    ...(raw === undefined ? {} : { ratio: ratio(series, raw, throughput), clientCpuRatio: ratio(series, raw, clientCpu) }),
    clientCpuUs: median(series.rounds.map(clientCpu)),
    ...(server.length === 0 ? {} : { serverCpuUs: median(server) }),
    ...(series.heapBytes === undefined ? {} : { heapBytes: series.heapBytes }),
    p50Us: median(series.rounds.map(({ p50Us }) => p50Us)),
    p99Us: median(series.rounds.map(({ p99Us }) => p99Us)),
  }
}

type Round = Series['rounds'][number]

function throughput({ operations, elapsedMs }: Round): number {
  return (operations / elapsedMs) * 1000
}

function clientCpu({ cpuUs, operations }: Round): number {
  return cpuUs / operations
}

function ratio(series: Series, raw: Series, figure: (round: Round) => number): number {
  return median(series.rounds.map((round, index) => figure(round) / figure(raw.rounds[index] as Round)))
}
