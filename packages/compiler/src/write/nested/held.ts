import type { CodecRef } from '@hotplan/plan'
import type { Model, ValueField } from '@hotplan/schema'
import { codecOf } from '../../codec.ts'
import type { Compilation } from '../../compilation.ts'
import { and, type Condition } from '../../condition.ts'
import { registerValue } from '../../parameter.ts'
import { column, columns, fieldIn, type Source } from '../../source.ts'
import { type Selected, type Sql, type SqlBool, sql, unnamed } from '../../sql.ts'
import { keyFields } from '../result.ts'

/** A condition on the rows of a model, whatever name they have in a statement. */
export type RowCondition = (source: Source) => Condition

/** A row that an earlier step keeps, with some of its fields. */
export interface Held {
  readonly model: Model
  readonly register: string
  readonly row: number
  /** The fields in the columns of the register, from the first or from `offset`. */
  readonly fields: readonly ValueField[]
  readonly offset: number
  /** Whether the row is in the same statement, under the name of the register. */
  readonly isInStatement: boolean
}

/** The value of a field of a kept row. */
export function heldValue(c: Compilation, record: Held, name: string): Sql {
  const field = fieldIn(record.model, name)
  if (record.isInStatement) {
    c.readRegister(record.register)
    return rowValue(record, field)
  }
  const index = record.fields.findIndex((one) => one.name === name)
  return registerValue(record.register, index + record.offset, codecOf(c.schema, field), record.row)
}

/** The column that numbers the rows of a lookup. */
export const rowNumber = 'row number'

/** The rows of an insert come in the order of its values; those of a lookup are numbered. */
function rowValue({ register, row, offset }: Held, { column: name }: ValueField): Sql {
  const rows = sql`select ${sql.id(name)} from ${sql.id(register)}`
  if (offset > 0) return sql`(${rows} where ${sql.id(rowNumber)} = ${sql.lit(row)})`
  return row === 0 ? sql`(${rows} limit 1)` : sql`(${rows} offset ${sql.lit(row)} limit 1)`
}

/** Whether a row is the one that is kept. */
export function isHeld(c: Compilation, record: Held): RowCondition {
  const key = keyFields(record.model).map((field) => field.name)
  return (source) =>
    fieldsAre(
      source,
      key,
      key.map((name) => heldValue(c, record, name)),
    )
}

/** Whether a row is among those that an earlier part of the same statement keeps by their key. */
export function isAmong(c: Compilation, model: Model, register: string): RowCondition {
  const key = keyFields(model).map((field) => field.name)
  return (source) => {
    c.readRegister(register)
    const kept = sql`select ${sql.join(keyFields(model).map((field) => sql.id(field.column)))} from ${sql.id(register)}`
    return sql<SqlBool>`(${sql.join(columns(source, key))}) in (${kept})`
  }
}

/** Whether fields have certain values. */
export function fieldsAre(source: Source, names: readonly string[], values: readonly Sql[]): Condition {
  return and(names.map((name, index) => sql<SqlBool>`${column(source, name)} = ${values[index] ?? sql`null`}`))
}

/** The key of a model and the fields named, each once. */
export function keyAnd(model: Model, names: Iterable<string>): readonly ValueField[] {
  const all = new Set([...keyFields(model).map((field) => field.name), ...names])
  return [...all].map((name) => fieldIn(model, name))
}

/** Fields as a select list. */
export function selectedFields(source: Source, fields: readonly ValueField[]): readonly Selected[] {
  return columns(
    source,
    fields.map((field) => field.name),
  ).map((one) => unnamed(one))
}

export function codecsOf(c: Compilation, fields: readonly ValueField[]): readonly CodecRef[] {
  return fields.map((field) => codecOf(c.schema, field))
}
