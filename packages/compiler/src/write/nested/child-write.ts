import type { ShapeNode } from '@hotplan/plan'
import type { Held } from './held.ts'
import type { Place } from './place.ts'
import type { Steps } from './steps.ts'

/** One nested write below one parent. */
export interface ChildWrite {
  readonly parent: Held
  readonly isNew: boolean
  readonly node: ShapeNode
}

/** Writes of one kind through one relation, below one parent or several. */
export type ChildWriter = (steps: Steps, place: Place, writes: readonly ChildWrite[]) => void
