import type { ShapeObject } from '@hotplan/plan'
import { valueFieldsOf } from '@hotplan/schema'
import { elementCodec } from '../../codec.ts'
import { slotValue } from '../../parameter.ts'
import { member, objectMember } from '../../shape-reader.ts'
import { column } from '../../source.ts'
import { type Predicate, type SqlBool, sql, unnamed } from '../../sql.ts'
import { selectWhere } from '../result.ts'
import { createAssignments } from '../values.ts'
import { missingConnected } from './errors.ts'
import { anyOf } from './filters.ts'
import { type Held, keyAnd } from './held.ts'
import { insertAll } from './insert.ts'
import { link } from './link.ts'
import { type CommonKey, commonKey, keepRows } from './lookup.ts'
import { hasNestedWrites, linkOf, type Place } from './place.ts'
import type { Steps } from './steps.ts'

/** A compound select of SQLite has at most 500 parts. */
const mostRecords = 200

/**
 * Several records of `connectOrCreate` together: one INSERT of those that are missing, which lets others create them first, then one lookup or one
 * update of all. Undefined where that would not mean the same as one after the other: each has to be found by the unique key that it is created with.
 */
export function foundOrCreatedAtOnce(
  steps: Steps,
  place: Place,
  parent: Held,
  nodes: readonly ShapeObject[],
): readonly Held[] | undefined {
  const { c } = steps
  const { child, relation } = place
  if (steps.isOneStatement || !relation.list || nodes.length < 2 || nodes.length > mostRecords) return undefined
  const filters = nodes.map((node) => objectMember(node, 'where'))
  const data = nodes.map((node) => objectMember(node, 'create'))
  const key = commonKey(child, filters)
  if (key === undefined || !data.every((one, index) => isCreatedWith(steps, place, one, key, index))) return undefined
  const isJoined = relation.through !== undefined
  const given = isJoined ? [] : linkOf(c, place, parent)
  const rows = data.map((one) => createAssignments(c, child, one, given))
  const insert = insertAll(c, child, rows, isMissing(steps, place, key))
  if (insert === undefined) return undefined
  steps.execute(sql`${insert} on conflict (${sql.id(key.field.column)}) do nothing`)
  if (isJoined) return keepRows(steps, child, keyAnd(child, relation.to), filters, missingConnected(filters.length))
  link(steps, place, parent, (source) => anyOf(c, source, filters))
  return []
}

/** Whether a record is created with the key by which it is looked for, and with nothing that would be written once more when it is connected. */
function isCreatedWith({ c }: Steps, { child }: Place, data: ShapeObject, { field, slots }: CommonKey, index: number): boolean {
  const created = member(data, field.name)
  if (created?.kind !== 'slot' || hasNestedWrites(child, data)) return false
  if (valueFieldsOf(child).some((one) => one.kind === 'scalar' && one.updatedAt === true && member(data, one.name) !== undefined))
    return false
  return c.shape.guards.some(({ slots: pair, holds }) => holds && pair[0] === slots[index] && pair[1] === created.slot)
}

/** For each key, whether no record has it. */
function isMissing({ c }: Steps, { child }: Place, { field, slots }: CommonKey): readonly Predicate[] {
  return slots.map((slot) => {
    const source = c.source(child)
    const isThere = sql<SqlBool>`${column(source, field.name)} = ${slotValue(slot, elementCodec(c.schema, field))}`
    return sql<SqlBool>`not exists ${selectWhere(c, source, { selected: [unnamed(sql`1`)] }, isThere)}`
  })
}
