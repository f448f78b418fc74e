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
import type { Stitches } from './stitches.ts'

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
  readonly #plain = new Map<string, number>()

  add(expression: Sql, name: string, codec: CodecRef): number {
    this.selected.push(named(expression, name))
    this.codecs.push(codec)
    return this.codecs.length - 1
  }

  /** A column of a table as it is, once however often it is asked for. */
  plain(source: Source, name: string, codec: CodecRef): number {
    const key = `${source.alias}.${name}`
    const known = this.#plain.get(key)
    if (known !== undefined) return known
    const index = this.add(column(source, name), name, codec)
    this.#plain.set(key, index)
    return index
  }
}

/** What reads the relations of a selection that are not columns of JSON. */
export interface Nesting {
  /** Tables that to-one relations are joined from. */
  readonly joins?: Joins | undefined
  /** Relations that other statements read. */
  readonly stitches?: Stitches | undefined
}

/**
 * The columns of the records that `select`, `include` and `omit` ask for. With `joins` the records of to-one relations are columns of joined
 * tables, with `stitches` the records of others are left to other statements; every other relation is a column of JSON.
 */
export function recordColumns(c: Compilation, source: Source, args: ShapeObject, nesting: Nesting = {}): RecordColumns {
  const columns = new ColumnList()
  const mapping: RecordMapping = { kind: 'record', fields: recordFields(c, columns, { source, path: [] }, args, nesting) }
  return { selected: columns.selected, codecs: columns.codecs, mapping }
}

type Fields = readonly (readonly [name: string, mapping: Mapping])[]

/** Rows of the statement, and the fields that lead to their records. */
interface Level {
  readonly source: Source
  readonly path: readonly string[]
}

function recordFields(c: Compilation, columns: ColumnList, level: Level, args: ShapeObject, nesting: Nesting): Fields {
  const { source } = level
  const selection = selectionOf(c, source, args)
  const fields: (readonly [string, Mapping])[] = selection.fields.map((field) => [
    field.name,
    scalar(c, columns, source, field.name),
  ])
  for (const [field, nested] of selection.relations) {
    fields.push([field.name, relation(c, columns, level, field, nested, nesting)])
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
  const plain = column(source, name)
  const result = c.profile.resultColumn(plain, field)
  return {
    kind: 'column',
    index: result === plain ? columns.plain(source, name, codec) : columns.add(result, name, codec),
    codec,
  }
}

function relation(
  c: Compilation,
  columns: ColumnList,
  { source, path }: Level,
  field: RelationField,
  args: ShapeObject,
  nesting: Nesting,
): Mapping {
  const { joins, stitches } = nesting
  if (joins?.hasRoom === true && !field.list) {
    const level = { source: joins.add(c, source, field, args), path: [...path, field.name] }
    return joinedRecord(c, columns, level, field, args, nesting)
  }
  if (stitches?.accepts(c, source, field, args) === true) return stitches.add(c, columns, source, field, args, path)
  const value = nestedRelation(c, source, field, args)
  return { kind: 'jsonColumn', index: columns.add(value.sql, field.name, jsonCodec), of: value.mapping }
}

/** A joined record. Its key equals that of its parent where there is one, and is NULL where there is none. */
function joinedRecord(
  c: Compilation,
  columns: ColumnList,
  level: Level,
  field: RelationField,
  args: ShapeObject,
  nesting: Nesting,
): RecordMapping {
  const [key] = field.to
  if (key === undefined) throw new InternalError(`${field.name} has no key`)
  const fields = recordFields(c, columns, level, args, nesting)
  const selected = fields.find(([name]) => name === key)?.[1]
  const presence = selected?.kind === 'column' ? selected.index : scalar(c, columns, level.source, key).index
  return { kind: 'record', fields, presence }
}
