import type { PreparedStatement } from '@hotplan/plan'

/** A statement of PostgreSQL with the name under which connections keep it prepared. */
export class PostgresStatement implements PreparedStatement {
  readonly sql: string
  /** Whether the columns of the result are asked for. */
  readonly describe: boolean
  #name: string | undefined

  constructor(sql: string, describe = false) {
    this.sql = sql
    this.describe = describe
  }

  /** A function of the text alone: behind a pooler, a connection may have prepared it for another process. */
  get name(): string {
    this.#name ??= statementName(this.sql)
    return this.#name
  }
}

/** 128 bits of a digest: two texts never share a name. */
function statementName(sql: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return `hp_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
}
