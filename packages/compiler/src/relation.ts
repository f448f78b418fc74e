import { InternalError } from '@hotplan/plan'
import type { RelationField } from '@hotplan/schema'
import type { Compilation } from './compilation.ts'
import { and, type Condition, render } from './condition.ts'
import { type SelectQuery, selectFrom } from './select.ts'
import { column, columns, fieldIn, type Source } from './source.ts'
import { aliasedTable, columnOf, type Predicate, type Sql, type SqlBool, sql, type TableSql } from './sql.ts'

/** Rows at the other side of a relation. */
export interface Related {
  readonly source: Source
  /** Selects from the related table, and from the join table of a many-to-many relation. */
  readonly query: SelectQuery
  /** Alias of the join table. */
  readonly through: string | undefined
  /** The rows that belong to a row of the other side. */
  readonly link: (parent: Source) => Condition
  /** {@link link} to a key given as SQL, one value per field that leads to the relation. */
  readonly linkTo: (key: readonly Sql[]) => Condition
}

/** The related rows of a relation field, not linked to a parent yet; `start` begins the query with their table. */
export function openRelated(
  c: Compilation,
  field: RelationField,
  start: (table: TableSql) => SelectQuery = (table) => selectFrom(c.builder, table),
): Related {
  const source = c.source(c.model(field.model))
  const query = start(c.from(source))
  const { through } = field
  const link =
    (linkTo: Related['linkTo']): Related['link'] =>
    (parent) =>
      linkTo(columns(parent, field.from))
  if (through === undefined) {
    const linkTo = (key: readonly Sql[]): Condition => keysEqual(key, field, source)
    return { source, query, through: undefined, link: link(linkTo), linkTo }
  }
  const alias = c.alias()
  const joined = query.join(
    'InnerJoin',
    aliasedTable(c.readTable(through), alias),
    equal(columnOf(alias, through.to), column(source, onlyKey(field.to, field))),
  )
  const linkTo = ([key]: readonly Sql[]): Condition => {
    if (key === undefined || field.from.length > 1) throw oneFieldNeeded(field)
    return equal(columnOf(alias, through.from), key)
  }
  return { source, query: joined, through: alias, link: link(linkTo), linkTo }
}

/** Joins the related rows of a relation field to the rows of `parent` that a query has. */
export function joinRelated(
  c: Compilation,
  query: SelectQuery,
  parent: Source,
  field: RelationField,
): { readonly source: Source; readonly query: SelectQuery } {
  const source = c.source(c.model(field.model))
  const { through } = field
  if (through === undefined) {
    const on = render(keysEqual(columns(parent, field.from), field, source))
    if (on === undefined) throw new InternalError(`${field.name} has no key`)
    return { source, query: query.join('InnerJoin', c.from(source), on) }
  }
  const alias = c.alias()
  const links = equal(columnOf(alias, through.from), column(parent, onlyKey(field.from, field)))
  const linked = query.join('InnerJoin', aliasedTable(c.readTable(through), alias), links)
  const isTarget = equal(column(source, onlyKey(field.to, field)), columnOf(alias, through.to))
  return { source, query: linked.join('InnerJoin', c.from(source), isTarget) }
}

/** Keys of the two sides in the same order, for comparing them without a correlation. */
export function linkKeys(
  parent: Source,
  field: RelationField,
  rows: Related,
): { readonly own: readonly Sql[]; readonly other: readonly Sql[]; readonly otherNullable: readonly Sql[] } {
  const own = columns(parent, field.from)
  if (field.through !== undefined && rows.through !== undefined) {
    return { own, other: [columnOf(rows.through, field.through.from)], otherNullable: [] }
  }
  const nullable = field.to.filter((name) => fieldIn(rows.source.model, name).optional)
  return { own, other: columns(rows.source, field.to), otherNullable: columns(rows.source, nullable) }
}

function keysEqual(key: readonly Sql[], field: RelationField, source: Source): Condition {
  return and(
    field.to.map((name, index) => {
      const value = key[index]
      if (value === undefined) throw new InternalError(`${field.name} pairs fields of different numbers`)
      return equal(column(source, name), value)
    }),
  )
}

function onlyKey(names: readonly string[], field: RelationField): string {
  const [name] = names
  if (name === undefined || names.length > 1) throw oneFieldNeeded(field)
  return name
}

function oneFieldNeeded(field: RelationField): InternalError {
  return new InternalError(`${field.name} needs a key of one field`)
}

function equal(left: Sql, right: Sql): Predicate {
  return sql<SqlBool>`${left} = ${right}`
}
