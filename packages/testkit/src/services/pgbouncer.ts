import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findBinaries } from './binaries.ts'
import { postgres } from './postgres.ts'
import type { RunningServer, Service, Upstream } from './service.ts'
import { type Berth, spawnServer } from './spawn-server.ts'

/** Transaction pooling, the mode that breaks statements named on a connection. Any user name enters as the server's owner. */
function configuration(berth: Berth, target: URL): string {
  const password = target.password === '' ? '' : ` password=${decodeURIComponent(target.password)}`
  return `[databases]
* = host=${target.hostname} port=${target.port || '5432'} user=${decodeURIComponent(target.username)}${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${berth.port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
ignore_startup_parameters = extra_float_digits,options
`
}

async function launch(upstream: Upstream): Promise<RunningServer | undefined> {
  const bin = await findBinaries('pgbouncer')
  if (bin === undefined) return undefined
  const target = upstream('postgres')
  if (target === undefined) throw new Error('it needs a PostgreSQL server behind it, and there is none')
  return spawnServer('pgbouncer', postgres.probe, async (berth) => {
    const file = join(berth.folder, 'pgbouncer.ini')
    await writeFile(file, configuration(berth, new URL(target)))
    await chmod(file, 0o644)
    return {
      command: join(bin, 'pgbouncer'),
      args: [file],
      url: `postgres://postgres@127.0.0.1:${berth.port}/postgres`,
      stopSignal: 'SIGKILL',
    }
  })
}

export const pgbouncer: Service = {
  name: 'pgbouncer',
  variable: 'TEST_PGBOUNCER_URL',
  installCommand: 'apt-get install -y pgbouncer',
  probe: postgres.probe,
  launchers: [{ origin: 'local binary', launch }],
}
