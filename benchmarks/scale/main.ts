import { parseArgs } from 'node:util'
import { type DatabaseName, databaseNames } from '../src/data/schema.ts'
import { median } from '../src/statistics.ts'
import { figure } from '../src/table.ts'
import { type MeasuredTable, titledTable } from '../src/tables-result.ts'
import { writeTables } from '../src/write-tables.ts'
import { openScale, type Size } from './data.ts'
import { openExplainer, type StatementPlan } from './explain.ts'
import { openDrizzle, openHotplan, openPrisma, type ScalePeer, selected } from './peers.ts'
import type { ScaleQuery } from './queries.ts'

const { values: options } = parseArgs({
  options: {
    database: { type: 'string' },
    only: { type: 'string' },
    authors: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '7' },
    peers: { type: 'boolean', default: true },
    sql: { type: 'boolean', default: false },
  },
  allowNegative: true,
})

/** A peer that takes longer than this for one call is not asked again. */
const patienceMs = 3000
/** Until so much time or so many calls have passed, calls are not measured. */
const warmMs = 400
const maxWarmCalls = 300

const size: Size = { authors: Number(options.authors), postsPerAuthor: 10 }
const tables: MeasuredTable[] = []
for (const database of databaseNames) {
  if (options.database === undefined || options.database === database) await measure(database)
}
writeTables({
  benchmark: 'scale',
  method: `medians of ${options.rounds} calls, one after the other`,
  peers: options.peers ? ['raw', 'prisma', 'drizzle'] : ['raw'],
  tables,
})

async function measure(database: DatabaseName): Promise<void> {
  const opened = await openScale(database, size, (reason) => console.log(`${database} is not measured: ${reason}`))
  if (opened === undefined) return
  const hotplan = await openHotplan(database, opened.location)
  const others = options.peers ? [await openPrisma(database, opened.location), await openDrizzle(database, opened.location)] : []
  const peers = [hotplan, ...others.filter((peer): peer is ScalePeer => peer !== undefined)]
  const explainer = await openExplainer(database, opened.location)
  try {
    const rows: string[][] = []
    for (const query of selected(options.only)) {
      const plans: StatementPlan[] = []
      for (const { sql, parameters } of await hotplan.statementsOf(query)) {
        if (options.sql) console.log(`\n${query.name}\n${sql}`)
        plans.push(await explainer.explain(sql, parameters))
      }
      const milliseconds = plans.reduce((sum, plan) => sum + (plan.milliseconds ?? 0), 0)
      const scans = [...new Set(plans.flatMap((plan) => plan.scans))]
      const times: string[] = []
      for (const peer of peers) times.push(await timeOf(peer, query))
      rows.push([query.name, ...(database === 'sqlite' ? [] : [figure(milliseconds)]), scans.join(', '), ...times])
    }
    const server = database === 'sqlite' ? [] : ['server ms']
    const title = `${opened.version}, ${size.authors.toLocaleString('en-US')} authors, ${(size.authors * size.postsPerAuthor).toLocaleString('en-US')} posts`
    const measured = { title, header: ['query', ...server, 'read whole', ...peers.map(({ name }) => `${name} ms`)], rows }
    tables.push(measured)
    console.log(`\n${titledTable(measured)}\n`)
  } finally {
    await explainer.close()
    for (const peer of peers) await peer.close()
    await opened.close()
  }
}

/** Median milliseconds of one call after the other in a process that has warmed up; the first call counts only where it is too slow to repeat. */
async function timeOf(peer: ScalePeer, query: ScaleQuery): Promise<string> {
  const ask = peer.ask(query)
  if (ask === undefined) return '-'
  try {
    const first = await timed(ask)
    if (first > patienceMs) return figure(first)
    await warm(ask, first)
    const times: number[] = []
    for (let round = 0; round < Number(options.rounds); round += 1) times.push(await timed(ask))
    return figure(median(times))
  } catch (error) {
    if (peer.name === 'Hotplan') throw error
    const { code } = error as { readonly code?: string }
    return `fails${code === undefined ? '' : ` (${code})`}`
  }
}

/** Repeats calls that are fast, which are slower until the engine has compiled what they run. */
async function warm(ask: () => PromiseLike<unknown>, first: number): Promise<void> {
  const end = performance.now() + warmMs - first
  for (let call = 0; call < maxWarmCalls && performance.now() < end; call += 1) await ask()
}

async function timed(ask: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now()
  await ask()
  return performance.now() - start
}
