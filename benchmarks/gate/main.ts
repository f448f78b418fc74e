import { parseArgs } from 'node:util'
import { readResult } from '../src/result.ts'
import { share, table } from '../src/table.ts'
import { compareRuns, type Measure, type Verdicts } from './compare-runs.ts'

const usage = 'bench:compare base.json head.json [--by ops|cpu]'

/** 0 where nothing has become slower, 1 where something has, 2 where that cannot be said. */
function main(): 0 | 1 | 2 {
  try {
    const { positionals, values } = parseArgs({
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
      allowPositionals: true,
      options: { by: { type: 'string', default: 'ops' } },
    })
    const [base, head] = positionals
    if (base === undefined || head === undefined || positionals.length > 2) throw new Error('two files of results are needed')
    if (values.by !== 'ops' && values.by !== 'cpu') throw new Error('--by takes ops, cpu')
    return report(compareRuns(readResult(base), readResult(head), values.by), values.by)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return 2
  }
}

function report({ verdicts, unmatched }: Verdicts, by: Measure): 0 | 1 {
  const title = by === 'ops' ? 'Throughput beside raw' : 'Operations per client CPU time beside raw'
  const rows = verdicts.map(({ series: { database, callers, scenario, peer }, change: { ratio, low, high }, isSlower }) => [
    `${database}, ${callers}, ${scenario}`,
    peer,
    share(ratio),
    `${share(low)} to ${share(high)}`,
    isSlower ? 'SLOWER' : '',
  ])
  console.log(`${title}, head / base\n\n${table(['scenario', 'peer', 'change', '95 % interval', ''], rows)}\n`)
  if (unmatched.length > 0) console.log(`Only in one of the runs: ${unmatched.join('; ')}\n`)
  const slower = verdicts.filter(({ isSlower }) => isSlower).length
  console.log(
    slower === 0 ? 'Nothing became more than 10 % slower.' : `${slower} of ${verdicts.length} became more than 10 % slower.`,
  )
  return slower === 0 ? 0 : 1
}

process.exitCode = main()
