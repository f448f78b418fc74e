import type { RelationField } from '@hotplan/schema'
import { oppositeOf, writableRelations } from './scope.ts'
import { capitalized, interfaceText, type Text, typeText } from './text.ts'
import {
  createMember,
  createRelation,
  type DataParts,
  dataType,
  nestedName,
  refused,
  rowRelation,
  rowType,
} from './write-inputs.ts'

/** Inputs of this model inside the data of a related one: without the relation that leads back. */
export function nestedInputs(parts: DataParts): Text[] {
  return writableRelations(parts.scope, parts.model).flatMap((relation) => [
    ...inputsWithout(parts, relation),
    ...nestedTypes(parts, relation),
  ])
}

function inputsWithout(parts: DataParts, relation: RelationField): Text[] {
  const { name } = parts.model
  const without = `Without${capitalized(relation.name)}Input`
  const keys = relation.owner ? parts.columns.filter((field) => relation.from.includes(field.name)) : []
  return [
    ...createWithout(parts, relation),
    ...interfaceText(`${name}UpdateWithout${capitalized(relation.name)}Input`, refused([relation]), [`${name}UpdateInput`]),
    ...interfaceText(`${name}UncheckedUpdate${without}`, relation.owner ? refused(keys) : refused([relation]), [
      `${name}UncheckedUpdateInput`,
    ]),
  ]
}

function createWithout(parts: DataParts, relation: RelationField): Text[] {
  const { name } = parts.model
  const row = `Without${capitalized(relation.name)}`
  const without = `${row}Input`
  if (!relation.owner) {
    return [
      ...interfaceText(`${name}Create${without}`, refused([relation]), [`${name}CreateInput`]),
      ...interfaceText(`${name}UncheckedCreate${without}`, refused([relation]), [`${name}UncheckedCreateInput`]),
      ...interfaceText(`${name}CreateRow${row}`, refused([relation]), [`${name}CreateRow`]),
      ...interfaceText(`${name}UncheckedCreateRow${row}`, refused([relation]), [`${name}UncheckedCreateRow`]),
    ]
  }
  const others = parts.owned.filter((other) => other !== relation)
  const columns = parts.columns.filter((field) => !relation.from.includes(field.name))
  const bases = [`$${name}$CreateScalars`, `$${name}$CreateRelations`]
  const rows = `${name}CreateMany${capitalized(relation.name)}Input`
  return [
    ...interfaceText(
      `${name}Create${without}`,
      [...others.map(createRelation(parts)), ...refused([relation, ...parts.columns])],
      bases,
    ),
    ...interfaceText(rows, columns.map(createMember(parts)), [`$${name}$CreateScalars`]),
    ...interfaceText(`${name}UncheckedCreate${without}`, refused(parts.owned), [rows, `$${name}$CreateRelations`]),
    ...interfaceText(
      `${name}CreateRow${row}`,
      [...others.map(rowRelation(parts)), ...refused([relation, ...parts.columns])],
      [`$${name}$CreateScalars`, `$${name}$RowRelations`],
    ),
    ...interfaceText(`${name}UncheckedCreateRow${row}`, refused(parts.owned), [rows, `$${name}$RowRelations`]),
  ]
}

/** The nested writes themselves, made of the inputs by the shared types. */
function nestedTypes(parts: DataParts, relation: RelationField): Text[] {
  const { scope, model } = parts
  const opposite = oppositeOf(scope, relation)
  const types = `$${model.name}$Without${capitalized(relation.name)}`
  const isLinked = opposite.through !== undefined
  return [
    ...interfaceText(types, [
      `model: $${model.name}`,
      `create: ${dataType(parts, 'Create', relation)}`,
      `update: ${dataType(parts, 'Update', relation)}`,
      `row: ${rowType(parts, relation)}`,
      `createMany: ${relation.owner ? `${model.name}CreateMany${capitalized(relation.name)}Input` : 'never'}`,
    ]),
    typeText(
      nestedName(scope, opposite, 'create'),
      `$.Create${opposite.list ? (isLinked ? 'Linked' : 'List') : 'One'}<${types}>`,
    ),
    typeText(
      nestedName(scope, opposite, 'update'),
      `$.Update${opposite.list ? (isLinked ? 'Linked' : 'List') : opposite.optional ? 'One' : 'OneRequired'}<${types}>`,
    ),
  ]
}
