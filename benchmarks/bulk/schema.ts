import { schemaFromPrisma } from '@hotplan/cli'
import type { Schema } from '@hotplan/schema'
import type { DatabaseName } from '../src/data/schema.ts'

/** The model that rows are written to: what many tables of events look like. */
export function bulkSchemaText(database: DatabaseName): string {
  return `
datasource db {
  provider = "${database === 'sqlite' ? 'sqlite' : 'postgresql'}"
}
model Event {
  id     Int      @id @default(autoincrement())
  kind   String
  at     DateTime
  amount Float
  userId Int
  note   String?
}
`
}

export function bulkSchema(database: DatabaseName): Schema {
  return schemaFromPrisma(bulkSchemaText(database))
}

export const bulkTables: Readonly<Record<DatabaseName, string>> = {
  postgres:
    'create table "Event" (id serial primary key, kind text not null, at timestamp(3) not null, amount float8 not null, "userId" int not null, note text)',
  sqlite:
    'create table "Event" (id integer primary key autoincrement, kind text not null, at datetime not null, amount real not null, "userId" integer not null, note text)',
}

/** A row, without its id. */
export interface NewEvent {
  readonly kind: string
  readonly at: Date
  readonly amount: number
  readonly userId: number
  readonly note: string | null
}

const started = Date.UTC(2024, 0, 1)

function newEvent(number: number): NewEvent {
  return {
    kind: `kind ${number % 20}`,
    at: new Date(started + number * 1000),
    amount: (number % 10_000) / 100,
    userId: number % 5000,
    note: number % 3 === 0 ? null : `the note of event ${number}`,
  }
}

export function* newEvents(count: number): Generator<NewEvent, void, undefined> {
  for (let number = 0; number < count; number += 1) yield newEvent(number)
}
