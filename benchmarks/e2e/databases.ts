import { randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveService, services } from '@hotplan/testkit/services/resolve'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import type { DatabaseName } from '../src/data/schema.ts'
import { seedPostgres, seedSqlite } from '../src/data/seed.ts'

/** A database with the data in it. */
export interface SeededDatabase {
  /** Name and version of the system. */
  readonly version: string
  /** Path of the file, or URL of the database. */
  readonly location: string
  /** URL of a database of the same server that nobody copies; of PostgreSQL. */
  readonly server?: string
  /** Makes another database with the same data, while nobody is connected to this one, and gives its location. */
  readonly copy: () => Promise<string>
  /** Removes the database and its copies. */
  readonly close: () => Promise<void>
}

/** A new database; undefined where there is no server, and then `missing` has been told why. */
export async function openSeeded(name: DatabaseName, missing: (reason: string) => void): Promise<SeededDatabase | undefined> {
  return name === 'sqlite' ? openSqlite() : openPostgres(missing)
}

async function openSqlite(): Promise<SeededDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hotplan-bench-'))
  const location = join(folder, 'bench.db')
  await seedSqlite(location)
  const database = new Database(location)
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string }
  database.close()
  let copies = 0
  return {
    version: `SQLite ${version} (node:sqlite: ${process.versions['sqlite']})`,
    location,
    copy: async () => {
      const file = join(folder, `copy-${++copies}.db`)
      await copyFile(location, file)
      return file
    },
    close: () => rm(folder, { recursive: true }),
  }
}

async function openPostgres(missing: (reason: string) => void): Promise<SeededDatabase | undefined> {
  const server = await resolveService(services.postgres, () => undefined)
  if (server.state.kind === 'missing') {
    missing(server.state.reason)
    return undefined
  }
  const { url, version, origin } = server.state
  const made: string[] = []
  const make = async (template: string): Promise<string> => {
    const name = `hotplan_bench_${randomBytes(6).toString('hex')}`
    await admin(url, `create database "${name}" template "${template}"`)
    made.push(name)
    return name
  }
  const close = async (): Promise<void> => {
    for (const name of made) await admin(url, `drop database if exists "${name}" with (force)`)
    await server.stop()
  }
  try {
    const seeded = await make('template0')
    await seedPostgres(locationOf(url, seeded))
    return {
      version: `PostgreSQL ${version} (${origin})`,
      location: locationOf(url, seeded),
      server: url,
      copy: async () => locationOf(url, await make(seeded)),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function locationOf(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function admin(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
