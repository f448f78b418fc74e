import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readColdStart, readResult } from '../src/result.ts'
import { figuresOf } from './section.ts'

const usage = 'bench:figures run.json [cold-start.json]'
const page = fileURLToPath(new URL('../README.md', import.meta.url))
const chartFolder = fileURLToPath(new URL('../charts/', import.meta.url))
const [begin, end] = ['<!-- figures: written by `pnpm bench:figures` -->', '<!-- end of figures -->']

/** Writes the figures of a run into the page of the benchmarks, and the charts beside it. */
function main(): void {
  const [run, coldStart] = process.argv.slice(2).filter((argument) => argument !== '--')
  if (run === undefined) throw new Error('the file of a run is needed')
  const { markdown, charts } = figuresOf(
    readResult(run),
    coldStart === undefined ? undefined : readColdStart(coldStart),
    'charts/',
  )
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no place for figures: \`${begin}\` and \`${end}\` mark it`)
  mkdirSync(chartFolder, { recursive: true })
  for (const { file, svg } of charts) writeFileSync(`${chartFolder}${file}`, svg)
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${markdown}\n\n${text.slice(to)}`)
  console.log(`${charts.length} charts and the figures of ${page} are written`)
}

try {
  main()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 2
}
