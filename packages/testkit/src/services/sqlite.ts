import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder: string | undefined
let files = 0

/** A path for a new SQLite database file, in a folder that is removed when the worker ends. */
export function sqliteFile(): string {
  if (folder === undefined) {
    const created = mkdtempSync(join(tmpdir(), 'hotplan-sqlite-'))
    process.once('exit', () => rmSync(created, { recursive: true, force: true }))
    folder = created
  }
  files += 1
  return join(folder, `${files}.db`)
}
