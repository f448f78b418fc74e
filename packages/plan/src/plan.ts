import type { PlanNode } from './node.ts'
import type { Slot } from './shape.ts'
import type { Statement } from './statement.ts'

/** Version of the plan format; plans of another version are not used. */
export const planFormat = 1

/** Kinds of SQL that plans are written in. */
export type DialectName = 'postgres' | 'sqlite' | 'mysql'

/**
 * How to answer every query of one shape: plain, frozen, serialisable data in which nothing depends on a value.
 * JSON carries it without loss.
 */
export interface Plan {
  readonly format: typeof planFormat
  /** Fingerprint of the schema it was compiled for. */
  readonly schema: string
  readonly dialect: DialectName
  /** Cache key of the shape. */
  readonly key: string
  /** Model and action, for messages and statistics. */
  readonly model: string
  readonly action: string
  /** Tables read and written, as `namespace.table` or `table`, join tables included. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly slots: readonly Slot[]
  readonly statements: readonly Statement[]
  readonly root: PlanNode
}
