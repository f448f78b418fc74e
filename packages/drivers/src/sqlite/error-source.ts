import type { SqliteConnection } from './connection.ts'

/** What raised an error, for what SQLite does not say itself. */
export interface ErrorSource {
  readonly connection: SqliteConnection
  /** Absent where it was no statement of a caller. */
  readonly sql?: string
}

/** The table of an index over expressions, of which SQLite tells the name only, and the expressions. */
export function describeIndex({ connection }: ErrorSource, index: string): Record<string, unknown> {
  const sql = "select tbl_name, sql from sqlite_master where type = 'index' and name = ?"
  try {
    const [row] = connection.prepare(sql, { returnsRows: true, bigints: false }).all([index])
    if (row === undefined) return {}
    const [table, definition] = row
    return { table, columns: [expressionsOf(String(definition))] }
  } catch {
    return {}
  }
}

/** What stands in the parentheses after the name of the table. A condition can follow. */
function expressionsOf(definition: string): string {
  const start = definition.indexOf('(')
  let depth = 0
  for (let at = start; at < definition.length; at++) {
    if (definition[at] === '(') depth++
    if (definition[at] === ')') depth--
    if (depth === 0) return definition.slice(start + 1, at)
  }
  return definition
}

/** The table that a statement writes, as far as its text tells; SQLite names none where a foreign key fails. */
export function writtenTable({ sql }: ErrorSource): string | undefined {
  if (sql === undefined) return undefined
  const write = /\b(?:insert\s+(?:or\s+\w+\s+)?into|update(?:\s+or\s+\w+)?|delete\s+from|replace\s+into)\s+"((?:[^"]|"")*)"/i
  return write.exec(sql)?.[1]?.replaceAll('""', '"')
}
