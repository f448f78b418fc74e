import { QueryError } from '@hotplan/plan'
import { type Enum, type Schema, valueFieldsOf } from '@hotplan/schema'
import { recordType } from './field-types.ts'
import { prismaNamespace } from './prisma-namespace.ts'
import { schemaConstant } from './schema-constant.ts'
import { enumsOf, modelsOf, type Scope } from './scope.ts'
import { property, quote, render, type Text, typeText } from './text.ts'

export interface GenerateOptions {
  /**
   * Whether TypeScript checks the module itself, and not only the code that uses it. The generator's own tests do; a program
   * that trusts them saves the time.
   * @defaultValue false
   */
  readonly checked?: boolean
}

/** Names that the module exports beside those of the schema. */
const reserved = ['Prisma', 'PrismaClient', 'schema']

/**
 * The text of the TypeScript module of a schema: the schema as a typed constant, records, enums, the `PrismaClient` class and
 * `Prisma` with the types and values that users of Prisma Client import. It needs no transformation but type stripping.
 * @throws {@link QueryError} `SCHEMA.RESERVED_NAME` for a model or an enum named as one of the module's own exports.
 */
export function generateModule(schema: Schema, options: GenerateOptions = {}): string {
  assertNoReservedName(schema)
  const scope = scopeOf(schema)
  const sections = [
    header(options),
    enumsOf(scope).flatMap(enumText),
    enumsText(scope),
    modelsOf(scope).flatMap((model) => recordText(scope, model.name)),
    aliasText(scope),
    prismaNamespace(scope),
    schemaConstant(schema),
    clientText,
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => render(section))
    .join('\n\n')}\n`
}

/** Names that the namespace declares are only known once it is written, so it is written twice. */
function scopeOf(schema: Schema): Scope {
  const scope: Scope = { schema, provider: schema.provider, shadowed: new Set() }
  const text = render(prismaNamespace(scope))
  const declared = new Set(Array.from(text.matchAll(/^ {2}export (?:interface|type) ([\w$]+)/gm), ([, name]) => name))
  const names = [...Object.keys(schema.models), ...Object.keys(schema.enums)]
  return { ...scope, shadowed: new Set(names.filter((name) => declared.has(name))) }
}

function assertNoReservedName(schema: Schema): void {
  for (const name of [...Object.keys(schema.models), ...Object.keys(schema.enums)]) {
    if (!reserved.includes(name)) continue
    throw new QueryError(
      'SCHEMA.RESERVED_NAME',
      `The generated module exports \`${name}\` itself. Rename it in the schema and keep its table with @@map.`,
      {
        meta: { path: name },
      },
    )
  }
}

function header({ checked = false }: GenerateOptions): Text[] {
  return [
    '// Written by `hotplan generate` from the Prisma schema. Change the schema and generate again instead of editing this file.',
    '/* eslint-disable */',
    ...(checked ? [] : ['// @ts-nocheck']),
    "import { definePrisma, definePrismaClient, defineSchema } from 'hotplan/prisma'",
    "import type * as $ from 'hotplan/types'",
  ]
}

function enumText({ name, values }: Enum): Text[] {
  return [
    `export const ${name} = {`,
    values.map((value) => `${property(value.name)}: ${quote(value.name)},`),
    '} as const',
    typeText(name, `(typeof ${name})[keyof typeof ${name}]`),
  ]
}

/** All enums under one name, as values and as types. */
function enumsText(scope: Scope): Text[] {
  const names = enumsOf(scope).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    `export const $Enums: { ${names.map((name) => `readonly ${name}: typeof ${name}`).join('; ')} } = { ${names.join(', ')} }`,
    'export namespace $Enums {',
    names.map((name) => typeText(name, `(typeof ${name})[keyof typeof ${name}]`)),
    '}',
  ]
}

function recordText(scope: Scope, name: string): Text[] {
  const model = scope.schema.models[name]
  if (model === undefined) return []
  return [
    `/** A record of \`${name}\`, without relations. */`,
    `export type ${name} = {`,
    valueFieldsOf(model).map((field) => `${property(field.name)}: ${recordType(scope, field)}`),
    '}',
  ]
}

function aliasText(scope: Scope): Text[] {
  return [...scope.shadowed].map((name) => `type $$${name} = ${name}`)
}

const clientText: Text[] = [
  '/** Values under the names of Prisma Client: errors, nulls, `Decimal`, names of models and fields. */',
  'export const Prisma: Prisma.$Values = definePrisma(schema)',
  '',
  '/** The client: `new PrismaClient({ driver })`. */',
  'export const PrismaClient: $.PrismaClientConstructor<Prisma.TypeMap> = definePrismaClient(schema)',
  typeText('PrismaClient<O = unknown>', '$.Client<Prisma.TypeMap, O>'),
]
