import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import type { ValueField } from '@hotplan/schema'
import { elementCodec, listCodec } from '../codec.ts'
import { and, type Condition } from '../condition.ts'
import { slotList } from '../parameter.ts'
import { isNull, isTrue } from '../shape-reader.ts'
import { column } from '../source.ts'
import { type Sql, type SqlBool, sql } from '../sql.ts'
import type { FilterContext } from './context.ts'
import { boundValue } from './scalar.ts'

/** The condition of a filter on a scalar list field. A NULL list fulfils none but `equals: null`. */
export function listFilter(context: FilterContext, field: ValueField, filter: ShapeObject): Condition {
  return and(filter.entries.map(([name, node]) => listOperator(context, field, name, node)))
}

function listOperator(context: FilterContext, field: ValueField, name: string, node: ShapeNode): Condition {
  const { lists } = context.c.profile
  const operand = column(context.source, field.name)
  switch (name) {
    case 'equals':
      return isNull(node) ? sql<SqlBool>`${operand} is null` : sql<SqlBool>`${operand} = ${values(context, field, node)}`
    case 'has':
      return isNull(node) ? 'never' : lists.has(context.c.schema, operand, element(context, field, node), field)
    case 'hasEvery':
      return lists.hasEvery(operand, values(context, field, node))
    case 'hasSome':
      return lists.hasSome(operand, values(context, field, node))
    case 'isEmpty':
      return isTrue(node) ? lists.isEmpty(operand) : sql<SqlBool>`not ${lists.isEmpty(operand)}`
    default:
      throw new InternalError(`No list operator ${name}`)
  }
}

function values(context: FilterContext, field: ValueField, node: ShapeNode): Sql {
  if (node.kind === 'fieldReference') return column(context.source, node.field)
  if (node.kind === 'slot') return slotList(context.c, node.slot, listCodec(context.c.schema, field))
  throw new InternalError(`A list of values stands in the shape as ${node.kind}`)
}

function element(context: FilterContext, field: ValueField, node: ShapeNode): Sql {
  if (node.kind === 'fieldReference') return column(context.source, node.field)
  return boundValue(node, elementCodec(context.c.schema, field))
}
