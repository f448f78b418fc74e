import type { CodecRef, Mapping, RecordMapping, ShapeObject } from '@hotplan/plan'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { column, type Source } from '../source.ts'
import { named, type Selected, type Sql } from '../sql.ts'
import { countCodec, jsonCodec } from '../statement.ts'
import { relationCounts } from './counts.ts'
import { nestedRelation } from './nested.ts'
import { selectionOf } from './selection.ts'

/** A select list, its codecs, and how a row of it becomes a record. */
export interface RecordColumns {
  readonly selected: readonly Selected[]
  readonly codecs: readonly CodecRef[]
  readonly mapping: RecordMapping
}

/** Gathers the columns of a statement; each call of `add` answers with the position of the new column. */
export class ColumnList {
  readonly selected: Selected[] = []
  readonly codecs: CodecRef[] = []

  add(expression: Sql, name: string, codec: CodecRef): number {
    this.selected.push(named(expression, name))
    this.codecs.push(codec)
    return this.codecs.length - 1
  }
}

/** The columns of the records that `select`, `include` and `omit` ask for. */
export function recordColumns(c: Compilation, source: Source, args: ShapeObject): RecordColumns {
  const selection = selectionOf(c, source, args)
  const columns = new ColumnList()
  const fields: (readonly [string, Mapping])[] = []
  for (const field of selection.fields) {
    const codec = codecOf(c.schema, field)
    const index = columns.add(c.profile.resultColumn(column(source, field.name), field), field.name, codec)
    fields.push([field.name, { kind: 'column', index, codec }])
  }
  for (const [field, nested] of selection.relations) {
    const value = nestedRelation(c, source, field, nested)
    const index = columns.add(value.sql, field.name, jsonCodec)
    fields.push([field.name, { kind: 'jsonColumn', index, of: value.mapping }])
  }
  if (selection.counts !== undefined) {
    const counts = relationCounts(c, source, selection.counts).map(({ name, sql }): readonly [string, Mapping] => [
      name,
      { kind: 'column', index: columns.add(sql, name, countCodec), codec: countCodec },
    ])
    fields.push(['_count', { kind: 'record', fields: counts }])
  }
  return { selected: columns.selected, codecs: columns.codecs, mapping: { kind: 'record', fields } }
}
