import type { CodecRef, PlanError, PlanNode, ShapeObject } from '@hotplan/plan'
import type { JoinTable, Model, ValueField } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import type { Condition } from '../../condition.ts'
import type { Source } from '../../source.ts'
import type { Predicate } from '../../sql.ts'
import { addStatement, executeNode, type StatementSql } from '../../statement.ts'
import type { Assignment } from '../values.ts'
import type { Held } from './held.ts'

/** What a statement does to a table, as far as it matters to others in the same statement, which see the tables as they were. */
export interface Touch {
  readonly table: Model | JoinTable
  readonly how: 'read' | 'insert' | 'update'
}

export interface KeepOptions {
  /** Absent where the statement cannot be a part of another. */
  readonly touch?: Touch
  /** The register to keep the rows in; a new one by default. */
  readonly into?: string | undefined
  /** Raised where there is no row, or with `rows` not that number of rows. */
  readonly error?: PlanError | undefined
  readonly rows?: number | undefined
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
  readonly condition: (source: Source) => Condition
  /** Raised where there is no such row. */
  readonly error?: PlanError
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

  /** What must hold for anything to be written; statements of a transaction fail instead. */
  get guard(): Predicate | undefined {
    return undefined
  }

  /** A row of a register. */
  hold(model: Model, register: string, fields: readonly ValueField[], row = 0, offset = 0): Held {
    return { model, register, row, fields, offset, isInStatement: this.isOneStatement }
  }

  /** Runs a statement and keeps its rows; the answer is the name of the register. */
  keep(query: StatementSql, codecs: readonly CodecRef[], { into, error, rows }: KeepOptions = {}): string {
    const name = into ?? this.#newRegister()
    const statement = addStatement(this.c, query, codecs)
    const options = { ...(error === undefined ? {} : { error }), ...(rows === undefined ? {} : { rows }) }
    this.nodes.push({ kind: 'keep', name, statement, ...options })
    return name
  }

  /** Runs a statement whose rows do not matter. */
  execute(query: StatementSql, _touch?: Touch): void {
    this.nodes.push(executeNode(this.c, query))
  }

  /** Runs a statement that has to change so many rows. */
  executeExactly(query: StatementSql, rows: number, error: PlanError): void {
    this.nodes.push({ kind: 'require', of: executeNode(this.c, query), rows, error })
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
