import { preparePeers } from '../e2e/prepare.ts'
import { runEndToEnd } from '../e2e/run.ts'
import { runStages, type StageOptions } from '../stages/run.ts'
import { describeEnvironment } from './environment.ts'
import { type Options, readOptions, usage } from './options.ts'
import { type Result, readResult, resultFile, writeResult } from './result.ts'

async function main(): Promise<void> {
  const chosen = choose()
  if (chosen === undefined) return
  const { options, earlier } = chosen
  preparePeers(options.peers, options.databases)
  const environment = earlier?.environment ?? describeEnvironment(options.peers)
  console.log(`Node ${environment.node}, ${environment.machine}, ${environment.date}, commit ${environment.commit}`)
  console.log(`${options.rounds} rounds of ${options.ms} ms per peer and scenario, interleaved`)
  const file = options.resume ?? resultFile(options.output ?? environment.date.replaceAll(':', ''))
  const started = performance.now()
  const elapsedS = (): number => (earlier?.elapsedS ?? 0) + (performance.now() - started) / 1000
  let result: Result = { format: 1, environment, options, ...earlier, elapsedS: elapsedS() }
  const keep = (more: Partial<Result>): void => {
    result = { ...result, ...more, elapsedS: elapsedS() }
    writeResult(file, result)
  }
  if (options.parts.includes('stages') && earlier?.stages === undefined) keep({ stages: await runStages(stageOptions(options)) })
  if (options.parts.includes('e2e'))
    keep({ endToEnd: await runEndToEnd(options, earlier?.endToEnd, (endToEnd) => keep({ endToEnd })) })
  console.log(`\n${result.elapsedS.toFixed(0)} s; written to ${file}`)
}

/** A step is called some thousand times in a fraction of what a peer's turn takes. */
function stageOptions({ rounds, ms, peers }: Options): StageOptions {
  return { rounds, ms: ms / 5, withPrisma: peers.includes('prisma') }
}

/** The options; those of the earlier run where one is gone on with. */
function choose(): { readonly options: Options; readonly earlier?: Result } | undefined {
  try {
    const options = readOptions(process.argv.slice(2), process.env)
    if (options.resume === undefined) return { options }
    const earlier = readResult(options.resume)
    return { options: { ...earlier.options, resume: options.resume }, earlier }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

await main()
