import type { ShapeObject } from '@hotplan/plan'
import type { Model } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import { selectionOf } from './selection.ts'
import { windowOf } from './window.ts'

/** Whether the database would look relations up for the rows that `skip` leaves out, too. */
export function skipsDearRows(c: Compilation, model: Model, args: ShapeObject): boolean {
  if (!c.profile.selectsSkippedRows || windowOf(c, args).offset === undefined) return false
  const { relations, counts } = selectionOf(c, { model }, args)
  return relations.length > 0 || counts !== undefined
}
