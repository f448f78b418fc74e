import type { ScalarType } from '@hotplan/schema'
import { havingAggregates, scalarFilter, updateOperations } from './field-types.ts'
import { enumsOf, referenceIn, type Scope } from './scope.ts'
import { quote, type Text, typeText } from './text.ts'

const scalarTypes = ['String', 'Int', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Bytes'] as const

/** Filters and update operations under Prisma Client's names, with the operators of the schema's database. */
export function commonAliases(scope: Scope): Text[] {
  return [
    ...scalarTypes.flatMap((type) => [false, true].flatMap((optional) => scalarAliases(scope, type, optional))),
    ...jsonAliases(scope),
    ...[...scalarTypes, 'Json' as const].flatMap(referenceAliases),
    ...enumsOf(scope).flatMap(({ name }) => enumAliases(referenceIn(scope, name), name)),
    'export namespace NullTypes {',
    [typeText('DbNull', '$.DbNullMarker'), typeText('JsonNull', '$.JsonNullMarker'), typeText('AnyNull', '$.AnyNullMarker')],
    '}',
  ]
}

function scalarAliases(scope: Scope, type: Exclude<ScalarType, 'Json'>, optional: boolean): Text[] {
  const name = `${type === 'Boolean' ? 'Bool' : type}${optional ? 'Nullable' : ''}`
  const filter = scalarFilter(scope, type, optional)
  const operations = updateOperations(type, optional)
  return [
    ...filterAliases(`${name}Filter`, `${filter}<M>`),
    ...filterAliases(`${name}WithAggregatesFilter`, `${filter}<M> & ${havingAggregates(type, optional, filter)}`),
    typeText(operations.slice(2), operations),
  ]
}

function filterAliases(name: string, type: string): Text[] {
  return [typeText(`${name}<M extends string = never>`, type), typeText(`Nested${name}<M extends string = never>`, type)]
}

function jsonAliases(scope: Scope): Text[] {
  return ['Json', 'JsonNullable'].flatMap((name) => {
    const filter = `${scalarFilter(scope, 'Json', name !== 'Json')}<M>`
    return [
      typeText(`${name}Filter<M extends string = never>`, filter),
      typeText(`${name}WithAggregatesFilter<M extends string = never>`, `${filter} & $.CountHaving`),
    ]
  })
}

/** What stands for a column of a type in the filters of a model. */
function referenceAliases(type: string): Text[] {
  return [
    typeText(`${type}FieldRefInput<M extends string>`, `$.FieldRef<M, ${quote(type)}>`),
    typeText(`List${type}FieldRefInput<M extends string>`, `$.FieldRef<M, ${quote(`${type}[]`)}>`),
  ]
}

function enumAliases(values: string, name: string): Text[] {
  const filters = (nullable: '' | 'Nullable'): Text[] => {
    const filter = `$.Enum${nullable}Filter<${values}, ${quote(name)}`
    return [
      ...filterAliases(`Enum${name}${nullable}Filter`, `${filter}, M>`),
      ...filterAliases(`Enum${name}${nullable}WithAggregatesFilter`, `${filter}, M> & $.RangeHaving<${filter}>>`),
    ]
  }
  return [
    ...filters(''),
    ...filters('Nullable'),
    typeText(`Enum${name}FieldUpdateOperationsInput`, `$.SetUpdate<${values}>`),
    typeText(`NullableEnum${name}FieldUpdateOperationsInput`, `$.SetUpdate<${values} | null>`),
  ]
}
