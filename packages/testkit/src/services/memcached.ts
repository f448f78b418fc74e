import { join } from 'node:path'
import { findBinaries } from './binaries.ts'
import { exchange } from './exchange.ts'
import type { RunningServer, Service } from './service.ts'
import { spawnServer } from './spawn-server.ts'

async function probe(url: string): Promise<string> {
  const answer = await exchange(url, 'version\r\n', (text) => text.includes('\n'))
  const version = /^VERSION (\S+)/.exec(answer)?.[1]
  if (version === undefined) throw new Error('The server does not answer to version')
  return version
}

async function launch(): Promise<RunningServer | undefined> {
  const folder = await findBinaries('memcached')
  if (folder === undefined) return undefined
  return spawnServer('memcached', probe, ({ port }) => ({
    command: join(folder, 'memcached'),
    args: ['-l', '127.0.0.1', '-p', String(port), '-U', '0', '-m', '64'],
    url: `memcached://127.0.0.1:${port}`,
    stopSignal: 'SIGKILL',
  }))
}

export const memcached: Service = {
  name: 'memcached',
  variable: 'TEST_MEMCACHED_URL',
  installCommand: 'apt-get install -y memcached',
  probe,
  launchers: [{ origin: 'memcached', launch }],
}
