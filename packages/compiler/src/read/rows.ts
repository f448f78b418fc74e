import type { ShapeObject } from '@hotplan/plan'
import { type Model, uniqueKeysOf, type ValueField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { and, type Condition, render } from '../condition.ts'
import { foundBy } from '../filter/found-by.ts'
import { filterRows } from '../filter/where.ts'
import { type Builder, type SelectQuery, selectFrom } from '../select.ts'
import { asObject, items, member, objectMember, text } from '../shape-reader.ts'
import { fieldIn, type Source } from '../source.ts'
import { columnOf, named, type Selected, sql, type TableSql } from '../sql.ts'
import { fromCursor, keyName, openCursor, withCursor } from './cursor.ts'
import { derivedTable, handedOut } from './derived.ts'
import { distinctRows, type SortedRows } from './distinct.ts'
import { firstOfEach, pickingOrder } from './first-of-each.ts'
import { ascendingKey, bindOrder, fieldsOf, type OrderKey, type OrderTerm, ordered, orderKeys, reversed } from './order.ts'
import { firstOf, type Window, windowed, windowOf } from './window.ts'

/** Rows of a model, filtered, ordered and windowed, waiting for their select list. */
export interface Rows {
  /** What the select list is written against. */
  readonly source: Source
  readonly backward: boolean
  readonly select: (selected: readonly Selected[]) => SelectQuery
}

/** Where rows come from before anything is asked of them. */
export interface RowsOrigin {
  readonly model: Model
  /** Whether the rows belong to a parent. */
  readonly isNested?: true
  /** Opens the table; nested rows come with the condition that ties them to their parent. */
  readonly open: (builder: Builder) => { readonly source: Source; readonly query: SelectQuery; readonly link: Condition }
}

export interface RowsOptions {
  /** Ask for one row only. */
  readonly first?: boolean
  /** Put order and window into a derived table, so that the select list can aggregate the rows. */
  readonly derived?: boolean
  /** Put a window into a derived table, so that the select list joins tables and reads relations for the rows of the window only. The order stays. */
  readonly joined?: boolean
  /** A table for each row of which the rows are looked up; the select list can read it too. */
  readonly beside?: TableSql
}

/** All rows of a model. */
export function modelRows(c: Compilation, model: Model): RowsOrigin {
  return {
    model,
    open: (builder) => {
      const source = c.source(model)
      return { source, query: selectFrom(builder, c.from(source)), link: undefined }
    },
  }
}

/** The rows that `where`, `orderBy`, `cursor`, `distinct`, `take` and `skip` describe. */
export function openRows(c: Compilation, origin: RowsOrigin, args: ShapeObject, options: RowsOptions = {}): Rows {
  const asked = windowOf(c, args)
  const window = options.first === true ? firstOf(asked) : asked
  const distinct = items(member(args, 'distinct')).map((node) => fieldIn(origin.model, text(node)))
  const keys = keysOf(c, origin.model, args, window, distinct)
  const picking = isPage(origin, window, distinct) ? pickingOrder(origin.model, args, keys, distinct) : undefined
  const sorted = filteredRows(c, origin, args, picking ?? keys, window)
  const unique = picking === undefined ? distinctOf(c, sorted, distinct) : firstOfEach(c, sorted, args, picking, distinct)
  const rows = windowedRows(c, unique, window)
  if (options.beside !== undefined) return derivedRows(c, rows, unique.terms, options.beside)
  const hasWindow = window.limit !== undefined || window.offset !== undefined
  if (options.joined === true && hasWindow) return derivedRows(c, rows, unique.terms)
  const isPlain = keys.length === 0 && !hasWindow && distinct.length === 0
  return options.derived === true && !isPlain ? derivedRows(c, rows) : rows
}

/** Whether few of the distinct rows of a whole table are asked for. */
function isPage(origin: RowsOrigin, window: Window, distinct: readonly ValueField[]): boolean {
  return distinct.length > 0 && window.limit !== undefined && origin.isNested !== true
}

function distinctOf(c: Compilation, rows: SortedRows, distinct: readonly ValueField[]): SortedRows {
  return distinct.length === 0 ? rows : distinctRows(c, rows, distinct)
}

/** The order asked for, made total by a unique key where a page must be stable. */
function keysOf(
  c: Compilation,
  model: Model,
  args: ShapeObject,
  window: Window,
  distinct: readonly ValueField[],
): readonly OrderKey[] {
  const asked = orderKeys(c, model, member(args, 'orderBy'))
  const hasCursor = member(args, 'cursor') !== undefined
  const total = hasCursor || window.backward || (distinct.length > 0 && asked.length === 0)
  const keys = total ? [...asked, ...tieBreakers(c, model, asked)] : asked
  return window.backward ? reversed(keys) : keys
}

function tieBreakers(c: Compilation, model: Model, keys: readonly OrderKey[]): readonly OrderKey[] {
  const own = keys.flatMap(({ path, value }) => (path.length > 0 || value.kind === 'relevance' ? [] : [value.name]))
  const sorted = new Set(own)
  const uniqueKeys = uniqueKeysOf(model).filter((key) => key.fields.every((name) => !fieldIn(model, name).optional))
  if (uniqueKeys.some((key) => key.fields.every((name) => sorted.has(name)))) return []
  const fields = uniqueKeys[0]?.fields ?? []
  return fields.filter((name) => !sorted.has(name)).map((name) => ascendingKey(c, fieldIn(model, name)))
}

function filteredRows(
  c: Compilation,
  origin: RowsOrigin,
  args: ShapeObject,
  keys: readonly OrderKey[],
  window: Window,
): SortedRows {
  const cursorArgs = member(args, 'cursor')
  const cursor = cursorArgs === undefined ? undefined : openCursor(c, asObject(cursorArgs), keys, origin.open)
  const { source, query, link } = origin.open(withCursor(c.builder, cursor))
  const paged = window.limit !== undefined && origin.isNested !== true
  const where = objectMember(args, 'where')
  const isAlone = origin.isNested !== true && cursor === undefined && member(args, 'distinct') === undefined
  const found = isAlone ? foundBy(origin.model, where, paged ? fieldsOf(keys) : []) : undefined
  const filter = filterRows(c, source, where, { paged, foundBy: found })
  const isWhole = filter === undefined && link === undefined && cursor === undefined
  const all = paged && member(args, 'distinct') === undefined ? 'firstOfAll' : 'all'
  const order = bindOrder(c, keys, source, query, isWhole ? all : 'some')
  const condition = render(and([link, filter, cursor === undefined ? undefined : fromCursor(c, cursor, order.terms)]))
  const filtered = condition === undefined ? order.query : order.query.where(condition)
  return { source, terms: order.terms, select: (selected) => filtered.select(selected) }
}

function windowedRows(c: Compilation, rows: SortedRows, window: Window): Rows {
  const select = (selected: readonly Selected[]): SelectQuery =>
    windowed(c, ordered(c, rows.select(selected), rows.terms), window)
  return { source: rows.source, backward: window.backward, select }
}

/** Rows out of a derived table. The outer query applies the order of `terms` again, which its rows need not keep. */
function derivedRows(c: Compilation, rows: Rows, terms: readonly OrderTerm[] = [], beside?: TableSql): Rows {
  const source = c.source(rows.source.model)
  const outerTerms = terms.map((term, index) => ({ ...term, sql: columnOf(source.alias, keyName(index)) }))
  const select = (selected: readonly Selected[]): SelectQuery => {
    const inner = [...handedOut(rows.source, source), ...terms.map((term, index) => named(term.sql, keyName(index)))]
    const table = derivedTable(rows.select(inner.length === 0 ? [named(sql.lit(1), 'one')] : inner), source)
    const query =
      beside === undefined ? selectFrom(c.builder, table) : selectFrom(c.builder, beside).join('LateralCrossJoin', table)
    return ordered(c, query.select(selected), outerTerms)
  }
  return { source, backward: rows.backward, select }
}
