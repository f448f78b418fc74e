import { InternalError, type ShapeNode, type ShapeObject } from '@hotplan/plan'
import { type Model, type ValueField, valueField, valueFieldsOf } from '@hotplan/schema'
import { codecOf, elementCodec, listCodec } from '../codec.ts'
import type { Compilation } from '../compilation.ts'
import { constant, slotList, slotValue } from '../parameter.ts'
import { member } from '../shape-reader.ts'
import { column, type Source } from '../source.ts'
import { type Sql, sql } from '../sql.ts'
import { jsonCodec } from '../statement.ts'
import { defaultValue, updatedAtValue } from './defaults.ts'

/** What a write gives a column. */
export interface Assignment {
  readonly field: ValueField
  readonly value: Sql
}

/** The columns of a new row: what `data` gives, and what the client makes where it gives nothing. The database fills in the rest. */
export function createAssignments(
  c: Compilation,
  model: Model,
  data: ShapeObject,
  given: readonly Assignment[] = [],
): readonly Assignment[] {
  return valueFieldsOf(model).flatMap((field) => {
    const known = given.find((one) => one.field.name === field.name)
    if (known !== undefined) return [known]
    const node = member(data, field.name)
    const value = node === undefined ? defaultValue(c, field) : createValue(c, field, node)
    return value === undefined ? [] : [{ field, value }]
  })
}

/** The columns that an update changes, with those that nested writes give; none where nothing changes. */
export function updateAssignments(
  c: Compilation,
  source: Source,
  data: ShapeObject,
  given: readonly Assignment[] = [],
): readonly Assignment[] {
  const values = data.entries.flatMap(([name, node]) => {
    const field = valueField(source.model, name)
    return field === undefined ? [] : [{ field, value: updateValue(c, source, field, node) }]
  })
  const changes = [...values, ...given]
  return changes.length === 0 ? [] : [...changes, ...stamps(c, source.model, data)]
}

/** The `@updatedAt` fields that a write does not give. */
export function stamps(c: Compilation, model: Model, data?: ShapeObject): readonly Assignment[] {
  return valueFieldsOf(model).flatMap((field) => {
    const isGiven = data !== undefined && member(data, field.name) !== undefined
    const value = isGiven ? undefined : updatedAtValue(c, field)
    return value === undefined ? [] : [{ field, value }]
  })
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
  const value = plainValue(c, field, operandNode)
  if (operation === 'push') return c.profile.lists.push(c.schema, own, value, field, isList(c, operandNode))
  return changed(operation, own, value)
}

/** What an operation makes of a column and a value. */
export function changed(operation: string, own: Sql, value: Sql): Sql {
  switch (operation) {
    case 'set':
      return value
    case 'increment':
      return sql`${own} + ${value}`
    case 'decrement':
      return sql`${own} - ${value}`
    case 'multiply':
      return sql`${own} * ${value}`
    case 'divide':
      return sql`${own} / ${value}`
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
