import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { hotplan, prisma, zenstack } from './candidates.ts'
import { type Measurement, measureTypes } from './measure.ts'
import { printTable } from './print-table.ts'
import { checkers, checkerVersion } from './type-check.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, models: { type: 'string', default: '20,100' } },
})
const modelCounts = values.models.split(',').map(Number)

const measurements: readonly Measurement[] = measureTypes([hotplan, prisma, zenstack], modelCounts, Number(values.runs))
printTable(measurements)

const results = new URL('../results/local/', import.meta.url)
mkdirSync(results, { recursive: true })
const report = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: availableParallelism(),
  checkers: Object.fromEntries(checkers.map((checker) => [checker.name, checkerVersion(checker)])),
  runs: Number(values.runs),
  measurements,
}
writeFileSync(new URL('types.json', results), `${JSON.stringify(report, undefined, 2)}\n`)
console.log('\nwritten to benchmarks/results/local/types.json')
