import type { DatabaseName } from '../src/data/schema.ts'
import type { Options } from '../src/options.ts'
import { type Comparison, compare, type Series } from './compare.ts'
import { openSeeded, type SeededDatabase } from './databases.ts'
import { isPeerOf } from './peers/registry.ts'
import { comparisonReport } from './report.ts'

const callers: Readonly<Record<DatabaseName, readonly number[]>> = { sqlite: [1], postgres: [1, 16] }
const poolSize = 4

export interface EndToEnd {
  /** Versions of the databases. */
  readonly databases: Readonly<Partial<Record<DatabaseName, string>>>
  readonly series: readonly Series[]
}

/** Measures the peers on every database and prints the tables as they come. */
export async function runEndToEnd(options: Options, nodeOptions: readonly string[] = []): Promise<EndToEnd> {
  const databases: Partial<Record<DatabaseName, string>> = {}
  const series: Series[] = []
  for (const name of options.databases) {
    const database = await openSeeded(name, (reason) => console.log(`\n${name} is left out: ${reason}`))
    if (database === undefined) continue
    databases[name] = database.version
    try {
      await compare(comparisonOn(name, database, options, nodeOptions), (measured) => {
        series.push(...measured)
        process.stderr.write('.')
      })
    } finally {
      await database.close()
    }
    for (const count of callers[name]) {
      const heading = `${database.version}, ${count === 1 ? 'one caller' : `${count} callers, pool of ${poolSize}`}`
      console.log(
        `\n${comparisonReport(
          heading,
          series.filter((one) => one.database === name && one.callers === count),
        )}`,
      )
    }
  }
  return { databases, series }
}

function comparisonOn(
  name: DatabaseName,
  { location }: SeededDatabase,
  options: Options,
  nodeOptions: readonly string[],
): Comparison {
  return {
    database: name,
    location,
    callers: callers[name],
    peers: options.peers.filter((peer) => isPeerOf(peer, name)),
    scenarios: options.scenarios,
    rounds: options.rounds,
    ms: options.ms,
    warmMs: options.ms * 3,
    poolSize,
    nodeOptions,
  }
}
