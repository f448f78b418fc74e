import type { Schema } from '@hotplan/schema'
import { createClient, type PlanCacheSettings } from 'hotplan'
import { median } from '../src/statistics.ts'
import { figure } from '../src/table.ts'
import type { MeasuredTable } from '../src/tables-result.ts'
import { cpuTimeUs } from './cpu-time.ts'
import { emptyDriver } from './empty-driver.ts'
import { endless } from './families.ts'

interface PostClient {
  readonly post: { findMany(args: object): Promise<unknown>; findFirst(args: object): Promise<unknown> }
  readonly $plans: { stats(): { readonly entries: number; readonly bytes: number; readonly evictions: number } }
}

function clientOf(schema: Schema, planCache: PlanCacheSettings): PostClient {
  return createClient({ schema, driver: emptyDriver(), planCache }) as unknown as PostClient
}

const sizes = [1, 10, 100, 1_000, 10_000] as const
const calls = 50_000

/** What a whole call of one known shape costs while the cache holds 1 to 10,000 others, of the same action and of another. */
export async function cachedTable(schema: Schema): Promise<MeasuredTable> {
  const client = clientOf(schema, { maxEntries: 20_000, maxBytes: 2 ** 30 })
  const rows: string[][] = []
  let cached = 0
  for (const size of sizes) {
    // Half of them twice, so that they are installed as far as there is room.
    for (; cached < size; cached++) {
      for (let turn = 0; turn <= cached % 2; turn++) await client.post.findMany(endless(cached))
    }
    const { entries } = client.$plans.stats()
    const same = await timed((number) => client.post.findMany({ where: { views: { gte: number } }, take: 10 }))
    const other = await timed((number) => client.post.findFirst({ where: { views: { gte: number } } }))
    rows.push([figure(entries), figure(same), figure(other)])
  }
  const header = ['plans in the cache', 'a call of the action that has them all, ns of CPU', 'of another action, ns of CPU']
  return { title: 'A known shape among many plans, driver answers from memory', header, rows }
}

async function timed(call: (number: number) => Promise<unknown>): Promise<number> {
  for (let number = 0; number < 20; number++) await call(number)
  const rounds: number[] = []
  for (let round = 0; round < 5; round++) {
    const started = cpuTimeUs()
    for (let number = 0; number < calls; number++) await call(number)
    rounds.push(((cpuTimeUs() - started) * 1e3) / calls)
  }
  return median(rounds)
}

/** Memory and time while shapes come that never come back. */
export async function streamTable(schema: Schema, shapes: number): Promise<MeasuredTable> {
  const client = clientOf(schema, {})
  const step = Math.ceil(shapes / 10)
  const rows: string[][] = []
  for (let done = 0; done < shapes; ) {
    const started = cpuTimeUs()
    const end = Math.min(done + step, shapes)
    const count = end - done
    for (; done < end; done++) await client.post.findMany(endless(done))
    const us = (cpuTimeUs() - started) / count
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    const { entries, bytes, evictions } = client.$plans.stats()
    rows.push([
      figure(done),
      figure(us),
      figure(rss / 1e6),
      figure(heapUsed / 1e6),
      figure(entries),
      figure(bytes / 1e6),
      figure(evictions),
    ])
    process.stderr.write('.')
  }
  const header = ['shapes so far', 'CPU per call, µs', 'RSS, MB', 'heap, MB', 'plans kept', 'of them, MB', 'evictions']
  return { title: 'Ever new shapes, each once, driver answers from memory', header, rows }
}
