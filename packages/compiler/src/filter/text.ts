import { InternalError, type ShapeNode, type Transform } from '@hotplan/plan'
import type { Condition } from '../condition.ts'
import { slotValue } from '../parameter.ts'
import { column } from '../source.ts'
import { type Sql, sql } from '../sql.ts'
import { textCodec } from '../statement.ts'
import type { FilterContext } from './context.ts'
import type { Operand } from './scalar.ts'

/** Where any text may stand beside what is looked for. */
export interface Wildcards {
  readonly before: boolean
  readonly after: boolean
}

/** `contains`, `startsWith` and `endsWith`. */
export function textPattern(
  context: FilterContext & { readonly operand: Operand; readonly insensitive: boolean },
  node: ShapeNode,
  wildcards: Wildcards,
): Condition {
  const { profile } = context.c
  const text = profile.asText(context.operand.sql, context.operand.field)
  const sought = pattern(context, node, wildcards)
  // No index finds a text by what is not its beginning.
  return profile.like(text, wildcards.before ? profile.opaque(sought) : sought, context.insensitive)
}

/** The pattern that finds an operand literally: escaped at bind time, or in SQL where the operand is a column. */
export function pattern(context: FilterContext, node: ShapeNode, wildcards: Wildcards): Sql {
  if (node.kind === 'slot') return slotValue(node.slot, textCodec, patternTransforms(wildcards))
  if (node.kind === 'fieldReference') return columnPattern(column(context.source, node.field), wildcards)
  throw new InternalError(`A text to look for stands in the shape as ${node.kind}`)
}

function patternTransforms(wildcards: Wildcards): readonly Transform[] {
  const transforms: Transform[] = [{ kind: 'escapeLike' }]
  if (wildcards.before) transforms.push({ kind: 'prefix', text: '%' })
  if (wildcards.after) transforms.push({ kind: 'suffix', text: '%' })
  return transforms
}

function columnPattern(text: Sql, wildcards: Wildcards): Sql {
  const escaped = sql`replace(replace(replace(${text}, '\\', '\\\\'), '%', '\\%'), '_', '\\_')`
  const parts: Sql[] = [escaped]
  if (wildcards.before) parts.unshift(sql`'%'`)
  if (wildcards.after) parts.push(sql`'%'`)
  return sql.join(parts, sql` || `)
}
