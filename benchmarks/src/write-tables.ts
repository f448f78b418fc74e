import type { PeerName } from '../e2e/registry.ts'
import { describeEnvironment } from './environment.ts'
import { resultFile, writeResult } from './result.ts'
import type { TablesResult } from './tables-result.ts'

export interface TablesOf extends Pick<TablesResult, 'benchmark' | 'method' | 'tables' | 'measured'> {
  /** What is measured beside Hotplan. */
  readonly peers: readonly PeerName[]
  readonly versions?: Readonly<Record<string, string>>
}

/** Writes the tables of a benchmark under its name, to be put on a page by `bench:figures`. */
export function writeTables({ benchmark, method, tables, measured, peers, versions = {} }: TablesOf): void {
  const described = describeEnvironment(peers)
  const environment = { ...described, versions: { ...described.versions, ...versions } }
  const file = resultFile(benchmark)
  writeResult(file, { format: 1, benchmark, environment, method, tables, measured } satisfies TablesResult)
  console.log(`\nwritten to ${file}`)
}
