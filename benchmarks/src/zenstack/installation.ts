import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type DatabaseName, databaseNames, schemaText } from '../data/schema.ts'
import { runGenerator } from '../generator.ts'
import { installPeer, isInstalled, peerFolder } from '../installed-peer.ts'

const folder = peerFolder('zenstack')

/** Whether ZenStack is installed beside the benchmarks, and its schemas are generated from ours as it is. */
export function isZenstackReady(): boolean {
  return isInstalled('zenstack') && databaseNames.every(isGenerated)
}

/** Installs ZenStack by its own lockfile and generates a schema for each database, unless that is done. */
export function prepareZenstack(): void {
  installPeer('zenstack')
  for (const database of databaseNames) {
    if (!isGenerated(database)) generate(database)
  }
}

/** The module of the schema that was generated for a database. */
export async function importZenstackSchema<Module>(database: DatabaseName): Promise<Module> {
  return await import(pathToFileURL(`${generatedFolder(database)}zenstack/schema.ts`).href)
}

function generatedFolder(database: DatabaseName): string {
  return `${folder}.generated/${database}/`
}

function isGenerated(database: DatabaseName): boolean {
  const root = generatedFolder(database)
  return existsSync(`${root}zenstack/schema.ts`) && readFileSync(`${root}schema.zmodel`, 'utf8') === model(database)
}

function generate(database: DatabaseName): void {
  const root = generatedFolder(database)
  mkdirSync(root, { recursive: true })
  writeFileSync(`${root}schema.zmodel`, model(database))
  runGenerator(root, [
    `${folder}node_modules/@zenstackhq/cli/bin/cli`,
    'generate',
    '--schema=schema.zmodel',
    '--output=zenstack',
    '--no-version-check',
    '--no-tips',
    '--silent',
  ])
}

/** The same schema; ZenStack wants a URL in it, which the client does not read. */
function model(database: DatabaseName): string {
  return schemaText(database).replace(/(provider = "\w+")/, '$1\n  url      = "none"')
}
