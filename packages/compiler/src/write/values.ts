import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import { type Model, type ValueField, valueField, valueFieldsOf } from '@hotplan/schema'
import { sql } from 'kysely'
import { codecOf, elementCodec, listCodec } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { constant, slotList, slotValue } from '../parameter.ts'
import { member } from '../shape-reader.ts'
import { column, type Source } from '../source.ts'
import type { Sql } from '../sql.ts'
import { jsonCodec } from '../statement.ts'
import { refuseNestedWrites } from '../unsupported.ts'
import { defaultValue, updatedAtValue } from './defaults.ts'

/** What a write gives a column. */
export interface Assignment {
  readonly field: ValueField
  readonly value: Sql
}

/** The columns of a new row: what `data` gives, and what the client makes where it gives nothing. The database fills in the rest. */
export function createAssignments(c: Compilation, model: Model, data: ShapeObject): readonly Assignment[] {
  refuseNestedWrites(model, data)
  return valueFieldsOf(model).flatMap((field) => {
    const node = member(data, field.name)
    const value = node === undefined ? defaultValue(c, field) : createValue(c, field, node)
    return value === undefined ? [] : [{ field, value }]
  })
}

/** The columns that an update changes; none where `data` changes nothing. */
export function updateAssignments(c: Compilation, source: Source, data: ShapeObject): readonly Assignment[] {
  refuseNestedWrites(source.model, data)
  const given = data.entries.flatMap(([name, node]) => {
    const field = valueField(source.model, name)
    return field === undefined ? [] : [{ field, value: updateValue(c, source, field, node) }]
  })
  if (data.entries.length === 0) return []
  const stamped = valueFieldsOf(source.model).flatMap((field) => {
    const value = member(data, field.name) === undefined ? updatedAtValue(c, field) : undefined
    return value === undefined ? [] : [{ field, value }]
  })
  return [...given, ...stamped]
}

function createValue(c: Compilation, field: ValueField, node: ShapeNode): Sql {
  return plainValue(c, field, node.kind === 'object' ? operand(node, 'set') : node)
}

function updateValue(c: Compilation, source: Source, field: ValueField, node: ShapeNode): Sql {
  if (node.kind !== 'object') return plainValue(c, field, node)
  const [entry] = node.entries
  if (entry === undefined) throw new InternalError(`The update of ${field.name} has no operation`)
  const [operation, operandNode] = entry
  const own = column(source, field.name)
  switch (operation) {
    case 'set':
      return plainValue(c, field, operandNode)
    case 'increment':
      return sql`${own} + ${plainValue(c, field, operandNode)}`
    case 'decrement':
      return sql`${own} - ${plainValue(c, field, operandNode)}`
    case 'multiply':
      return sql`${own} * ${plainValue(c, field, operandNode)}`
    case 'divide':
      return sql`${own} / ${plainValue(c, field, operandNode)}`
    case 'push':
      return c.profile.lists.push(c.schema, own, plainValue(c, field, operandNode), field, isList(c, operandNode))
    default:
      throw new InternalError(`No update operation ${operation}`)
  }
}

function isList(c: Compilation, node: ShapeNode): boolean {
  return node.kind === 'slot' && c.shape.slots[node.slot]?.list === true
}

function plainValue(c: Compilation, field: ValueField, node: ShapeNode): Sql {
  switch (node.kind) {
    case 'slot':
      return isList(c, node)
        ? slotList(c, node.slot, listCodec(c.schema, field))
        : slotValue(node.slot, elementCodec(c.schema, field))
    case 'literal':
      return node.value === null ? sql`null` : constant(node.value, codecOf(c.schema, field))
    case 'marker':
      return node.marker === 'DbNull' ? sql`null` : constant('null', jsonCodec)
    default:
      throw new InternalError(`A value of ${field.name} stands in the shape as ${node.kind}`)
  }
}

function operand(node: ShapeObject, operation: string): ShapeNode {
  const found = member(node, operation)
  if (found === undefined) throw new InternalError(`Expected the operation ${operation}`)
  return found
}
