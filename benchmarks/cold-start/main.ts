import { parseArgs } from 'node:util'
import { openSeeded } from '../e2e/databases.ts'
import { preparePeers } from '../e2e/prepare.ts'
import { isPeerOf, type PeerName, peerNames } from '../e2e/registry.ts'
import { type DatabaseName, databaseNames } from '../src/data/schema.ts'
import { describeEnvironment } from '../src/environment.ts'
import { countOf, listOf } from '../src/option-values.ts'
import { resultFile, writeResult } from '../src/result.ts'
import { type ColdStart, measureColdStarts } from './measure.ts'
import { coldStartReport } from './report.ts'

const usage = `bench:cold-start [--databases sqlite,postgres] [--peers raw,hotplan,…] [--starts 15] [--memory-s 20] [--output name]
--starts: processes per peer; --memory-s: seconds at the most of up to a million questions, 0 for none`

interface Options {
  readonly databases: readonly DatabaseName[]
  readonly peers: readonly PeerName[]
  readonly starts: number
  readonly memoryS: number
  readonly output: string | undefined
}

/** What is prepared by hand is prepared when a program starts, for all scenarios: that would be no cold start. */
const peersThatStart = peerNames.filter((name) => !name.endsWith('-prepared'))

function readOptions(): Options {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: {
      databases: { type: 'string' },
      peers: { type: 'string' },
      starts: { type: 'string' },
      'memory-s': { type: 'string' },
      output: { type: 'string' },
    },
  })
  return {
    databases: listOf('--databases', values.databases, databaseNames),
    peers: listOf('--peers', values.peers, peersThatStart),
    starts: countOf('--starts', values.starts, 15),
    memoryS: values['memory-s'] === '0' ? 0 : countOf('--memory-s', values['memory-s'], 20),
    output: values.output,
  }
}

async function main({ databases, peers, starts, memoryS, output }: Options): Promise<void> {
  preparePeers(peers, databases)
  const environment = describeEnvironment(peers)
  console.log(`Node ${environment.node}, ${environment.machine}, ${environment.date}, commit ${environment.commit}`)
  const coldStarts: ColdStart[] = []
  for (const database of databases) {
    const seeded = await openSeeded(database, (reason) => console.log(`\n${database} is left out: ${reason}`))
    if (seeded === undefined) continue
    try {
      const own = peers.filter((peer) => isPeerOf(peer, database))
      coldStarts.push(await measureColdStarts(database, seeded, own, { starts, memoryMs: memoryS * 1000 }))
    } finally {
      await seeded.close()
    }
  }
  console.log(`\n${coldStartReport(coldStarts)}`)
  const name = output ?? `cold-start-${environment.date.replaceAll(':', '')}`
  writeResult(resultFile(name), { format: 1, environment, coldStarts })
  console.log(`\nwritten to ${resultFile(name)}`)
}

try {
  await main(readOptions())
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}
