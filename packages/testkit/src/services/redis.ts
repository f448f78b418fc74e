import { join } from 'node:path'
import { findBinaries } from './binaries.ts'
import { exchange } from './exchange.ts'
import type { RunningServer, Service } from './service.ts'
import { spawnServer } from './spawn-server.ts'

async function probe(url: string): Promise<string> {
  const { username, password } = new URL(url)
  const login =
    password === '' ? '' : `AUTH ${username === '' ? '' : `${decodeURIComponent(username)} `}${decodeURIComponent(password)}\r\n`
  const answer = await exchange(url, `${login}INFO server\r\n`, (text) => text.includes('_version:') || text.startsWith('-'))
  const version = /(?:redis|valkey)_version:(\S+)/.exec(answer)?.[1]
  if (version === undefined) throw new Error('The server does not answer INFO')
  return version
}

async function launch(program: string): Promise<RunningServer | undefined> {
  const folder = await findBinaries(program)
  if (folder === undefined) return undefined
  return spawnServer('redis', probe, (berth) => ({
    command: join(folder, program),
    args: ['--bind', '127.0.0.1', '--port', String(berth.port), '--dir', berth.folder, '--save', '', '--appendonly', 'no'],
    url: `redis://127.0.0.1:${berth.port}`,
    stopSignal: 'SIGKILL',
  }))
}

export const redis: Service = {
  name: 'redis',
  variable: 'TEST_REDIS_URL',
  installCommand: 'apt-get install -y redis-server',
  probe,
  launchers: ['redis-server', 'valkey-server'].map((program) => ({ origin: program, launch: () => launch(program) })),
}
