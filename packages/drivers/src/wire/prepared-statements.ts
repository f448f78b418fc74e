import type { RequestWriter } from './request-writer.ts'

interface Kept {
  lastUse: number
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

  /** Writes what makes a statement known to the server, and says so; nothing where it is. */
  ensure(name: string, sql: string, writer: RequestWriter): boolean {
    const kept = this.#kept.get(name)
    if (kept !== undefined) {
      kept.lastUse = ++this.#clock
      return false
    }
    // Closing what is not there is no error, so an outdated statement and a lost one are renewed alike.
    if (this.#outdated.has(name)) writer.closeStatement(name)
    const oldest = this.#kept.size >= this.#max ? this.#leastRecent() : undefined
    if (oldest !== undefined) writer.closeStatement(oldest)
    writer.parse(name, sql)
    this.#outdated.delete(name)
    if (oldest !== undefined) this.#kept.delete(oldest)
    this.#kept.set(name, { lastUse: ++this.#clock })
    return true
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
