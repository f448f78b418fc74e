export { type Aggregate, aggregatesOf, aggregateType } from './aggregates.ts'
export { createInput, isNumeric, numberOperations, updateInput } from './data-input.ts'
export { defineSchema } from './define-schema.ts'
export { filterInput, hasLists, keyInput } from './filter-input.ts'
export { schemaFingerprint } from './fingerprint.ts'
export {
  enumOf,
  fieldOf,
  isValueField,
  modelOf,
  primaryKeyOf,
  relationField,
  relationFieldsOf,
  uniqueKeysOf,
  valueField,
  valueFieldsOf,
} from './lookup.ts'
export type { InputPosition, JsonNullName, OperandKind, Operator, OperatorTable } from './operators.ts'
export {
  type RelationFilter,
  type RelationWrite,
  relationCreateWrites,
  relationFilters,
  relationUpdateWrites,
} from './relation-input.ts'
export type {
  DefaultValue,
  Enum,
  EnumField,
  EnumValue,
  Field,
  Index,
  IndexField,
  JoinTable,
  JsonScalar,
  Model,
  NativeType,
  Provider,
  ReferentialAction,
  RelationField,
  ScalarField,
  ScalarType,
  Schema,
  SchemaDefinition,
  UniqueKey,
  UnsupportedField,
  ValueField,
} from './schema.ts'
export { SchemaError } from './schema-error.ts'
export { takesNullsOrder, takesRelevance } from './sort-input.ts'
