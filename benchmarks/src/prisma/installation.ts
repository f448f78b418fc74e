import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type DatabaseName, databaseNames, schemaText } from '../data/schema.ts'
import { runGenerator } from '../generator.ts'
import { installPeer, isInstalled, peerFolder } from '../installed-peer.ts'

/** The module that `prisma generate` writes. */
export interface GeneratedPrisma {
  readonly PrismaClient: new (options: object) => { readonly $disconnect: () => Promise<void> }
}

const folder = peerFolder('prisma')
const requireFromFolder = createRequire(`${folder}package.json`)

/** Whether Prisma is installed beside the benchmarks, and its clients are generated from the schema as it is. */
export function isPrismaReady(): boolean {
  return isInstalled('prisma') && databaseNames.every(isGenerated)
}

/** Installs Prisma by its own lockfile and generates a client for each database, unless that is done. */
export function preparePrisma(): void {
  installPeer('prisma')
  for (const database of databaseNames) {
    if (!isGenerated(database)) generate(database)
  }
}

/** The client that was generated for a database. */
export async function importPrisma(database: DatabaseName): Promise<GeneratedPrisma> {
  return await import(pathToFileURL(`${generatedFolder(database)}client/client.ts`).href)
}

/** A package that is installed beside the benchmarks. */
export async function prismaPackage<Module>(name: string): Promise<Module> {
  return await import(pathToFileURL(requireFromFolder.resolve(name)).href)
}

function generatedFolder(database: DatabaseName): string {
  return `${folder}.generated/${database}/`
}

function isGenerated(database: DatabaseName): boolean {
  const root = generatedFolder(database)
  return existsSync(`${root}client/client.ts`) && readFileSync(`${root}schema.prisma`, 'utf8') === prismaSchema(database)
}

function generate(database: DatabaseName): void {
  const root = generatedFolder(database)
  mkdirSync(root, { recursive: true })
  writeFileSync(`${root}schema.prisma`, prismaSchema(database))
  writeFileSync(
    `${root}prisma.config.ts`,
    "import { defineConfig } from 'prisma/config'\nexport default defineConfig({ schema: 'schema.prisma' })\n",
  )
  runGenerator(root, [`${folder}node_modules/prisma/build/index.js`, 'generate'])
}

function prismaSchema(database: DatabaseName): string {
  return `${schemaText(database)}
generator client {
  provider            = "prisma-client"
  previewFeatures     = ["relationJoins"]
  output              = "./client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
`
}
