import { InternalError, type ShapeObject } from '@hotplan/plan'
import type { Compilation } from '../compilation.ts'
import { and, type Condition, or, render } from '../condition.ts'
import { filterRows } from '../filter/where.ts'
import { type Builder, type SelectQuery, withQuery } from '../select.ts'
import type { Source } from '../source.ts'
import { list, named, type Predicate, type Sql, type SqlBool, sql } from '../sql.ts'
import { bindOrder, type OrderKey, type OrderTerm } from './order.ts'

/** The order keys of the cursor's row, as a common table expression of one row or none. */
export interface Cursor {
  readonly name: string
  readonly query: SelectQuery
}

/** What opens the rows that a cursor is looked up in: the table, and for nested rows their parent. */
export type OpenRows = (builder: Builder) => { readonly source: Source; readonly query: SelectQuery; readonly link: Condition }

/**
 * Looks the cursor's row up. The keys are compared as the database holds them, so a cursor loses no precision.
 */
export function openCursor(c: Compilation, cursor: ShapeObject, keys: readonly OrderKey[], open: OpenRows): Cursor {
  const rows = open(c.builder)
  const order = bindOrder(c, keys, rows.source, rows.query)
  const condition = render(and([rows.link, filterRows(c, rows.source, cursor)]))
  const filtered = condition === undefined ? order.query : order.query.where(condition)
  return { name: c.alias(), query: filtered.select(order.terms.map((term, index) => named(term.sql, keyName(index)))) }
}

/** The name of an order key where a derived table hands it out. */
export function keyName(index: number): string {
  return `k${index}`
}

/**
 * The row of the cursor and the rows after it: keys compare lexicographically, the last one being unique. No row fulfils it where the
 * cursor's row is missing.
 */
export function fromCursor(c: Compilation, cursor: Cursor, terms: readonly OrderTerm[]): Condition {
  const keys = terms.map((term, index): CursorKey => ({ ...term, at: keyOf(cursor, index) }))
  const [first] = keys
  if (first === undefined) throw new InternalError('A cursor needs an order')
  const uniform = keys.every((key) => key.direction === first.direction && !key.nullable)
  if (uniform) return rowComparison(keys, first)
  return and([present(keys), leadingBound(first), lexicographic(c, keys)])
}

interface CursorKey extends OrderTerm {
  /** The key of the cursor's row. */
  readonly at: Sql
}

function keyOf(cursor: Cursor, index: number): Sql {
  return sql`(select ${sql.id(keyName(index))} from ${sql.id(cursor.name)})`
}

function rowComparison(keys: readonly CursorKey[], first: CursorKey): Predicate {
  if (keys.length === 1) return bound(first)
  const operator = sql.raw(first.direction === 'asc' ? '>=' : '<=')
  return sql<SqlBool>`(${list(keys.map((key) => key.sql))}) ${operator} (${list(keys.map((key) => key.at))})`
}

/** NULL keys compare as values, so a missing row, all of whose keys are NULL, is told apart by its unique key. */
function present(keys: readonly CursorKey[]): Condition {
  const last = keys.at(-1)
  return last === undefined || !keys.some((key) => key.nullable) ? undefined : sql<SqlBool>`${last.at} is not null`
}

/** Implied by the comparison of all keys; an index can start at it. */
function leadingBound(first: CursorKey): Condition {
  return first.nullable ? undefined : bound(first)
}

function bound(key: CursorKey): Predicate {
  return sql<SqlBool>`${key.sql} ${sql.raw(key.direction === 'asc' ? '>=' : '<=')} ${key.at}`
}

function lexicographic(c: Compilation, keys: readonly CursorKey[]): Condition {
  const [first, ...rest] = keys
  if (first === undefined) return undefined
  if (rest.length === 0) return first.nullable ? or([after(first), same(c, first)]) : bound(first)
  return or([after(first), and([same(c, first), lexicographic(c, rest)])])
}

function after(key: CursorKey): Condition {
  const beyond = sql<SqlBool>`${key.sql} ${sql.raw(key.direction === 'asc' ? '>' : '<')} ${key.at}`
  if (!key.nullable) return beyond
  return key.nullsFirst
    ? or([beyond, sql<SqlBool>`(${key.sql} is not null and ${key.at} is null)`])
    : or([beyond, sql<SqlBool>`(${key.sql} is null and ${key.at} is not null)`])
}

function same(c: Compilation, key: CursorKey): Predicate {
  return key.nullable ? c.profile.notDistinct(key.sql, key.at) : sql<SqlBool>`${key.sql} = ${key.at}`
}

/** The builder whose queries can read the cursor. */
export function withCursor(builder: Builder, cursor: Cursor | undefined): Builder {
  if (cursor === undefined) return builder
  return withQuery(builder, cursor.name, cursor.query)
}
