import { nullMarkerOf } from '@hotplan/plan'
import { isAbsent, isOrdinary, isRecord } from './absent.ts'
import type { ColumnRule, RowsRelation, RowsRule } from './grammar/rule.ts'
import { own } from './matcher/keys.ts'
import { NestedRows, type RowGroup } from './nested-rows.ts'

/** Cells by column, columns in canonical order, one cell per row; undefined where the row leaves the field out. */
export interface ExtractedRows {
  readonly columns: readonly string[]
  readonly cells: readonly (readonly unknown[])[]
  /** What the rows nest; absent where they nest nothing. */
  readonly nested?: readonly ExtractedGroup[]
}

interface ExtractedGroup extends Pick<RowGroup, 'relation' | 'write' | 'key' | 'rule' | 'parents'> {
  readonly extracted: ExtractedRows
}

/** Levels of rows within rows; arguments that contain themselves have more. */
export const mostLevels = 50

/**
 * Turns rows (one object or a list of them) into columns, or gives undefined where any row does not fit. The columns are those that any row
 * has; rows without any field still need one column to be counted by, so they get the model's first.
 */
export function extractRows(rule: RowsRule, value: unknown): ExtractedRows | undefined {
  return extractList(rule, Array.isArray(value) ? value : [value], 0)
}

function extractList(rule: RowsRule, rows: readonly unknown[], level: number): ExtractedRows | undefined {
  if (level > mostLevels) return undefined
  const table = new Table(rule, rows.length)
  for (let index = 0; index < rows.length; index++) if (!table.add(rows[index], index)) return undefined
  if (rows.length > 0 && !table.isComplete()) return undefined
  const columns = table.columns()
  const [first] = rule.columns.keys()
  if (rows.length > 0 && columns.length === 0 && first !== undefined) {
    return withNested({ columns: [first], cells: [emptyColumn(rows.length)] }, table.groups, level)
  }
  columns.sort((left, right) => (left.name < right.name ? -1 : 1))
  const own = { columns: columns.map(({ name }) => name), cells: columns.map(({ cells }) => cells) }
  return withNested(own, table.groups, level)
}

function withNested(own: ExtractedRows, groups: readonly RowGroup[], level: number): ExtractedRows | undefined {
  if (groups.length === 0) return own
  const nested: ExtractedGroup[] = []
  for (const group of groups) {
    const extracted = extractList(group.rule, group.rows, level + 1)
    if (extracted === undefined) return undefined
    nested.push({ ...group, extracted })
  }
  return { ...own, nested }
}

interface Column {
  readonly key: string
  readonly name: string
  readonly rule: ColumnRule
  readonly cells: unknown[]
  /** How many rows give it. */
  given: number
}

/** Columns while rows are read: of the rows themselves, or of the objects at one key of them. */
class Table {
  readonly #rule: RowsRule
  readonly #length: number
  readonly #columns: Column[] = []
  readonly #objects = new Map<string, Table>()
  /** How many rows give a field through a relation. */
  readonly #related = new Map<string, number>()
  #nested: NestedRows | undefined
  #added = 0

  constructor(rule: RowsRule, length: number) {
    this.#rule = rule
    this.#length = length
  }

  /** PERF: rows mostly have their keys in one order, so each is looked for where the row before had it; no cell costs a search in a map. */
  add(row: unknown, index: number): boolean {
    if (!isRecord(row)) return false
    const columns = this.#columns
    let place = 0
    let present = 0
    for (const key in row) {
      if (!own.call(row, key)) continue
      const value = row[key]
      if (isAbsent(value)) continue
      present++
      let column = columns[place]
      if (column === undefined || column.key !== key) {
        place = this.#place(key)
        column = columns[place]
      }
      const cell = column === undefined ? undefined : cellOf(column.rule, value)
      if (column === undefined || cell === undefined) {
        if (!this.#addObject(key, value, index) && !this.#addNested(row, key, value, index)) return false
      } else {
        column.cells[index] = cell
        column.given++
        place++
      }
    }
    this.#added++
    return present > 0 || isOrdinary(row)
  }

  /** Whether every row gives what it must. */
  isComplete(): boolean {
    const { required, uniform } = this.#rule
    if (uniform === true && this.#columns.some(({ given }) => given > 0 && given < this.#length)) return false
    if (!required.every((name) => this.#givenBy(name) === this.#length)) return false
    for (const table of this.#objects.values()) if (!table.isComplete()) return false
    return true
  }

  /** How many rows give a column, or the object at a key. */
  #givenBy(name: string): number | undefined {
    const column = this.#columns.find(({ key }) => key === name)
    const object = this.#objects.get(name)
    const related = this.#related.get(name)
    if (related !== undefined) return related + (column?.given ?? 0)
    return column?.given ?? (object === undefined ? undefined : object.#added)
  }

  get groups(): readonly RowGroup[] {
    return this.#nested?.groups ?? []
  }

  columns(): Column[] {
    const columns = this.#columns.filter(({ given }) => given > 0)
    for (const table of this.#objects.values()) columns.push(...table.columns())
    return columns
  }

  /** The place of a column, which is made where it is new; the place after the last where there is no such column. */
  #place(key: string): number {
    const known = this.#columns.findIndex((column) => column.key === key)
    if (known >= 0) return known
    const rule = this.#rule.columns.get(key)
    if (rule === undefined) return this.#columns.length
    const { prefix = '' } = this.#rule
    return this.#columns.push({ key, name: prefix + key, rule, cells: emptyColumn(this.#length), given: 0 }) - 1
  }

  /** An object at a key whose members are columns of their own. */
  #addObject(key: string, value: unknown, index: number): boolean {
    let table = this.#objects.get(key)
    if (table === undefined) {
      const rule = this.#rule.objects?.get(key)
      if (rule === undefined) return false
      table = new Table(rule, this.#length)
      this.#objects.set(key, table)
    }
    return table.add(value, index)
  }

  /** What stands at a relation, whose foreign key the row itself must not give. */
  #addNested(row: Readonly<Record<string, unknown>>, key: string, value: unknown, index: number): boolean {
    const relation = this.#rule.relations?.get(key)
    if (relation === undefined || givesBoth(row, relation)) return false
    for (const name of relation.gives) this.#related.set(name, (this.#related.get(name) ?? 0) + 1)
    this.#nested ??= new NestedRows()
    return this.#nested.add(relation, value, index)
  }
}

/** Whether a row gives a field itself that a relation gives too. */
function givesBoth(row: Readonly<Record<string, unknown>>, { gives }: RowsRelation): boolean {
  return gives.some((name) => !isAbsent(row[name]))
}

/** The rule of a column by its name. */
export function columnOf(rule: RowsRule, name: string): ColumnRule | undefined {
  const { prefix = '', objects } = rule
  const own = name.startsWith(prefix) ? rule.columns.get(name.slice(prefix.length)) : undefined
  if (own !== undefined || objects === undefined) return own
  for (const object of objects.values()) {
    const found = columnOf(object, name)
    if (found !== undefined) return found
  }
  return undefined
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
