import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type DatabaseName, databaseNames } from '../src/data/schema.ts'
import { installPeer } from '../src/installed-peer.ts'
import { median } from '../src/statistics.ts'
import { figure, table } from '../src/table.ts'
import { writeTables } from '../src/write-tables.ts'
import { type BulkDatabase, openBulk } from './databases.ts'
import { generateBulkClient } from './prisma.ts'
import { type Comparison, summaryTables } from './summary.ts'
import { streamingWays, waysOf } from './ways.ts'
import type { Measured, Task } from './worker.ts'

const { values: options } = parseArgs({
  options: {
    database: { type: 'string' },
    only: { type: 'string' },
    sizes: { type: 'string', default: '100,10000,100000' },
    stream: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    peers: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

/** Rows that a process writes at least, so that small calls are many. */
const rowsPerRound = 100_000

const comparisons: Comparison[] = []
const sizes = options.sizes.split(',').map(Number)
const rounds = Number(options.rounds)
if (options.peers) for (const peer of ['prisma', 'drizzle'] as const) installPeer(peer)
for (const database of databaseNames) {
  if (options.database === undefined || options.database === database) await measureOn(database)
}
writeTables({
  benchmark: 'bulk',
  method: `medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
  peers: options.peers ? ['raw', 'prisma', 'drizzle'] : ['raw'],
  tables: summaryTables(comparisons),
  measured: comparisons,
})

async function measureOn(name: DatabaseName): Promise<void> {
  const database = await openBulk(name, (reason) => console.log(`${name} is not measured: ${reason}`))
  if (database === undefined) return
  if (options.peers) generateBulkClient(name)
  const ways = waysOf(name).filter(isWanted)
  try {
    for (const rows of sizes) await compare(name, database, ways, rows)
    const stream = Number(options.stream)
    if (stream > 0)
      await compare(
        name,
        database,
        ways.filter((way) => streamingWays.includes(way)),
        stream,
      )
  } finally {
    await database.close()
  }
}

function isWanted(way: string): boolean {
  if (!options.peers && /prisma|drizzle/.test(way)) return false
  return options.only === undefined || way.includes(options.only)
}

/** All ways in turn, round by round, each in a process of its own. */
async function compare(name: DatabaseName, database: BulkDatabase, ways: readonly string[], rows: number): Promise<void> {
  const measured = new Map<string, Measured[]>(ways.map((way) => [way, []]))
  const calls = Math.max(1, Math.round(rowsPerRound / rows))
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) {
      await database.clear()
      const task: Task = { way, database: name, location: database.location, rows, calls }
      measured.get(way)?.push(await inProcess(task))
    }
  }
  const results = ways.map((way) => resultOf(way, measured, rows))
  comparisons.push({ database: name, version: database.version, rows, ways: results })
  const lines = results.map((one) => [
    one.way,
    Math.round(one.rowsPerS).toLocaleString('en-US'),
    one.share.toFixed(2),
    figure((1000 * rows) / one.rowsPerS),
    figure(one.cpuUsPerRow),
    figure(one.growthMb),
  ])
  const header = ['way', 'rows/s', 'share of raw', 'ms per call', 'client CPU, µs per row', 'memory growth at most, MB']
  console.log(`\n### ${database.version}, ${rows.toLocaleString('en-US')} rows per call\n\n${table(header, lines)}\n`)
}

function resultOf(way: string, measured: ReadonlyMap<string, readonly Measured[]>, rows: number): Comparison['ways'][number] {
  const own = measured.get(way) ?? []
  const raw = measured.get(rawFor(way, [...measured.keys()])) ?? []
  const speeds = own.map(speed)
  const shares = own.map((one, round) => speed(one) / speed(raw[round] ?? one))
  return {
    way,
    rowsPerS: 1000 * rows * median(speeds),
    share: median(shares),
    cpuUsPerRow: median(own.map(({ cpuPerRow }) => cpuPerRow)),
    growthMb: Math.max(...own.map(({ growthMb }) => growthMb)),
  }
}

/** Calls per millisecond. */
function speed({ milliseconds }: Measured): number {
  return 1 / median(milliseconds)
}

/** The raw way of the same kind, where it is measured. */
function rawFor(way: string, ways: readonly string[]): string {
  const isStream = streamingWays.includes(way)
  return (
    ways.find((other) => other.startsWith('raw') && streamingWays.includes(other) === isStream) ??
    ways.find((other) => other.startsWith('raw')) ??
    way
  )
}

function inProcess(task: Task): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = fork(new URL('worker.ts', import.meta.url), { execArgv: [...process.execArgv, '--expose-gc'] })
    worker.on('message', (reply: { readonly result?: Measured; readonly error?: string }) => {
      if (reply.result === undefined) reject(new Error(`${task.way} failed: ${reply.error}`))
      else resolve(reply.result)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`${task.way} ended with ${code} before it answered`)))
    worker.send(task)
  })
}
