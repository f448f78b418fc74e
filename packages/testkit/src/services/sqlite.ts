import { join } from 'node:path'
import { inject } from 'vitest'

let files = 0

/** A path for a new SQLite database file, in a folder that is removed when the run ends. */
export function sqliteFile(): string {
  files += 1
  return join(inject('folder'), `${process.pid}-${process.env['VITEST_POOL_ID'] ?? 0}-${performance.now()}-${files}.db`)
}
