import {
  assertNever,
  InternalError,
  type NullMarker,
  type Shape,
  type ShapeList,
  type ShapeNode,
  type ShapeObject,
  type SlotType,
} from '@hotplan/plan'
import { modelOf, type Schema } from '@hotplan/schema'
import { type Coerce, coercions } from '../coerce/coerce.ts'
import { isOne } from '../coerce/number.ts'
import { flatSlots } from '../flat-rows.ts'
import { grammarOf } from '../grammar/grammar.ts'
import type { ObjectRule, Position, RowsRule } from '../grammar/rule.ts'

/**
 * A shape joined with what its schema says about each place: all that a matcher needs, for both ways of making one.
 * Slots carry the coercion of the walk itself.
 */
export type Pattern =
  | ObjectPattern
  | ListPattern
  | LiteralPattern
  | SlotPattern
  | NamesPattern
  | MarkerPattern
  | ReferencePattern
  | RowsPattern

export interface ObjectPattern {
  readonly kind: 'object'
  readonly keys: readonly string[]
  readonly members: readonly Pattern[]
  /** Keys at which null means absent. */
  readonly nullsAbsent: readonly string[]
  /** Whether the keys have to come in this order. */
  readonly ordered: boolean
}

export interface ListPattern {
  readonly kind: 'list'
  readonly items: readonly Pattern[]
}

interface LiteralPattern {
  readonly kind: 'literal'
  readonly value: null | boolean | number | string
}

export interface SlotPattern {
  readonly kind: 'slot'
  readonly slot: number
  readonly type: SlotType
  readonly list: boolean
  readonly nullable: boolean
  readonly coerce: Coerce
}

/** A set of names in any order; one name may stand alone. */
export interface NamesPattern {
  readonly kind: 'names'
  readonly names: readonly string[]
}

interface MarkerPattern {
  readonly kind: 'marker'
  readonly marker: NullMarker
}

interface ReferencePattern {
  readonly kind: 'reference'
  readonly model: string
  readonly field: string
}

export interface RowsPattern {
  readonly kind: 'rows'
  readonly rule: RowsRule
  /** Names of lists and the slots they are bound to; see `FlatRows`. */
  readonly columns: readonly string[]
  readonly slots: readonly number[]
}

const none: readonly string[] = []

/** The pattern of a shape's arguments. */
export function patternOf(shape: Shape, schema: Schema): ObjectPattern {
  const model = modelOf(schema, shape.model)
  if (model === undefined) throw new InternalError('The model of a shape is not in the schema')
  const rule = grammarOf(schema).action(model, shape.action)
  return objectPattern(shape, rule, shape.args)
}

/** Whether a shape could have been made from a schema: a shape that comes from elsewhere need not. */
export function isShapeOf(shape: Shape, schema: Schema): boolean {
  try {
    patternOf(shape, schema)
    return true
  } catch (error) {
    if (error instanceof InternalError) return false
    throw error
  }
}

function nodePattern(shape: Shape, position: Position, node: ShapeNode): Pattern {
  switch (node.kind) {
    case 'object':
      return objectPattern(shape, position.object?.() ?? mismatch('object'), node)
    case 'list':
      return listPattern(shape, position, node)
    case 'literal':
      return { kind: 'literal', value: node.value }
    case 'slot':
      return slotPattern(shape, position, node.slot)
    case 'marker':
      return { kind: 'marker', marker: node.marker }
    case 'fieldReference':
      return { kind: 'reference', model: node.model, field: node.field }
    case 'rows': {
      const { names: columns, lists: slots } = flatSlots(node)
      return { kind: 'rows', rule: position.rows ?? mismatch('rows'), columns, slots }
    }
    default:
      return assertNever(node, 'shape node')
  }
}

function objectPattern(shape: Shape, rule: ObjectRule, node: ShapeObject): ObjectPattern {
  const members = node.entries.map(([key, member]) => nodePattern(shape, rule.members.get(key) ?? mismatch('key'), member))
  const nullsAbsent = [...rule.members].filter(([, position]) => position.nulls === 'absent').map(([key]) => key)
  return {
    kind: 'object',
    keys: node.entries.map(([key]) => key),
    members,
    nullsAbsent: nullsAbsent.length === 0 ? none : nullsAbsent,
    ordered: rule.ordered === true && node.entries.length > 1,
  }
}

function listPattern(shape: Shape, position: Position, node: ShapeList): Pattern {
  if (position.names !== undefined) return { kind: 'names', names: node.items.map(nameOf) }
  const items = position.items ?? mismatch('list')
  return { kind: 'list', items: node.items.map((item) => nodePattern(shape, items, item)) }
}

function nameOf(node: ShapeNode): string {
  return node.kind === 'literal' && typeof node.value === 'string' ? node.value : mismatch('name')
}

function slotPattern(shape: Shape, position: Position, slot: number): SlotPattern {
  const { type, list, nullable } = shape.slots[slot] ?? mismatch('slot')
  const coerce = position.slot?.coerce ?? takeCoercion(position, type)
  return { kind: 'slot', slot, type, list, nullable, coerce }
}

function takeCoercion(position: Position, type: SlotType): Coerce {
  const coerce = type === 'Enum' ? mismatch('enum') : coercions[type]
  return position.take === 'one' ? (value) => (isOne(value) ? coerce(value) : undefined) : coerce
}

function mismatch(what: string): never {
  throw new InternalError(`The shape has a ${what} where the schema has none: it was made from another schema`)
}
