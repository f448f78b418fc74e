import type { CodecRef } from '@hotplan/plan'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Compilation } from '../../compilation.ts'
import { and, render } from '../../condition.ts'
import { type Source, tableKey } from '../../source.ts'
import type { Predicate, Selected } from '../../sql.ts'
import type { StatementSql } from '../../statement.ts'
import { keyFields } from '../result.ts'
import type { Held } from './held.ts'
import { type KeepOptions, type RecordWrites, Steps, type Touch } from './steps.ts'

/**
 * Steps that become one statement: each a common table expression, of which the later read the earlier. They all see the tables
 * as they were before, and no order is promised between them, so only steps that cannot tell the difference are taken. What has to be found guards
 * every write: where it is not, the statement does nothing and returns no row.
 */
export class OneStatement extends Steps {
  override readonly isOneStatement: boolean = true
  readonly #lookups: readonly Predicate[]
  readonly #found: Predicate[] = []
  readonly #updated: Predicate[] = []
  readonly #reads: RawBuilder<unknown>[] = []
  readonly #writes: RawBuilder<unknown>[] = []
  readonly #written = new Set<string>()
  #isPossible = true

  /** `lookups` are what all writes wait for, earlier ones too: known from a first attempt at the same steps. */
  constructor(c: Compilation, records: RecordWrites, lookups: readonly Predicate[] = []) {
    const update: RecordWrites['update'] = (steps, model) => {
      this.#isPossible = false
      return steps.hold(model, 'none', keyFields(model))
    }
    super(c, { create: records.create, update })
    this.#lookups = lookups
  }

  /** Whether every step could be taken. */
  get isPossible(): boolean {
    return this.#isPossible
  }

  /** What has been looked up and has to be there. */
  get lookups(): readonly Predicate[] {
    return this.#found
  }

  /** Whether the statement may find that something is missing. */
  get isGuarded(): boolean {
    return this.#found.length + this.#updated.length > 0
  }

  override get guard(): Predicate | undefined {
    return render(and([...this.#lookups, ...this.#updated]))
  }

  /** The whole statement, which yields columns of a record that it keeps; no row where something is missing. */
  build(columns: readonly Selected[], source: Source, record: Held): RawBuilder<unknown> {
    const parts = sql.join([...this.#reads, ...this.#writes])
    const select = sql`select ${sql.join(columns)} from ${sql.id(record.register)} as ${sql.id(source.alias)}`
    return this.guard === undefined ? sql`with ${parts} ${select}` : sql`with ${parts} ${select} where ${this.guard}`
  }

  override keep(query: StatementSql, _codecs: readonly CodecRef[], options: KeepOptions = {}): string {
    const { touch, into, error, rows = 1 } = options
    if (into !== undefined) this.#isPossible = false
    const name = this.#add(query, touch)
    if (error === undefined) return name
    const isThere = sql<SqlBool>`(select count(*) from ${sql.id(name)}) = ${sql.lit(rows)}`
    if (touch?.how === 'read') this.#found.push(isThere)
    else this.#updated.push(isThere)
    return name
  }

  override execute(query: StatementSql, touch?: Touch): void {
    this.#add(query, touch)
  }

  override executeExactly(): void {
    this.#isPossible = false
  }

  override fail(): void {
    this.#isPossible = false
  }

  override when(): void {
    this.#isPossible = false
  }

  #add(query: StatementSql, touch: Touch | undefined): string {
    const name = `r${this.#reads.length + this.#writes.length + 1}`
    // What is looked up comes first: writes of any place wait for all of it.
    const parts = touch?.how === 'read' ? this.#reads : this.#writes
    parts.push(sql`${sql.id(name)} as (${query})`)
    const table = touch === undefined ? undefined : tableKey(touch.table)
    // Pairs of a join table have no order; rows get their keys in the order in which they are given.
    const isPair = touch?.how === 'insert' && !('fields' in touch.table)
    if (table === undefined || (this.#written.has(table) && !isPair)) this.#isPossible = false
    else if (touch?.how !== 'read') this.#written.add(table)
    return name
  }
}
