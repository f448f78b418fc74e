import { spawn } from 'node:child_process'
import { openSync, rmSync } from 'node:fs'

/**
 * Runs one server and outlives whoever started it by no more than a moment: when its standard input ends, which it
 * does even if the test run is killed, it stops the server it started and removes the server's folder.
 *
 * @type {{ readonly command: string, readonly args: readonly string[], readonly folder: string, readonly log: string,
 *   readonly stopSignal: NodeJS.Signals, readonly user?: { readonly uid: number, readonly gid: number } }}
 */
const job = JSON.parse(process.argv[2] ?? '')

const log = openSync(job.log, 'a')
const server = spawn(job.command, job.args, { ...job.user, cwd: job.folder, stdio: ['ignore', log, log] })

/** @param {number} code */
function leave(code) {
  rmSync(job.folder, { recursive: true, force: true, maxRetries: 5 })
  process.exit(code)
}

let stopping = false

server.on('error', () => process.exit(1))
server.on('exit', (code) => (stopping ? leave(0) : process.exit(code || 1)))

process.stdin.resume()
process.stdin.on('end', () => {
  stopping = true
  server.kill(job.stopSignal)
  setTimeout(() => server.kill('SIGKILL'), 5000)
})
