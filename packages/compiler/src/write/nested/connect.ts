import type { ShapeObject } from '@hotplan/plan'
import { filterRows } from '../../filter/where.ts'
import { asObject, items, objectMember } from '../../shape-reader.ts'
import { keyFields } from '../result.ts'
import type { ChildWrite, ChildWriter } from './child-write.ts'
import { foundOrCreatedAtOnce } from './create-missing.ts'
import { missingChildren, missingConnected, missingRelated } from './errors.ts'
import { anyOf } from './filters.ts'
import { type Held, isHeld, keyAnd } from './held.ts'
import { insertPairs } from './join.ts'
import { link } from './link.ts'
import { keepRow, keepRows } from './lookup.ts'
import { isLinked, keptFields, linkOf, type Place } from './place.ts'
import { isRequired, releaseOther, unlink } from './release.ts'
import type { Steps } from './steps.ts'

/** Nested `connect`: the records have to be there. */
export const connect: ChildWriter = (steps, place, writes) => {
  for (const write of writes) {
    const filters = items(write.node).map(asObject)
    if (filters.length === 0) continue
    if (place.relation.through !== undefined) connectThrough(steps, place, write.parent, filters)
    else if (place.relation.list) connectMany(steps, place, write.parent, filters)
    else connectOne(steps, place, write, filters)
  }
}

function connectThrough(steps: Steps, place: Place, parent: Held, filters: readonly ShapeObject[]): void {
  const fields = keyAnd(place.child, place.relation.to)
  const found = keepRows(steps, place.child, fields, filters, missingConnected(filters.length))
  insertPairs(
    steps,
    place,
    found.map((child) => [parent, child]),
  )
}

function connectMany(steps: Steps, place: Place, parent: Held, filters: readonly ShapeObject[]): void {
  keepRows(steps, place.child, keyFields(place.child), filters, missingChildren(place, filters.length))
  link(steps, place, parent, (source) => anyOf(steps.c, source, filters), true)
}

function connectOne(steps: Steps, place: Place, { parent, isNew }: ChildWrite, filters: readonly ShapeObject[]): void {
  const purpose = isNew ? `create or connect inlined relation for '${place.parent.name}' record(s)` : null
  const error = missingRelated(place, 'a nested connect', purpose)
  for (const child of keepRows(steps, place.child, keyFields(place.child), filters, error)) {
    if (!isNew) releaseOther(steps, place, parent, child)
    link(steps, place, parent, isHeld(steps.c, child), true)
  }
}

/** Nested `connectOrCreate`: connects what it finds, creates what it does not. */
export const connectOrCreate: ChildWriter = (steps, place, writes) => {
  const pairs: (readonly [Held, Held])[] = []
  for (const write of writes) {
    const nodes = items(write.node).map(asObject)
    const found =
      foundOrCreatedAtOnce(steps, place, write.parent, nodes) ?? nodes.map((node) => foundOrCreated(steps, place, write, node))
    pairs.push(...found.map((child) => [write.parent, child] as const))
  }
  if (place.relation.through !== undefined) insertPairs(steps, place, pairs)
}

function foundOrCreated(steps: Steps, place: Place, { parent, isNew }: ChildWrite, node: ShapeObject): Held {
  const { c } = steps
  const { child, relation } = place
  const data = objectMember(node, 'create')
  const isJoined = relation.through !== undefined
  const fields = keyAnd(child, keptFields(c, child, data, relation.to))
  const found = keepRow(steps, child, fields, (source) => filterRows(c, source, objectMember(node, 'where')))
  steps.when(
    found.register,
    (branch) => {
      if (isJoined) return
      if (!isNew) releaseOther(branch, place, parent, found)
      link(branch, place, parent, isHeld(c, found))
    },
    (branch) => {
      // A required relation that is taken already is refused by its unique key, as in Prisma Client.
      if (!isNew && !relation.list && !isRequired(place)) unlink(branch, place, isLinked(c, place, parent))
      const given = isJoined ? [] : linkOf(c, place, parent)
      branch.records.create(branch, child, [{ data, given }], { into: found.register, fields: relation.to })
    },
  )
  return found
}
