import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from './binaries.ts'
import { exchange } from './exchange.ts'
import type { RunningServer, Service } from './service.ts'
import { type Berth, spawnServer } from './spawn-server.ts'

const run = promisify(execFile)

/** The server speaks first: a packet header of four bytes, the protocol version, then its own version up to a zero byte. */
async function probe(url: string): Promise<string> {
  const greeting = await exchange(url, '', (text) => text.length > 5 && text.includes('\0', 5))
  return greeting.slice(5, greeting.indexOf('\0', 5))
}

async function initialise(installer: string, berth: Berth): Promise<string> {
  const data = join(berth.folder, 'data')
  await run(
    join(installer, 'mariadb-install-db'),
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {
      ...berth.user,
      cwd: berth.folder,
    },
  )
  return data
}

async function launch(): Promise<RunningServer | undefined> {
  const installer = await findBinaries('mariadb-install-db')
  const bin = await findBinaries('mariadbd')
  if (installer === undefined || bin === undefined) return undefined
  return spawnServer('mariadb', probe, async (berth) => {
    const data = await initialise(installer, berth)
    const address = [`--port=${berth.port}`, '--bind-address=127.0.0.1', `--socket=${join(berth.folder, 'm.sock')}`]
    const speed = [
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-innodb-doublewrite',
      '--innodb-buffer-pool-size=64M',
      '--skip-log-bin',
    ]
    return {
      command: join(bin, 'mariadbd'),
      args: ['--no-defaults', `--datadir=${data}`, ...address, ...speed, '--default-time-zone=+00:00'],
      url: `mysql://root@127.0.0.1:${berth.port}/mysql`,
      stopSignal: 'SIGKILL',
    }
  })
}

export const mariadb: Service = {
  name: 'mariadb',
  variable: 'TEST_MARIADB_URL',
  installCommand: 'apt-get install -y mariadb-server',
  probe,
  launchers: [{ origin: 'local binary', launch }],
}
