import { QueryError } from '@hotplan/plan'
import { defineSchema, type Model, type Schema, type SchemaDefinition } from '@hotplan/schema'
import { type Declaration, emulatesForeignKeys, readDeclarations } from './declarations.ts'
import type { Datamodel } from './dmmf.ts'
import { mapEnum, mapModel } from './map-model.ts'
import { parseDatamodel, parseProvider, type SchemaFile } from './parser.ts'
import { hasIgnored, revealIgnored, withoutStandIns } from './reveal-ignored.ts'
import { Source } from './source.ts'

/**
 * Reads a Prisma schema, of one file or several, with Prisma's own parser.
 * @throws {@link QueryError} `SCHEMA.INVALID` with Prisma's message, file, line and column; `SCHEMA.UNSUPPORTED_PROVIDER` for other databases,
 * `SCHEMA.UNSUPPORTED` for what Prisma accepts and Hotplan cannot do: `relationMode = "prisma"`, a relation over an ignored field.
 * @example
 * const schema = schemaFromPrisma(readFileSync('schema.prisma', 'utf8'))
 */
export function schemaFromPrisma(source: string | readonly SchemaFile[]): Schema {
  const files = typeof source === 'string' ? [{ path: 'schema.prisma', text: source }] : source
  const datamodel = parseDatamodel(files)
  const provider = parseProvider(files)
  refuseEmulation(files)
  const declarations = files.flatMap((file, index) => readDeclarations(file.text, index))
  const reader = new Source(provider, datamodel, declarations)
  const definition: SchemaDefinition = {
    provider,
    models: byName(datamodel.models.map((model) => mapModel(reader, model))),
    enums: byName(datamodel.enums.map((one) => mapEnum(reader, one))),
  }
  return defineSchema(hasIgnored(declarations) ? { ...definition, stored: storedModels(files, declarations) } : definition)
}

/** Without foreign keys the client would have to keep references whole with further queries. */
function refuseEmulation(files: readonly SchemaFile[]): void {
  const file = files.find((one) => emulatesForeignKeys(one.text))
  if (file === undefined) return
  const message = `${file.path}: relationMode = "prisma" is not supported; remove it and let foreign keys keep the references`
  throw new QueryError('SCHEMA.UNSUPPORTED', message, { meta: { file: file.path } })
}

/** Whole models where `@ignore` or `@@ignore` hides some of them. */
function storedModels(files: readonly SchemaFile[], declarations: readonly Declaration[]): Readonly<Record<string, Model>> {
  const revealed = revealIgnored(files, declarations)
  const datamodel: Datamodel = withoutStandIns(parseDatamodel(revealed))
  const source = new Source(
    parseProvider(revealed),
    datamodel,
    revealed.flatMap((file, index) => readDeclarations(file.text, index)),
  )
  const hiding = new Set(declarations.filter((declaration) => hasIgnored([declaration])).map((declaration) => declaration.name))
  return byName(datamodel.models.filter((model) => hiding.has(model.name)).map((model) => mapModel(source, model)))
}

function byName<T extends { readonly name: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [item.name, item]))
}
