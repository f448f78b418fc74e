import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL of its own for one recording, stopped and removed by `stop`. */
export interface PostgresServer {
  readonly url: (database: string) => string
  readonly version: string
  readonly stop: () => Promise<void>
}

/** Starts a server in a new directory: collation C, character classes C.UTF-8, time zone UTC. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries()
  const root = mkdtempSync('/tmp/oracle-pg-')
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (user !== undefined) chownSync(root, user.uid, user.gid)
  const data = join(root, 'data')
  const options = { cwd: root, ...user, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--lc-collate=C', '--auth=trust', '--no-sync'],
    options,
  )
  const port = await freePort()
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-k', root, '-c', 'fsync=off', '-c', 'timezone=UTC', '-c', 'listen_addresses=127.0.0.1'],
    { ...options, stdio: 'ignore' },
  )
  const url = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`
  const version = await waitFor(url('postgres'))
  return {
    url,
    version,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGINT')
      await ended
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function binaries(): string {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const [newest] = versions
  if (newest !== undefined) return join(root, newest, 'bin')
  return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}

async function waitFor(url: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      const { rows } = await client.query('show server_version')
      await client.end()
      return rows[0].server_version
    } catch (error) {
      if (attempt > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
