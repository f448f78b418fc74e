import { and, render, renderSome } from '../../condition.ts'
import type { Source } from '../../source.ts'
import { type Fragment, type Predicate, type Selected, type SqlBool, sql } from '../../sql.ts'
import type { StatementSql } from '../../statement.ts'
import type { Held } from './held.ts'

const found = 'found'

/** The common table expressions of one statement: what it reads first, what has to hold of that, and what it then writes. */
export class StatementParts {
  readonly #waits: boolean
  readonly #guards: Predicate[] = []
  readonly #changed: Predicate[] = []
  readonly #reads: Fragment[] = []
  readonly #writes: Fragment[] = []
  readonly #written = new Set<string>()

  /** `waits` says whether writes wait for what has to be found, which is known before the first of it is. */
  constructor(waits: boolean) {
    this.#waits = waits
  }

  /** The name that the next part gets. */
  get nextName(): string {
    return `r${this.#reads.length + this.#writes.length + 1}`
  }

  get hasWrites(): boolean {
    return this.#writes.length > 0
  }

  /** Whether anything has to be found before the writes. */
  get hasGuards(): boolean {
    return this.#guards.length > 0
  }

  /** Whether the statement may find that something does not hold. */
  get isGuarded(): boolean {
    return this.hasGuards || this.#changed.length > 0
  }

  /** What every write from here on depends on. */
  get conditions(): readonly Predicate[] {
    const isFound = sql<SqlBool>`exists (select 1 from ${sql.id(found)})`
    return this.#waits ? [isFound, ...this.#changed] : this.#changed
  }

  isWritten(name: string): boolean {
    return this.#written.has(name)
  }

  /** Adds a read, and gives its name. */
  read(query: StatementSql): string {
    const name = this.nextName
    this.#reads.push(sql`${sql.id(name)} as (${query})`)
    return name
  }

  /** Adds a write, and gives its name. */
  write(query: Fragment): string {
    const name = this.nextName
    this.#writes.push(sql`${sql.id(name)} as (${query})`)
    this.#written.add(name)
    return name
  }

  /** All writes depend on a read having so many rows. */
  requireFound(read: string, rows: number): void {
    this.#guards.push(counted(read, rows))
  }

  /** The writes that follow depend on a write having changed a row. */
  requireChanged(write: string): void {
    this.#changed.push(counted(write, 1))
  }

  /** The whole statement, which yields columns of a record that it keeps; no row where something does not hold. */
  build(columns: readonly Selected[], source: Source, record: Held): Fragment {
    const guards = this.hasGuards ? [sql`${sql.id(found)} as (select 1 where ${renderSome(and(this.#guards))})`] : []
    const parts = sql.join([...this.#reads, ...guards, ...this.#writes])
    const select = sql`select ${sql.join(columns)} from ${sql.id(record.register)} as ${sql.id(source.alias)}`
    const guard = render(and(this.conditions))
    return guard === undefined ? sql`with ${parts} ${select}` : sql`with ${parts} ${select} where ${guard}`
  }
}

function counted(register: string, rows: number): Predicate {
  return sql<SqlBool>`(select count(*) from ${sql.id(register)}) = ${sql.lit(rows)}`
}
