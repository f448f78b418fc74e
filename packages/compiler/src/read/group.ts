import { InternalError, type PlanNode, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { render } from '../condition.ts'
import { having } from '../filter/having.ts'
import { asObject, items, member, objectMember, text } from '../shape-reader.ts'
import { column, fieldIn, type Source } from '../source.ts'
import type { Sql } from '../sql.ts'
import { queryNode } from '../statement.ts'
import { aggregateFields } from './aggregate.ts'
import { aggregateOf, isAggregate } from './aggregates.ts'
import { type OrderTerm, ordered, reversedTerms, sort } from './order.ts'
import { ColumnList } from './record.ts'
import { modelRows, openRows } from './rows.ts'
import { windowed, windowOf } from './window.ts'

/**
 * `groupBy`: a record of the grouped fields and the aggregates per group. A negative `take` answers with the last groups, the last one first, as
 * Prisma Client does.
 */
export function groupBy(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const window = windowOf(c, args)
  if (window.empty) return { kind: 'literal', value: [] }
  const rows = openRows(c, modelRows(c, model), onlyWhere(args))
  const columns = new ColumnList()
  const by = items(member(args, 'by')).map((node) => fieldIn(model, text(node)))
  const keys = by.map((field) => {
    const codec = codecOf(c.schema, field)
    const index = columns.add(c.profile.resultColumn(column(rows.source, field.name), field), field.name, codec)
    return [field.name, { kind: 'column', index, codec }] as const
  })
  const fields = [...keys, ...aggregateFields(c, columns, rows.source, args)]
  const key = groupKey(c, rows.source, args)
  const groups = rows.select(columns.selected).groupBy(by.map((field) => key(field.name)))
  const condition = render(
    having({ c, source: rows.source, negated: false, bounded: false, paged: false }, objectMember(args, 'having')),
  )
  const filtered = condition === undefined ? groups : groups.having(condition)
  const terms = groupOrder(c, rows.source, member(args, 'orderBy'), key)
  const sorted = ordered(c, filtered, window.backward ? reversedTerms(terms) : terms)
  return queryNode(c, windowed(c, sorted, window), columns.codecs, { kind: 'record', fields })
}

function onlyWhere(args: ShapeObject): ShapeObject {
  return { kind: 'object', entries: args.entries.filter(([key]) => key === 'where') }
}

/** A field as a key of groups and of their order. */
type GroupKey = (name: string) => Sql

function groupKey(c: Compilation, source: Source, args: ShapeObject): GroupKey {
  const filtered = objectMember(args, 'where').entries.length > 0
  return (name) => (filtered ? c.profile.filteredGroupKey(column(source, name)) : column(source, name))
}

/** The keys of an order of groups: grouped fields, or aggregates as in `{ _avg: { age: 'desc' } }`. */
function groupOrder(c: Compilation, source: Source, orderBy: ShapeNode | undefined, key: GroupKey): readonly OrderTerm[] {
  return items(orderBy).flatMap((item) => asObject(item).entries.map(([name, node]) => groupTerm(c, source, name, node, key)))
}

function groupTerm(c: Compilation, source: Source, name: string, node: ShapeNode, key: GroupKey): OrderTerm {
  if (!isAggregate(name)) {
    return { ...sort(c, node), sql: key(name), nullable: fieldIn(source.model, name).optional }
  }
  const [entry] = asObject(node).entries
  if (entry === undefined) throw new InternalError(`The order by ${name} names no field`)
  return { ...sort(c, entry[1]), sql: aggregateOf(c, source, name, entry[0]).sql, nullable: true }
}
