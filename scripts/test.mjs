import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootstrap, fail, run, runWithPnpm, say, stopwatch } from './bootstrap.mjs'

/**
 * `npm test`: everything that can be checked on this machine, cheapest first. The first step that fails ends the run
 * with a headline. The last line counts the tests of the whole workspace.
 */

/** @type {readonly { readonly name: string, readonly run: () => Promise<number> }[]} */
const steps = [
  {
    name: 'format and lint',
    run: () =>
      run('biome', ['ci', '.', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`], { quiet: true }),
  },
  {
    name: 'layer rules',
    run: () => run('depcruise', ['--config', '.dependency-cruiser.mjs', 'packages/*/src'], { quiet: true }),
  },
  { name: 'types', run: () => turbo('typecheck', 'typecheck:tools') },
  { name: 'build', run: () => turbo('build') },
  { name: 'published packages', run: () => turbo('check') },
]

/** @param {readonly string[]} tasks */
function turbo(...tasks) {
  return runWithPnpm(['turbo', 'run', ...tasks, '--output-logs=errors-only'], { quiet: true })
}

/** @param {string} report */
async function unitTests(report) {
  const reporters = ['--reporter=default', '--reporter=./packages/testkit/src/services/skip-reporter.ts', '--reporter=json']
  return run('vitest', ['run', ...reporters, `--outputFile.json=${report}`, ...process.argv.slice(2)])
}

const elapsed = stopwatch()
await bootstrap()

for (const step of steps) {
  const time = stopwatch()
  if ((await step.run()) !== 0) fail(`FAILED: ${step.name}, after ${time()}; the output stands above`)
  say(`${step.name}: ok in ${time()}`)
}

const folder = mkdtempSync(join(tmpdir(), 'hotplan-test-'))
const report = join(folder, 'vitest.json')
const code = await unitTests(report)
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
rmSync(folder, { recursive: true, force: true })
if (counts === undefined) fail('FAILED: vitest wrote no result')

const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: todo } = counts
const broken = failed > 0 || code !== 0
if (broken) say(`FAILED: tests, after ${elapsed()} in all`)
else if (passed === 0) say('FAILED: not one test ran')
else say(`everything passed in ${elapsed()}`)
process.stdout.write(`${passed} passed, ${failed} failed${skipped + todo > 0 ? `, ${skipped + todo} skipped` : ''}\n`)
process.exitCode = broken || passed === 0 ? 1 : 0
