import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { type Condition, render } from '../condition.ts'
import { type Fragment, type Selected, sql } from '../sql.ts'
import type { Assignment } from './values.ts'

/** `insert into … values …`, without RETURNING. */
export function insertInto(c: Compilation, model: Model, assignments: readonly Assignment[]): Fragment {
  const table = c.writeTable(model)
  if (assignments.length === 0) return sql`insert into ${table} default values`
  return sql`insert into ${table} (${columnNames(assignments)}) values (${sql.join(assignments.map(({ value }) => value))})`
}

/** `update … set … where …`, without RETURNING. */
export function updateTable(c: Compilation, model: Model, assignments: readonly Assignment[], condition: Condition): Fragment {
  return sql`update ${c.writeTable(model)} set ${setList(assignments)}${whereClause(condition)}`
}

/** `delete from … where …`, without RETURNING. */
export function deleteFrom(c: Compilation, model: Model, condition: Condition): Fragment {
  return sql`delete from ${c.writeTable(model)}${whereClause(condition)}`
}

/** A write that returns columns of the rows it wrote. */
export function returning(statement: Fragment, selected: readonly Selected[]): Fragment {
  return sql`${statement} returning ${sql.join(selected)}`
}

/** `"a" = …, "b" = …`. */
export function setList(assignments: readonly Assignment[]): Fragment {
  return sql.join(assignments.map(({ field, value }) => sql`${sql.id(field.column)} = ${value}`))
}

/** The names of the columns that are written. */
export function columnNames(assignments: readonly Assignment[]): Fragment {
  return sql.join(assignments.map(({ field }) => sql.id(field.column)))
}

function whereClause(condition: Condition): Fragment {
  const rendered = render(condition)
  return rendered === undefined ? sql`` : sql` where ${rendered}`
}
