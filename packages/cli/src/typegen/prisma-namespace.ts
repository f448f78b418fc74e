import type { Model } from '@hotplan/schema'
import { scalarFilter, updateOperations } from './field-types.ts'
import { modelAliases, modelTypes } from './model-types.ts'
import { nestedInputs } from './nested-inputs.ts'
import { whereInputs } from './read-inputs.ts'
import { modelsOf, type Scope } from './scope.ts'
import { orderInputs, selectionInputs } from './selection-inputs.ts'
import { interfaceText, property, type Text, typeText, uncapitalized, union } from './text.ts'
import { createInputs, dataParts, updateInputs } from './write-inputs.ts'

/** The types of the namespace `Prisma`; it holds nothing but types, so it is erased. */
export function prismaNamespace(scope: Scope): Text[] {
  return [
    'export namespace Prisma {',
    [...modelsOf(scope).flatMap((model) => ['', ...modelText(scope, model)]), '', ...commonText(scope)],
    '}',
  ]
}

function modelText(scope: Scope, model: Model): Text[] {
  const parts = dataParts(scope, model)
  return [
    `/* ${model.name} */`,
    '',
    ...modelTypes(parts),
    ...whereInputs(scope, model),
    ...orderInputs(scope, model),
    ...selectionInputs(model),
    ...(model.kind === 'view' ? [] : [...createInputs(parts), ...updateInputs(parts), ...nestedInputs(parts)]),
    ...modelAliases(scope, model),
  ]
}

/** Names that are the same in every schema, or list its models. */
function commonText(scope: Scope): Text[] {
  const models = modelsOf(scope)
  const values = models.map(({ name }) => `readonly ${name}ScalarFieldEnum: $.NameObject<keyof $${name}['scalars']>`)
  return [
    '/* Names that do not belong to one model */',
    '',
    typeText('ModelName', union(models.map((model) => model.name))),
    ...interfaceText(
      'TypeMap',
      models.map((model) => `${property(uncapitalized(model.name))}: $${model.name}`),
    ),
    ...interfaceText('$Values', [...common, ...values], ['$.PrismaValues']),
    typeText('PrismaClientOptions', '$.PrismaClientOptions<TypeMap>'),
    typeText('GlobalOmitConfig', '$.GlobalOmitConfig<TypeMap>'),
    typeText('TransactionClient', '$.TransactionClient<TypeMap>'),
    typeText('PrismaPromise<T>', '$.PrismaPromise<T>'),
    typeText('SelectSubset<T, U>', '$.Checked<T, U>'),
    typeText('Subset<T, U>', '$.Inferred<T, U>'),
    typeText('Args<T, F extends keyof $.ArgsByAction<$.ModelTypes>>', '$.ActionArgs<T, F>'),
    typeText('Result<T, A, F extends keyof $.ArgsByAction<$.ModelTypes>>', '$.ActionResult<T, A, F>'),
    ...plain.map((name) => typeText(name, `$.${name}`)),
    ...scalarAliases(scope),
  ]
}

const common = ['readonly ModelName: $.NameObject<ModelName>', 'readonly defineExtension: $.DefineExtension<TypeMap>'] as const

const plain = [
  'PrismaClientKnownRequestError',
  'PrismaClientUnknownRequestError',
  'PrismaClientRustPanicError',
  'PrismaClientInitializationError',
  'PrismaClientValidationError',
  'Decimal',
  'DecimalJsLike',
  'Bytes',
  'JsonValue',
  'JsonObject',
  'JsonArray',
  'InputJsonValue',
  'InputJsonObject',
  'InputJsonArray',
  'JsonNullValueInput',
  'NullableJsonNullValueInput',
  'JsonNullValueFilter',
  'SortOrder',
  'NullsOrder',
  'SortOrderInput',
  'QueryMode',
  'BatchPayload',
  'TransactionIsolationLevel',
  'RelationLoadStrategy',
  'LogLevel',
  'LogDefinition',
  'QueryEvent',
  'LogEvent',
  'ErrorFormat',
  'Sql',
] as const

const scalarTypes = ['String', 'Int', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Bytes'] as const

/** Filters and update operations under Prisma Client's names, with the operators of the schema's database. */
function scalarAliases(scope: Scope): Text[] {
  return [
    ...scalarTypes.flatMap((type) =>
      [false, true].flatMap((optional) => {
        const label = type === 'Boolean' ? 'Bool' : type
        const operations = updateOperations(type, optional)
        return [
          typeText(
            `${label}${optional ? 'Nullable' : ''}Filter<M extends string = never>`,
            `${scalarFilter(scope, type, optional)}<M>`,
          ),
          typeText(operations.slice(2), operations),
        ]
      }),
    ),
    typeText('JsonFilter<M extends string = never>', `${scalarFilter(scope, 'Json', false)}<M>`),
    typeText('JsonNullableFilter<M extends string = never>', `${scalarFilter(scope, 'Json', true)}<M>`),
  ]
}
