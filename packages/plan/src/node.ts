import type { Mapping } from './mapping.ts'

/**
 * One step of a plan. A closed union: one handler per kind in the interpreter. What a node yields:
 *
 * - `query`: a list of mapped rows · `execute`: the number of affected rows
 * - `first`: the first item of a list or null · `reverse`: the list turned around
 * - `require`: its input, or an error · `literal`: a constant · `count`: `{ count }` of a number
 * - `let`: the value of `in`, which can read the rows of `rows` by name · `sequence`: the value of the last step
 * - `transaction`: the value of `of`, all of it or nothing
 * - `keep`: nothing; its rows can be read by name in every later step · `when`: the value of one of its branches
 * - `size`: the number of rows that are kept under a name
 * - `otherwise`: the value of `of`, or where that is null, of `to`
 * - `stitch`: a list of mapped rows, with records of relations that further statements read
 */
export type PlanNode =
  | QueryNode
  | ExecuteNode
  | FirstNode
  | ReverseNode
  | RequireNode
  | LiteralNode
  | CountNode
  | LetNode
  | SequenceNode
  | TransactionNode
  | KeepNode
  | WhenNode
  | OtherwiseNode
  | SizeNode
  | StitchNode

export interface QueryNode {
  readonly kind: 'query'
  /** Index into `Plan.statements`. */
  readonly statement: number
  readonly mapping: Mapping
}

export interface ExecuteNode {
  readonly kind: 'execute'
  readonly statement: number
}

export interface FirstNode {
  readonly kind: 'first'
  readonly of: PlanNode
}

export interface ReverseNode {
  readonly kind: 'reverse'
  readonly of: PlanNode
}

/** Fails with `error` where `of` is null, an empty list or zero; with `rows`, where it is not that number of rows. */
export interface RequireNode {
  readonly kind: 'require'
  readonly of: PlanNode
  readonly rows?: number
  readonly error: PlanError
}

export interface LiteralNode {
  readonly kind: 'literal'
  readonly value: null | boolean | number | string | readonly []
}

export interface CountNode {
  readonly kind: 'count'
  readonly of: PlanNode
}

/** Runs `rows`, keeps its undecoded rows under `name` for register parameters, then runs `in`. */
export interface LetNode {
  readonly kind: 'let'
  readonly name: string
  /** A statement that returns rows. */
  readonly statement: number
  /** Fails where it returned no row. */
  readonly error?: PlanError
  readonly in: PlanNode
}

export interface SequenceNode {
  readonly kind: 'sequence'
  readonly steps: readonly PlanNode[]
}

export interface TransactionNode {
  readonly kind: 'transaction'
  readonly of: PlanNode
  /**
   * How often it runs again where a unique constraint was violated (`P2002`): another transaction may have created what this one
   * had looked for in vain. @defaultValue 0
   */
  readonly retries?: number
}

/** Runs a statement and keeps its undecoded rows under `name` for the register parameters of all later steps, in place of earlier ones. */
export interface KeepNode {
  readonly kind: 'keep'
  readonly name: string
  /** A statement that returns rows. */
  readonly statement: number
  /** Fails where it returned no row, or with `rows`, not that number of rows. */
  readonly error?: PlanError
  readonly rows?: number
  /** With `error`, a slot that holds a list: there have to be as many rows as it has members. */
  readonly rowsOf?: number
}

/** Yields the number of rows in a register. */
export interface SizeNode {
  readonly kind: 'size'
  readonly register: string
}

/** Runs `found` where the register holds a row, else `missing`. */
export interface WhenNode {
  readonly kind: 'when'
  readonly register: string
  readonly found: PlanNode
  readonly missing: PlanNode
}

/** Yields the value of `of`; where that is null, runs `to`. */
export interface OtherwiseNode {
  readonly kind: 'otherwise'
  readonly of: PlanNode
  readonly to: PlanNode
}

/**
 * Yields the mapped rows of a statement, the parents, and puts the records of relations where the mapping says `stitched`. The parents' undecoded
 * rows are kept under `name` for the register parameters of the relations' statements. All statements see one state of the database
 * inside a transaction, and where the driver can read together.
 */
export interface StitchNode {
  readonly kind: 'stitch'
  readonly name: string
  /** A statement that returns rows. */
  readonly statement: number
  readonly mapping: Mapping
  readonly relations: readonly StitchedRelation[]
}

/** A relation whose records a statement of its own reads. */
export interface StitchedRelation {
  /** The fields that lead from the record of a parent to the records. */
  readonly path: readonly string[]
  /** Whether the place holds a list, else one record or null. */
  readonly list: boolean
  /** Present where each list is turned around (a backward `take`). */
  readonly reverse?: true
  /**
   * The column of the related rows that numbers their parent, from 1: one execution reads the rows of all parents. Without it the statement is
   * executed for each parent, whose row the register then holds alone.
   */
  readonly parent?: number
  readonly rows: StitchNode
}

/** An error that a plan can raise, with the code and the `meta` that Prisma promises for it. */
export interface PlanError {
  readonly code: string
  readonly message: string
  readonly meta: Readonly<Record<string, string | number | null>>
}
