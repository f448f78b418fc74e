import type { JsonMapping, ShapeObject } from '@hotplan/plan'
import type { Model, RelationField } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { openRelated } from '../relation.ts'
import { type SelectQuery, selectFrom } from '../select.ts'
import { column, type Source } from '../source.ts'
import { aliasedTable, named, type Selected, type Sql, sql, unnamed } from '../sql.ts'
import { countCodec } from '../statement.ts'
import { relationCounts } from './counts.ts'
import { openRows, type RowsOrigin } from './rows.ts'
import { selectionOf } from './selection.ts'
import { skipsDearRows } from './skipped-rows.ts'
import { windowOf } from './window.ts'

/** JSON built by a statement, and how it becomes records. */
export interface JsonValue {
  readonly sql: Sql
  readonly mapping: JsonMapping
}

/** Members of a JSON object, in the order of the result. */
type Members = readonly (readonly [name: string, value: JsonValue])[]

/** The records of a relation, as one JSON value per row of the parent: a correlated scalar subquery. */
export function nestedRelation(c: Compilation, parent: Source, field: RelationField, args: ShapeObject): JsonValue {
  return field.list ? nestedList(c, parent, field, args) : nestedRecord(c, parent, field, args)
}

function nestedList(c: Compilation, parent: Source, field: RelationField, args: ShapeObject): JsonValue {
  if (windowOf(c, args).empty) return emptyList(c)
  const origin = relatedRows(c, parent, field)
  const naming = namesColumns(c, origin.model, args)
  const rows = openRows(c, origin, args, naming ? { joined: skipsDearRows(c, origin.model, args) } : { derived: true })
  const members = jsonMembers(c, rows.source, args)
  const mapping: JsonMapping = { kind: 'list', of: recordMapping(members), ...(rows.backward ? { reverse: true as const } : {}) }
  const value = naming
    ? namedRows(c, rows.select, members, (alias) => c.profile.jsonArray(sql.id(alias)))
    : rows.select([unnamed(c.profile.jsonArray(objectOf(c, members)))])
  return { sql: value, mapping }
}

function nestedRecord(c: Compilation, parent: Source, field: RelationField, args: ShapeObject): JsonValue {
  const origin = relatedRows(c, parent, field)
  const rows = openRows(c, origin, args, { first: true })
  const members = jsonMembers(c, rows.source, args)
  const query = namesColumns(c, origin.model, args)
    ? namedRows(c, rows.select, members, (alias) => c.profile.jsonRow(alias))
    : rows.select([unnamed(objectOf(c, members))])
  return { sql: query, mapping: recordMapping(members) }
}

function relatedRows(c: Compilation, parent: Source, field: RelationField): RowsOrigin {
  return {
    model: c.model(field.model),
    isNested: true,
    open: (builder) => {
      const related = openRelated(c, field, (table) => selectFrom(builder, table))
      return { source: related.source, query: related.query, link: related.link(parent) }
    },
  }
}

function emptyList(c: Compilation): JsonValue {
  return { sql: c.profile.emptyJsonArray, mapping: { kind: 'list', of: { kind: 'record', fields: [] } } }
}

/** A derived table whose columns are named as the members, made JSON as a whole. */
function namedRows(
  c: Compilation,
  select: (selected: readonly Selected[]) => SelectQuery,
  members: Members,
  result: (alias: string) => Sql,
): SelectQuery {
  const alias = c.alias()
  const rows = select(members.map(([name, value]) => named(value.sql, name)))
  return selectFrom(c.builder, aliasedTable(rows, alias)).select(unnamed(result(alias)))
}

/** Whether the names of a record's members can be column names: an identifier that is too long would be cut. */
function namesColumns(c: Compilation, model: Model, args: ShapeObject): boolean {
  if (c.profile.jsonForm !== 'row') return false
  const { fields, relations } = selectionOf(c, { model }, args)
  const names = [...fields, ...relations.map(([field]) => field)].map(({ name }) => name)
  return names.every((name) => new TextEncoder().encode(name).length <= c.profile.maxIdentifierBytes)
}

function objectOf(c: Compilation, members: Members): Sql {
  return c.profile.jsonObject(members.map(([name, value]) => [name, value.sql]))
}

function recordMapping(members: Members): JsonMapping {
  return { kind: 'record', fields: members.map(([name, value]) => [name, value.mapping]) }
}

function jsonMembers(c: Compilation, source: Source, args: ShapeObject): Members {
  const selection = selectionOf(c, source, args)
  const members: (readonly [string, JsonValue])[] = selection.fields.map((field) => [
    field.name,
    {
      sql: c.profile.jsonColumn(column(source, field.name), field),
      mapping: { kind: 'value', codec: codecOf(c.schema, field) },
    },
  ])
  for (const [field, nested] of selection.relations) {
    const { sql, mapping } = nestedRelation(c, source, field, nested)
    members.push([field.name, { sql: c.profile.nestedJson(sql), mapping }])
  }
  if (selection.counts !== undefined) members.push(['_count', countsObject(c, source, selection.counts)])
  return members
}

function countsObject(c: Compilation, source: Source, node: Parameters<typeof relationCounts>[2]): JsonValue {
  const counts = relationCounts(c, source, node)
  return {
    sql: c.profile.jsonObject(counts.map((count) => [count.name, count.sql])),
    mapping: { kind: 'record', fields: counts.map((count) => [count.name, { kind: 'value', codec: countCodec }]) },
  }
}
