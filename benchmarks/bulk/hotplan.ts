import { createClient } from 'hotplan'
import { pg } from 'hotplan/pg'
import { sqlite } from 'hotplan/sqlite'
import type { DatabaseName } from '../src/data/schema.ts'
import { bulkSchema, type NewEvent } from './schema.ts'
import type { OpenWay } from './ways.ts'

interface Client {
  readonly event: {
    createMany(args: { readonly data: readonly NewEvent[] }): Promise<unknown>
    copyFrom(rows: Iterable<NewEvent>): Promise<unknown>
  }
  $disconnect(): Promise<void>
}

function open(database: DatabaseName, location: string): Client {
  const driver = database === 'sqlite' ? sqlite({ file: location, library: 'better-sqlite3' }) : pg({ url: location, max: 1 })
  return createClient({ schema: bulkSchema(database), driver }) as unknown as Client
}

export function openCreateMany(database: DatabaseName, location: string): OpenWay {
  const db = open(database, location)
  return { kind: 'list', write: (data) => db.event.createMany({ data }), close: () => db.$disconnect() }
}

export function openCopyFrom(database: DatabaseName, location: string): OpenWay {
  const db = open(database, location)
  return { kind: 'stream', write: (rows) => db.event.copyFrom(rows), close: () => db.$disconnect() }
}
