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

/** Prints the measurements as a table in Markdown. */
export function printTable(measurements: readonly Measurement[]): void {
  const sorted = [...measurements].sort((a, b) => a.models - b.models || a.checker.localeCompare(b.checker))
  const rows = [columns.map(({ title }) => title), ...sorted.map((each) => columns.map(({ cell }) => cell(each)))]
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  const lines = rows.map((row) => `| ${row.map((text, index) => text.padEnd(widths[index] ?? 0)).join(' | ')} |`)
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  console.log(`\n${lines.join('\n')}`)
}
