import type { PreparedStatement, RowReader } from '@hotplan/plan'
import { Pace } from './pace.ts'

/** A statement of PostgreSQL with the name under which connections keep it prepared. */
export class PostgresStatement implements PreparedStatement {
  readonly sql: string
  /** Whether the columns of the result are asked for. */
  readonly describe: boolean
  /** Makes records of the rows, where the server's bytes are at hand. */
  readonly reader: RowReader | undefined
  /** How long the server takes for it. */
  readonly pace: Pace = new Pace()
  #name: string | undefined
  #isRead: boolean | undefined

  constructor(sql: string, describe = false, reader?: RowReader) {
    this.sql = sql
    this.describe = describe
    this.reader = describe ? undefined : reader
  }

  /** A function of the text alone: behind a pooler, a connection may have prepared it for another process. */
  get name(): string {
    this.#name ??= statementName(this.sql)
    return this.#name
  }

  /** Whether it only reads and takes no locks on rows, as far as its text tells. */
  get isRead(): boolean {
    this.#isRead ??= /^\s*select\b/i.test(this.sql) && !/\bfor\s+(?:no\s+key\s+|key\s+)?(?:update|share)\b/i.test(this.sql)
    return this.#isRead
  }
}

/** 128 bits of a digest: two texts never share a name. */
function statementName(sql: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return `hp_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
}
