import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { sizes } from '../src/data/dataset.ts'
import type { DatabaseName } from '../src/data/schema.ts'

/** The rows that the scenarios write to, by what they are; instants as ISO text. Keys that the database gives out are left out. */
export type State = Readonly<Record<string, readonly Row[]>>

type Row = Readonly<Record<string, unknown>>

const questions: Readonly<Record<string, string>> = {
  comments: `select body, "createdAt", "postId", "authorId" from "Comment" where id > ${sizes.posts * sizes.commentsPerPost}`,
  likes: 'select "userId", "postId", "createdAt" from "Like"',
  users: 'select id, email, name, bio, age, role, "createdAt", "updatedAt" from "User"',
  posts: 'select id, slug, views, "createdAt", "updatedAt" from "Post"',
}

export async function readState(database: DatabaseName, location: string): Promise<State> {
  const ask = database === 'sqlite' ? askSqlite : askPostgres
  const state: Record<string, readonly Row[]> = {}
  for (const [what, rows] of Object.entries(await ask(location))) {
    const texts = rows.map((row) => ({ row: normalized(row), text: '' }))
    for (const entry of texts) entry.text = JSON.stringify(entry.row)
    state[what] = texts.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map(({ row }) => row)
  }
  return state
}

/** What is different in another state; undefined where nothing is. */
export function stateDifference(expected: State, actual: State): string | undefined {
  for (const what of Object.keys(questions)) {
    const [wanted, found] = [expected[what] ?? [], actual[what] ?? []]
    const at = wanted.findIndex((row, index) => !isDeepStrictEqual(row, found[index]))
    if (at >= 0) return `of ${what} ${JSON.stringify(wanted[at])} was expected, and ${JSON.stringify(found[at])} is there`
    if (found.length > wanted.length) return `of ${what} there are ${found.length}, not ${wanted.length}`
  }
  return undefined
}

async function askSqlite(file: string): Promise<Record<string, Row[]>> {
  const database = new Database(file, { readonly: true })
  try {
    return Object.fromEntries(Object.entries(questions).map(([what, sql]) => [what, database.prepare<[], Row>(sql).all()]))
  } finally {
    database.close()
  }
}

async function askPostgres(url: string): Promise<Record<string, Row[]>> {
  const client = new Client({ connectionString: url, types: { getTypeParser: () => String as never } })
  await client.connect()
  try {
    const result: Record<string, Row[]> = {}
    for (const [what, sql] of Object.entries(questions)) result[what] = (await client.query<Row>(sql)).rows
    return result
  } finally {
    await client.end()
  }
}

/** The databases, and on SQLite the peers, write the same instant in several ways. */
function normalized(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, column.endsWith('At') ? instant(value) : value]),
  )
}

function instant(value: unknown): string {
  const text = String(value).replace(' ', 'T')
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`
  return new Date(typeof value === 'number' ? value : zoned).toISOString()
}
