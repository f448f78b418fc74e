import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { GoldenConstructors } from '../../src/golden-value.ts'
import type { DataModel } from './seed-sql.ts'

/** What the recorder uses of a client beside its model delegates. */
export interface PrismaClient {
  readonly $disconnect: () => Promise<void>
  readonly _runtimeDataModel: { readonly models: DataModel['models'] }
}

/** `client.user` and the like. */
export interface Delegate {
  readonly call: (action: string, args: unknown) => Promise<unknown>
  readonly field: (name: string) => unknown
}

/** A module written by `prisma generate`. */
export interface GeneratedClient {
  readonly PrismaClient: new (options: object) => PrismaClient
  readonly Prisma: {
    readonly Decimal: new (text: string) => object
    readonly DbNull: object
    readonly JsonNull: object
    readonly AnyNull: object
    readonly skip: unknown
    readonly prismaVersion: { readonly client: string }
  }
}

/** Writes the client of a schema into `.generated` and loads it. Works offline: the schema engine is never started. */
export async function generateClient(name: string, schema: string): Promise<GeneratedClient> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const folder = `${root}.generated/${name}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/schema.prisma`, withGenerator(schema))
  writeFileSync(
    `${folder}/prisma.config.ts`,
    "import { defineConfig } from 'prisma/config'\nexport default defineConfig({ schema: 'schema.prisma' })\n",
  )
  execFileSync(process.execPath, [`${root}node_modules/prisma/build/index.js`, 'generate'], {
    cwd: folder,
    stdio: 'pipe',
    // Any executable will do: naming one keeps the CLI from downloading the native engine.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
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
export function constructorsOf(generated: GeneratedClient, client: PrismaClient): GoldenConstructors {
  return {
    decimal: (text) => new generated.Prisma.Decimal(text),
    nullMarker: (name) => generated.Prisma[name],
    fieldReference: (model, field) => delegateOf(client, model).field(field),
    skip: () => generated.Prisma.skip,
  }
}

/** Methods are looked up on each use, since a delegate is a proxy. An unknown action is left for the client to refuse. */
export function delegateOf(client: PrismaClient, model: string): Delegate {
  const delegate = Reflect.get(client, model.charAt(0).toLowerCase() + model.slice(1))
  return {
    call: (action, args) => delegate[action](args),
    field: (name) => delegate.fields[name],
  }
}

/** The models as the client knows them; the labels of enums come from the schema text, since the client has none. */
export function dataModelOf(client: PrismaClient, schema: string): DataModel {
  const enums = Array.from(schema.matchAll(/^enum (\w+) {([^}]*)}/gm), ([, name, body]) => {
    const values = Array.from((body ?? '').matchAll(/^\s+(\w+)(?:\s+@map\("([^"]*)"\))?$/gm), ([, value, label]) => ({
      name: value as string,
      dbName: label ?? null,
    }))
    return [name as string, { values }] as const
  })
  const lists = new Set(
    Array.from(schema.matchAll(/^(?:model|view) (\w+) {([^}]*)}/gm)).flatMap(([, model, body]) =>
      Array.from((body ?? '').matchAll(/^\s+(\w+)\s+\w+\[\]/gm), ([, field]) => `${model}.${field}`),
    ),
  )
  const models = Object.entries(client._runtimeDataModel.models).map(([name, model]) => [
    name,
    { ...model, fields: model.fields.map((field) => ({ ...field, isList: lists.has(`${name}.${field.name}`) })) },
  ])
  return { models: Object.fromEntries(models), enums: Object.fromEntries(enums) }
}
