import { nullMarkerOf } from '@hotplan/plan'
import { isAbsent, isOrdinary, isRecord } from './absent.ts'
import type { ColumnRule, RowsRule } from './grammar/rule.ts'

/** Cells by column, columns in canonical order, one cell per row; undefined where the row leaves the field out. */
export interface ExtractedRows {
  readonly columns: readonly string[]
  readonly cells: readonly (readonly unknown[])[]
}

/**
 * Turns rows (one object or a list of them) into columns, or gives undefined where any row does not fit. The columns are those that any row
 * has; rows without any field still need one column to be counted by, so they get the model's first.
 */
export function extractRows(rule: RowsRule, value: unknown): ExtractedRows | undefined {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value]
  const table = new Map<string, unknown[]>()
  for (let index = 0; index < rows.length; index++) {
    if (!extractRow(rule, rows[index], index, rows.length, table)) return undefined
  }
  if (rows.length > 0) {
    if (rule.required.some((name) => !isComplete(table.get(name)))) return undefined
    const [first] = rule.columns.keys()
    if (table.size === 0 && first !== undefined) table.set(first, emptyColumn(rows.length))
  }
  const columns = [...table.keys()].sort()
  return { columns, cells: columns.map((name) => table.get(name) ?? []) }
}

function extractRow(rule: RowsRule, row: unknown, index: number, length: number, table: Map<string, unknown[]>): boolean {
  if (!isRecord(row)) return false
  let present = 0
  for (const key in row) {
    if (!Object.hasOwn(row, key)) continue
    const value = row[key]
    if (isAbsent(value)) continue
    present++
    const column = rule.columns.get(key)
    const cell = column === undefined ? undefined : cellOf(column, value)
    if (cell === undefined) return false
    let cells = table.get(key)
    if (cells === undefined) {
      cells = emptyColumn(length)
      table.set(key, cells)
    }
    cells[index] = cell
  }
  return present > 0 || isOrdinary(row)
}

/** A present value as a cell, null included; undefined where it does not fit. In a cell the null markers are plain values. */
export function cellOf({ position }: ColumnRule, value: unknown): unknown {
  const { slot, markers } = position
  if (slot?.list && isSet(value)) return slot.coerce(value.set)
  if (value === null) return slot?.nullable ? null : undefined
  const marker = markers === undefined ? undefined : nullMarkerOf(value)
  if (marker === undefined) return slot?.coerce(value)
  if (!markers?.includes(marker)) return undefined
  return marker === 'DbNull' ? null : 'null'
}

/** `{ set: [...] }`, the longer form of a list. */
function isSet(value: unknown): value is { readonly set: unknown } {
  return isRecord(value) && 'set' in value && Object.keys(value).length === 1
}

function emptyColumn(length: number): unknown[] {
  return new Array<unknown>(length).fill(undefined)
}

function isComplete(cells: readonly unknown[] | undefined): boolean {
  return cells?.every((cell) => cell !== undefined) ?? false
}
