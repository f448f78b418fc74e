import { type CodecRef, InternalError, type PlanError, type PlanNode, type ShapeObject } from '@hotplan/plan'
import type { JoinTable, Model, ValueField } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import { and } from '../../condition.ts'
import type { Source } from '../../source.ts'
import { type Fragment, type Predicate, sql } from '../../sql.ts'
import { addStatement, executeNode, type StatementSql } from '../../statement.ts'
import { keyFields, selectWhere } from '../result.ts'
import { deleteFrom, returning, updateTable } from '../statements.ts'
import type { Assignment } from '../values.ts'
import { codecsOf, type Held, type RowCondition, selectedFields } from './held.ts'

export interface KeepOptions {
  /** The register to keep the rows in; a new one by default. */
  readonly into?: string | undefined
  /** Raised where there is no row, or with `rows` not that number of rows. */
  readonly error?: PlanError | undefined
  readonly rows?: number | undefined
  /** A slot that holds a list: as many rows as it has members. */
  readonly rowsOf?: number | undefined
}

/** Rows that a step looks up. */
export interface Lookup {
  readonly model: Model
  readonly query: StatementSql
  readonly codecs: readonly CodecRef[]
  /** What the query is from, each naming the table once. */
  readonly sources: readonly Source[]
  /** Describes the rows. */
  readonly condition: RowCondition
  /** What is going to be done to the rows, which must stay until then. */
  readonly lock?: 'update' | 'delete' | undefined
}

/** Makes an insert that only happens where a predicate holds, if there is one; undefined where it cannot depend on one. */
export type MakeInsert = (guard: Predicate | undefined) => Fragment | undefined

/** What happens to the rows that a condition describes: an update, or without assignments a delete. */
export interface RowChange {
  readonly model: Model
  readonly condition: RowCondition
  readonly assignments?: (target: Source) => readonly Assignment[]
  /** Whether the condition names rows that an earlier step has looked up. */
  readonly isLookedUp?: boolean
}

/** So many rows have to change. */
export interface Requirement {
  readonly rows: number
  readonly error: PlanError
}

/** A record to create: its `data`, and the columns that the nesting gives. */
export interface NewRecord {
  readonly data: ShapeObject
  readonly given: readonly Assignment[]
}

export interface CreateOptions {
  /** The register to keep the rows in. */
  readonly into?: string
  /** Fields to keep beside the key and what nested writes need. */
  readonly fields?: readonly string[]
}

export interface RecordUpdate extends CreateOptions {
  readonly data: ShapeObject
  /** Describes the row. */
  readonly condition: RowCondition
  /** Raised where there is no such row. */
  readonly error?: PlanError
  /** Whether it is written below another record. */
  readonly isNested?: boolean
}

/** How records are written with all that is nested in them; handed along, since nested writes nest. */
export interface RecordWrites {
  /** Creates records of one model. Answers with their rows in the order of the records. */
  readonly create: (steps: Steps, model: Model, records: readonly NewRecord[], options?: CreateOptions) => readonly Held[]
  /** Updates one record. Answers with the row as it is then. */
  readonly update: (steps: Steps, model: Model, update: RecordUpdate) => Held
}

/** The steps of a write, in order. Branches share the names of registers with the whole. */
export class Steps {
  /** Whether all steps become one statement, where kept rows are read by name and not from registers. */
  readonly isOneStatement: boolean = false
  readonly c: Compilation
  readonly records: RecordWrites
  readonly nodes: PlanNode[] = []
  readonly #registers: { count: number }

  constructor(c: Compilation, records: RecordWrites, registers: { count: number } = { count: 0 }) {
    this.c = c
    this.records = records
    this.#registers = registers
  }

  /** A row of a register. */
  hold(model: Model, register: string, fields: readonly ValueField[], row = 0, offset = 0): Held {
    return { model, register, row, fields, offset, isInStatement: this.isOneStatement }
  }

  /** Runs a statement and keeps its rows; the answer is the name of the register. */
  keep(query: StatementSql, codecs: readonly CodecRef[], { into, error, rows, rowsOf }: KeepOptions = {}): string {
    const name = into ?? this.#newRegister()
    const statement = addStatement(this.c, query, codecs)
    const number = { ...(rows === undefined ? {} : { rows }), ...(rowsOf === undefined ? {} : { rowsOf }) }
    this.nodes.push({ kind: 'keep', name, statement, ...(error === undefined ? {} : { error }), ...number })
    return name
  }

  /** Sees to it that no later part of a statement changes rows that have been read without the reader knowing. */
  pin(_model: Model, _condition: RowCondition): void {}

  /** Runs a statement whose rows do not matter. */
  execute(query: StatementSql): void {
    this.nodes.push(executeNode(this.c, query))
  }

  /** Looks rows up and keeps them. */
  look(lookup: Lookup, options: KeepOptions): string {
    return this.keep(lookup.query, lookup.codecs, options)
  }

  /** Inserts rows and keeps fields of them. */
  insertAndKeep(model: Model, make: MakeInsert, fields: readonly ValueField[], into?: string): string {
    const query = returning(made(make), selectedFields(this.c.target(model), fields))
    return this.keep(query, codecsOf(this.c, fields), { into })
  }

  /** Inserts rows. */
  insert(_table: Model | JoinTable, make: MakeInsert): void {
    this.execute(made(make))
  }

  /** Changes rows; fails where it is not the number of them that is required. */
  change(change: RowChange, requirement?: Requirement): void {
    const statement = changeOf(this.c, change)
    if (requirement === undefined) this.execute(statement)
    else this.nodes.push({ kind: 'require', of: executeNode(this.c, statement), ...requirement })
  }

  /** Changes rows and keeps fields of them. */
  changeAndKeep(change: RowChange, fields: readonly ValueField[], options: KeepOptions): string {
    const selected = selectedFields(this.c.target(change.model), fields)
    return this.keep(returning(changeOf(this.c, change), selected), codecsOf(this.c, fields), options)
  }

  /** Takes pairs out of a join table. */
  removePairs(table: JoinTable, condition: Predicate): void {
    this.execute(sql`delete from ${this.c.writeTable(table)} where ${condition}`)
  }

  /** Ends the write with an error where there is a row that a condition describes. */
  forbid(model: Model, condition: RowCondition, error: PlanError): void {
    const source = this.c.source(model)
    const key = keyFields(model)
    const query = selectWhere(this.c, source, { selected: selectedFields(source, key) }, condition(source))
    this.when(
      this.keep(query, codecsOf(this.c, key)),
      (branch) => branch.fail(error),
      () => undefined,
    )
  }

  /** Ends the write with an error. */
  fail(error: PlanError): void {
    this.nodes.push({ kind: 'require', of: { kind: 'literal', value: null }, error })
  }

  /** Goes one way where a register holds a row, else the other. */
  when(register: string, found: (steps: Steps) => unknown, missing: (steps: Steps) => unknown): void {
    this.nodes.push({ kind: 'when', register, found: this.#branch(found), missing: this.#branch(missing) })
  }

  #branch(write: (steps: Steps) => unknown): PlanNode {
    const branch = new Steps(this.c, this.records, this.#registers)
    write(branch)
    return branch.nodes.length === 0 ? { kind: 'literal', value: null } : { kind: 'sequence', steps: branch.nodes }
  }

  #newRegister(): string {
    this.#registers.count += 1
    return `r${this.#registers.count}`
  }
}

function made(make: MakeInsert): Fragment {
  const insert = make(undefined)
  if (insert === undefined) throw new InternalError('An insert depends on a guard that it does not have')
  return insert
}

/** The statement of a change, which with a guard does nothing where that does not hold. */
export function changeOf(c: Compilation, change: RowChange, guard?: Predicate): Fragment {
  const { model, assignments } = change
  const target = c.target(model)
  const condition = and([change.condition(target), guard])
  return assignments === undefined ? deleteFrom(c, model, condition) : updateTable(c, model, assignments(target), condition)
}
