import { InternalError } from '@hotplan/plan'
import type { JoinTable } from '@hotplan/schema'
import { sql } from '../../sql.ts'
import { type Held, heldValue } from './held.ts'
import type { Place } from './place.ts'
import type { Steps } from './steps.ts'

/** Connects records through the join table of a many-to-many relation; pairs that are there already stay. */
export function insertPairs(steps: Steps, place: Place, pairs: readonly (readonly [parent: Held, child: Held])[]): void {
  if (pairs.length === 0) return
  const { c } = steps
  const { relation } = place
  const through = joinTable(place)
  const rows = pairs.map(
    ([parent, child]) => sql`(${heldValue(c, parent, relation.from[0] ?? '')}, ${heldValue(c, child, relation.to[0] ?? '')})`,
  )
  const columns = sql`${sql.id(through.from)}, ${sql.id(through.to)}`
  steps.insert(through, (guard) => {
    const values =
      guard === undefined ? sql`values ${sql.join(rows)}` : sql`select * from (values ${sql.join(rows)}) as v where ${guard}`
    return sql`insert into ${c.writeTable(through)} (${columns}) ${values} on conflict do nothing`
  })
}

/** The join table of a many-to-many relation. */
export function joinTable({ relation }: Place): JoinTable {
  if (relation.through === undefined) throw new InternalError(`${relation.name} has no join table`)
  return relation.through
}
