import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type EndToEnd, runEndToEnd } from '../e2e/run.ts'
import { summarize } from '../e2e/summary.ts'
import { runStages, type StageOptions } from '../stages/run.ts'
import { describeEnvironment } from './environment.ts'
import { type Options, readOptions, usage } from './options.ts'
import { preparePrisma } from './prisma/installation.ts'

async function main(): Promise<void> {
  const options = chosenOptions()
  if (options === undefined) return
  if (options.peers.includes('prisma')) preparePrisma()
  const environment = describeEnvironment()
  console.log(`Node ${environment.node}, ${environment.machine}, ${environment.date}, commit ${environment.commit}`)
  console.log(`${options.rounds} rounds of ${options.ms} ms per peer and scenario, interleaved`)
  const started = performance.now()
  const stages = options.parts.includes('stages') ? await runStages(stageOptions(options)) : undefined
  const endToEnd = options.parts.includes('e2e') ? await runEndToEnd(options) : undefined
  const elapsedS = (performance.now() - started) / 1000
  const result = {
    format: 1,
    environment,
    options,
    elapsedS,
    ...(stages === undefined ? {} : { stages }),
    ...(endToEnd === undefined ? {} : { endToEnd: withSummaries(endToEnd) }),
  }
  console.log(`\n${elapsedS.toFixed(0)} s; written to ${write(result, options.output ?? environment.date.replaceAll(':', ''))}`)
}

/** A step is called some thousand times in a fraction of what a peer's turn takes. */
function stageOptions({ rounds, ms, peers }: Options): StageOptions {
  return { rounds, ms: ms / 5, withPrisma: peers.includes('prisma') }
}

function chosenOptions(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2), process.env)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

function withSummaries({ databases, series }: EndToEnd): object {
  return { databases, series: series.map((one) => ({ ...one, summary: summarize(one, series) })) }
}

function write(result: object, name: string): string {
  const folder = fileURLToPath(new URL('../results/local/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const file = `${folder}${name}.json`
  writeFileSync(file, `${JSON.stringify(result, undefined, 1)}\n`)
  return file
}

await main()
