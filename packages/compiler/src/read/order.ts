import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import { fieldOf, type Model, type RelationField, type ValueField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { render } from '../condition.ts'
import { relevance } from '../filter/full-text.ts'
import type { SortDirection } from '../profile/profile.ts'
import { openRelated } from '../relation.ts'
import type { SelectQuery, SortOrder } from '../select.ts'
import { asObject, items, member, text } from '../shape-reader.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { type Sql, sql } from '../sql.ts'
import { countRelated, joinCounts } from './counts.ts'

/** One key of an order, not bound to a table yet: the same key orders the rows and is read from the cursor's row. */
export interface OrderKey {
  readonly direction: SortDirection
  /** Whether NULL comes first, whatever the default of the dialect. */
  readonly nullsFirst: boolean
  /** To-one relations that lead to the value. */
  readonly path: readonly RelationField[]
  /** A field at the end of the path, a to-many relation whose rows are counted, or fields that are searched. */
  readonly value: ValueField | RelationField | Relevance
}

/** How well fields match a full-text query. */
interface Relevance {
  readonly kind: 'relevance'
  readonly fields: readonly ValueField[]
  readonly search: ShapeNode
}

/** The fields that rows are sorted by, where an index may have their order: all in one direction, with NULL where indexes have it. */
export function fieldsOf(keys: readonly OrderKey[]): readonly string[] | undefined {
  const names = keys.flatMap(({ direction, nullsFirst, path, value }) => {
    const isPlain = path.length === 0 && (value.kind === 'scalar' || value.kind === 'enum')
    return isPlain && direction === keys[0]?.direction && nullsFirst === (direction === 'asc') ? [value.name] : []
  })
  return names.length === keys.length ? names : undefined
}

/** An order key as SQL. */
export interface OrderTerm {
  readonly sql: Sql
  readonly direction: SortDirection
  readonly nullsFirst: boolean
  readonly nullable: boolean
}

/** The keys of an `orderBy`. */
export function orderKeys(c: Compilation, model: Model, orderBy: ShapeNode | undefined): readonly OrderKey[] {
  return items(orderBy).flatMap((item) => asObject(item).entries.flatMap(([name, node]) => orderKey(c, model, name, node, [])))
}

/** A key that orders by a field of the model, for ties. */
export function ascendingKey(c: Compilation, field: ValueField): OrderKey {
  return { direction: 'asc', nullsFirst: c.profile.nullsFirst('asc'), path: [], value: field }
}

/** The key of a sort; none of one that goes through a relation and names nothing there. */
function orderKey(
  c: Compilation,
  model: Model,
  name: string,
  node: ShapeNode,
  path: readonly RelationField[],
): readonly OrderKey[] {
  if (name === '_relevance' && fieldOf(model, name) === undefined) return [relevanceKey(c, model, asObject(node), path)]
  const field = fieldOf(model, name)
  if (field === undefined || field.kind === 'unsupported') throw new InternalError(`${model.name}.${name} has no order`)
  if (field.kind !== 'relation') return [{ ...sort(c, node), path, value: field }]
  if (field.list) return [{ ...sort(c, countOrder(asObject(node))), path, value: field }]
  return asObject(node).entries.flatMap(([inner, sorted]) => orderKey(c, c.model(field.model), inner, sorted, [...path, field]))
}

function relevanceKey(c: Compilation, model: Model, order: ShapeObject, path: readonly RelationField[]): OrderKey {
  const search = member(order, 'search')
  if (search === undefined) throw new InternalError('An order by relevance needs a query')
  const fields = items(member(order, 'fields')).map((node) => fieldIn(model, text(node)))
  return { ...sort(c, order), path, value: { kind: 'relevance', fields, search } }
}

function countOrder(order: ShapeObject): ShapeNode {
  const node = member(order, '_count')
  if (node === undefined) throw new InternalError('A to-many relation orders by its count only')
  return node
}

/** `'asc'` or `{ sort: 'asc', nulls: 'last' }`. */
export function sort(c: Compilation, node: ShapeNode): { readonly direction: SortDirection; readonly nullsFirst: boolean } {
  if (node.kind !== 'object') {
    const direction = asDirection(text(node))
    return { direction, nullsFirst: c.profile.nullsFirst(direction) }
  }
  const direction = asDirection(text(member(node, 'sort') ?? node))
  const nulls = member(node, 'nulls')
  return { direction, nullsFirst: nulls === undefined ? c.profile.nullsFirst(direction) : text(nulls) === 'first' }
}

function asDirection(word: string): SortDirection {
  if (word === 'asc' || word === 'desc') return word
  throw new InternalError('Unknown sort direction')
}

/** The keys of the opposite order. */
export function reversed(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.map((key) => ({ ...key, direction: key.direction === 'asc' ? 'desc' : 'asc', nullsFirst: !key.nullsFirst }))
}

/** The same for keys that are bound already. */
export function reversedTerms(terms: readonly OrderTerm[]): readonly OrderTerm[] {
  return terms.map((term) => ({ ...term, direction: term.direction === 'asc' ? 'desc' : 'asc', nullsFirst: !term.nullsFirst }))
}

/** Which rows of a model an order is for: those that a filter finds, all of them, or the first of all. */
export type OrderedPart = 'some' | 'all' | 'firstOfAll'

/** The keys as SQL over a source, with the joins they need. Joins keep rows without the relation. */
export function bindOrder(
  c: Compilation,
  keys: readonly OrderKey[],
  source: Source,
  query: SelectQuery,
  part: OrderedPart = 'some',
): { readonly terms: readonly OrderTerm[]; readonly query: SelectQuery } {
  let joined = query
  const terms = keys.map((key, index): OrderTerm => {
    const { value } = key
    const leads = index === 0 && part === 'firstOfAll' && value.kind !== 'relation' && value.kind !== 'relevance'
    const end = followPath(c, key.path, source, joined, leads)
    joined = end.query
    const { direction, nullsFirst } = key
    if (value.kind === 'relation' && part !== 'some' && c.profile.groupsCounts) {
      const counted = joinCounts(c, end.source, value, joined)
      joined = counted.query
      return { sql: counted.count, direction, nullsFirst, nullable: false }
    }
    if (value.kind === 'relation') {
      return { sql: countRelated(c, end.source, value, undefined), direction, nullsFirst, nullable: false }
    }
    if (value.kind === 'relevance') {
      return { sql: relevance(c, end.source, value.fields, value.search), direction, nullsFirst, nullable: false }
    }
    const nullable = value.optional || key.path.some((step) => step.optional)
    return { sql: column(end.source, value.name), direction, nullsFirst, nullable }
  })
  return { terms, query: joined }
}

/** `leads` where the value at the end comes first in the order of a page of all rows. */
function followPath(
  c: Compilation,
  path: readonly RelationField[],
  start: Source,
  query: SelectQuery,
  leads: boolean,
): { readonly source: Source; readonly query: SelectQuery } {
  let source = start
  let joined = query
  const join = leads && isPresent(c, start.model, path) ? 'InnerJoin' : 'LeftJoin'
  for (const step of path) {
    const related = openRelated(c, step)
    const on = render(related.link(source))
    if (on === undefined) throw new InternalError(`${step.name} has no key`)
    joined = joined.join(join, c.from(related.source), on)
    source = related.source
  }
  return { source, query: joined }
}

/**
 * Whether foreign keys keep a record at the end of the path for every row. An inner join then loses none, and the database can walk an index of
 * the other table until it has the first rows; where a filter leaves few rows, it would walk far.
 */
function isPresent(c: Compilation, start: Model, path: readonly RelationField[]): boolean {
  const models = [start, ...path.map((field) => c.model(field.model))]
  return models.every(({ kind }) => kind === 'model') && path.every((field) => field.owner && !field.optional)
}

/** A query with an ORDER BY. `nulls` is written only where it differs from the default of the dialect. */
export function ordered(c: Compilation, query: SelectQuery, terms: readonly OrderTerm[]): SelectQuery {
  return terms.reduce((sorted, term) => sorted.orderBy(term.sql, sortOrder(c, term)), query)
}

function sortOrder(c: Compilation, { direction, nullable, nullsFirst }: OrderTerm): SortOrder {
  if (!nullable || nullsFirst === c.profile.nullsFirst(direction)) return { direction }
  return { direction, nulls: nullsFirst ? 'first' : 'last' }
}

/** One key of an ORDER BY inside a window function. */
export function orderTermSql(c: Compilation, term: OrderTerm): Sql {
  const directed = term.direction === 'desc' ? sql`${term.sql} desc` : sql`${term.sql}`
  if (!term.nullable || term.nullsFirst === c.profile.nullsFirst(term.direction)) return directed
  return term.nullsFirst ? sql`${directed} nulls first` : sql`${directed} nulls last`
}
