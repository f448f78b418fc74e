import { and, type Condition, not } from '../../condition.ts'
import { fieldIn, type Source } from '../../source.ts'
import { sql } from '../../sql.ts'
import type { Assignment } from '../values.ts'
import { requiredRelation } from './errors.ts'
import { type Held, isHeld, type RowCondition } from './held.ts'
import { isLinked, type Place } from './place.ts'
import type { Steps } from './steps.ts'

/** Whether the rows at the other side cannot be without a parent. */
export function isRequired({ opposite }: Place): boolean {
  return !opposite.optional
}

/** What takes a row at the other side away from its parent. As in Prisma Client, `@updatedAt` stays. */
function unlinking({ relation, child }: Place): readonly Assignment[] {
  const fields = relation.to.map((name) => fieldIn(child, name)).filter((field) => field.optional)
  return fields.map((field) => ({ field, value: sql`null` }))
}

/** Takes rows at the other side away from their parent. */
export function unlink(steps: Steps, place: Place, condition: RowCondition): void {
  steps.change({ model: place.child, condition, assignments: () => unlinking(place) })
}

/** Before another record takes its place, the one record of a to-one relation has to go; a required relation does not let it. */
export function releaseOther(steps: Steps, place: Place, parent: Held, successor?: Held): void {
  if (place.relation.list) return
  const { c } = steps
  const linked = isLinked(c, place, parent)
  const condition = (source: Source): Condition =>
    and([linked(source), successor === undefined ? undefined : not(isHeld(c, successor)(source))])
  if (!isRequired(place)) {
    unlink(steps, place, condition)
    return
  }
  steps.forbid(place.child, condition, requiredRelation(place))
}
