import { enumOf, fieldOf, isValueField, modelOf, relationField, valueField } from './lookup.ts'
import type { Enum, Field, Model, RelationField, SchemaDefinition } from './schema.ts'
import { SchemaError } from './schema-error.ts'

/** @throws {@link SchemaError} at the first name that refers to nothing, or where two sides of a relation disagree. */
export function checkReferences(definition: SchemaDefinition): void {
  for (const [key, one] of Object.entries(definition.enums)) checkEnum(key, one)
  for (const [key, model] of Object.entries(definition.models)) {
    requireThat(key === model.name, key, `is the key of the model ${model.name}`)
    checkModel(definition, model)
  }
  for (const model of Object.values(definition.models)) {
    for (const field of Object.values(model.fields)) if (field.kind === 'relation') checkRelation(definition, model, field)
  }
}

function checkEnum(key: string, one: Enum): void {
  requireThat(key === one.name, key, `is the key of the enum ${one.name}`)
  requireThat(one.values.length > 0, key, 'has no values')
  const names = new Set(one.values.map((value) => value.name))
  requireThat(names.size === one.values.length, key, 'has two values of one name')
}

function checkModel(definition: SchemaDefinition, model: Model): void {
  for (const [key, field] of Object.entries(model.fields)) {
    const path = `${model.name}.${key}`
    requireThat(key === field.name, path, `is the key of the field ${field.name}`)
    checkField(definition, field, path)
  }
  for (const key of model.uniqueKeys) {
    const path = `${model.name}.${key.name}`
    requireThat(key.fields.length > 0, path, 'is a unique key without fields')
    for (const name of key.fields) requireThat(isColumn(model, name), path, `has no column ${name}`)
  }
  for (const index of model.indexes) {
    const path = `${model.name}.${index.constraint}`
    for (const { field } of index.fields) requireThat(isColumn(model, field), path, `has no column ${field}`)
  }
}

function checkField(definition: SchemaDefinition, field: Field, path: string): void {
  if (field.kind === 'enum') {
    requireThat(enumOf(definition, field.type) !== undefined, path, `has the type ${field.type}, which is no enum of the schema`)
  }
  if (field.kind === 'relation') oppositeOf(definition, field, path)
}

function oppositeOf(definition: SchemaDefinition, field: RelationField, path: string): { model: Model; field: RelationField } {
  const model = modelOf(definition, field.model)
  if (model === undefined) throw new SchemaError(path, `relates to ${field.model}, which is no model of the schema`)
  const opposite = relationField(model, field.opposite)
  if (opposite === undefined) throw new SchemaError(path, `has no opposite field ${field.model}.${field.opposite}`)
  return { model, field: opposite }
}

/** Runs when every relation is known to have an opposite field, so that a missing one is reported where it is missing. */
function checkRelation(definition: SchemaDefinition, model: Model, field: RelationField): void {
  const path = `${model.name}.${field.name}`
  const { model: other, field: opposite } = oppositeOf(definition, field, path)
  const agrees = opposite.relation === field.relation && opposite.model === model.name && opposite.opposite === field.name
  requireThat(agrees, path, `disagrees with its opposite field ${other.name}.${opposite.name}`)
  requireThat(
    field.from.length > 0 && field.from.length === field.to.length,
    path,
    'has different numbers of fields at its sides',
  )
  for (const name of field.from) requireThat(valueField(model, name) !== undefined, path, `has no column ${model.name}.${name}`)
  for (const name of field.to) requireThat(valueField(other, name) !== undefined, path, `has no column ${other.name}.${name}`)
  if (field.through === undefined) {
    requireThat(field.owner !== opposite.owner, path, 'has its foreign key at both sides or at none')
  } else {
    requireThat(field.list && !field.owner, path, 'has a join table, so it is a list and owns no foreign key')
  }
}

function isColumn(model: Model, name: string): boolean {
  const field = fieldOf(model, name)
  return field !== undefined && (isValueField(field) || field.kind === 'unsupported')
}

function requireThat(holds: boolean, path: string, problem: string): void {
  if (!holds) throw new SchemaError(path, problem)
}
