import type { DatabaseName } from '../src/data/schema.ts'
import type { Options } from '../src/options.ts'
import { type Comparison, compare, type Series } from './compare.ts'
import { openSeeded, type SeededDatabase } from './databases.ts'
import { isPeerOf } from './registry.ts'
import { comparisonReport } from './report.ts'

const poolSize = 4

export interface EndToEnd {
  /** Versions of the databases. */
  readonly databases: Readonly<Partial<Record<DatabaseName, string>>>
  readonly series: readonly Series[]
}

/**
 * Measures the peers on every database and prints the tables.
 * @param earlier what an interrupted run has measured; it is not measured again
 * @param keep takes everything measured so far, after every scenario
 */
export async function runEndToEnd(
  options: Options,
  earlier: EndToEnd | undefined,
  keep: (result: EndToEnd) => void,
): Promise<EndToEnd> {
  const databases: Partial<Record<DatabaseName, string>> = { ...earlier?.databases }
  const series: Series[] = [...(earlier?.series ?? [])]
  for (const name of options.databases) {
    const database = await openSeeded(name, (reason) => console.log(`\n${name} is left out: ${reason}`))
    if (database === undefined) continue
    databases[name] = database.version
    try {
      await compare(comparisonOn(name, database, options, series), (measured) => {
        series.push(...measured)
        keep({ databases, series })
        process.stderr.write('.')
      })
    } finally {
      await database.close()
    }
    console.log(`\n${endToEndReport({ databases: { [name]: database.version }, series })}`)
  }
  return { databases, series }
}

/** The tables of every database and number of callers, in Markdown. */
export function endToEndReport({ databases, series }: EndToEnd): string {
  const reports: string[] = []
  for (const [name, version] of Object.entries(databases)) {
    const own = series.filter(({ database }) => database === name)
    for (const count of new Set(own.map(({ callers }) => callers))) {
      const heading = `${version}, ${count === 1 ? 'one caller' : `${count} callers, pool of ${poolSize}`}`
      reports.push(
        comparisonReport(
          heading,
          own.filter(({ callers }) => callers === count),
        ),
      )
    }
  }
  return reports.join('\n\n')
}

function comparisonOn(name: DatabaseName, seeded: SeededDatabase, options: Options, earlier: readonly Series[]): Comparison {
  const done = new Set(earlier.filter(({ database }) => database === name).map((one) => `${one.scenario} ${one.callers}`))
  return {
    database: name,
    seeded,
    // A database in the process answers one caller after the other, however many there are.
    callers: name === 'sqlite' ? [1] : options.callers,
    peers: options.peers.filter((peer) => isPeerOf(peer, name)),
    scenarios: options.scenarios,
    rounds: options.rounds,
    ms: options.ms,
    warmMs: options.ms * 3,
    heapCalls: 100,
    poolSize,
    isDone: (scenario, callers) => done.has(`${scenario} ${callers}`),
  }
}
