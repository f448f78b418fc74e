import type { MeasuredTable } from '../src/tables-result.ts'
import type { Measurement } from './measure.ts'

interface Column {
  readonly title: string
  cell(measurement: Measurement): string
}

const count = new Intl.NumberFormat('en-US')
const columns: readonly Column[] = [
  { title: 'models', cell: ({ models }) => String(models) },
  { title: 'checker', cell: ({ checker }) => checker },
  { title: 'candidate', cell: ({ candidate, version }) => `${candidate} ${version}` },
  { title: 'instantiations', cell: ({ queries }) => count.format(queries.instantiations) },
  { title: 'of these, client alone', cell: ({ client }) => count.format(client.instantiations) },
  { title: 'types', cell: ({ queries }) => count.format(queries.types) },
  { title: 'check ms', cell: ({ queries }) => queries.checkMs.toFixed(0) },
  { title: 'total ms', cell: ({ queries }) => queries.totalMs.toFixed(0) },
  { title: 'memory MB', cell: ({ queries }) => (queries.memoryBytes / 2 ** 20).toFixed(0) },
  { title: 'generated lines', cell: ({ generatedLines }) => count.format(generatedLines) },
  { title: 'generated KB', cell: ({ generatedBytes }) => count.format(Math.round(generatedBytes / 1024)) },
]

/** What was measured, a row for each number of models, checker and candidate. */
export function tableOf(measurements: readonly Measurement[]): MeasuredTable {
  const sorted = measurements.toSorted((a, b) => a.models - b.models || a.checker.localeCompare(b.checker))
  return {
    title: 'Cost of types',
    header: columns.map(({ title }) => title),
    rows: sorted.map((each) => columns.map(({ cell }) => cell(each))),
  }
}
