import { spawn } from 'node:child_process'
import { chown, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningServer } from './service.ts'
import { type OsUser, unprivilegedUser } from './unprivileged-user.ts'

const startTimeoutMs = 20_000
const attempts = 3

/** Where a server about to start may put its files, the port it may use and the user it runs as. */
export interface Berth {
  readonly folder: string
  readonly port: number
  readonly user: OsUser | undefined
}

/** A server to run in a berth. */
export interface ServerCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly url: string
  readonly stopSignal: NodeJS.Signals
}

/** A loopback port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('The system gave no port')
  return address.port
}

async function createBerth(name: string): Promise<Berth> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `hotplan-${name}-`)))
  const user = unprivilegedUser()
  if (user !== undefined) await chown(folder, user.uid, user.gid)
  return { folder, port: await freePort(), user }
}

/** Starts the server under its supervisor and settles once it answers. */
async function startIn(berth: Berth, server: ServerCommand, probe: (url: string) => Promise<string>): Promise<RunningServer> {
  const log = join(berth.folder, 'server.log')
  const { command, args, stopSignal, url } = server
  const job = JSON.stringify({ command, args, stopSignal, log, folder: berth.folder, user: berth.user })
  const supervisor = spawn(process.execPath, [join(import.meta.dirname, 'supervisor.mjs'), job], {
    // Its own process group: an interrupt typed into the terminal reaches the test run first.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  supervisor.unref()
  let exited = false
  const exit = new Promise<void>((resolve) =>
    supervisor.once('exit', () => {
      exited = true
      resolve()
    }),
  )
  const deadline = performance.now() + startTimeoutMs
  while (!exited && performance.now() < deadline) {
    const version = await probe(url).catch(() => undefined)
    if (version !== undefined && !exited) {
      const stop = (): Promise<void> => {
        supervisor.ref()
        supervisor.stdin.end()
        return exit
      }
      return { url, stop }
    }
    await sleep(15)
  }
  const output = await readFile(log, 'utf8').catch(() => '')
  supervisor.stdin.end()
  throw new Error(`${command} did not start: ${output.trim().split('\n').slice(-5).join(' | ') || 'no output'}`)
}

/**
 * Starts a private server in a new folder under the temporary one, on a free loopback port; root starts it as another
 * user. `prepare` may fill the folder and says what to run. A port that is taken in between is given up for another.
 */
export async function spawnServer(
  name: string,
  probe: (url: string) => Promise<string>,
  prepare: (berth: Berth) => Promise<ServerCommand> | ServerCommand,
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const berth = await createBerth(name)
    try {
      return await startIn(berth, await prepare(berth), probe)
    } catch (error) {
      await rm(berth.folder, { recursive: true, force: true })
      if (attempt === attempts) throw error
    }
  }
}
