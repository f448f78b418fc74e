import { bootstrap, fail, runNode, stopwatch } from './bootstrap.mjs'

/**
 * `npm start`: installs, and runs the sample application from its sources, which the workspace's Node does without a build.
 * Arguments after `--` go to the application (`npm start -- --sqlite`), as do `DATABASE_URL` and `PORT`.
 */

const elapsed = stopwatch()
await bootstrap()

process.exitCode = await runNode(['--conditions=@hotplan/source', 'apps/threads/src/main.ts', ...process.argv.slice(2)])
if (process.exitCode !== 0 && process.exitCode < 128)
  fail(`the sample application ended with exit code ${process.exitCode} after ${elapsed()}`)
