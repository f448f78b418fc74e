import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { schemaFor } from '../src/data/schema.ts'
import { type MeasuredTable, titledTable } from '../src/tables-result.ts'
import { writeTables } from '../src/write-tables.ts'
import { endlessShapes } from './families.ts'
import { firstSightTable } from './first-sight.ts'
import { cachedTable, streamTable } from './growth.ts'
import { lastAnswer, mixTable } from './mix.ts'

setFlagsFromString('--expose-gc')
globalThis.gc = runInNewContext('gc') as typeof globalThis.gc

const schema = schemaFor('sqlite')
const shapes = Math.min(Number(process.env['BENCH_SHAPES'] ?? 1_000_000), endlessShapes)
const tables: MeasuredTable[] = []
for (const measure of [mixTable, firstSightTable, cachedTable, (one: typeof schema) => streamTable(one, shapes)]) {
  const measured = await measure(schema)
  tables.push(measured)
  console.log(`\n${titledTable(measured)}`)
}
writeTables({ benchmark: 'shapes', method: 'medians of rounds', peers: [], tables })
if (lastAnswer() === undefined) process.exitCode = 1
