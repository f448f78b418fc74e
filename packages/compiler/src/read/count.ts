import type { CodecRef, Mapping, PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { selectNoFrom } from '../select.ts'
import { isTrue, member, objectOrEmpty } from '../shape-reader.ts'
import { named, sql, unnamed } from '../sql.ts'
import { queryNode } from '../statement.ts'
import { aggregateOf } from './aggregates.ts'
import { ColumnList } from './record.ts'
import { modelRows, openRows, type Rows } from './rows.ts'

/** `count`: a number, or with `select` an object of counters. A counter of a field leaves NULL out. */
export function count(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = openAggregated(c, model, args)
  const select = member(args, 'select')
  const columns = new ColumnList()
  const counter = (name: string): Mapping => {
    const { sql: counted, codec } = aggregateOf(c, rows.source, '_count', name)
    return { kind: 'column', index: columns.add(counted, name, codec), codec }
  }
  const asked = select === undefined || isTrue(select) ? undefined : objectOrEmpty(select).entries
  const mapping: Mapping =
    asked === undefined
      ? counter('_all')
      : { kind: 'record', fields: asked.filter(([, node]) => isTrue(node)).map(([name]) => [name, counter(name)]) }
  return { kind: 'first', of: queryNode(c, rows.select(columns.selected), columns.codecs, mapping) }
}

/** `exists`: whether any record fulfils the filter. */
export function exists(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = openRows(c, modelRows(c, model), args)
  const query = selectNoFrom(c.builder, [named(sql`exists ${rows.select([unnamed(sql`1`)])}`, 'exists')])
  const codec: CodecRef = { name: 'boolean' }
  return { kind: 'first', of: queryNode(c, query, [codec], { kind: 'column', index: 0, codec }) }
}

/**
 * The rows that an aggregate sums up. An order decides nothing unless there is a window; a window goes into a derived table,
 * since aggregation comes before LIMIT.
 */
export function openAggregated(c: Compilation, model: Model, args: ShapeObject): Rows {
  const hasWindow = member(args, 'take') !== undefined || member(args, 'skip') !== undefined
  const relevant = hasWindow || member(args, 'cursor') !== undefined ? args : withoutOrder(args)
  return openRows(c, modelRows(c, model), relevant, { derived: true })
}

function withoutOrder(args: ShapeObject): ShapeObject {
  return { kind: 'object', entries: args.entries.filter(([key]) => key !== 'orderBy') }
}
