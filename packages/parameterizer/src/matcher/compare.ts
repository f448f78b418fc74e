import { isFieldReference, type NullMarker, nullMarkerOf } from '@hotplan/plan'
import { flatCells } from '../flat-rows.ts'
import type { RowsRule } from '../grammar/rule.ts'
import { extractRows } from '../rows.ts'

/** Whether a value gives exactly these names: one alone, or a list in any order, repeated or not. */
export function isNameSet(value: unknown, names: readonly string[]): boolean {
  if (typeof value === 'string') return names.length === 1 && names[0] === value
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index++) if (!names.includes(value[index])) return false
  return names.every((name) => value.includes(name))
}

export function isMarker(value: unknown, marker: NullMarker): boolean {
  return nullMarkerOf(value) === marker
}

/** Whether a value is the reference of that very field. */
export function isReferenceTo(value: unknown, model: string, field: string): boolean {
  return isFieldReference(value) && value.model === model && value.field === field
}

/** The cells of each column, those of nested rows too, or undefined where rows do not fit or have other columns. */
export function columnsOf(
  rule: RowsRule,
  columns: readonly string[],
  value: unknown,
): readonly (readonly unknown[])[] | undefined {
  const rows = extractRows(rule, value)
  if (rows === undefined) return undefined
  const { names, lists } = flatCells(rows)
  if (names.length !== columns.length) return undefined
  return names.every((name, index) => name === columns[index]) ? lists : undefined
}

/** The names of the columns of rows, or undefined where rows do not fit. */
export function columnNames(rule: RowsRule, value: unknown): readonly string[] | undefined {
  const rows = extractRows(rule, value)
  return rows === undefined ? undefined : flatCells(rows).names
}
