import { type Assignment, stamps } from '../values.ts'
import type { Held, RowCondition } from './held.ts'
import { linkOf, type Place } from './place.ts'
import type { Steps } from './steps.ts'

/** Makes rows at the other side children of a record. */
export function link(steps: Steps, place: Place, parent: Held, condition: RowCondition, isLookedUp = false): void {
  const { c } = steps
  const assignments = (): readonly Assignment[] => [...linkOf(c, place, parent), ...stamps(c, place.child)]
  steps.change({ model: place.child, condition, assignments, isLookedUp })
}
