import type { Action, NullMarker, ShapeNode, SlotType } from '@hotplan/plan'
import type { Model, RelationField, Schema } from '@hotplan/schema'
import type { Coerce } from '../coerce/coerce.ts'
import type { Problem } from '../problem.ts'

/**
 * What may stand at one place of the arguments: alternatives that are told apart by the kind of value.
 * Positions and rules are data, derived from the schema when first needed; the walk and the matchers read the same ones.
 */
export interface Position {
  /** The alternatives in words, as the rest of "Expected …". */
  readonly expected: string
  /** `null` is structure here. (In a nullable slot it is a value.) */
  readonly nulls?: 'structure' | 'absent'
  /** Values that are structure; `text` means any string. */
  readonly literals?: readonly (boolean | string)[] | 'text'
  /** A value bound at execution. */
  readonly slot?: SlotRule
  /** A `take`: zero is structure, otherwise the sign is. `one` takes 1 and -1 only. */
  readonly take?: 'any' | 'one'
  readonly markers?: readonly NullMarker[]
  readonly reference?: ReferenceRule
  /** A set of names, given as one name or a list in any order. */
  readonly names?: readonly string[]
  readonly rows?: RowsRule
  /** A list whose length and members are structure. */
  readonly items?: Position
  readonly object?: () => ObjectRule
}

export interface SlotRule {
  readonly type: SlotType
  readonly list: boolean
  readonly nullable: boolean
  readonly enum?: string
  readonly coerce: Coerce
  /** Coercion of one element, where `list`. */
  readonly element?: Coerce
}

/** Field references that may stand in place of a value: fields of that model, type and list-ness. */
export interface ReferenceRule {
  readonly model: Model
  /** A scalar type or the name of an enum. */
  readonly type: string
  readonly list: boolean
}

/** The rows of a bulk write. */
export interface RowsRule {
  readonly title: string
  readonly columns: ReadonlyMap<string, ColumnRule>
  /** Keys that every row must give. */
  readonly required: readonly string[]
  /** Whether all rows must give the same keys. */
  readonly uniform?: true
  /** Keys whose values are objects, with columns of their own. A key can be both. */
  readonly objects?: ReadonlyMap<string, RowsRule>
  /** What the names of columns begin with, where they are columns of an object: `data.`. */
  readonly prefix?: string
  /** Advice for a key that is not known. */
  readonly hint?: string
  /** Relations that rows can write through. */
  readonly relations?: ReadonlyMap<string, RowsRelation>
}

/** A relation of rows: records to create, and unique keys of records to connect. */
export interface RowsRelation {
  readonly name: string
  readonly isList: boolean
  readonly takesCreateMany: boolean
  /** The fields of the row that it gives a value. */
  readonly gives: readonly string[]
  readonly rows: () => RowsRule
  readonly keys: () => ReadonlyMap<string, RowsKey>
}

/** A unique key by which records are connected: columns of the object itself, or of the object at the name of a compound key. */
export interface RowsKey {
  readonly isCompound: boolean
  readonly rows: RowsRule
}

export interface ColumnRule {
  readonly position: Position
  /** The type of the cells. Nullable as the field is: a cell may also be undefined, where a row leaves the field out. */
  readonly slot: SlotRule
}

type UnknownKeyCode = 'QUERY.UNKNOWN_ARGUMENT' | 'QUERY.UNKNOWN_FIELD' | 'QUERY.UNKNOWN_OPERATOR'

/** The keys of an object and what stands at each. Keys whose value is absent are as good as not there. */
export interface ObjectRule {
  /** What its keys are, as the rest of "Expected …": `a field of User`. */
  readonly keys: string
  readonly unknown: UnknownKeyCode
  readonly members: ReadonlyMap<string, Position>
  /** How many keys must be present; any number by default. */
  readonly count?: 'exactlyOne' | 'atMostOne' | 'atLeastOne'
  readonly required?: readonly string[]
  /** The keys are done in the order in which they are given, which is structure; otherwise order has no meaning. */
  readonly ordered?: true
  /** Advice for a key that is not among the members but known elsewhere. */
  readonly hint?: (key: string) => string | undefined
  /** What else must hold between the members, by structure alone: a matcher does not check it again. */
  readonly check?: (entries: Entries, report: Report) => void
}

export type Entries = readonly (readonly [key: string, node: ShapeNode])[]

/** Raises a problem of the object, or of one of its keys. */
export type Report = (problem: Omit<Problem, 'path'>, key?: string) => never

export type RuleName =
  | 'where'
  | 'scalarWhere'
  | 'uniqueWhere'
  | 'having'
  | 'orderBy'
  | 'groupOrderBy'
  | 'select'
  | 'include'
  | 'returnSelect'
  | 'returnInclude'
  | 'omit'
  | 'createData'
  | 'updateData'
  | 'updateManyData'

/** All rules of a schema, each made when first asked for. `without` is the relation a nested write came through, seen from `model`. */
export interface Grammar {
  readonly schema: Schema
  action(model: Model, action: Action): ObjectRule
  rule(name: RuleName, model: Model, without?: RelationField): ObjectRule
  rows(model: Model, without?: RelationField): RowsRule
  /** Rows that may nest others. */
  nestingRows(model: Model, without?: RelationField): RowsRule
  /** The rows of `upsertMany`, and of `updateEach`. */
  upsertRows(model: Model): RowsRule
  updateRows(model: Model): RowsRule
  /** The model of a relation field's other side. */
  target(field: RelationField): Model
}

/** The node at a key, or undefined where it is absent. */
export function entryOf(entries: Entries, key: string): ShapeNode | undefined {
  for (const [name, node] of entries) if (name === key) return node
  return undefined
}

/** The keys of an object node; none for any other node. */
export function entriesOf(node: ShapeNode | undefined): Entries {
  return node?.kind === 'object' ? node.entries : []
}
