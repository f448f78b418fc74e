import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from '../../testkit/src/services/binaries.ts'
import { postgres } from '../../testkit/src/services/postgres.ts'
import type { RunningServer } from '../../testkit/src/services/service.ts'
import { spawnServer } from '../../testkit/src/services/spawn-server.ts'

const run = promisify(execFile)

/** Switches encryption on with a certificate of the server's own making; nothing where there is no program to make one. */
async function encryption(data: string, user: Parameters<typeof run>[2]): Promise<readonly string[]> {
  const request = ['req', '-new', '-x509', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  const files = ['-out', join(data, 'server.crt'), '-keyout', join(data, 'server.key')]
  try {
    await run('openssl', [...request, ...files], user)
    return ['-c', 'ssl=on']
  } catch {
    return []
  }
}

/** A PostgreSQL of one test alone, which asks for passwords; the shared one lets everyone in. Undefined without binaries. */
export async function passwordServer(password: string): Promise<RunningServer | undefined> {
  const bin = await findBinaries('initdb', 'postgres')
  if (bin === undefined) return undefined
  return spawnServer('postgres-password', postgres.probe, async ({ folder, port, user }) => {
    const data = join(folder, 'data')
    const passwordFile = join(folder, 'password')
    await writeFile(passwordFile, password)
    const args = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync']
    await run(join(bin, 'initdb'), args, { ...user, cwd: folder })
    return {
      command: join(bin, 'postgres'),
      args: [
        '-D',
        data,
        '-c',
        `port=${port}`,
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        `unix_socket_directories=${folder}`,
        '-c',
        'fsync=off',
        ...(await encryption(data, { ...user, cwd: folder })),
      ],
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      stopSignal: 'SIGQUIT',
    }
  })
}
