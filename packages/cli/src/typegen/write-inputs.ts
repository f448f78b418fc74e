import { type Model, type RelationField, type ValueField, valueFieldsOf } from '@hotplan/schema'
import { createType, isOptionalInCreate, updateType } from './field-types.ts'
import { oppositeOf, ownedRelations, type Scope, uncheckedColumns, writableRelations } from './scope.ts'
import { capitalized, interfaceText, property, type Text } from './text.ts'

/**
 * Data of a model in two forms: checked (relations) and unchecked (foreign keys). What the other form has is `?: never`, so that
 * a plain union of both takes one form or the other.
 */
export interface DataParts {
  readonly scope: Scope
  readonly model: Model
  /** Fields that only the unchecked form has. */
  readonly columns: readonly ValueField[]
  /** Fields that both have. */
  readonly scalars: readonly ValueField[]
  /** Relations that only the checked form has. */
  readonly owned: readonly RelationField[]
  /** Relations that both have. */
  readonly shared: readonly RelationField[]
}

export function dataParts(scope: Scope, model: Model): DataParts {
  const unchecked = uncheckedColumns(scope, model)
  const fields = valueFieldsOf(model)
  return {
    scope,
    model,
    columns: fields.filter((field) => unchecked.has(field.name)),
    scalars: fields.filter((field) => !unchecked.has(field.name)),
    owned: ownedRelations(scope, model),
    shared: writableRelations(scope, model).filter((relation) => !relation.owner),
  }
}

export function createInputs(parts: DataParts): Text[] {
  const { model, columns, scalars, owned, shared } = parts
  const { name } = model
  return [
    ...interfaceText(`$${name}$CreateScalars`, scalars.map(createMember(parts))),
    ...interfaceText(`$${name}$CreateRelations`, shared.map(createRelation(parts))),
    ...interfaceText(
      `${name}CreateInput`,
      [...owned.map(createRelation(parts)), ...refused(columns)],
      [`$${name}$CreateScalars`, `$${name}$CreateRelations`],
    ),
    ...interfaceText(`${name}CreateManyInput`, columns.map(createMember(parts)), [`$${name}$CreateScalars`]),
    ...interfaceText(`${name}UncheckedCreateInput`, refused(owned), [`${name}CreateManyInput`, `$${name}$CreateRelations`]),
    ...interfaceText(`$${name}$RowRelations`, shared.map(rowRelation(parts))),
    ...interfaceText(
      `${name}CreateRow`,
      [...owned.map(rowRelation(parts)), ...refused(columns)],
      [`$${name}$CreateScalars`, `$${name}$RowRelations`],
    ),
    ...interfaceText(`${name}UncheckedCreateRow`, refused(owned), [`${name}CreateManyInput`, `$${name}$RowRelations`]),
  ]
}

export function updateInputs(parts: DataParts): Text[] {
  const { model, columns, scalars, owned, shared } = parts
  const { name } = model
  return [
    ...interfaceText(`${name}UpdateManyMutationInput`, scalars.map(updateMember(parts))),
    ...interfaceText(`$${name}$UpdateRelations`, shared.map(updateRelation(parts))),
    ...interfaceText(
      `${name}UpdateInput`,
      [...owned.map(updateRelation(parts)), ...refused(columns)],
      [`${name}UpdateManyMutationInput`, `$${name}$UpdateRelations`],
    ),
    ...interfaceText(`${name}UncheckedUpdateManyInput`, columns.map(updateMember(parts)), [`${name}UpdateManyMutationInput`]),
    ...interfaceText(`${name}UncheckedUpdateInput`, refused(owned), [
      `${name}UncheckedUpdateManyInput`,
      `$${name}$UpdateRelations`,
    ]),
  ]
}

/** The data that an action takes: the unchecked form alone where it has everything that the checked one has. */
export function dataType(parts: DataParts, action: 'Create' | 'Update', without?: RelationField): string {
  const { name } = parts.model
  const suffix = without === undefined ? '' : `Without${capitalized(without.name)}`
  const unchecked = `${name}Unchecked${action}${suffix}Input`
  const hasOwned = parts.owned.some((relation) => relation !== without)
  return hasOwned ? `${name}${action}${suffix}Input | ${unchecked}` : unchecked
}

/** A row of a bulk create, in the same forms. */
export function rowType({ model, owned }: DataParts, without?: RelationField): string {
  const suffix = without === undefined ? '' : `Without${capitalized(without.name)}`
  const unchecked = `${model.name}UncheckedCreateRow${suffix}`
  return owned.some((relation) => relation !== without) ? `${model.name}CreateRow${suffix} | ${unchecked}` : unchecked
}

export function createMember({ scope }: DataParts): (field: ValueField) => string {
  return (field) => `${property(field.name)}${isOptionalInCreate(field) ? '?' : ''}: ${createType(scope, field)}`
}

function updateMember({ scope }: DataParts): (field: ValueField) => string {
  return (field) => `${property(field.name)}?: ${updateType(scope, field)}`
}

export function createRelation(parts: DataParts): (relation: RelationField) => string {
  return (relation) => `${relationKey(parts, relation)}: ${nestedName(parts.scope, relation, 'create')}`
}

/** A relation of a row of a bulk create. */
export function rowRelation(parts: DataParts): (relation: RelationField) => string {
  return (relation) => {
    const opposite = oppositeOf(parts.scope, relation)
    const form = relation.list ? (relation.through === undefined ? 'List' : 'Linked') : 'One'
    return `${relationKey(parts, relation)}: $.Rows${form}<$${relation.model}$Without${capitalized(opposite.name)}>`
  }
}

function relationKey(parts: DataParts, relation: RelationField): string {
  const isOptional = relation.list || relation.optional || !relation.owner || hasOnlyDefaults(parts, relation)
  return `${property(relation.name)}${isOptional ? '?' : ''}`
}

/** A required relation may be left out where its foreign key has defaults. */
function hasOnlyDefaults({ columns }: DataParts, relation: RelationField): boolean {
  const keys = columns.filter((field) => relation.from.includes(field.name))
  return keys.length > 0 && keys.every((field) => field.default !== undefined)
}

function updateRelation({ scope }: DataParts): (relation: RelationField) => string {
  return (relation) => `${property(relation.name)}?: ${nestedName(scope, relation, 'update')}`
}

/** Keys of the other form. */
export function refused(fields: readonly { readonly name: string }[]): string[] {
  return fields.map((field) => `${property(field.name)}?: never`)
}

/** Name of the nested input that `relation` takes: declared by the model at the other side. */
export function nestedName(scope: Scope, relation: RelationField, action: 'create' | 'update'): string {
  const without = `Without${capitalized(oppositeOf(scope, relation).name)}`
  if (action === 'create') return `${relation.model}CreateNested${relation.list ? 'Many' : 'One'}${without}Input`
  const kind = relation.list ? 'Many' : relation.optional ? 'One' : 'OneRequired'
  return `${relation.model}Update${kind}${without}NestedInput`
}
