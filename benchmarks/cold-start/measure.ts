import { fileURLToPath } from 'node:url'
import type { SeededDatabase } from '../e2e/databases.ts'
import { moduleOf, type PeerName } from '../e2e/registry.ts'
import type { DatabaseName } from '../src/data/schema.ts'
import { Random } from '../src/random.ts'
import { median } from '../src/statistics.ts'
import { type InstalledSize, installedSize } from './installed-size.ts'
import { packagesOf } from './packages.ts'
import { type ProgramReport, writeEmptyProgram, writeProgram } from './program.ts'
import { startProgram } from './start.ts'

/** What a peer takes from nothing to its second answer, beyond what every process takes; medians of milliseconds. */
export interface PeerStart {
  readonly peer: PeerName
  /** Import of the peer and its driver. */
  readonly importMs: number
  /** From there to the first answer: connecting included. */
  readonly firstMs: number
  readonly secondMs: number
  /** From the start of the process to the first answer. */
  readonly totalMs: number
  readonly size: InstalledSize
  /** Resident memory after the second answer, bytes. */
  readonly residentBytes: number
  /** The same after many more. */
  readonly after?: { readonly questions: number; readonly residentBytes: number }
}

export interface ColdStart {
  readonly database: DatabaseName
  readonly version: string
  /** What a process takes that does nothing. */
  readonly emptyMs: number
  readonly peers: readonly PeerStart[]
}

export interface ColdStartOptions {
  /** Processes per peer. */
  readonly starts: number
  /** For how long to ask, to see what it leaves in memory; 0 for not at all. */
  readonly memoryMs: number
}

/** Starts each peer again and again, in an order that changes. */
export async function measureColdStarts(
  database: DatabaseName,
  { location, version }: SeededDatabase,
  peers: readonly PeerName[],
  { starts, memoryMs }: ColdStartOptions,
): Promise<ColdStart> {
  const programs = new Map<PeerName | undefined, string>([[undefined, writeEmptyProgram()]])
  for (const peer of peers) programs.set(peer, await writeProgram(peer, database))
  const target = { location, poolSize: 4, applicationName: 'bench_cold_start' }
  const random = new Random(starts)
  const reports = new Map<PeerName | undefined, ProgramReport[]>([...programs.keys()].map((peer) => [peer, []]))
  // The first start of all reads files that the system has not read yet.
  for (const program of programs.values()) await startProgram(program, { ...target, untilMs: 0 })
  for (let round = 0; round < starts; round++) {
    for (const [peer, program] of random.shuffled([...programs])) {
      reports.get(peer)?.push(await startProgram(program, { ...target, untilMs: 0 }))
      process.stderr.write('.')
    }
  }
  const emptyMs = median((reports.get(undefined) ?? []).map(({ imported }) => imported))
  const measured: PeerStart[] = []
  for (const peer of peers) {
    const long = memoryMs === 0 ? undefined : await startProgram(programs.get(peer) as string, { ...target, untilMs: memoryMs })
    measured.push(peerStart(peer, database, reports.get(peer) ?? [], emptyMs, long))
  }
  return { database, version, emptyMs, peers: measured }
}

function peerStart(
  peer: PeerName,
  database: DatabaseName,
  reports: readonly ProgramReport[],
  emptyMs: number,
  long: ProgramReport | undefined,
): PeerStart {
  const middle = (figure: (report: ProgramReport) => number): number => median(reports.map(figure))
  const folder = fileURLToPath(new URL('.', moduleOf(peer, database).path))
  return {
    peer,
    importMs: middle(({ imported }) => imported) - emptyMs,
    firstMs: middle(({ imported, first }) => first - imported),
    secondMs: middle(({ first, second }) => second - first),
    totalMs: middle(({ first }) => first) - emptyMs,
    size: installedSize(folder, packagesOf(peer, database)),
    residentBytes: middle(({ residentBytes }) => residentBytes),
    ...(long === undefined ? {} : { after: { questions: long.questions, residentBytes: long.residentBytesAfter } }),
  }
}
