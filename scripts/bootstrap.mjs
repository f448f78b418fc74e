import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * What a fresh machine needs before anything else can run, with nothing but Node 20 and npm: the dependencies, by the
 * pinned pnpm through npx, and the workspace's own Node, which comes with them.
 */

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const pnpm = `--package=${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager}`
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
const stamp = join(root, 'node_modules', '.hotplan-install')

/** @param {string} text */
export function say(text) {
  process.stdout.write(`hotplan: ${text}\n`)
}

/**
 * Prints a headline and ends the process.
 *
 * @param {string} headline
 * @returns {never}
 */
export function fail(headline) {
  process.stderr.write(`\nhotplan: ${headline}\n`)
  process.exit(1)
}

/** The workspace's Node and tools come first; npm's own settings do not leak into the package managers below it. */
function environment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|PATH$)/i.test(name))
  const { PATH: inheritedPath = '' } = process.env
  const path = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin'), inheritedPath]
  return { ...Object.fromEntries(inherited), PATH: path.join(delimiter), TURBO_TELEMETRY_DISABLED: '1' }
}

/**
 * Runs a command in the repository on the workspace's Node and settles with its exit code. An interrupt goes to the
 * child, which shares the terminal; this process waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly env?: Readonly<Record<string, string>>, readonly quiet?: boolean }} [options] `quiet` shows the output only if the command fails
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((settle, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    })
    /** @type {Buffer[]} */
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk))
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    const ignore = () => {}
    process.on('SIGINT', ignore)
    process.on('SIGTERM', forward)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore)
      process.off('SIGTERM', forward)
      if (quiet && code !== 0) process.stdout.write(Buffer.concat(output))
      settle(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}

/**
 * Runs a tool that itself calls pnpm (turbo does) with the pinned pnpm on its path.
 *
 * @param {readonly string[]} command
 * @param {{ readonly quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runWithPnpm(command, options) {
  return run(npx, ['--yes', pnpm, '--', ...command], options)
}

/**
 * Runs a JavaScript file on the workspace's own Node.
 *
 * @param {readonly string[]} args
 * @param {{ readonly env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, options) {
  return run('node', args, options)
}

/** @returns {() => string} */
export function stopwatch() {
  const started = performance.now()
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`
}

/** What the installed dependencies depend on: a change here, and only here, asks for another install. */
function installKey() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Installs the dependencies if they are missing or the lockfile has changed since the last time. */
export async function bootstrap() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) fail(`Node 20 or newer is needed to start; this is ${process.version}. Install one from https://nodejs.org`)
  const key = installKey()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  say('installing the dependencies with pnpm (the first time takes about half a minute)')
  const elapsed = stopwatch()
  const code = await run(npx, ['--yes', pnpm, '--', 'pnpm', 'install', '--frozen-lockfile'], { quiet: true })
  if (code !== 0) fail(`the installation failed with exit code ${code}; its output stands above. Is the npm registry reachable?`)
  writeFileSync(stamp, key)
  say(`installed in ${elapsed()}`)
}
