import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A path for a new SQLite database file, in a folder that is removed when the run ends. */
export function sqliteFile(): string {
  return join(inject('folder'), `${randomUUID()}.db`)
}
