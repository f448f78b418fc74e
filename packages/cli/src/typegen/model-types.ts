import { aggregatesOf, type Model, relationFieldsOf, uniqueKeysOf, valueFieldsOf } from '@hotplan/schema'
import { fieldRefType } from './field-types.ts'
import { referenceIn, type Scope } from './scope.ts'
import { qualifiedTable, tableType } from './table-types.ts'
import { interfaceText, property, quote, type Text, typeText, uncapitalized, union } from './text.ts'
import { type DataParts, dataType, rowType } from './write-inputs.ts'

/** What the shared types make a model's queries of. */
export function modelTypes(parts: DataParts): Text[] {
  const { scope, model } = parts
  const { name } = model
  const fields = valueFieldsOf(model)
  const relations = relationFieldsOf(model)
  const isView = model.kind === 'view'
  const hasOwned = relations.some((relation) => relation.owner)
  const named = (aggregate: '_avg' | '_min'): string =>
    union(fields.filter((field) => aggregatesOf(field).includes(aggregate)).map((field) => field.name))
  return [
    ...interfaceText(
      `${name}FieldRefs`,
      fields.map((field) => `readonly ${property(field.name)}: ${fieldRefType(name, field)}`),
    ),
    ...interfaceText(
      `$${name}$Relations`,
      relations.map(
        ({ name: field, model: target, list, optional }) =>
          `${property(field)}: $${target}${list ? '[]' : optional ? ' | null' : ''}`,
      ),
    ),
    ...tableType(scope, model),
    ...interfaceText(`$${name}`, [
      `name: ${quote(name)}`,
      `key: ${quote(uncapitalized(name))}`,
      `view: ${isView}`,
      `scalars: ${referenceIn(scope, name)}`,
      `relations: $${name}$Relations`,
      `counts: ${union(relations.filter((relation) => relation.list).map((relation) => relation.name))}`,
      `numbers: ${named('_avg')}`,
      `comparables: ${named('_min')}`,
      `select: ${name}Select`,
      `include: ${name}Include`,
      `omit: ${name}Omit`,
      `returningSelect: ${hasOwned ? `$${name}$ReturningSelect` : `${name}SelectScalar`}`,
      `returningInclude: ${hasOwned ? `$${name}$ReturningInclude` : 'never'}`,
      `where: ${name}WhereInput`,
      `whereUnique: ${name}WhereUniqueInput`,
      `keys: ${union(uniqueKeysOf(model).map((key) => key.name))}`,
      `scalarWhere: ${name}ScalarWhereInput`,
      `having: ${name}ScalarWhereWithAggregatesInput`,
      `orderBy: ${name}OrderByWithRelationInput`,
      `orderByScalars: $${name}$OrderByScalars`,
      `fields: ${name}FieldRefs`,
      `create: ${isView ? 'never' : dataType(parts, 'Create')}`,
      `createRow: ${isView ? 'never' : rowType(parts)}`,
      `createMany: ${isView ? 'never' : `${name}CreateManyInput`}`,
      `update: ${isView ? 'never' : dataType(parts, 'Update')}`,
      `updateMany: ${isView ? 'never' : `${name}UncheckedUpdateManyInput`}`,
      `table: ${quote(qualifiedTable(model))}`,
      `columns: $${name}$Table`,
      `createManyOptions: ${scope.provider === 'sqlite' ? '$.NoOptions' : '$.SkipDuplicates'}`,
    ]),
  ]
}

const readArgs = [
  'FindUnique',
  'FindUniqueOrThrow',
  'FindFirst',
  'FindFirstOrThrow',
  'FindMany',
  'Count',
  'Aggregate',
  'GroupBy',
] as const
const writeArgs = [
  'Create',
  'CreateMany',
  'CreateManyAndReturn',
  'CopyFrom',
  'Update',
  'UpdateMany',
  'UpdateManyAndReturn',
  'UpdateEach',
  'Upsert',
  'UpsertMany',
  'UpsertManyAndReturn',
  'Delete',
  'DeleteMany',
  'DeleteManyAndReturn',
] as const

/** Shared arguments of actions whose name differs from the action. */
const sharedArgs: Readonly<Record<string, string>> = {
  FindUniqueOrThrow: 'FindUnique',
  FindFirst: 'FindMany',
  FindFirstOrThrow: 'FindMany',
}

/** The names by which users of Prisma Client import a model's types. */
export function modelAliases(scope: Scope, model: Model): Text[] {
  const { name } = model
  const args = model.kind === 'view' ? readArgs : [...readArgs, ...writeArgs]
  return [
    typeText(`${name}ScalarFieldEnum`, union(valueFieldsOf(model).map((field) => field.name))),
    typeText(`${name}DefaultArgs`, `$.Selection<$${name}>`),
    typeText(`${name}GetPayload<S extends boolean | null | undefined | ${name}DefaultArgs>`, `$.Result<$${name}, S>`),
    typeText(`${name}Delegate`, `$.${model.kind === 'view' ? 'View' : ''}Delegate<$${name}>`),
    ...args
      .filter((action) => !(action.endsWith('AndReturn') && scope.provider === 'mysql'))
      .map((action) => typeText(`${name}${action}Args`, `$.${sharedArgs[action] ?? action}Args<$${name}>`)),
  ]
}
