import type { Model } from '@hotplan/schema'
import { type RawBuilder, sql } from 'kysely'
import type { Compilation } from '../compilation.ts'
import { type Condition, render } from '../condition.ts'
import type { Selected } from '../sql.ts'
import type { Assignment } from './values.ts'

/** `insert into … values …`, without RETURNING. */
export function insertInto(c: Compilation, model: Model, assignments: readonly Assignment[]): RawBuilder<unknown> {
  const table = c.writeTable(model)
  if (assignments.length === 0) return sql`insert into ${table} default values`
  return sql`insert into ${table} (${columnNames(assignments)}) values (${sql.join(assignments.map(({ value }) => value))})`
}

/** `update … set … where …`, without RETURNING. */
export function updateTable(
  c: Compilation,
  model: Model,
  assignments: readonly Assignment[],
  condition: Condition,
): RawBuilder<unknown> {
  return sql`update ${c.writeTable(model)} set ${setList(assignments)}${whereClause(condition)}`
}

/** `delete from … where …`, without RETURNING. */
export function deleteFrom(c: Compilation, model: Model, condition: Condition): RawBuilder<unknown> {
  return sql`delete from ${c.writeTable(model)}${whereClause(condition)}`
}

/** A write that returns columns of the rows it wrote. */
export function returning(statement: RawBuilder<unknown>, selected: readonly Selected[]): RawBuilder<unknown> {
  return sql`${statement} returning ${sql.join(selected)}`
}

/** `"a" = …, "b" = …`. */
export function setList(assignments: readonly Assignment[]): RawBuilder<unknown> {
  return sql.join(assignments.map(({ field, value }) => sql`${sql.id(field.column)} = ${value}`))
}

/** The names of the columns that are written. */
export function columnNames(assignments: readonly Assignment[]): RawBuilder<unknown> {
  return sql.join(assignments.map(({ field }) => sql.id(field.column)))
}

function whereClause(condition: Condition): RawBuilder<unknown> {
  const rendered = render(condition)
  return rendered === undefined ? sql`` : sql` where ${rendered}`
}
