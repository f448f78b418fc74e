import { and } from '../../condition.ts'
import { asObject, items } from '../../shape-reader.ts'
import type { ChildWriter } from './child-write.ts'
import { missingRelated, notConnected } from './errors.ts'
import { anyOf } from './filters.ts'
import type { RowCondition } from './held.ts'
import { flag, isLinked } from './place.ts'

/** Nested `delete`: each record has to be connected. */
export const deleteChildren: ChildWriter = (steps, place, writes) => {
  const { c } = steps
  for (const { parent, node } of writes) {
    const wanted = items(node).filter((item) => flag(item) !== false)
    if (wanted.length === 0) continue
    const filters = wanted.flatMap((item) => (flag(item) === true ? [] : [asObject(item)]))
    const linked = isLinked(c, place, parent)
    const condition: RowCondition = (source) =>
      and([linked(source), filters.length === 0 ? undefined : anyOf(c, source, filters)])
    const error = place.relation.list ? notConnected(place) : missingRelated(place, 'a nested delete')
    steps.change({ model: place.child, condition }, { rows: wanted.length, error })
  }
}

/** Nested `deleteMany`: whatever is connected and fulfils a filter. */
export const deleteManyChildren: ChildWriter = (steps, place, writes) => {
  const { c } = steps
  for (const { parent, node } of writes) {
    const filters = items(node).map(asObject)
    if (filters.length === 0) continue
    const linked = isLinked(c, place, parent)
    steps.change({ model: place.child, condition: (source) => and([linked(source), anyOf(c, source, filters)]) })
  }
}
