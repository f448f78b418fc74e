import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** What the names of all databases of a run begin with. */
function prefixOf(runId: string): string {
  return `hotplan_test_${runId}_`
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Creates an empty database on the server and returns its URL. */
export async function createDatabaseOn(serverUrl: string, runId: string): Promise<string> {
  const name = `${prefixOf(runId)}${randomBytes(6).toString('hex')}`
  await withClient(serverUrl, (client) => client.query(`create database "${name}" template template0`))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Drops every database a run has made on a server that outlives it. */
export async function dropLeftoverDatabases(serverUrl: string, runId: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const sql = 'select datname from pg_database where starts_with(datname, $1)'
    const found = await client.query<{ datname: string }>(sql, [prefixOf(runId)])
    for (const { datname } of found.rows) await client.query(`drop database "${datname}" with (force)`)
  })
}
