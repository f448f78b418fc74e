import type { Environment } from './environment.ts'
import { table } from './table.ts'

/** Benchmarks of their own, each with its place on a page. */
export const tableBenchmarks = ['bulk', 'shapes', 'streaming', 'scale', 'types'] as const
export type TableBenchmark = (typeof tableBenchmarks)[number]

/** A table as it is printed, with its title. */
export interface MeasuredTable {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What such a benchmark keeps: its tables, and where there is more than they say, all that was measured. */
export interface TablesResult {
  readonly format: 1
  readonly benchmark: TableBenchmark
  readonly environment: Environment
  /** How it was run, in words. */
  readonly method: string
  readonly tables: readonly MeasuredTable[]
  readonly measured?: unknown
}

/** A table with its title, in Markdown. */
export function titledTable({ title, header, rows }: MeasuredTable): string {
  return `### ${title}\n\n${table(header, rows)}`
}
