import type { Mapping, PlanNode, ShapeObject } from '@hotplan/plan'
import type { Aggregate, Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { isSelected, isTrue, objectOrEmpty } from '../shape-reader.ts'
import type { Source } from '../source.ts'
import { queryNode } from '../statement.ts'
import { aggregateOf, isAggregate } from './aggregates.ts'
import { openAggregated } from './count.ts'
import { ColumnList } from './record.ts'

/** `aggregate`: one record of aggregates. Over no rows counters are zero and everything else is null. */
export function aggregate(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const rows = openAggregated(c, model, args)
  const columns = new ColumnList()
  const fields = aggregateFields(c, columns, rows.source, args)
  return { kind: 'first', of: queryNode(c, rows.select(columns.selected), columns.codecs, { kind: 'record', fields }) }
}

/** The aggregates that the arguments ask for: `_avg: { age: true }`, `_count: true`. */
export function aggregateFields(
  c: Compilation,
  columns: ColumnList,
  source: Source,
  args: ShapeObject,
): readonly (readonly [string, Mapping])[] {
  return args.entries.flatMap(([name, node]): readonly (readonly [string, Mapping])[] => {
    if (!isAggregate(name) || !isSelected(node)) return []
    if (isTrue(node)) return [[name, aggregateMapping(c, columns, source, name, '_all')]]
    const fields = objectOrEmpty(node).entries.filter(([, selected]) => isTrue(selected))
    const mappings = fields.map(([field]) => [field, aggregateMapping(c, columns, source, name, field)] as const)
    return [[name, { kind: 'record', fields: mappings }]]
  })
}

function aggregateMapping(c: Compilation, columns: ColumnList, source: Source, aggregate: Aggregate, field: string): Mapping {
  const { sql, codec } = aggregateOf(c, source, aggregate, field)
  return { kind: 'column', index: columns.add(sql, `${aggregate}_${field}`, codec), codec }
}
