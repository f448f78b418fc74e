import type { ShapeRows } from '@hotplan/plan'
import type { ExtractedRows } from './rows.ts'

/** The lists that rows are made of, each under a name that tells its place: equal names mean that rows are nested alike. */
export interface FlatRows<T> {
  readonly names: readonly string[]
  readonly lists: readonly T[]
}

/** The cells of extracted rows and the positions of parents, in the order in which the walk makes their slots. */
export function flatCells(rows: ExtractedRows): FlatRows<readonly unknown[]> {
  if (rows.nested === undefined) return { names: rows.columns, lists: rows.cells }
  const names = [...rows.columns]
  const lists = [...rows.cells]
  for (const { relation, write, key, parents, extracted } of rows.nested) {
    const place = placeOf(relation, write, key)
    const inner = flatCells(extracted)
    names.push(place, ...inner.names.map((name) => `${place}${name}`))
    lists.push(parents, ...inner.lists)
  }
  return { names, lists }
}

/** The slots of rows in a shape, under the same names. */
export function flatSlots(rows: ShapeRows): FlatRows<number> {
  const names = rows.columns.map(([name]) => name)
  const lists = rows.columns.map(([, slot]) => slot)
  for (const { relation, write, key, parents, rows: nested } of rows.nested ?? []) {
    const place = placeOf(relation, write, key)
    const inner = flatSlots(nested)
    names.push(place, ...inner.names.map((name) => `${place}${name}`))
    lists.push(parents, ...inner.lists)
  }
  return { names, lists }
}

/** No name of a field contains a slash. */
function placeOf(relation: string, write: string, key: string | undefined): string {
  return `${relation}/${write}/${key ?? ''}/`
}
