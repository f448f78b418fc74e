import type { ShapeObject } from '@hotplan/plan'
import { type Model, uniqueKeysOf, type ValueField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { and, type Condition, render } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { indexedFields } from '../indexed-fields.ts'
import { type SelectQuery, selectFrom } from '../select.ts'
import { member, objectMember } from '../shape-reader.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { list, type Selected, type SqlBool, sql, unnamed } from '../sql.ts'
import type { SortedRows } from './distinct.ts'
import { bindOrder, type OrderKey, type OrderTerm } from './order.ts'

/**
 * The total order in which the first rows of each combination of `distinct` can be picked one by one, or undefined where the rows have to be
 * sorted as a whole. Picking asks an index, for each row, whether another one comes before: only as many rows are read as a page needs. The
 * index must begin with the fields of `distinct` and go on with the order, or a lookup would read all rows of a combination.
 */
export function pickingOrder(
  model: Model,
  args: ShapeObject,
  keys: readonly OrderKey[],
  distinct: readonly ValueField[],
): readonly OrderKey[] | undefined {
  const [first] = keys
  if (first === undefined || member(args, 'cursor') !== undefined || distinct.some((field) => field.optional)) return undefined
  const plain = keys.every((key) => key.direction === first.direction && key.path.length === 0 && isRequiredScalar(key))
  if (!plain || first.value.kind === 'relevance' || !hasIndex(model, distinct, first.value.name)) return undefined
  return withUniqueKey(model, keys, first)
}

function isRequiredScalar({ value }: OrderKey): boolean {
  return (value.kind === 'scalar' || value.kind === 'enum') && !value.optional
}

function hasIndex(model: Model, distinct: readonly ValueField[], next: string): boolean {
  return indexedFields(model).some(
    (fields) => fields[distinct.length] === next && distinct.every(({ name }) => fields.slice(0, distinct.length).includes(name)),
  )
}

/** Ties go the way of the order, so that one row comparison decides. */
function withUniqueKey(model: Model, keys: readonly OrderKey[], first: OrderKey): readonly OrderKey[] | undefined {
  const key = uniqueKeysOf(model).find(({ fields }) => fields.every((name) => !fieldIn(model, name).optional))
  if (key === undefined) return undefined
  const sorted = new Set(keys.map(({ value }) => (value.kind === 'relevance' ? '' : value.name)))
  const rest = key.fields.filter((name) => !sorted.has(name))
  return [...keys, ...rest.map((name) => ({ ...first, value: fieldIn(model, name) }))]
}

/** Rows of the table before which no other row has the same values of `distinct`. */
export function firstOfEach(
  c: Compilation,
  rows: SortedRows,
  args: ShapeObject,
  keys: readonly OrderKey[],
  distinct: readonly ValueField[],
): SortedRows {
  const before = c.source(rows.source.model)
  const { terms, query } = bindOrder(c, keys, before, selectFrom(c.builder, c.from(before)))
  const condition = render(
    and([
      ...distinct.map((field) => equal(before, rows.source, field)),
      comesBefore(terms, rows.terms),
      filterRows(c, before, objectMember(args, 'where')),
    ]),
  )
  const others = (condition === undefined ? query : query.where(condition)).select(unnamed(sql`1`))
  const select = (selected: readonly Selected[]): SelectQuery => rows.select(selected).where(sql<SqlBool>`not exists ${others}`)
  return { source: rows.source, terms: rows.terms, select }
}

function equal(left: Source, right: Source, field: ValueField): Condition {
  return sql<SqlBool>`${column(left, field.name)} = ${column(right, field.name)}`
}

function comesBefore(terms: readonly OrderTerm[], of: readonly OrderTerm[]): Condition {
  const operator = sql.raw(terms[0]?.direction === 'desc' ? '>' : '<')
  return sql<SqlBool>`(${list(terms.map((term) => term.sql))}) ${operator} (${list(of.map((term) => term.sql))})`
}
