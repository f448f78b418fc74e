import type { ValueField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { type SelectQuery, selectFrom } from '../select.ts'
import { column, type Source } from '../source.ts'
import { columnOf, named, type Selected, type Sql, type SqlBool, sql } from '../sql.ts'
import { keyName } from './cursor.ts'
import { derivedTable, handedOut } from './derived.ts'
import { type OrderTerm, ordered, orderTermSql } from './order.ts'

/** Rows with an order that is not applied yet. */
export interface SortedRows {
  readonly source: Source
  readonly terms: readonly OrderTerm[]
  readonly select: (selected: readonly Selected[]) => SelectQuery
}

const rankName = 'rn'

/** The first row of each combination of values in the order of the rows, which still has to be applied to the result. */
export function distinctRows(c: Compilation, rows: SortedRows, distinct: readonly ValueField[]): SortedRows {
  const source = c.source(rows.source.model)
  const { alias } = source
  const by = distinct.map((field) => c.profile.comparable(column(rows.source, field.name), field))
  const terms = rows.terms.map((term, index) => ({ ...term, sql: columnOf(alias, keyName(index)) }))
  const select = (selected: readonly Selected[]): SelectQuery => {
    const keys = rows.terms.map((term, index) => named(term.sql, keyName(index)))
    const inner = firstRows(c, rows, [...handedOut(rows.source, source), ...keys], by)
    const query = selectFrom(c.builder, derivedTable(inner, source)).select(selected)
    return c.profile.distinctOn ? query : query.where(sql<SqlBool>`${sql.id(alias, rankName)} = 1`)
  }
  return { source, terms, select }
}

function firstRows(c: Compilation, rows: SortedRows, selected: readonly Selected[], by: readonly Sql[]): SelectQuery {
  if (c.profile.distinctOn) {
    const groups = by.map((key): OrderTerm => ({ sql: key, direction: 'asc', nullsFirst: false, nullable: false }))
    const query = rows.select(selected).distinctOn(by)
    return ordered(c, query, [...groups, ...rows.terms])
  }
  const order = sql.join(rows.terms.map((term) => orderTermSql(c, term)))
  return rows.select([...selected, named(sql`row_number() over (partition by ${sql.join(by)} order by ${order})`, rankName)])
}
