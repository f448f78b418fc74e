import type { Model } from '@hotplan/schema'
import { commonAliases } from './common-aliases.ts'
import { modelAliases, modelTypes } from './model-types.ts'
import { nestedAliases } from './nested-aliases.ts'
import { nestedInputs } from './nested-inputs.ts'
import { payloadAliases } from './payload-aliases.ts'
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
    ...(model.kind === 'view'
      ? []
      : [...createInputs(parts), ...updateInputs(parts), ...nestedInputs(parts), ...nestedAliases(parts)]),
    ...modelAliases(scope, model),
    ...payloadAliases(scope, model),
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
    typeText('Payload<T, F = unknown>', '$.ActionPayload<T, F>'),
    typeText('Exact<A, W>', '$.Inferred<A, W>'),
    typeText('Enumerable<T>', '$.OneOrMany<T>'),
    typeText('XOR<T, U>', '$.XOR<T, U>'),
    typeText('PrismaAction', 'keyof $.ArgsByAction<$.ModelTypes>'),
    typeText('DefaultPrismaClient', '$.Client<TypeMap>'),
    typeText('FieldRef<M extends string, T extends string>', '$.FieldRef<M, T>'),
    ...plain.map((name) => typeText(name, `$.${name}`)),
    ...commonAliases(scope),
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
