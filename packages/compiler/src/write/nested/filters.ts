import type { ShapeObject } from '@hotplan/plan'
import type { Compilation } from '../../compilation.ts'
import { type Condition, or, render } from '../../condition.ts'
import { filterRows } from '../../filter/where.ts'
import type { Source } from '../../source.ts'
import { type SqlBool, sql } from '../../sql.ts'

/** Whether a row fulfils one of several filters; one that says nothing is fulfilled by every row. */
export function anyOf(c: Compilation, source: Source, filters: readonly ShapeObject[]): Condition {
  return or(filters.map((filter) => filterRows(c, source, filter) ?? 'always'))
}

/** Whether a condition does not hold, NULL included. */
export function isNotTrue(condition: Condition): Condition {
  if (condition === 'never') return undefined
  const rendered = render(condition)
  return rendered === undefined ? 'never' : sql<SqlBool>`((${rendered}) is not true)`
}
