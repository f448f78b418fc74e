import type { ShapeObject } from '@hotplan/plan'
import { and, type Condition } from '../../condition.ts'
import { asObject, items } from '../../shape-reader.ts'
import type { Source } from '../../source.ts'
import { fieldIn } from '../../source.ts'
import { type SqlBool, sql } from '../../sql.ts'
import { selectWhere } from '../result.ts'
import type { ChildWriter } from './child-write.ts'
import { missingConnected, requiredDisconnect, requiredRelation } from './errors.ts'
import { anyOf, isNotTrue } from './filters.ts'
import { type Held, heldValue, keyAnd, type RowCondition, selectedFields } from './held.ts'
import { insertPairs, joinTable } from './join.ts'
import { link } from './link.ts'
import { keepRows } from './lookup.ts'
import { flag, isLinked, type Place } from './place.ts'
import { isRequired, unlink } from './release.ts'
import type { Steps } from './steps.ts'

/** Nested `disconnect`: what is not connected stays as it is. */
export const disconnect: ChildWriter = (steps, place, writes) => {
  for (const { parent, node } of writes) {
    const wanted = items(node).filter((item) => flag(item) !== false)
    if (wanted.length === 0) continue
    const filters = wanted.map((item) => (flag(item) === true ? everything : asObject(item)))
    if (place.relation.through !== undefined) removePairs(steps, place, parent, filters)
    else if (isRequired(place)) steps.fail(requiredDisconnect(place))
    else unlink(steps, place, among(steps, place, parent, filters))
  }
}

const everything: ShapeObject = { kind: 'object', entries: [] }

function among(steps: Steps, place: Place, parent: Held, filters: readonly ShapeObject[]): RowCondition {
  const linked = isLinked(steps.c, place, parent)
  return (source) => and([linked(source), anyOf(steps.c, source, filters)])
}

/** Nested `set`: exactly these records are connected afterwards. */
export const set: ChildWriter = (steps, place, writes) => {
  for (const { parent, node } of writes) {
    const filters = items(node).map(asObject)
    if (place.relation.through === undefined) setChildren(steps, place, parent, filters)
    else setPairs(steps, place, parent, filters)
  }
}

function setChildren(steps: Steps, place: Place, parent: Held, filters: readonly ShapeObject[]): void {
  const { c } = steps
  const linked = isLinked(c, place, parent)
  const others = (source: Source): Condition => and([linked(source), isNotTrue(anyOf(c, source, filters))])
  if (isRequired(place)) steps.forbid(place.child, others, requiredRelation(place))
  else unlink(steps, place, others)
  if (filters.length === 0) return
  link(steps, place, parent, (source) => and([anyOf(c, source, filters), isNotTrue(linked(source))]))
}

function removePairs(steps: Steps, place: Place, parent: Held, filters: readonly ShapeObject[]): void {
  const { c } = steps
  const source = c.source(place.child)
  const fields = place.relation.to.map((name) => fieldIn(place.child, name))
  const children = selectWhere(c, source, { selected: selectedFields(source, fields) }, anyOf(c, source, filters))
  deletePairs(steps, place, parent, sql`in ${children}`)
}

function setPairs(steps: Steps, place: Place, parent: Held, filters: readonly ShapeObject[]): void {
  const { c } = steps
  const fields = keyAnd(place.child, place.relation.to)
  const found = keepRows(steps, place.child, fields, filters, missingConnected(filters.length))
  const keys = found.map((child) => heldValue(c, child, place.relation.to[0] ?? ''))
  deletePairs(steps, place, parent, keys.length === 0 ? undefined : sql`not in (${sql.join(keys)})`)
  insertPairs(
    steps,
    place,
    found.map((child) => [parent, child]),
  )
}

function deletePairs(steps: Steps, place: Place, parent: Held, test: ReturnType<typeof sql> | undefined): void {
  const { c } = steps
  const through = joinTable(place)
  const own = sql<SqlBool>`${sql.id(through.from)} = ${heldValue(c, parent, place.relation.from[0] ?? '')}`
  steps.removePairs(through, test === undefined ? own : sql<SqlBool>`${own} and ${sql.id(through.to)} ${test}`)
}
