import Database from 'better-sqlite3'
import type { NewEvent } from './schema.ts'
import type { OpenWay } from './ways.ts'

/** A prepared INSERT per row in one transaction: what the manual of better-sqlite3 recommends. */
export function openInsert(location: string): OpenWay {
  const database = new Database(location)
  const insert = database.prepare('insert into "Event" (kind, at, amount, "userId", note) values (?, ?, ?, ?, ?)')
  const write = database.transaction((rows: readonly NewEvent[]) => {
    for (const { kind, at, amount, userId, note } of rows) {
      insert.run(kind, at.toISOString().replace('Z', '+00:00'), amount, userId, note)
    }
  })
  return { kind: 'list', write, close: () => database.close() }
}
