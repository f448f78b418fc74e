import type { CodecRef, PlanError, PlanNode } from '@hotplan/plan'
import type { Compilation } from '../../compilation.ts'
import { addStatement, executeNode, type StatementSql } from '../../statement.ts'

export interface KeepOptions {
  /** The register to keep the rows in; a new one by default. */
  readonly into?: string | undefined
  /** Raised where there is no row, or with `rows` not that number of rows. */
  readonly error?: PlanError | undefined
  readonly rows?: number | undefined
}

/** The steps of a write, in order. Branches share the names of registers with the whole. */
export class Steps {
  readonly c: Compilation
  readonly nodes: PlanNode[] = []
  readonly #registers: { count: number }

  constructor(c: Compilation, registers: { count: number } = { count: 0 }) {
    this.c = c
    this.#registers = registers
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
  execute(query: StatementSql): void {
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
  when(register: string, found: (steps: Steps) => void, missing: (steps: Steps) => void): void {
    this.nodes.push({ kind: 'when', register, found: this.#branch(found), missing: this.#branch(missing) })
  }

  #branch(write: (steps: Steps) => void): PlanNode {
    const branch = new Steps(this.c, this.#registers)
    write(branch)
    return branch.nodes.length === 0 ? { kind: 'literal', value: null } : { kind: 'sequence', steps: branch.nodes }
  }

  #newRegister(): string {
    this.#registers.count += 1
    return `r${this.#registers.count}`
  }
}
