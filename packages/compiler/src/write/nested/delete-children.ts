import { and } from '../../condition.ts'
import { asObject, items } from '../../shape-reader.ts'
import { deleteFrom } from '../statements.ts'
import type { ChildWriter } from './child-write.ts'
import { missingRelated, notConnected } from './errors.ts'
import { anyOf } from './filters.ts'
import { flag, isLinked } from './place.ts'

/** Nested `delete`: each record has to be connected. */
export const deleteChildren: ChildWriter = (steps, place, writes) => {
  const { c } = steps
  for (const { parent, node } of writes) {
    const wanted = items(node).filter((item) => flag(item) !== false)
    if (wanted.length === 0) continue
    const target = c.target(place.child)
    const filters = wanted.flatMap((item) => (flag(item) === true ? [] : [asObject(item)]))
    const picked = filters.length === 0 ? undefined : anyOf(c, target, filters)
    const statement = deleteFrom(c, place.child, and([isLinked(c, place, parent)(target), picked]))
    const error = place.relation.list ? notConnected(place) : missingRelated(place, 'a nested delete')
    steps.executeExactly(statement, wanted.length, error)
  }
}

/** Nested `deleteMany`: whatever is connected and fulfils a filter. */
export const deleteManyChildren: ChildWriter = (steps, place, writes) => {
  const { c } = steps
  for (const { parent, node } of writes) {
    const filters = items(node).map(asObject)
    if (filters.length === 0) continue
    const target = c.target(place.child)
    const condition = and([isLinked(c, place, parent)(target), anyOf(c, target, filters)])
    steps.execute(deleteFrom(c, place.child, condition))
  }
}
