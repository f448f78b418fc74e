import type { Provider, ScalarType, ValueField } from './schema.ts'

/** The null markers of Json fields, by name; the same names as the `NullMarker` of a shape. */
export type JsonNullName = 'DbNull' | 'JsonNull' | 'AnyNull'

/**
 * What stands at the right of an operator.
 *
 * Bound at execution, with the type of the operator's field:
 * - `value`: one value of the field's type; of a list field one element of it
 * - `list`: a list of such values of any length, without nulls (`in`, `hasSome`, `set` of a list field)
 * - `valueOrList`: either of the two (`push`)
 *
 * Bound, with a type of its own:
 * - `text`: a string to look for (`contains`, `string_contains`)
 * - `search`: a full-text query in the syntax of the database
 * - `json`: any Json value, `null` meaning the Json null (`array_contains`)
 *
 * Structure, part of the shape:
 * - `nested`: a value of the field, or an object of its operators except the `outermost` ones (`not`)
 * - `mode`: `'default'` or `'insensitive'`
 * - `path`: the way into a Json document: a list of keys on PostgreSQL, else text such as `$.a[0]`
 * - `flag`: `true` or `false` (`isEmpty`)
 */
export type OperandKind = 'value' | 'list' | 'valueOrList' | 'text' | 'search' | 'json' | 'nested' | 'mode' | 'path' | 'flag'

/** One key of an operator object, such as `gt` in `{ age: { gt: 18 } }`. */
export interface Operator {
  readonly name: string
  readonly operand: OperandKind
  /** Whether `null` is accepted; it is structure in a filter and a value in data. */
  readonly nullable: boolean
  /** Null markers accepted beside values; empty but for Json fields. */
  readonly markers: readonly JsonNullName[]
  /** What a field reference may refer to: a field of the operand's type, a list field of it, or nothing. */
  readonly reference: 'field' | 'listField' | 'none'
  /** Only in the outermost object of a filter, not below `not`. */
  readonly outermost: boolean
}

/** Operators by name. Has no prototype, so any caller's key can be looked up. */
export type OperatorTable = Readonly<Record<string, Operator>>

/**
 * What one input position of a field takes: an object of `operators`, or a bare value, which stands for the operator `bare`.
 * A position without operators takes bare values only, and objects are values (data of Json fields).
 */
export interface InputPosition {
  readonly operators: OperatorTable
  readonly bare?: Operator
  /** Exactly one operator per object, as in updates and filters of lists; else any number, AND-ed, none included. */
  readonly exactlyOne: boolean
}

/** Names the parts of an operator that differ from a plain value without null. */
export function operator(name: string, operand: OperandKind, traits: Partial<Omit<Operator, 'name' | 'operand'>> = {}): Operator {
  return Object.freeze({ name, operand, nullable: false, markers: noMarkers, reference: 'none', outermost: false, ...traits })
}

const noMarkers: readonly JsonNullName[] = Object.freeze([])

/** Operators by name, in the order given, frozen and without a prototype. */
export function operatorTable(operators: readonly Operator[]): OperatorTable {
  const table: Record<string, Operator> = Object.create(null)
  for (const one of operators) table[one.name] = one
  return Object.freeze(table)
}

/** The table of a position without operators. */
export const noOperators: OperatorTable = operatorTable([])

/** What decides the operators of a field; fields that agree in it share one position object. */
export type FieldTraits = Pick<ValueField, 'kind' | 'list' | 'optional'> & { readonly type: ScalarType | 'Enum' }

/** The traits of a field; every enum has the same. */
export function traitsOf(field: ValueField): FieldTraits {
  const type = field.kind === 'enum' ? 'Enum' : field.type
  return { kind: field.kind, type, list: field.list, optional: field.optional }
}

/** Remembers the position of each provider and traits: there are few, and schemas have many fields. */
export function memoizedPosition(
  build: (provider: Provider, traits: FieldTraits) => InputPosition,
): (provider: Provider, field: ValueField) => InputPosition {
  const known = new Map<string, InputPosition>()
  return (provider, field) => {
    const traits = traitsOf(field)
    const key = `${provider} ${traits.type} ${traits.list} ${traits.optional}`
    let position = known.get(key)
    if (position === undefined) {
      position = Object.freeze(build(provider, traits))
      known.set(key, position)
    }
    return position
  }
}
