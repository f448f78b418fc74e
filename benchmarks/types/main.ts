import { parseArgs } from 'node:util'
import { titledTable } from '../src/tables-result.ts'
import { writeTables } from '../src/write-tables.ts'
import { hotplan, prisma, zenstack } from './candidates.ts'
import { type Measurement, measureTypes } from './measure.ts'
import { tableOf } from './table-of.ts'
import { checkers, checkerVersion } from './type-check.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, models: { type: 'string', default: '20,100' } },
})
const modelCounts = values.models.split(',').map(Number)

const measurements: readonly Measurement[] = measureTypes([hotplan, prisma, zenstack], modelCounts, Number(values.runs))
const measured = tableOf(measurements)
console.log(`\n${titledTable(measured)}`)

writeTables({
  benchmark: 'types',
  method: `medians of ${values.runs} runs`,
  peers: [],
  versions: Object.fromEntries(checkers.map((checker) => [checker.name, checkerVersion(checker)])),
  tables: [measured],
  measured: measurements,
})
