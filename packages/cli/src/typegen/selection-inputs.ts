import { type Model, type RelationField, relationFieldsOf, takesNullsOrder, takesRelevance, valueFieldsOf } from '@hotplan/schema'
import type { Scope } from './scope.ts'
import { interfaceText, property, type Text, typeText, union } from './text.ts'

/** `select`, `include`, `omit`, `_count` of a model, and those of bulk writes. */
export function selectionInputs(model: Model): Text[] {
  const { name } = model
  const relations = relationFieldsOf(model)
  const lists = relations.filter((relation) => relation.list)
  const members = relations.map((relation) => `${property(relation.name)}?: boolean | ${relationArgs(relation)}`)
  const owned = relations.filter((relation) => relation.owner)
  return [
    ...interfaceText(
      `${name}SelectScalar`,
      valueFieldsOf(model).map((field) => `${property(field.name)}?: boolean`),
    ),
    typeText(`${name}Omit`, `${name}SelectScalar`),
    ...(relations.length === 0
      ? [typeText(`${name}Include`, 'never'), typeText(`${name}Select`, `${name}SelectScalar`)]
      : [
          ...interfaceText(
            `${name}Include`,
            lists.length === 0 ? members : [...members, `_count?: boolean | ${name}CountOutputTypeDefaultArgs`],
          ),
          ...interfaceText(`${name}Select`, [], [`${name}SelectScalar`, `${name}Include`]),
        ]),
    ...(owned.length === 0
      ? []
      : [
          ...interfaceText(
            `$${name}$ReturningInclude`,
            owned.map((relation) => `${property(relation.name)}?: boolean | ${relationArgs(relation)}`),
          ),
          ...interfaceText(`$${name}$ReturningSelect`, [], [`${name}SelectScalar`, `$${name}$ReturningInclude`]),
        ]),
    ...(lists.length === 0 ? [] : countInputs(name, lists)),
    ...relations.map((relation) => typeText(`${name}$${relation.name}Args`, relationArgs(relation))),
  ]
}

function countInputs(name: string, lists: readonly RelationField[]): Text[] {
  return [
    ...interfaceText(
      `${name}CountOutputTypeSelect`,
      lists.map((relation) => `${property(relation.name)}?: boolean | $.RelationCountArgs<$${relation.model}>`),
    ),
    ...interfaceText(`${name}CountOutputTypeDefaultArgs`, [`select?: ${name}CountOutputTypeSelect | null`]),
  ]
}

function relationArgs({ model, list, optional }: RelationField): string {
  if (list) return `$.RelationListArgs<$${model}>`
  return optional ? `$.OptionalRelationArgs<$${model}>` : `${model}DefaultArgs`
}

/** `orderBy` of a model: its fields, with relations or with aggregates. */
export function orderInputs({ provider }: Scope, model: Model): Text[] {
  const { name } = model
  const ranked = valueFieldsOf(model).filter((field) => takesRelevance(provider, field))
  return [
    ...interfaceText(
      `$${name}$OrderByScalars`,
      valueFieldsOf(model).map(
        (field) => `${property(field.name)}?: $.SortOrder${takesNullsOrder(field) ? ' | $.SortOrderInput' : ''}`,
      ),
    ),
    ...interfaceText(
      `${name}OrderByWithRelationInput`,
      [
        ...relationFieldsOf(model).map(
          (relation) =>
            `${property(relation.name)}?: ${relation.list ? '$.RelationCountOrder' : `${relation.model}OrderByWithRelationInput`}`,
        ),
        ...(ranked.length === 0 ? [] : [`_relevance?: $.RelevanceOrder<${union(ranked.map((field) => field.name))}>`]),
      ],
      [`$${name}$OrderByScalars`],
    ),
    typeText(`${name}OrderByWithAggregationInput`, `$${name}$OrderByScalars & $.AggregateOrder<$${name}>`),
  ]
}
