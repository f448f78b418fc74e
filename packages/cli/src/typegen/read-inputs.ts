import {
  type Model,
  relationFieldsOf,
  type UniqueKey,
  uniqueKeysOf,
  type ValueField,
  valueField,
  valueFieldsOf,
} from '@hotplan/schema'
import { havingType, inputType, whereType } from './field-types.ts'
import { oppositeOf, type Scope } from './scope.ts'
import { capitalized, interfaceText, property, type Text, typeText } from './text.ts'

/** `where` of a model: with relations, without, by a unique key, of aggregates, and as a filter of relations to it. */
export function whereInputs(scope: Scope, model: Model): Text[] {
  const { name } = model
  const fields = valueFieldsOf(model)
  return [
    ...interfaceText(`${name}ScalarWhereInput`, [
      ...logical(`${name}ScalarWhereInput`),
      ...fields.map((field) => `${property(field.name)}?: ${whereType(scope, name, field)}`),
    ]),
    ...interfaceText(
      `${name}WhereInput`,
      [...logical(`${name}WhereInput`), ...relationFilters(model)],
      [`${name}ScalarWhereInput`],
    ),
    ...uniqueInputs(scope, model),
    ...interfaceText(`${name}ScalarWhereWithAggregatesInput`, [
      ...logical(`${name}ScalarWhereWithAggregatesInput`),
      ...fields.map((field) => `${property(field.name)}?: ${havingType(scope, name, field)}`),
    ]),
    ...filtersOfRelationsTo(scope, model),
  ]
}

function logical(input: string): string[] {
  return [`AND?: ${input} | readonly ${input}[]`, `OR?: readonly ${input}[]`, `NOT?: ${input} | readonly ${input}[]`]
}

function relationFilters(model: Model): string[] {
  return relationFieldsOf(model).map(({ name, model: target, list, optional }) => {
    if (list) return `${property(name)}?: ${target}ListRelationFilter`
    const filter = `$${target}$Bare | ${target}${optional ? 'Nullable' : ''}ScalarRelationFilter`
    return `${property(name)}?: ${filter}${optional ? ' | null' : ''}`
  })
}

/**
 * A unique `where` names one key completely; other conditions may stand beside it. The key's value is that of the optional member,
 * so it may be `undefined` where the reader does not set `exactOptionalPropertyTypes`, as in Prisma Client.
 */
function uniqueInputs(scope: Scope, model: Model): Text[] {
  const { name } = model
  const keys = uniqueKeysOf(model)
  if (keys.length === 0) return [typeText(`${name}WhereUniqueInput`, 'never')]
  const required = keys.map((key) => `{ ${property(key.name)}: ${keyType(scope, model, key)} | undefined }`).join(' | ')
  return [
    ...keys.filter((key) => key.fields.length > 1).flatMap((key) => compoundInput(scope, model, key)),
    ...interfaceText(
      `$${name}$Unique`,
      keys.map((key) => `${property(key.name)}?: ${keyType(scope, model, key)}`),
      [`${name}WhereInput`],
    ),
    typeText(`${name}WhereUniqueInput`, `$${name}$Unique & ${keys.length === 1 ? required : `(${required})`}`),
  ]
}

function keyType(scope: Scope, model: Model, key: UniqueKey): string {
  return key.fields.length > 1 ? compoundName(model, key) : inputType(scope, valueField(model, key.name) as ValueField)
}

function compoundInput(scope: Scope, model: Model, key: UniqueKey): Text[] {
  const members = key.fields.map((field) => `${property(field)}: ${inputType(scope, valueField(model, field) as ValueField)}`)
  return interfaceText(compoundName(model, key), members)
}

function compoundName(model: Model, key: UniqueKey): string {
  return `${model.name}${keyLabel(key)}CompoundUniqueInput`
}

function keyLabel(key: UniqueKey): string {
  const isNamed = key.fields.length > 1 && key.name !== key.fields.join('_')
  return (isNamed ? [key.name] : key.fields).map(capitalized).join('')
}

function filtersOfRelationsTo(scope: Scope, model: Model): Text[] {
  const { name } = model
  const where = `${name}WhereInput`
  const pointing = relationFieldsOf(model).map((relation) => oppositeOf(scope, relation))
  const texts: Text[] = []
  if (pointing.some((relation) => relation.list)) {
    texts.push(...interfaceText(`${name}ListRelationFilter`, [`every?: ${where}`, `some?: ${where}`, `none?: ${where}`]))
  }
  if (pointing.some((relation) => !relation.list && !relation.optional)) {
    texts.push(...interfaceText(`${name}ScalarRelationFilter`, [`is?: ${where}`, `isNot?: ${where}`]))
  }
  if (pointing.some((relation) => !relation.list && relation.optional)) {
    texts.push(...interfaceText(`${name}NullableScalarRelationFilter`, [`is?: ${where} | null`, `isNot?: ${where} | null`]))
  }
  if (pointing.some((relation) => !relation.list)) {
    const free = ['is', 'isNot'].filter((key) => !Object.hasOwn(model.fields, key))
    texts.push(
      ...interfaceText(
        `$${name}$Bare`,
        free.map((key) => `${key}?: never`),
        [where],
      ),
    )
  }
  return texts
}
