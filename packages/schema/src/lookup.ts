import type { Enum, Field, Model, RelationField, Schema, SchemaDefinition, UniqueKey, ValueField } from './schema.ts'

/** The model of a name, or undefined. Safe for any name, `__proto__` included. */
export function modelOf(schema: SchemaDefinition | Schema, name: string): Model | undefined {
  return Object.hasOwn(schema.models, name) ? schema.models[name] : undefined
}

/** The enum of a name, or undefined. */
export function enumOf(schema: SchemaDefinition | Schema, name: string): Enum | undefined {
  return Object.hasOwn(schema.enums, name) ? schema.enums[name] : undefined
}

/** The field of a name, or undefined. */
export function fieldOf(model: Model, name: string): Field | undefined {
  return Object.hasOwn(model.fields, name) ? model.fields[name] : undefined
}

/** Whether a field is stored in a column that queries can use. */
export function isValueField(field: Field): field is ValueField {
  return field.kind === 'scalar' || field.kind === 'enum'
}

/** The scalar or enum field of a name, or undefined where there is none or it is something else. */
export function valueField(model: Model, name: string): ValueField | undefined {
  const field = fieldOf(model, name)
  return field !== undefined && isValueField(field) ? field : undefined
}

/** The relation field of a name, or undefined where there is none or it is something else. */
export function relationField(model: Model, name: string): RelationField | undefined {
  const field = fieldOf(model, name)
  return field?.kind === 'relation' ? field : undefined
}

/** Scalar and enum fields in the order of the schema file. */
export function valueFieldsOf(model: Model): readonly ValueField[] {
  return Object.values(model.fields).filter(isValueField)
}

/** Relation fields in the order of the schema file. */
export function relationFieldsOf(model: Model): readonly RelationField[] {
  return Object.values(model.fields).filter((field) => field.kind === 'relation')
}

/** Unique keys that queries can use: those without a field of an unsupported type, the primary key first. */
export function uniqueKeysOf(model: Model): readonly UniqueKey[] {
  return model.uniqueKeys.filter((key) => key.fields.every((name) => valueField(model, name) !== undefined))
}

/** The primary key, or undefined: views and some tables have none. */
export function primaryKeyOf(model: Model): UniqueKey | undefined {
  return model.uniqueKeys.find((key) => key.primary)
}
