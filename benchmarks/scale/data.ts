import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveService, services } from '@hotplan/testkit/services/resolve'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import type { DatabaseName } from '../src/data/schema.ts'

/** Rows per table. */
export interface Size {
  readonly authors: number
  readonly postsPerAuthor: number
}

/** A database with the rows in it, removed by `close`. */
export interface ScaleDatabase {
  readonly version: string
  /** Path of the file, or URL of the database. */
  readonly location: string
  readonly close: () => Promise<void>
}

const regions = 50
const categories = 1000

/** The schema of the benchmark for a database. */
export function scaleSchema(database: DatabaseName): string {
  const text = readFileSync(new URL('schema.prisma', import.meta.url), 'utf8')
  return text.replace('"postgresql"', `"${database === 'sqlite' ? 'sqlite' : 'postgresql'}"`)
}

export async function openScale(
  name: DatabaseName,
  size: Size,
  missing: (reason: string) => void,
): Promise<ScaleDatabase | undefined> {
  return name === 'sqlite' ? openSqlite(size) : openPostgres(size, missing)
}

async function openSqlite(size: Size): Promise<ScaleDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hotplan-scale-'))
  const location = join(folder, 'scale.db')
  const database = new Database(location)
  database.pragma('journal_mode = wal')
  database.exec(scriptOf(size, 'sqlite'))
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string }
  database.close()
  return { version: `SQLite ${version}`, location, close: () => rm(folder, { recursive: true }) }
}

async function openPostgres(size: Size, missing: (reason: string) => void): Promise<ScaleDatabase | undefined> {
  const server = await resolveService(services.postgres, () => undefined)
  if (server.state.kind === 'missing') {
    missing(server.state.reason)
    return undefined
  }
  const { url, version } = server.state
  const name = `hotplan_scale_${randomBytes(6).toString('hex')}`
  const close = async (): Promise<void> => {
    await run(url, `drop database if exists "${name}" with (force)`)
    await server.stop()
  }
  try {
    await run(url, `create database "${name}" template template0`)
    const location = Object.assign(new URL(url), { pathname: `/${name}` }).href
    await run(location, scriptOf(size, 'postgres'))
    await run(location, 'vacuum analyze')
    return { version: `PostgreSQL ${version}`, location, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Tables and indexes as Prisma creates them, and rows spread by multiplication: no two parents look alike, and every run has the same rows. */
function scriptOf(size: Size, database: 'postgres' | 'sqlite'): string {
  const isPostgres = database === 'postgres'
  const key = isPostgres ? 'serial primary key' : 'integer not null primary key autoincrement'
  const time = isPostgres ? 'timestamp(3)' : 'datetime'
  const series = (count: number): string =>
    isPostgres
      ? `generate_series(1, ${count}) as s(n)`
      : `(with recursive s(n) as (select 1 union all select n + 1 from s where n < ${count}) select n from s)`
  const instant = isPostgres
    ? `timestamp '2024-01-01' + (n::bigint * 7919 % 31536000) * interval '1 second'`
    : `strftime('%Y-%m-%dT%H:%M:%f+00:00', 1704067200 + n * 7919 % 31536000, 'unixepoch')`
  const posts = size.authors * size.postsPerAuthor
  const author = isPostgres ? `(n::bigint * 48271 % ${size.authors}) + 1` : `(n * 48271 % ${size.authors}) + 1`
  return `
    create table "Region" ("id" ${key}, "name" text not null);
    create table "Author" ("id" ${key}, "email" text not null, "name" text, "active" boolean not null, "regionId" integer references "Region" ("id"));
    create table "Category" ("id" ${key}, "name" text not null);
    create table "Post" ("id" ${key}, "title" text not null, "published" boolean not null, "views" integer not null, "createdAt" ${time} not null,
      "authorId" integer not null references "Author" ("id"), "categoryId" integer references "Category" ("id"));
    insert into "Region" ("name") select 'region ' || n from ${series(regions)};
    insert into "Category" ("name") select 'category ' || n from ${series(categories)};
    insert into "Author" ("email", "name", "active", "regionId")
      select 'author' || n || '@example.com', case when n % 7 = 0 then null else 'Author ' || n end, n % 10 <> 0,
        case when n % 11 = 0 then null else n % ${regions} + 1 end from ${series(size.authors)};
    insert into "Post" ("title", "published", "views", "createdAt", "authorId", "categoryId")
      select 'Post ' || n, n % 13 <> 0, n % 100000 * 31 % 10000, ${instant}, case when n % 97 = 0 then 1 + n % 10 else ${author} end,
        case when n % 9 = 0 then null else n % ${categories} + 1 end from ${series(posts)};
    create unique index "Region_name_key" on "Region" ("name");
    create unique index "Author_email_key" on "Author" ("email");
    create index "Author_regionId_idx" on "Author" ("regionId");
    create unique index "Category_name_key" on "Category" ("name");
    create index "Post_authorId_createdAt_idx" on "Post" ("authorId", "createdAt");
    create index "Post_categoryId_idx" on "Post" ("categoryId");
    create index "Post_createdAt_idx" on "Post" ("createdAt");
    create index "Post_views_idx" on "Post" ("views");
    analyze;`
}
