import type { ParameterScope } from '@hotplan/data-mapper'
import type { MaybePromise, Row, Session } from '@hotplan/plan'
import type { Observer } from './observation.ts'

/** Everything that belongs to one execution of a plan; plans and linked plans hold none of it. */
export interface Frame extends ParameterScope {
  readonly values: readonly unknown[]
  readonly session: Session
  readonly registers: (readonly Row[])[]
  readonly observer: Observer | undefined
  /** Commits the transaction of the plan behind a statement that nothing depends on. Absent where the session takes one at a time. */
  readonly commit?: (() => void) | undefined
}

/** An executable node. */
export type Runner = (frame: Frame) => MaybePromise<unknown>
