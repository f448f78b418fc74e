import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { memcached } from './memcached.ts'
import { redis } from './redis.ts'
import { unprivilegedUser } from './unprivileged-user.ts'

/** A server of one test file alone, which may stop it, kill it and start it again at the same address. */
export interface PrivateServer {
  readonly url: string
  /** Freezes the process: connections stay open, nothing answers. Settles when all of its threads stand still. */
  readonly freeze: () => Promise<void>
  readonly thaw: () => void
  /** Ends the process without warning, also a frozen one. */
  readonly kill: () => Promise<void>
  /** Starts the process where it does not run. */
  readonly start: () => Promise<void>
}

interface Kind {
  readonly program: string
  readonly scheme: string
  readonly args: (port: number) => readonly string[]
  readonly probe: (url: string) => Promise<string>
}

const kinds: Readonly<Record<'redis' | 'memcached', Kind>> = {
  redis: {
    program: 'redis-server',
    scheme: 'redis',
    args: (port) => ['--bind', '127.0.0.1', '--port', String(port), '--dir', tmpdir(), '--save', '', '--appendonly', 'no'],
    probe: redis.probe,
  },
  memcached: {
    program: 'memcached',
    scheme: 'memcached',
    args: (port) => ['-l', '127.0.0.1', '-p', String(port), '-U', '0', '-m', '64'],
    probe: memcached.probe,
  },
}

const startTimeoutMs = 10_000

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port')
  return address.port
}

/** Starts a server from a program on this machine; `undefined` where there is none. Kill it when done. */
export async function startPrivateServer(
  kind: 'redis' | 'memcached',
  extra: readonly string[] = [],
): Promise<PrivateServer | undefined> {
  const { program, scheme, args, probe } = kinds[kind]
  const folder = await findBinaries(program)
  if (folder === undefined) return undefined
  const port = await freePort()
  const url = `${scheme}://127.0.0.1:${port}`
  let running: ChildProcess | undefined
  const killNow = (): void => {
    running?.kill('SIGKILL')
  }
  process.once('exit', killNow)
  const isRunning = (): boolean => running !== undefined && running.exitCode === null && running.signalCode === null
  const start = async (): Promise<void> => {
    if (isRunning()) return
    running = spawn(join(folder, program), [...args(port), ...extra], { ...unprivilegedUser(), stdio: 'ignore' })
    const deadline = performance.now() + startTimeoutMs
    while ((await probe(url).catch(() => undefined)) === undefined) {
      if (!isRunning() || performance.now() > deadline) {
        killNow()
        throw new Error(`${program} did not start`)
      }
      await sleep(15)
    }
  }
  const kill = async (): Promise<void> => {
    if (running === undefined || !isRunning()) return
    const exit = once(running, 'exit')
    killNow()
    await exit
  }
  await start()
  const freeze = async (): Promise<void> => {
    if (running?.pid === undefined) return
    running.kill('SIGSTOP')
    await standsStill(running.pid)
  }
  return { url, start, kill, freeze, thaw: () => void running?.kill('SIGCONT') }
}

/** The signal stops one thread after the other; where the kernel does not tell of them, it is given time. */
async function standsStill(pid: number): Promise<void> {
  const folder = `/proc/${pid}/task`
  if (!existsSync(folder)) return sleep(100)
  const isStopped = (thread: string): boolean => /^State:\s+T/m.test(readFileSync(`${folder}/${thread}/status`, 'utf8'))
  while (!readdirSync(folder).every(isStopped)) await sleep(1)
}
