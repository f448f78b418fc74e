import { assertNever, InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { RelationField } from '@hotplan/schema'
import { and, type Condition, not, notFalse, or, render } from '../condition.ts'
import { linkKeys, openRelated, type Related } from '../relation.ts'
import type { SelectQuery } from '../select.ts'
import { asObject, isNull } from '../shape-reader.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { list, type Predicate, type Sql, type SqlBool, sql, unnamed } from '../sql.ts'
import type { FilterContext } from './context.ts'
import { isExact, isLinkIndexed, isSelective } from './selective.ts'
import { type Joining, SemiJoinRows } from './semi-join-rows.ts'
import { canBeUnknown } from './unknown.ts'

/** How a `where` of the related model becomes a condition; given by the caller, since filters nest. */
export type CompileWhere = (context: FilterContext, filter: ShapeObject) => Condition

type RelationOperator = 'some' | 'every' | 'none' | 'is' | 'isNot'

/** The condition of a relation filter. It never multiplies the rows that are filtered. */
export function relationFilter(context: FilterContext, field: RelationField, node: ShapeNode, where: CompileWhere): Condition {
  if (isNull(node)) return hasNone(context, field)
  const filter = asObject(node)
  if (!filter.entries.every(([key]) => isOperator(field, key))) return related(context, field, filter, where)
  return and(filter.entries.map(([key, operand]) => operator(context, field, key as RelationOperator, operand, where)))
}

function isOperator(field: RelationField, key: string): boolean {
  return field.list ? key === 'some' || key === 'every' || key === 'none' : key === 'is' || key === 'isNot'
}

function operator(
  context: FilterContext,
  field: RelationField,
  name: RelationOperator,
  node: ShapeNode,
  where: CompileWhere,
): Condition {
  switch (name) {
    case 'is':
      return isNull(node) ? hasNone(context, field) : related(context, field, asObject(node), where)
    case 'isNot':
      return isNull(node) ? hasOne(context, field) : unrelated(context, field, asObject(node), where)
    case 'some':
      return related(context, field, asObject(node), where)
    case 'none':
      return unrelated(context, field, asObject(node), where)
    case 'every':
      return every(context, field, asObject(node), where)
    default:
      return assertNever(name, 'relation operator')
  }
}

/** There is a related row that fulfils the filter. */
function related(context: FilterContext, field: RelationField, filter: ShapeObject, where: CompileWhere): Condition {
  return matches(context, field, fulfilling(context, field, filter, where, false), false)
}

/** There is no related row that fulfils the filter. */
function unrelated(context: FilterContext, field: RelationField, filter: ShapeObject, where: CompileWhere): Condition {
  return matches(context, field, fulfilling(context, field, filter, where, true), true)
}

/**
 * Rows that fulfil a filter. Of a to-one relation the filter counts as one on the row itself: where it is unknown of the related row, so is
 * the relation filter, which its negation must not turn into true.
 */
function fulfilling(
  context: FilterContext,
  field: RelationField,
  filter: ShapeObject,
  where: CompileWhere,
  negative: boolean,
): RelatedFilter {
  const [selective, exact] = [isSelective(context, field, filter), isExact(context, field, filter)]
  const negated = !field.list && negative !== context.negated
  const isWide = negated && canBeUnknown(context.c, context.c.model(field.model), filter)
  const condition = (inner: FilterContext): Condition =>
    where({ ...inner, negated, joining: negated ? undefined : inner.joining }, filter)
  return { where: isWide ? (inner) => notFalse(condition(inner)) : condition, selective, exact }
}

/** There is no related row that fails the filter. */
function every(context: FilterContext, field: RelationField, filter: ShapeObject, where: CompileWhere): Condition {
  const failing = (inner: FilterContext): Condition => {
    const condition = not(where({ ...inner, negated: true, joining: undefined }, filter))
    return condition === undefined ? 'never' : condition
  }
  return matches(context, field, { where: failing, selective: false, exact: false }, true)
}

/** There is no related row: known from a foreign key of this row, else looked up. */
function hasNone(context: FilterContext, field: RelationField): Condition {
  if (!field.owner) return matches(context, field, anyRow, true)
  return or(field.from.map((name) => sql<SqlBool>`${column(context.source, name)} is null`))
}

function hasOne(context: FilterContext, field: RelationField): Condition {
  if (!field.owner) return matches(context, field, anyRow, false)
  return and(field.from.map((name) => sql<SqlBool>`${column(context.source, name)} is not null`))
}

/** The rows of a relation that a filter is about. */
interface RelatedFilter {
  readonly where: (inner: FilterContext) => Condition
  /** Whether an index finds the related rows by the filter alone. */
  readonly selective: boolean
  /** Whether they are few for certain. */
  readonly exact: boolean
}

const anyRow: RelatedFilter = { where: () => undefined, selective: false, exact: false }

/**
 * Whether related rows are looked up for each row. Computing the keys of all related rows once is cheaper, except for one row, and for a
 * page, where the keys would be those of most of the table.
 */
function isPerRow({ c, bounded, paged }: FilterContext, field: RelationField, { selective }: RelatedFilter): boolean {
  if (bounded || c.profile.relationFilter === 'exists') return true
  return paged && !selective && isLinkIndexed(c.model(field.model), field)
}

/**
 * How relations that related rows are filtered by are joined to them: where few are found the planner then begins there, and of one row SQLite looks
 * its own up. Of many rows each is read for the join, which takes longer than computing keys.
 */
function joiningOf({ c, bounded }: FilterContext, { exact }: RelatedFilter, perRow: boolean): Joining | undefined {
  const isOfOne = perRow && c.profile.relationFilter === 'semiJoin'
  if (isOfOne) return bounded ? 'ofOne' : undefined
  return exact ? 'ofFew' : undefined
}

function matches(context: FilterContext, field: RelationField, filter: RelatedFilter, negative: boolean): Condition {
  const source = negative ? undefined : context.joining?.join(context.c, context.source, field, filter.exact)
  if (source !== undefined) return filter.where({ ...context, source, bounded: false, foundBy: undefined })
  const rows = openRelated(context.c, field)
  const perRow = isPerRow(context, field, filter)
  const way = joiningOf(context, filter, perRow)
  const joining = way === undefined ? undefined : new SemiJoinRows(rows, way)
  const inner = filter.where({ ...context, source: rows.source, bounded: false, paged: false, foundBy: undefined, joining })
  if (inner === 'never') return negative ? 'always' : 'never'
  const joined = { ...rows, query: joining?.query ?? rows.query }
  return perRow ? exists(context.source, joined, inner, negative) : semiJoin(context, field, joined, inner, negative)
}

function exists(source: Source, rows: Related, inner: Condition, negative: boolean): Predicate {
  const query = filtered(rows, and([rows.link(source), inner])).select(unnamed(sql`1`))
  return negative ? sql<SqlBool>`not exists ${query}` : sql<SqlBool>`exists ${query}`
}

/**
 * `key in (select key …)`: computed once where an EXISTS would be evaluated for every row. NULL keys, which IN and NOT IN answer with NULL, are
 * ruled out on both sides wherever the answer could become true through a negation.
 */
function semiJoin(context: FilterContext, field: RelationField, rows: Related, inner: Condition, negative: boolean): Predicate {
  const { own, other, otherNullable } = linkKeys(context.source, field, rows)
  const notNull = negative || context.negated ? otherNullable.map((key): Condition => sql<SqlBool>`${key} is not null`) : []
  const query = filtered(rows, and([inner, ...notNull])).select(other.map((key) => unnamed(key)))
  const [only] = own
  if (only === undefined) throw new InternalError(`${field.name} has no key`)
  const key = own.length === 1 ? only : sql`(${list(own)})`
  const nullable = field.from.filter((name) => fieldIn(context.source.model, name).optional)
  const ownNulls = nullable.map((name) => column(context.source, name))
  if (negative) return withNulls(sql<SqlBool>`${key} not in ${query}`, ownNulls, 'is null', ' or ')
  return withNulls(sql<SqlBool>`${key} in ${query}`, context.negated ? ownNulls : [], 'is not null', ' and ')
}

function withNulls(test: Predicate, keys: readonly Sql[], nullTest: string, word: string): Predicate {
  if (keys.length === 0) return test
  const tests = keys.map((key) => sql`${key} ${sql.raw(nullTest)}`)
  return sql<SqlBool>`(${sql.join([...tests, test], sql.raw(word))})`
}

function filtered(rows: Related, condition: Condition): SelectQuery {
  const rendered = render(condition)
  return rendered === undefined ? rows.query : rows.query.where(rendered)
}
