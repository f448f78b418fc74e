import type { Action } from './query.ts'

/**
 * A query with every value replaced by a slot. Queries of equal shape share one plan.
 *
 * `args` keeps the nesting of the caller's argument; keys that are `undefined` are left out, and the keys of an object
 * stand in canonical order (code unit order), so `{a, b}` and `{b, a}` give the same shape. Only nested writes keep the caller's order, in which they are done. Slots are numbered in the order of this walk.
 */
export interface Shape {
  readonly model: string
  readonly action: Action
  readonly args: ShapeObject
  readonly slots: readonly Slot[]
  /** Facts about values that are part of the shape. A closed list, empty for most queries. */
  readonly guards: readonly Guard[]
}

export type ShapeNode = ShapeObject | ShapeList | ShapeLiteral | ShapeSlot | ShapeMarker | ShapeFieldReference | ShapeRows

export interface ShapeObject {
  readonly kind: 'object'
  readonly entries: readonly (readonly [key: string, node: ShapeNode])[]
}

/** A list whose length and members are structure, such as `AND: [...]` or `orderBy: [...]`. */
export interface ShapeList {
  readonly kind: 'list'
  readonly items: readonly ShapeNode[]
}

/** A value that is structure: null, a selection's true or false, a sort direction, `take: 0`, a mode. */
export interface ShapeLiteral {
  readonly kind: 'literal'
  readonly value: null | boolean | number | string
}

/** A value that is bound at execution: an index into {@link Shape.slots} and the value array. */
export interface ShapeSlot {
  readonly kind: 'slot'
  readonly slot: number
}

/** One of the null markers of Json fields. */
export interface ShapeMarker {
  readonly kind: 'marker'
  readonly marker: NullMarker
}

export type NullMarker = 'DbNull' | 'JsonNull' | 'AnyNull'

/** A column of the same model in place of a value (`db.user.fields.name`). */
export interface ShapeFieldReference {
  readonly kind: 'fieldReference'
  readonly model: string
  readonly field: string
}

/**
 * The rows of a bulk write, any number of them, keyed by their set of columns. The value of each column's slot is the array of its
 * cells, one per row; a cell is null, a value, or `undefined` where the row leaves the field out. A column is called after its field, or
 * where rows are objects of objects, after its path in them: `where.id`, `data.views.increment`.
 */
export interface ShapeRows {
  readonly kind: 'rows'
  readonly columns: readonly (readonly [field: string, slot: number])[]
  /** Rows that these rows nest, by relation. Absent where there are none. */
  readonly nested?: readonly ShapeNestedRows[]
}

/** Rows at the other side of a relation, those of all parents together: records to create, or unique keys of records to connect. */
export interface ShapeNestedRows {
  readonly relation: string
  readonly write: 'create' | 'connect'
  /** Name of the unique key that the rows of `connect` give. */
  readonly key?: string
  /** Slot of a list of Int: for each row, the position of its parent among the rows that nest it. Parents come in order. */
  readonly parents: number
  readonly rows: ShapeRows
}

/**
 * What a slot accepts. The type comes from the schema, never from the value. In the value array the slot holds one form per type:
 *
 * - `String`, `Enum` (API name): string · `Int`: number, 32 bits · `Float`: number · `Boolean`: boolean
 * - `BigInt`: bigint · `Decimal`: string in plain or exponent notation · `DateTime`: Date
 * - `Json`: its text as a string · `Bytes`: Uint8Array
 * - `PositiveInt`, `NegativeInt`, `NonNegativeInt` (take, skip, limit): safe integer number
 *
 * With `list`, an array of that form of any length, zero included.
 */
export interface Slot {
  readonly type: SlotType
  readonly list: boolean
  /** Null is a value here, not structure: data of optional fields, where the statement is the same. */
  readonly nullable: boolean
  /** Name of the enum where `type` is `Enum`. */
  readonly enum?: string
  /** Where the value stood in the arguments, such as `where.id`, for messages. */
  readonly path: string
}

export type SlotType =
  | 'String'
  | 'Int'
  | 'BigInt'
  | 'Float'
  | 'Decimal'
  | 'Boolean'
  | 'DateTime'
  | 'Json'
  | 'Bytes'
  | 'Enum'
  | 'PositiveInt'
  | 'NegativeInt'
  | 'NonNegativeInt'

/** Records whether two slots hold equal values; an upsert is native only if its key and its created key agree. */
export interface Guard {
  readonly kind: 'equal'
  readonly slots: readonly [number, number]
  readonly holds: boolean
}
