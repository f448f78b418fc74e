import type { CellColumn, PlanNode, ShapeObject } from '@hotplan/plan'
import { type Model, type ValueField, valueFieldsOf } from '@hotplan/schema'
import { codecOf } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { sql } from '../sql.ts'
import { copyNode, textOf } from '../statement.ts'
import { rowsOf } from './bulk-arguments.ts'
import { createMany } from './create-many.ts'
import { fillerOf } from './rows.ts'

/**
 * `copyFrom`: one batch of its rows. As `createMany`, but with COPY where there is one. No row of a batch leaves out a field
 * with a default that only the database can give, where another row gives it: COPY has no word for it.
 */
export function copyFrom(c: Compilation, model: Model, args: ShapeObject): PlanNode {
  const { columns } = rowsOf(args)
  if (!c.profile.copiesRows || columns.length === 0) return createMany(c, model, args)
  const slots = new Map(columns)
  const anySlot = columns[0]?.[1] ?? 0
  const copied = valueFieldsOf(model).flatMap((field) => {
    const cells = cellsOf(c, field, slots.get(field.name), anySlot)
    return cells === undefined ? [] : [{ field, cells }]
  })
  const names = sql.join(copied.map(({ field }) => sql.id(field.column)))
  const text = textOf(c, sql`copy ${c.writeTable(model)} (${names}) from stdin`)
  const listed = copied.map(({ cells }) => cells)
  return { kind: 'count', of: copyNode(c, text, { kind: 'cells', columns: listed, listForm: 'copy' }) }
}

/** What is copied into the column of a field; nothing where no row gives it and the database has the default. */
function cellsOf(c: Compilation, field: ValueField, slot: number | undefined, anySlot: number): CellColumn | undefined {
  const codec = codecOf(c.schema, field)
  const filler = fillerOf(field)
  if (slot !== undefined) return { slot, codec, holds: 'cells', ...(filler === undefined ? {} : { filler }) }
  return filler?.kind === 'generated' ? { slot: anySlot, codec, holds: 'filled', filler } : undefined
}
