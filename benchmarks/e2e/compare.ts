import { randomBytes } from 'node:crypto'
import type { DatabaseName } from '../src/data/schema.ts'
import { Random } from '../src/random.ts'
import { checkAnswers, checkStates } from './check-answers.ts'
import type { SeededDatabase } from './databases.ts'
import type { Measurement } from './measure.ts'
import { PeerProcess } from './peer-process.ts'
import type { PeerName } from './registry.ts'
import { type ScenarioKind, type ScenarioName, scenarioKinds, scenariosOf } from './scenarios.ts'
import { ServerCpu } from './server-cpu.ts'

/** One peer's turn in one round. */
export interface Round extends Measurement {
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
  readonly seeded: Pick<SeededDatabase, 'location' | 'server' | 'copy'>
  readonly callers: readonly number[]
  readonly peers: readonly PeerName[]
  readonly scenarios: readonly ScenarioName[]
  readonly rounds: number
  readonly ms: number
  readonly warmMs: number
  /** Calls by which the heap that one takes is found. */
  readonly heapCalls: number
  readonly poolSize: number
  readonly nodeOptions?: readonly string[]
  /** Whether a scenario has been measured before, and is left out. */
  readonly isDone?: (scenario: ScenarioName, callers: number) => boolean
}

/**
 * Measures every scenario with every number of callers, the peers taking turns in each round in an order that changes. What reads
 * is asked of one database; what writes, of a copy for each peer.
 */
export async function compare(comparison: Comparison, onSeries: (series: readonly Series[]) => void): Promise<void> {
  const { server } = comparison.seeded
  const serverCpu = server === undefined ? undefined : await ServerCpu.connect(server)
  try {
    for (const kind of scenarioKinds) await compareKind(comparison, kind, serverCpu, onSeries)
  } finally {
    await serverCpu?.close()
  }
}

async function compareKind(
  comparison: Comparison,
  kind: ScenarioKind,
  serverCpu: ServerCpu | undefined,
  onSeries: (series: readonly Series[]) => void,
): Promise<void> {
  const { callers, isDone = () => false } = comparison
  const scenarios = comparison.scenarios.filter((scenario) => scenariosOf[kind].includes(scenario))
  const turns = callers.flatMap((count) => scenarios.map((scenario) => ({ count, scenario })))
  const left = turns.filter(({ scenario, count }) => !isDone(scenario, count))
  if (left.length === 0) return
  const opened: PeerProcess[] = []
  try {
    for (const name of comparison.peers) opened.push(await open(comparison, kind, name))
    await check(comparison, kind, scenarios, opened)
    for (const { count, scenario } of left) {
      const able = opened.filter((peer) => peer.can(scenario))
      onSeries(await measureScenario(comparison, able, scenario, count, serverCpu))
    }
  } finally {
    await Promise.allSettled(opened.map((peer) => peer.close()))
  }
}

async function open(
  { database, seeded, poolSize, nodeOptions }: Comparison,
  kind: ScenarioKind,
  name: PeerName,
): Promise<PeerProcess> {
  const location = kind === 'reads' ? seeded.location : await seeded.copy()
  const applicationName = `bench_${name}_${randomBytes(4).toString('hex')}`
  return PeerProcess.open(name, database, { location, poolSize, applicationName }, nodeOptions)
}

/** Before anything is timed, all peers are asked the same; those that write have the same data after every scenario. */
async function check(
  { database, callers }: Comparison,
  kind: ScenarioKind,
  scenarios: readonly ScenarioName[],
  peers: readonly PeerProcess[],
): Promise<void> {
  let alike = peers
  for (const count of callers) {
    for (const scenario of scenarios) {
      await checkAnswers(kind, peers, scenario, count)
      if (kind === 'reads') continue
      alike = alike.filter((peer) => peer.can(scenario))
      await checkStates(database, alike)
    }
  }
}

async function measureScenario(
  { database, rounds, ms, warmMs, heapCalls }: Comparison,
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
