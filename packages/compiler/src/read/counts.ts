import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import { type Model, type RelationField, relationField, relationFieldsOf } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { and, type Condition, render } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { linkKeys, openRelated } from '../relation.ts'
import type { SelectQuery } from '../select.ts'
import { isSelected, isTrue, objectMember, objectOrEmpty } from '../shape-reader.ts'
import type { Source } from '../source.ts'
import { aliasedTable, columnOf, named, type Sql, type SqlBool, sql, unnamed } from '../sql.ts'

/** A counter of related rows. */
export interface RelationCount {
  readonly name: string
  readonly sql: Sql
}

/** The counters of `_count: true` (every to-many relation) or `_count: { select: { … } }`. */
export function relationCounts(c: Compilation, source: Source, node: ShapeNode): readonly RelationCount[] {
  if (isTrue(node)) return toMany(source.model).map((field) => counter(c, source, field, undefined))
  return objectMember(objectOrEmpty(node), 'select').entries.flatMap(([name, selected]) => {
    const field = relationField(source.model, name)
    if (field === undefined || !isSelected(selected)) return []
    return [counter(c, source, field, objectMember(objectOrEmpty(selected), 'where'))]
  })
}

function counter(c: Compilation, source: Source, field: RelationField, filter: ShapeObject | undefined): RelationCount {
  return { name: field.name, sql: countRelated(c, source, field, filter) }
}

/** The number of rows related to the row of `source`: one subquery per row asked for, never a join. */
export function countRelated(c: Compilation, source: Source, field: RelationField, filter: ShapeObject | undefined): Sql {
  const related = openRelated(c, field)
  const filtered = filter === undefined ? undefined : filterRows(c, related.source, filter)
  const condition = render(and([related.link(source), filtered]))
  const query = condition === undefined ? related.query : related.query.where(condition)
  return query.select(unnamed(sql`count(*)`))
}

/** The same number for every row of a query: the related rows are counted in one pass, and the counts joined. */
export function joinCounts(
  c: Compilation,
  source: Source,
  field: RelationField,
  query: SelectQuery,
): { readonly count: Sql; readonly query: SelectQuery } {
  const related = openRelated(c, field)
  const { own, other } = linkKeys(source, field, related)
  const alias = c.alias()
  const keys = other.map((key, index) => named(key, keyName(index)))
  const counts = related.query.groupBy(other).select([...keys, named(sql`count(*)`, 'count')])
  const on = render(and(own.map((key, index): Condition => sql<SqlBool>`${columnOf(alias, keyName(index))} = ${key}`)))
  if (on === undefined) throw new InternalError(`${field.name} has no key`)
  return {
    count: sql`coalesce(${columnOf(alias, 'count')}, 0)`,
    query: query.join('LeftJoin', aliasedTable(counts, alias), on),
  }
}

function keyName(index: number): string {
  return `k${index}`
}

function toMany(model: Model): readonly RelationField[] {
  return relationFieldsOf(model).filter((field) => field.list)
}
