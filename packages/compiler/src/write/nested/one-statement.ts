import type { CodecRef } from '@hotplan/plan'
import type { JoinTable, Model, ValueField } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import { and, or, render, renderSome } from '../../condition.ts'
import { type Source, tableKey } from '../../source.ts'
import { type Fragment, type Predicate, type Selected, type SqlBool, sql, unnamed } from '../../sql.ts'
import { keyFields, selectWhere } from '../result.ts'
import { returning } from '../statements.ts'
import { codecsOf, type Held, isAmong, type RowCondition, selectedFields } from './held.ts'
import { StatementParts } from './statement-parts.ts'
import {
  changeOf,
  type KeepOptions,
  type Lookup,
  type MakeInsert,
  type RecordWrites,
  type Requirement,
  type RowChange,
  Steps,
} from './steps.ts'
import { type ChangedRows, isReferredToBy, TableHistories } from './table-history.ts'

/** What only becomes known when all steps have been taken once. */
interface Findings {
  /** Whether anything has to be found, for which all writes wait. */
  readonly isGuarded: boolean
  /** The parts that later ones wait for, so that they happen in order. */
  readonly awaited: ReadonlySet<string>
}

const mostChanges = 10

/**
 * Steps that become one statement: each a common table expression, of which the later read the earlier. They all see the tables
 * as they were before, and no order is promised between those that do not read each other. So a step is taken only where what it sees is what it
 * would see in its turn; where that depends on the rows, the statement tests it. What has to hold guards every write: where it does not, the
 * statement does nothing and returns no row.
 */
export class OneStatement extends Steps {
  override readonly isOneStatement: boolean = true
  readonly #findings: Findings
  readonly #histories: TableHistories
  readonly #parts: StatementParts
  readonly #awaited = new Set<string>()
  #isPossible = true

  /** `findings` are those of a first attempt at the same steps. */
  constructor(c: Compilation, records: RecordWrites, findings: Findings = { isGuarded: false, awaited: new Set() }) {
    super(c, records)
    this.#findings = findings
    this.#parts = new StatementParts(findings.isGuarded)
    this.#histories = new TableHistories(c)
    c.takeRecent()
  }

  /** Whether every step could be taken. */
  get isPossible(): boolean {
    return this.#isPossible
  }

  get findings(): Findings {
    return { isGuarded: this.#parts.hasGuards, awaited: this.#awaited }
  }

  /** Whether the statement may find that something does not hold. */
  get isGuarded(): boolean {
    return this.#parts.isGuarded
  }

  /** The whole statement, which yields columns of a record that it keeps; no row where something does not hold. */
  build(columns: readonly Selected[], source: Source, record: Held): Fragment {
    return this.#parts.build(columns, source, record)
  }

  override pin(model: Model, condition: RowCondition): void {
    this.#histories.of(model).changes.push({ condition, fields: new Set() })
  }

  override keep(): string {
    return this.#impossible()
  }

  override execute(): void {
    this.#impossible()
  }

  override look(lookup: Lookup, { into, error, rows = 1 }: KeepOptions): string {
    if (into !== undefined) this.#impossible()
    const { model, sources, condition, lock } = lookup
    this.#requireReadable(tableKey(model), sources.length)
    const used = new Set(sources.flatMap((source) => [...source.used]))
    const { hasNewRows, changes, isDependent } = this.#histories.of(model)
    // What has to be there, and is found by a unique key, is no row that the statement makes.
    if ((hasNewRows && error === undefined) || isDependent) this.#impossible()
    if (changes.some(({ fields }) => fields !== undefined && meet(used, fields))) this.#impossible()
    const gone = changes.filter(({ fields }) => fields === undefined)
    this.#requireApart(model, condition, gone)
    const locked = lock === undefined ? lookup.query : sql`${lookup.query} ${sql.raw(locks[lock])}`
    const name = this.#parts.read(locked)
    if (error !== undefined) this.#parts.requireFound(name, rows)
    return name
  }

  override insertAndKeep(model: Model, make: MakeInsert, fields: readonly ValueField[], into?: string): string {
    if (into !== undefined) this.#impossible()
    const query = make(this.#guard(model))
    if (query === undefined) return this.#impossible()
    return this.#insert(model, returning(query, selectedFields(this.c.target(model), fields)))
  }

  override insert(table: Model | JoinTable, make: MakeInsert): void {
    const query = make(this.#guard(table))
    if (query === undefined) this.#impossible()
    else this.#insert(table, this.#awaitable(query))
  }

  override change(change: RowChange, requirement?: Requirement): void {
    if (requirement !== undefined) {
      this.change({ ...change, condition: this.#lookedUp(change, requirement), isLookedUp: true })
      return
    }
    this.#claim(change)
    this.#write(change.model, this.#awaitable(changeOf(this.c, change, this.#guard(change.model))))
    if (change.assignments === undefined) this.#histories.noteDeletion(change.model)
  }

  override changeAndKeep(change: RowChange, fields: readonly ValueField[], { into, error }: KeepOptions): string {
    if (into !== undefined) this.#impossible()
    const { model } = change
    const isFirst = !this.#parts.hasWrites
    this.#claim(change)
    const query = changeOf(this.c, change, this.#guard(model))
    const name = this.#write(model, returning(query, selectedFields(this.c.target(model), fields)))
    // Only what comes after can wait for the row; what came before has it looked up and locked.
    if (error !== undefined && isFirst) this.#parts.requireChanged(name)
    else if (change.isLookedUp !== true) this.#impossible()
    return name
  }

  override removePairs(table: JoinTable, condition: Predicate): void {
    const history = this.#histories.of(table)
    if (history.hasNewRows || history.isDependent) this.#impossible()
    const guard = renderSome(and([condition, this.#guard(table)]))
    this.#write(table, this.#awaitable(sql`delete from ${this.c.writeTable(table)} where ${guard}`))
  }

  override forbid(model: Model, condition: RowCondition): void {
    this.#parts.requireFound(this.look(this.#lookup(model, condition), {}), 0)
  }

  override fail(): void {
    this.#impossible()
  }

  override when(): void {
    this.#impossible()
  }

  /** The answer is the name of no register: the steps are given up, but taken to their end. */
  #impossible(): string {
    this.#isPossible = false
    return 'none'
  }

  /** What has to hold before a table is written, and to be done. */
  #guard(table: Model | JoinTable): Predicate | undefined {
    const { last } = this.#histories.of(table)
    if (last !== undefined) this.#awaited.add(last)
    const isDone = last === undefined ? undefined : sql<SqlBool>`(select count(*) from ${sql.id(last)}) >= 0`
    return render(and([...this.#parts.conditions, isDone]))
  }

  /** Only what returns something can be waited for. */
  #awaitable(query: Fragment): Fragment {
    return this.#findings.awaited.has(this.#parts.nextName) ? sql`${query} returning 1` : query
  }

  #lookup(model: Model, condition: RowCondition, lock?: Lookup['lock']): Lookup {
    const source = this.c.source(model)
    const key = keyFields(model)
    const query = selectWhere(this.c, source, { selected: selectedFields(source, key) }, condition(source))
    const codecs: readonly CodecRef[] = codecsOf(this.c, key)
    return { model, query, codecs, sources: [source], condition, lock }
  }

  /** Looks up the rows that have to be changed, since a write cannot be taken back where there are fewer. */
  #lookedUp({ model, condition, assignments }: RowChange, requirement: Requirement): RowCondition {
    const lock = assignments === undefined ? 'delete' : 'update'
    return isAmong(this.c, model, this.look(this.#lookup(model, condition, lock), requirement))
  }

  /** Makes sure that a change meets the rows that it would meet in its turn, and none that the statement changes otherwise. */
  #claim({ model, condition, assignments, isLookedUp = false }: RowChange): void {
    const probe = this.c.source(model)
    condition(probe)
    const { hasNewRows, isDependent, changes } = this.#histories.of(model)
    if ((hasNewRows && !isLookedUp) || isDependent || changes.length >= mostChanges) this.#impossible()
    if (changes.some(({ fields }) => fields !== undefined && meet(probe.used, fields))) this.#impossible()
    this.c.takeRecent()
    this.#requireApart(model, condition, changes)
    const fields = assignments && new Set(assignments(this.c.target(model)).map(({ field }) => field.name))
    this.c.takeRecent()
    changes.push({ condition, fields })
    if (fields !== undefined && isReferredToBy(model, fields)) this.#impossible()
  }

  /** Guards the statement against rows that a condition describes and that are changed otherwise. */
  #requireApart(model: Model, condition: RowCondition, changes: readonly ChangedRows[]): void {
    if (changes.length === 0) return
    const source = this.c.source(model)
    const isChanged = or(changes.map((change) => change.condition(source) ?? 'always'))
    const query = selectWhere(this.c, source, { selected: [unnamed(sql`1`)] }, and([condition(source), isChanged]))
    this.#requireReadable(tableKey(model), 1)
    this.#parts.requireFound(this.#parts.read(query), 0)
  }

  /** What is looked up comes first, so it can read nothing that is written; tables only as they were. `table` is named so many times on purpose. */
  #requireReadable(table: string | undefined, times: number): void {
    const { tables, registers } = this.c.takeRecent()
    if (registers.some((name) => this.#parts.isWritten(name))) this.#impossible()
    const expected = tables.filter((name) => name === table).length <= times ? table : undefined
    if (tables.some((name) => name !== expected && this.#histories.isChanged(name))) this.#impossible()
  }

  #insert(table: Model | JoinTable, query: Fragment): string {
    const history = this.#histories.of(table)
    if (history.isDependent) this.#impossible()
    history.hasNewRows = true
    return this.#write(table, query)
  }

  #write(table: Model | JoinTable, query: Fragment): string {
    if (this.c.takeRecent().tables.some((name) => this.#histories.isChanged(name))) this.#impossible()
    const name = this.#parts.write(query)
    this.#histories.of(table).last = name
    return name
  }
}

const locks = { update: 'for no key update', delete: 'for update' } as const

function meet(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].some((name) => others.has(name))
}
