import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { schemaFor } from '../src/data/schema.ts'
import { describeEnvironment } from '../src/environment.ts'
import { endlessShapes } from './families.ts'
import { firstSightReport } from './first-sight.ts'
import { cachedReport, streamReport } from './growth.ts'
import { lastAnswer, mixReport } from './mix.ts'

setFlagsFromString('--expose-gc')
globalThis.gc = runInNewContext('gc') as typeof globalThis.gc

const schema = schemaFor('sqlite')
const shapes = Math.min(Number(process.env['BENCH_SHAPES'] ?? 1_000_000), endlessShapes)
const { node, machine, date, commit } = describeEnvironment([])

console.log(`Node ${node}, ${machine}, ${date}, commit ${commit}\n\n## Many shapes\n`)
console.log(mixReport(schema), '\n')
console.log(await firstSightReport(schema), '\n')
console.log(await cachedReport(schema), '\n')
console.log(`${await streamReport(schema, shapes)}\n`)
if (lastAnswer() === undefined) process.exitCode = 1
