import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ColdStartResult, type Result, readAnyResult } from '../src/result.ts'
import type { TableBenchmark, TablesResult } from '../src/tables-result.ts'
import { writeFigures } from './page.ts'
import { coldStartFigures, runFigures, tableFigures } from './section.ts'

const usage = 'bench:figures results/local/run.json results/local/cold-start.json results/local/bulk.json …'
const chartFolder = fileURLToPath(new URL('../charts/', import.meta.url))

/** The pages of benchmarks that have one of their own. */
const pages: Readonly<Partial<Record<TableBenchmark, string>>> = { scale: 'scale/README.md', types: 'types/README.md' }

/** Writes what files of results say into its place on the pages of the benchmarks; what no file is given for stays. */
function main(): void {
  const files = process.argv.slice(2).filter((argument) => argument !== '--')
  if (files.length === 0) throw new Error('files of results are needed')
  // All are read before anything is written.
  for (const result of files.map(readAnyResult)) console.log(`${write(result)} written`)
}

function write(result: Result | ColdStartResult | TablesResult): string {
  if ('benchmark' in result) {
    const { benchmark } = result
    const page = pages[benchmark] ?? 'README.md'
    writeFigures(page, `figures of ${benchmark}`, tableFigures(result))
    return `the figures of ${benchmark} in ${page} are`
  }
  if ('coldStarts' in result) {
    writeFigures('README.md', 'figures of cold-start', coldStartFigures(result))
    return 'the figures of cold-start in README.md are'
  }
  const { markdown, charts } = runFigures(result, 'charts/')
  mkdirSync(chartFolder, { recursive: true })
  for (const { file, svg } of charts) writeFileSync(`${chartFolder}${file}`, svg)
  writeFigures('README.md', 'figures', markdown)
  return `${charts.length} charts and the figures of the run in README.md are`
}

try {
  main()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}
