import { InternalError, type PlanNode, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { Model, ValueField } from '@hotplan/schema'
import { listCodec } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { and, render } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { slotList } from '../parameter.ts'
import { numberedLists } from '../profile/numbered-lists.ts'
import { selectFrom } from '../select.ts'
import { objectMember } from '../shape-reader.ts'
import { column, fieldIn } from '../source.ts'
import { columnOf, type SqlBool, sql, unnamed } from '../sql.ts'
import { countCodec, queryNode } from '../statement.ts'
import { joinsFor } from './joins.ts'
import { recordColumns } from './record.ts'

/** A field of the key with the slot that holds its values. */
interface KeyPart {
  readonly field: ValueField
  readonly slot: number
  readonly name: string
}

/**
 * `findUnique` for any number of keys at once: `{ position, record }` for each key that has a record, with the place of the key in the
 * lists, from 1. The database compares the keys, so types, collations and precisions mean what they mean for one key.
 * @throws InternalError where the dialect has no numbered lists
 */
export function findEach(c: Compilation, model: Model, args: ShapeObject, keySlots: readonly number[]): PlanNode {
  const numbered = numberedLists[c.profile.name]
  if (numbered === undefined) throw new InternalError(`${c.profile.name} has no numbered lists`)
  const { parts, rest } = splitKey(model, objectMember(args, 'where'), keySlots)
  const keys = c.alias()
  const lists = parts.map(({ field, slot }) => ({ field, list: slotList(c, slot, listCodec(c.schema, field)) }))
  const source = c.source(model)
  const matches = parts.map(({ field, name }) => sql<SqlBool>`${column(source, field.name)} = ${columnOf(keys, name)}`)
  const names = [...parts.map(({ name }) => name), 'n']
  const joined = selectFrom(c.builder, numbered(c.schema, lists, { alias: keys, columns: names })).join(
    'InnerJoin',
    c.from(source),
    sql<SqlBool>`${sql.join(matches, sql` and `)}`,
  )
  const condition = render(and([filterRows(c, source, rest)]))
  const joins = joinsFor(c, model, args, false)
  const record = recordColumns(c, source, args, { joins })
  const selected = [...record.selected, unnamed(columnOf(keys, 'n'))]
  const query = (condition === undefined ? joined : joined.where(condition)).select(selected)
  const position = { kind: 'column', index: record.codecs.length, codec: countCodec } as const
  return queryNode(c, joins?.applyTo(query) ?? query, [...record.codecs, countCodec], {
    kind: 'record',
    fields: [
      ['position', position],
      ['record', record.mapping],
    ],
  })
}

/** The fields whose values are listed, and the conditions that are the same for every key. */
function splitKey(
  model: Model,
  where: ShapeObject,
  keySlots: readonly number[],
): { readonly parts: readonly KeyPart[]; readonly rest: ShapeObject } {
  const parts: KeyPart[] = []
  const take = (name: string, node: ShapeNode): boolean => {
    if (node.kind !== 'slot' || !keySlots.includes(node.slot)) return false
    parts.push({ field: fieldIn(model, name), slot: node.slot, name: `k${parts.length}` })
    return true
  }
  const rest = where.entries.filter(([name, node]) => {
    if (node.kind !== 'object') return !take(name, node)
    return !model.uniqueKeys.some((key) => key.name === name) || !node.entries.every(([field, value]) => take(field, value))
  })
  return { parts, rest: { kind: 'object', entries: rest } }
}
