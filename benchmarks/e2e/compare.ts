import type { DatabaseName } from '../src/data/schema.ts'
import { Random } from '../src/random.ts'
import { checkAnswers } from './check-answers.ts'
import type { Measurement } from './measure.ts'
import { PeerProcess } from './peer-process.ts'
import type { PeerName } from './peers/registry.ts'
import type { ScenarioName } from './scenarios.ts'
import { ServerCpu } from './server-cpu.ts'

/** One peer's turn in one round. */
interface Round extends Measurement {
  /** Time of the server's processes that worked for the peer; absent where it cannot be read, and on SQLite. */
  readonly serverCpuUs?: number
}

/** All rounds of one peer in one scenario. */
export interface Series {
  readonly database: DatabaseName
  readonly callers: number
  readonly scenario: ScenarioName
  readonly peer: PeerName
  /** Bytes of heap that a call allocates; measured with one caller. */
  readonly heapBytes?: number
  readonly rounds: readonly Round[]
}

export interface Comparison {
  readonly database: DatabaseName
  readonly location: string
  readonly callers: readonly number[]
  readonly peers: readonly PeerName[]
  readonly scenarios: readonly ScenarioName[]
  readonly rounds: number
  readonly ms: number
  readonly warmMs: number
  readonly poolSize: number
  readonly nodeOptions?: readonly string[]
}

/** Measures every scenario with every number of callers, the peers taking turns in each round in an order that changes. */
export async function compare(comparison: Comparison, onSeries: (series: readonly Series[]) => void): Promise<void> {
  const opened: PeerProcess[] = []
  const serverCpu = comparison.database === 'postgres' ? await ServerCpu.connect(comparison.location) : undefined
  try {
    for (const name of comparison.peers) opened.push(await open(comparison, name))
    for (const callers of comparison.callers) {
      for (const scenario of comparison.scenarios) await checkAnswers(opened, scenario, callers)
      for (const scenario of comparison.scenarios)
        onSeries(await measureScenario(comparison, opened, scenario, callers, serverCpu))
    }
  } finally {
    await Promise.allSettled(opened.map((peer) => peer.close()))
    await serverCpu?.close()
  }
}

function open({ database, location, poolSize, nodeOptions }: Comparison, name: PeerName): Promise<PeerProcess> {
  return PeerProcess.open(name, { database, location, poolSize, applicationName: `bench_${name}` }, nodeOptions)
}

async function measureScenario(
  { database, rounds, ms, warmMs }: Comparison,
  peers: readonly PeerProcess[],
  scenario: ScenarioName,
  callers: number,
  serverCpu: ServerCpu | undefined,
): Promise<readonly Series[]> {
  for (const peer of peers) await peer.measure(scenario, warmMs, callers)
  const random = new Random(callers)
  const measured = new Map<PeerProcess, Round[]>(peers.map((peer) => [peer, []]))
  for (let round = 0; round < rounds; round++) {
    for (const peer of random.shuffled(peers)) measured.get(peer)?.push(await turn(peer, scenario, ms, callers, serverCpu))
  }
  const series: Series[] = []
  for (const [peer, list] of measured) {
    const heap = callers === 1 ? { heapBytes: await peer.heap(scenario, heapCalls) } : {}
    series.push({ database, callers, scenario, peer: peer.name, ...heap, rounds: list })
  }
  return series
}

const heapCalls = 200

async function turn(
  peer: PeerProcess,
  scenario: ScenarioName,
  ms: number,
  callers: number,
  serverCpu: ServerCpu | undefined,
): Promise<Round> {
  const { applicationName } = peer.target
  const before = await serverCpu?.read(applicationName)
  const measurement = await peer.measure(scenario, ms, callers)
  const after = await serverCpu?.read(applicationName)
  // Less than before: a connection was closed in between.
  return before === undefined || after === undefined || after < before
    ? measurement
    : { ...measurement, serverCpuUs: after - before }
}
