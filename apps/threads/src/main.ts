import { isHotplanError } from 'hotplan'
import { startOptions, usage } from './options.ts'
import { type RunningApp, startApp } from './start-app.ts'
import { StartProblem } from './start-problem.ts'

const say = (text: string): void => console.log(`threads: ${text}`)

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env)
  if (options === undefined) {
    console.log(usage)
    return
  }
  const app = await startApp(options, say)
  const seconds = process.uptime().toFixed(1)
  say(`ready at ${app.url} after ${seconds} s; end with Ctrl+C`)
  stopOnSignal(app)
}

/** The first signal ends in order, so that nothing is left locked; a second one ends at once. */
function stopOnSignal(app: RunningApp): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      say('closing the database')
      app.close().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      )
    })
  }
}

/** What can be put right is told in a sentence; a bug keeps its stack. */
function fail(error: unknown): void {
  const isForPeople = error instanceof StartProblem || (isHotplanError(error) && error.code !== 'INTERNAL')
  console.error(isForPeople ? `threads: ${error.message}` : error)
  process.exit(1)
}

main().catch(fail)
