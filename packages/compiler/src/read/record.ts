import {
  type CodecRef,
  type ColumnMapping,
  InternalError,
  type Mapping,
  type RecordMapping,
  type ShapeObject,
} from '@hotplan/plan'
import type { RelationField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { named, type Selected, type Sql } from '../sql.ts'
import { countCodec, jsonCodec } from '../statement.ts'
import { relationCounts } from './counts.ts'
import type { Joins } from './joins.ts'
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

/**
 * The columns of the records that `select`, `include` and `omit` ask for. With `joins` the records of to-one relations are columns of joined
 * tables; every other relation is a column of JSON.
 */
export function recordColumns(c: Compilation, source: Source, args: ShapeObject, joins?: Joins): RecordColumns {
  const columns = new ColumnList()
  const mapping: RecordMapping = { kind: 'record', fields: recordFields(c, columns, source, args, joins) }
  return { selected: columns.selected, codecs: columns.codecs, mapping }
}

type Fields = readonly (readonly [name: string, mapping: Mapping])[]

function recordFields(c: Compilation, columns: ColumnList, source: Source, args: ShapeObject, joins: Joins | undefined): Fields {
  const selection = selectionOf(c, source, args)
  const fields: (readonly [string, Mapping])[] = selection.fields.map((field) => [
    field.name,
    scalar(c, columns, source, field.name),
  ])
  for (const [field, nested] of selection.relations) {
    fields.push([field.name, relation(c, columns, source, field, nested, joins)])
  }
  if (selection.counts !== undefined) {
    const counts = relationCounts(c, source, selection.counts).map(({ name, sql }): readonly [string, Mapping] => [
      name,
      { kind: 'column', index: columns.add(sql, name, countCodec), codec: countCodec },
    ])
    fields.push(['_count', { kind: 'record', fields: counts }])
  }
  return fields
}

function scalar(c: Compilation, columns: ColumnList, source: Source, name: string): ColumnMapping {
  const field = fieldIn(source.model, name)
  const codec = codecOf(c.schema, field)
  return { kind: 'column', index: columns.add(c.profile.resultColumn(column(source, name), field), name, codec), codec }
}

function relation(
  c: Compilation,
  columns: ColumnList,
  source: Source,
  field: RelationField,
  args: ShapeObject,
  joins: Joins | undefined,
): Mapping {
  if (joins?.hasRoom === true && !field.list)
    return joinedRecord(c, columns, joins.add(c, source, field, args), field, args, joins)
  const value = nestedRelation(c, source, field, args)
  return { kind: 'jsonColumn', index: columns.add(value.sql, field.name, jsonCodec), of: value.mapping }
}

/** A joined record. Its key equals that of its parent where there is one, and is NULL where there is none. */
function joinedRecord(
  c: Compilation,
  columns: ColumnList,
  source: Source,
  field: RelationField,
  args: ShapeObject,
  joins: Joins,
): RecordMapping {
  const [key] = field.to
  if (key === undefined) throw new InternalError(`${field.name} has no key`)
  const fields = recordFields(c, columns, source, args, joins)
  const selected = fields.find(([name]) => name === key)?.[1]
  const presence = selected?.kind === 'column' ? selected.index : scalar(c, columns, source, key).index
  return { kind: 'record', fields, presence }
}
