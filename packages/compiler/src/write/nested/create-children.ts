import { asObject, items } from '../../shape-reader.ts'
import { bulkOptions, rowsOf } from '../bulk-arguments.ts'
import { insertRows } from '../rows.ts'
import type { ChildWriter } from './child-write.ts'
import { insertPairs } from './join.ts'
import { linkOf } from './place.ts'
import { releaseOther } from './release.ts'

/** Nested `create`: the children of all parents in one statement. */
export const create: ChildWriter = (steps, place, writes) => {
  for (const { parent, isNew } of writes) if (!isNew) releaseOther(steps, place, parent)
  const children = writes.flatMap(({ parent, node }) => items(node).map((item) => ({ parent, data: asObject(item) })))
  if (children.length === 0) return
  const isJoined = place.relation.through !== undefined
  const records = children.map(({ parent, data }) => ({ data, given: isJoined ? [] : linkOf(steps.c, place, parent) }))
  const created = steps.records.create(steps, place.child, records)
  if (isJoined)
    insertPairs(
      steps,
      place,
      created.flatMap((child, index) => pairOf(children[index]?.parent, child)),
    )
}

function pairOf<T>(parent: T | undefined, child: T): readonly (readonly [T, T])[] {
  return parent === undefined ? [] : [[parent, child]]
}

/** Nested `createMany`: any number of rows in one statement. */
export const createMany: ChildWriter = (steps, place, writes) => {
  for (const { parent, node } of writes) {
    const args = asObject(node)
    const rows = rowsOf(args)
    if (rows.columns.length === 0) continue
    const given = linkOf(steps.c, place, parent)
    steps.insert(place.child, (guard) => insertRows(steps.c, place.child, rows, { ...bulkOptions(args), given, guard }))
  }
}
