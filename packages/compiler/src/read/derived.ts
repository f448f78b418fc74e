import type { SelectQuery } from '../select.ts'
import { column, fieldIn, type Source } from '../source.ts'
import { aliasedTable, named, type Selected, type TableSql } from '../sql.ts'

/** A subquery as the table of a source. */
export function derivedTable(query: SelectQuery, source: Source): TableSql {
  return aliasedTable(query, source.alias)
}

/** The columns that a derived table hands out under their own names: those read through the outer source. */
export function handedOut(inner: Source, outer: Source): readonly Selected[] {
  return [...outer.used].map((name) => named(column(inner, name), fieldIn(inner.model, name).column))
}
