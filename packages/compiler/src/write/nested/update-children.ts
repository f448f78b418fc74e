import type { ShapeObject } from '@hotplan/plan'
import { and } from '../../condition.ts'
import { filterRows } from '../../filter/where.ts'
import { asObject, items, objectMember } from '../../shape-reader.ts'
import { keyFields } from '../result.ts'
import { updateAssignments } from '../values.ts'
import type { ChildWriter } from './child-write.ts'
import { missingRelated } from './errors.ts'
import { type Held, isHeld, type RowCondition } from './held.ts'
import { insertPairs } from './join.ts'
import { keepRow } from './lookup.ts'
import { isLinked, linkOf, type Place, updateArguments } from './place.ts'
import type { Steps } from './steps.ts'

/** Nested `update`: the record has to be connected. */
export const updateChildren: ChildWriter = (steps, place, writes) => {
  for (const { parent, node } of writes) {
    for (const item of items(node)) {
      const { where, data } = updateArguments(place, asObject(item))
      const condition = linkedWhere(steps, place, parent, where)
      steps.records.update(steps, place.child, { data, condition, error: missingRelated(place, 'a nested update') })
    }
  }
}

/** Nested `updateMany`: whatever is connected and fulfils the filter. */
export const updateManyChildren: ChildWriter = (steps, place, writes) => {
  const { c } = steps
  for (const { parent, node } of writes) {
    for (const item of items(node)) {
      const data = objectMember(asObject(item), 'data')
      if (data.entries.length === 0) continue
      const condition = linkedWhere(steps, place, parent, objectMember(asObject(item), 'where'))
      steps.change({ model: place.child, condition, assignments: (target) => updateAssignments(c, target, data) })
    }
  }
}

/** Nested `upsert`: updates the record where it is connected, else creates one. */
export const upsertChildren: ChildWriter = (steps, place, writes) => {
  for (const { parent, node } of writes) {
    for (const item of items(node)) upsertChild(steps, place, parent, asObject(item))
  }
}

function upsertChild(steps: Steps, place: Place, parent: Held, node: ShapeObject): void {
  const { child, relation } = place
  const condition = linkedWhere(steps, place, parent, objectMember(node, 'where'))
  const found = keepRow(steps, child, keyFields(child), condition)
  steps.when(
    found.register,
    (branch) => branch.records.update(branch, child, { data: objectMember(node, 'update'), condition: isHeld(steps.c, found) }),
    (branch) => {
      const isJoined = relation.through !== undefined
      const given = isJoined ? [] : linkOf(steps.c, place, parent)
      const created = branch.records.create(branch, child, [{ data: objectMember(node, 'create'), given }], {
        fields: relation.to,
      })
      if (isJoined)
        insertPairs(
          branch,
          place,
          created.map((record) => [parent, record]),
        )
    },
  )
}

function linkedWhere(steps: Steps, place: Place, parent: Held, where: ShapeObject): RowCondition {
  const linked = isLinked(steps.c, place, parent)
  return (source) => and([linked(source), filterRows(steps.c, source, where)])
}
