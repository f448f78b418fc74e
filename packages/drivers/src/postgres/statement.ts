import type { Parameter, PreparedStatement, RowReader } from '@hotplan/plan'
import { Pace } from './pace.ts'
import { Pins } from './pins.ts'
import { PlanChoice } from './plan-choice.ts'

/** A statement of PostgreSQL with the name under which connections keep it prepared. */
export class PostgresStatement implements PreparedStatement {
  readonly sql: string
  /** Whether the columns of the result are asked for. */
  readonly describe: boolean
  /** Makes records of the rows, where the server's bytes are at hand. */
  readonly reader: RowReader | undefined
  /** Whether it is a COPY FROM STDIN, whose one parameter is the text that is copied. It is never prepared. */
  readonly copies: boolean
  /** How long the server takes for it. */
  readonly pace: Pace = new Pace()
  /** Whether the server keeps a plan for it; learns from its runs. */
  readonly choice: PlanChoice = new PlanChoice()
  /** Variants with values in their text. */
  readonly pins: Pins<PostgresStatement> | undefined
  #name: string | undefined
  #isRead: boolean | undefined
  #isWrite: boolean | undefined

  /** `parameters` tell what may be pinned; without them nothing is. */
  constructor(sql: string, describe = false, reader?: RowReader, parameters: readonly Parameter[] = [], copies = false) {
    this.sql = sql
    this.copies = copies
    this.describe = describe
    this.reader = describe ? undefined : reader
    const make = (text: string): PostgresStatement => new PostgresStatement(text, describe, reader)
    this.pins = parameters.length === 0 || !this.isRead ? undefined : Pins.of(sql, parameters, make)
  }

  /** A function of the text alone: behind a pooler, a connection may have prepared it for another process. */
  get name(): string {
    this.#name ??= statementName(this.sql)
    return this.#name
  }

  get isPlannedAnew(): boolean {
    return this.choice.isAnew || this.pins?.some((variant) => variant.isPlannedAnew) === true
  }

  /** Whether it only reads and takes no locks on rows, as far as its text tells. */
  get isRead(): boolean {
    this.#isRead ??= /^\s*select\b/i.test(this.sql) && !/\bfor\s+(?:no\s+key\s+|key\s+)?(?:update|share)\b/i.test(this.sql)
    return this.#isRead
  }

  /** Whether it changes rows and nothing else: neither the connection nor whether a transaction is open. */
  get isWrite(): boolean {
    this.#isWrite ??= !this.copies && /^\s*(?:insert|update|delete|merge|with)\b/i.test(this.sql)
    return this.#isWrite
  }
}

/** COMMIT and what is like it: without parameters and rows, and run in its turn as text. */
export class ControlStatement extends PostgresStatement {}

/** 128 bits of a digest: two texts never share a name. */
function statementName(sql: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return `hp_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
}
