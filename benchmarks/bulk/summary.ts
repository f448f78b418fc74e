import type { DatabaseName } from '../src/data/schema.ts'
import { figure } from '../src/table.ts'
import type { MeasuredTable } from '../src/tables-result.ts'

/** What the ways to write so many rows in one call came to. */
export interface Comparison {
  readonly database: DatabaseName
  readonly version: string
  readonly rows: number
  readonly ways: readonly {
    readonly way: string
    readonly rowsPerS: number
    /** Of the raw way of its kind. */
    readonly share: number
    readonly cpuUsPerRow: number
    readonly growthMb: number
  }[]
}

type Way = Comparison['ways'][number]

/** For each database how fast the ways are, and what they take of processor and memory; a column for each way. */
export function summaryTables(comparisons: readonly Comparison[]): readonly MeasuredTable[] {
  const databases = [...new Set(comparisons.map(({ database }) => database))]
  return databases.flatMap((database) => {
    const own = comparisons.filter((one) => one.database === database)
    const version = own[0]?.version ?? database
    return [
      pivot(`${version}: thousand rows per second (share of the raw way of its kind)`, own, speed),
      pivot(`${version}: client CPU in µs per row (growth of resident memory in MB)`, own, cost),
    ]
  })
}

function speed({ rowsPerS, share }: Way): string {
  return `${figure(rowsPerS / 1000)} (${share.toFixed(2)})`
}

function cost({ cpuUsPerRow, growthMb }: Way): string {
  return `${figure(cpuUsPerRow)} (${figure(growthMb)})`
}

function pivot(title: string, comparisons: readonly Comparison[], cell: (way: Way) => string): MeasuredTable {
  const names = [...new Set(comparisons.flatMap(({ ways }) => ways.map(({ way }) => way)))]
  const rows = comparisons.map(({ rows: count, ways }) => [
    count.toLocaleString('en-US'),
    ...names.map((name) => {
      const way = ways.find((one) => one.way === name)
      return way === undefined ? '-' : cell(way)
    }),
  ])
  return { title, header: ['rows per call', ...names], rows }
}
