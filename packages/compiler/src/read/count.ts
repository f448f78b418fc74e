import type { CodecRef, Mapping, PlanNode, ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import { sql } from 'kysely'
import type { Compilation } from '../compilation.ts'
import { isSelected, isTrue, member, objectOrEmpty } from '../shape-reader.ts'
import { column, type Source } from '../source.ts'
import { named, unnamed } from '../sql.ts'
import { countCodec, queryNode } from '../statement.ts'
import { ColumnList } from './record.ts'
import { modelRows, openRows, type Rows } from './rows.ts'

/** `count`: a number, or with `select` an object of counters. A counter of a field leaves NULL out. */
export function count(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = openAggregated(c, model, args)
  const select = member(args, 'select')
  const columns = new ColumnList()
  const mapping =
    select === undefined || isTrue(select)
      ? counterMapping(columns, undefined, rows.source, '_all')
      : countersMapping(columns, rows.source, objectOrEmpty(select))
  return { kind: 'first', of: queryNode(c, rows.select(columns.selected), columns.codecs, mapping) }
}

/** `exists`: whether any record fulfils the filter. */
export function exists(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = openRows(c, modelRows(c, model), args)
  const query = c.builder.selectNoFrom([named(sql`exists ${rows.select([unnamed(sql`1`)])}`, 'exists')])
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

/** The mapping of `{ _all: true, field: true }`. */
export function countersMapping(columns: ColumnList, source: Source, select: ShapeObject): Mapping {
  const fields = select.entries.flatMap(([name, node]): readonly (readonly [string, Mapping])[] =>
    isSelected(node) ? [[name, counterMapping(columns, name, source, name)]] : [],
  )
  return { kind: 'record', fields }
}

/** The mapping of one counter; without a field it counts rows. */
export function counterMapping(columns: ColumnList, field: string | undefined, source: Source, name: string): Mapping {
  const counted = field === undefined || field === '_all' ? sql`count(*)` : sql`count(${column(source, field)})`
  return { kind: 'column', index: columns.add(counted, name, countCodec), codec: countCodec }
}
