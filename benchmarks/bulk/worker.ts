import type { DatabaseName } from '../src/data/schema.ts'
import { newEvents } from './schema.ts'
import { type OpenWay, openWay } from './ways.ts'

/** What one process measures: one way, and calls of one size. */
export interface Task {
  readonly way: string
  readonly database: DatabaseName
  readonly location: string
  readonly rows: number
  readonly calls: number
}

export interface Measured {
  /** Milliseconds of each call. */
  readonly milliseconds: readonly number[]
  /** Processor time of this process, microseconds per row. */
  readonly cpuPerRow: number
  /** How far the resident memory rose above what it was before the first call, at most. */
  readonly growthMb: number
}

const warmRows = 100
const warmCalls = 200

async function measure({ way, database, location, rows, calls }: Task): Promise<Measured> {
  const opened = await openWay(way, database, location)
  for (let call = 0; call < warmCalls; call += 1) await write(opened, warmRows)
  const given = opened.kind === 'list' ? [...newEvents(rows)] : undefined
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const milliseconds: number[] = []
  const cpu = process.cpuUsage()
  for (let call = 0; call < calls; call += 1) {
    const start = performance.now()
    if (opened.kind === 'list') await opened.write(given ?? [])
    else await opened.write(newEvents(rows))
    milliseconds.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(cpu)
  const peak = process.resourceUsage().maxRSS * 1024
  await opened.close()
  return { milliseconds, cpuPerRow: (user + system) / (rows * calls), growthMb: Math.max(0, peak - before) / 2 ** 20 }
}

async function write(opened: OpenWay, rows: number): Promise<void> {
  if (opened.kind === 'list') await opened.write([...newEvents(rows)])
  else await opened.write(newEvents(rows))
}

process.on('message', async (task: Task) => {
  try {
    process.send?.({ result: await measure(task) })
  } catch (error) {
    process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  process.disconnect()
})
