import { InternalError, type ShapeNode } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import type { Compilation } from '../compilation.ts'
import type { Condition } from '../condition.ts'
import { slotValue } from '../parameter.ts'
import type { FullTextOperators } from '../profile/profile.ts'
import { column, type Source } from '../source.ts'
import type { Sql } from '../sql.ts'
import { textCodec } from '../statement.ts'
import type { FilterContext } from './context.ts'
import type { Operand } from './scalar.ts'

/** `search`: the text matches a query in the syntax of the database. Text that is NULL is searched as empty text. */
export function fullText(context: FilterContext & { readonly operand: Operand }, node: ShapeNode): Condition {
  const { sql, field } = context.operand
  return operators(context.c).matches([{ sql, field }], query(node))
}

/** How well the fields of a row match a full-text query: greater is better, zero is no match. */
export function relevance(c: Compilation, source: Source, fields: readonly ValueField[], search: ShapeNode): Sql {
  const texts = fields.map((field) => ({ sql: column(source, field.name), field }))
  return operators(c).rank(texts, query(search))
}

function operators(c: Compilation): FullTextOperators {
  const { fullText: known } = c.profile
  if (known === undefined) throw new InternalError(`${c.profile.name} has no full-text search`)
  return known
}

function query(node: ShapeNode): Sql {
  if (node.kind !== 'slot') throw new InternalError(`A full-text query stands in the shape as ${node.kind}`)
  return slotValue(node.slot, textCodec)
}
