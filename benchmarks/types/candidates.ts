import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateModule, schemaFromPrisma } from '@hotplan/cli'
import { runGenerator } from '../src/generator.ts'
import { installPeer, peerFolder, pinnedVersion } from '../src/installed-peer.ts'
import { modelSchema } from './model-schema.ts'

/** A library whose types are measured. */
export interface Candidate {
  readonly name: string
  readonly version: string
  /** Declares `db`, a client of the generated code. */
  readonly client: string
  /** Writes the code for a schema of `count` models and gives the folder that holds it, from which its library is found. */
  generate(count: number): GeneratedCode
}

export interface GeneratedCode {
  /** Absolute path with a slash at its end. */
  readonly folder: string
  /** Paths of what was generated, relative to `folder`; folders are searched for all they hold. */
  readonly outputs: readonly string[]
}

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n'

export const hotplan: Candidate = {
  name: 'Hotplan',
  version: manifestVersion(new URL('../../packages/client/package.json', import.meta.url)),
  client: "import type { PrismaClient } from './hotplan.ts'\ndeclare const db: PrismaClient\n",
  generate(count) {
    assertBuilt()
    const folder = emptyFolder(fileURLToPath(new URL(`.generated/${count}/`, import.meta.url)))
    writeFileSync(`${folder}hotplan.ts`, generateModule(schemaFromPrisma(`${datasource}\n${modelSchema(count)}`)))
    return { folder, outputs: ['hotplan.ts'] }
  },
}

export const prisma: Candidate = {
  name: 'Prisma',
  version: pinnedVersion('prisma', '@prisma/client'),
  client: "import type { PrismaClient } from './client/client.ts'\ndeclare const db: PrismaClient\n",
  generate(count) {
    installPeer('prisma')
    const folder = emptyFolder(`${peerFolder('prisma')}.generated/types-${count}/`)
    const generator = `generator client {
  provider            = "prisma-client"
  output              = "./client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
`
    writeFileSync(`${folder}schema.prisma`, `${datasource}\n${generator}\n${modelSchema(count)}`)
    writeFileSync(
      `${folder}prisma.config.ts`,
      "import { defineConfig } from 'prisma/config'\nexport default defineConfig({ schema: 'schema.prisma' })\n",
    )
    runGenerator(folder, [`${peerFolder('prisma')}node_modules/prisma/build/index.js`, 'generate'])
    return { folder, outputs: ['client'] }
  },
}

export const zenstack: Candidate = {
  name: 'ZenStack',
  version: pinnedVersion('zenstack', '@zenstackhq/orm'),
  client:
    "import type { ClientContract } from '@zenstackhq/orm'\nimport type { SchemaType } from './zenstack/schema.ts'\ndeclare const db: ClientContract<SchemaType>\n",
  generate(count) {
    installPeer('zenstack')
    const folder = emptyFolder(`${peerFolder('zenstack')}.generated/types-${count}/`)
    const source = datasource.replace('}', '  url = "postgres://localhost/none"\n}')
    writeFileSync(`${folder}schema.zmodel`, `${source}\n${modelSchema(count)}`)
    runGenerator(folder, [
      `${peerFolder('zenstack')}node_modules/@zenstackhq/cli/bin/cli`,
      'generate',
      '--schema=schema.zmodel',
      '--output=zenstack',
      '--no-version-check',
      '--no-tips',
      '--silent',
    ])
    return { folder, outputs: ['zenstack'] }
  },
}

function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

/** What users get is measured, so the built declarations and not the sources. */
function assertBuilt(): void {
  if (existsSync(new URL('../../packages/client/dist/types/index.d.ts', import.meta.url))) return
  console.error('Hotplan is not built: run `pnpm build` first.')
  process.exit(1)
}

function manifestVersion(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version
}
