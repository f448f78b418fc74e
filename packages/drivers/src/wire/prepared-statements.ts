import type { BinaryForm, RowReader } from '@hotplan/plan'
import type { RequestWriter } from './request-writer.ts'

/** A statement that a connection has prepared. */
export interface Kept {
  lastUse: number
  /** Of its columns, once the server has described it. */
  types: readonly number[] | undefined
  /** The reader that last took its rows, and how it reads them: statements of one text share what is prepared. */
  reader: RowReader | undefined
  form: BinaryForm | undefined
}

/** How a reader takes the rows of a statement; undefined where all columns are to come as text. */
export function formFor(kept: Kept, reader: RowReader | undefined): BinaryForm | undefined {
  if (kept.types === undefined) return undefined
  if (kept.reader !== reader) {
    kept.reader = reader
    kept.form = reader?.inBinary(kept.types)
  }
  return kept.form
}

/** What one connection has prepared under names: bounded, the least recently used goes first. */
export class PreparedStatements {
  readonly #max: number
  readonly #kept = new Map<string, Kept>()
  /** Names whose copy on the server is outdated or gone. */
  readonly #outdated = new Set<string>()
  #clock = 0

  constructor(max: number) {
    this.#max = max
  }

  /** The statement of a name, where it is prepared. */
  use(name: string): Kept | undefined {
    const kept = this.#kept.get(name)
    if (kept !== undefined) kept.lastUse = ++this.#clock
    return kept
  }

  /** Writes what makes a statement known to the server, which is not. */
  add(name: string, sql: string, writer: RequestWriter): Kept {
    // Closing what is not there is no error, so an outdated statement and a lost one are renewed alike.
    if (this.#outdated.has(name)) writer.closeStatement(name)
    const oldest = this.#kept.size >= this.#max ? this.#leastRecent() : undefined
    if (oldest !== undefined) writer.closeStatement(oldest)
    writer.parse(name, sql)
    this.#outdated.delete(name)
    if (oldest !== undefined) this.#kept.delete(oldest)
    const added = { lastUse: ++this.#clock, types: undefined, reader: undefined, form: undefined }
    this.#kept.set(name, added)
    return added
  }

  /** The server has no such statement, or an outdated one: it is closed and prepared again before its next use. */
  renew(name: string): void {
    this.#kept.delete(name)
    this.#outdated.add(name)
  }

  /** The server did not prepare the statement. */
  forget(name: string): void {
    this.#kept.delete(name)
  }

  #leastRecent(): string | undefined {
    let oldest: string | undefined
    let oldestUse = Number.POSITIVE_INFINITY
    for (const [name, { lastUse }] of this.#kept) {
      if (lastUse >= oldestUse) continue
      oldest = name
      oldestUse = lastUse
    }
    return oldest
  }
}
