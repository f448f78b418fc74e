import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { GoldenConstructors } from '../../src/golden-value.ts'
import type { DataModel } from './seed-sql.ts'

/** A module written by `prisma generate`. */
export interface GeneratedClient {
  readonly PrismaClient: new (options: object) => any
  readonly Prisma: any
}

/** Writes the client of a schema into `.generated` and loads it. Works offline: the schema engine is never started. */
export async function generateClient(name: string, schema: string): Promise<GeneratedClient> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const folder = `${root}.generated/${name}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/schema.prisma`, withGenerator(schema))
  writeFileSync(`${folder}/prisma.config.ts`, "import { defineConfig } from 'prisma/config'\nexport default defineConfig({ schema: 'schema.prisma' })\n")
  execFileSync(process.execPath, [`${root}node_modules/prisma/build/index.js`, 'generate'], {
    cwd: folder,
    stdio: 'pipe',
    // Any executable will do: naming one keeps the CLI from downloading the native engine.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  return await import(pathToFileURL(`${folder}/client/client.ts`).href)
}

/** The schema with Prisma's generator in place of any other, preview features kept. */
export function withGenerator(schema: string): string {
  const previews = /previewFeatures\s*=\s*(\[.*\])/.exec(schema)?.[1] ?? '[]'
  const bare = schema.replace(/generator\s+\w+\s*{[^}]*}/, '')
  return `${bare}
generator client {
  provider            = "prisma-client"
  output              = "./client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
  previewFeatures     = ${previews}
}
`
}

/** How the golden encoding becomes arguments of this client. */
export function constructorsOf(generated: GeneratedClient, client: any): GoldenConstructors {
  return {
    decimal: (text) => new generated.Prisma.Decimal(text),
    nullMarker: (name) => generated.Prisma[name],
    fieldReference: (model, field) => client[delegateName(model)].fields[field],
    skip: () => generated.Prisma.skip,
  }
}

export function delegateName(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1)
}

/** The models as the client knows them; the labels of enums come from the schema text, since the client has none. */
export function dataModelOf(client: any, schema: string): DataModel {
  const enums = Array.from(schema.matchAll(/^enum (\w+) {([^}]*)}/gm), ([, name, body]) => {
    const values = Array.from((body ?? '').matchAll(/^\s+(\w+)(?:\s+@map\("([^"]*)"\))?$/gm), ([, value, label]) => ({ name: value as string, dbName: label ?? null }))
    return [name as string, { values }] as const
  })
  const lists = new Set(Array.from(schema.matchAll(/^(?:model|view) (\w+) {([^}]*)}/gm)).flatMap(([, model, body]) =>
    Array.from((body ?? '').matchAll(/^\s+(\w+)\s+\w+\[\]/gm), ([, field]) => `${model}.${field}`)))
  const models = Object.entries<any>(client._runtimeDataModel.models).map(([name, model]) => [
    name,
    { ...model, fields: model.fields.map((field: any) => ({ ...field, isList: lists.has(`${name}.${field.name}`) })) },
  ])
  return { models: Object.fromEntries(models), enums: Object.fromEntries(enums) }
}
