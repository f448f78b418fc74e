import { bootstrap, fail, runNode, runWithPnpm, say, stopwatch } from './bootstrap.mjs'

/**
 * `npm start`: installs, builds the sample application and what it needs, and runs it. Arguments after `--` go to the application
 * (`npm start -- --sqlite`), as do `DATABASE_URL` and `PORT`.
 */

const elapsed = stopwatch()
await bootstrap()

const buildTime = stopwatch()
say('building the sample application')
if (
  (await runWithPnpm(['turbo', 'run', 'build', '--filter=@hotplan/threads...', '--output-logs=errors-only'], { quiet: true })) !==
  0
) {
  fail('the build failed; its output stands above')
}
say(`built in ${buildTime()}`)

process.exitCode = await runNode(['apps/threads/dist/main.js', ...process.argv.slice(2)])
if (process.exitCode !== 0 && process.exitCode < 128)
  fail(`the sample application ended with exit code ${process.exitCode} after ${elapsed()}`)
