import { schemaFromPrisma } from '@hotplan/cli'
import { createClient } from 'hotplan'
import { titledTable } from '../src/tables-result.ts'
import { writeTables } from '../src/write-tables.ts'
import { type Driver, type EmptyDatabase, openPostgres, openSqlite } from './database.ts'

const records = Number(process.env['BENCH_RECORDS'] ?? 1_000_000)
const sampleEvery = 5_000
const limitMb = 64

const modelText = (provider: string): string => `
datasource db {
  provider = "${provider}"
}
model Author {
  id      Int      @id
  name    String
  joined  DateTime
  posts   Post[]
}
model Post {
  id       Int    @id
  title    String
  authorId Int
  author   Author @relation(fields: [authorId], references: [id])
}
`

const tables = {
  postgres: `
    create table "Author" (id int primary key, name text not null, joined timestamp(3) not null);
    create table "Post" (id int primary key, title text not null, "authorId" int not null);
    insert into "Author" select i, 'author ' || i, '2024-01-01'::timestamp + i * interval '1 s' from generate_series(1, ${records}) i;
    insert into "Post" select i, 'post ' || i, i from generate_series(1, ${records}) i;
    create index on "Post" ("authorId");
    analyze`,
  sqlite: `
    create table "Author" (id integer primary key, name text not null, joined datetime not null);
    create table "Post" (id integer primary key, title text not null, "authorId" integer not null);
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${records})
      insert into "Author" select i, 'author ' || i, '2024-01-01T00:00:00.000+00:00' from n;
    insert into "Post" select id, 'post ' || id, id from "Author";
    create index "Post_author" on "Post" ("authorId")`,
} as const

interface Streams {
  readonly author: { stream(args: object): AsyncIterable<unknown> }
}

interface Measured {
  readonly seen: number
  readonly seconds: number
  readonly startMb: number
  readonly growthMb: number
}

/** Reads everything, and watches how much memory the process holds. */
async function measure(stream: AsyncIterable<unknown>): Promise<Measured> {
  const start = process.memoryUsage().rss
  const began = performance.now()
  let peak = start
  let seen = 0
  for await (const _ of stream) {
    seen += 1
    if (seen % sampleEvery === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  const seconds = (performance.now() - began) / 1000
  return { seen, seconds, startMb: start / 2 ** 20, growthMb: (peak - start) / 2 ** 20 }
}

async function run(name: 'sqlite' | 'postgres', driver: Driver): Promise<string[][]> {
  await driver.executeScript(tables[name])
  const schema = schemaFromPrisma(modelText(name === 'sqlite' ? 'sqlite' : 'postgresql'))
  const db = createClient({ schema, driver }) as unknown as Streams
  // What is loaded and compiled at the first use is not what streaming costs.
  await measure(db.author.stream({ take: 10_000, include: { posts: true } }))
  const rows: string[][] = []
  for (const [label, args] of [
    ['flat', {}],
    ['with posts', { include: { posts: true } }],
  ] as const) {
    const { seen, seconds, startMb, growthMb } = await measure(db.author.stream(args))
    if (seen !== records) throw new RangeError(`Expected ${records} records, got ${seen}`)
    if (growthMb > limitMb) process.exitCode = 1
    rows.push([name, label, Math.round(seen / seconds).toLocaleString('en-US'), startMb.toFixed(0), growthMb.toFixed(0)])
  }
  return rows
}

async function runOn(name: 'sqlite' | 'postgres', database: EmptyDatabase): Promise<string[][]> {
  try {
    return await run(name, database.driver)
  } finally {
    await database.close()
  }
}

const rows = await runOn('sqlite', await openSqlite())
const server = await openPostgres()
if (server === undefined) console.log('PostgreSQL is not measured: there is no server.')
else rows.push(...(await runOn('postgres', server)))
const measured = {
  title: `Streaming ${records.toLocaleString('en-US')} records`,
  header: ['database', 'records', 'records/s', 'resident MB at the start', 'growth at most, MB'],
  rows,
}
console.log(`\n${titledTable(measured)}`)
writeTables({ benchmark: 'streaming', method: 'one run', peers: [], tables: [measured] })
