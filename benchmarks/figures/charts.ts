import { baseline } from '../e2e/registry.ts'
import { type Bar, barChart } from './bar-chart.ts'
import { dotChart } from './dot-chart.ts'
import { isOurs, meanOf, rivalsOf, type Standing, subject } from './standing.ts'

/** A chart and the name of its file, without the folder. */
export interface Chart {
  readonly file: string
  readonly title: string
  readonly svg: string
}

const databaseTitles = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const

/** Two charts for each standing: the geometric means of the peers, and every scenario. */
export function chartsOf(standing: Standing): readonly Chart[] {
  const { database, callers, scenarios, ratios } = standing
  const where = titleOf(standing)
  const bars = [...ratios.keys()]
    .filter((peer) => peer !== baseline)
    .map((peer): Bar => {
      const count = ratios.get(peer)?.size ?? 0
      const note = count === scenarios.length ? {} : { note: `${count} of ${scenarios.length}` }
      return { name: peer, value: meanOf(standing, peer), ours: isOurs(peer), ...note }
    })
  const ours = ratios.get(subject)
  const rows = scenarios.map((name) => ({
    name,
    ours: ours?.get(name) ?? 0,
    others: rivalsOf(standing).flatMap((peer) => {
      const value = ratios.get(peer)?.get(name)
      return value === undefined ? [] : [{ name: peer, value }]
    }),
  }))
  const unit = 'Operations per second as a share of hand-written SQL on the bare driver'
  return [
    {
      file: `bench-${database}-${callers}.svg`,
      title: `${where}: geometric means of all scenarios`,
      svg: barChart(where, `${unit}; geometric mean of ${scenarios.length} scenarios`, bars),
    },
    ...(ours === undefined
      ? []
      : [
          {
            file: `bench-${database}-${callers}-scenarios.svg`,
            title: `${where}: every scenario`,
            svg: dotChart(where, unit, rows),
          },
        ]),
  ]
}

export function titleOf({ database, callers }: Standing): string {
  return `${databaseTitles[database]}, ${callers === 1 ? 'one caller' : `${callers} callers`}`
}
