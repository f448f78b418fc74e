import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { DatabaseName } from '../src/data/schema.ts'
import { runGenerator } from '../src/generator.ts'
import { peerFolder } from '../src/installed-peer.ts'
import { prismaPackage } from '../src/prisma/installation.ts'
import { bulkSchemaText, type NewEvent } from './schema.ts'
import type { OpenWay } from './ways.ts'

interface Client {
  readonly event: { createMany(args: { readonly data: readonly NewEvent[] }): Promise<unknown> }
  $disconnect(): Promise<void>
}

const folder = peerFolder('prisma')

/** Prisma 7 with its driver adapters. */
export async function openPrisma(database: DatabaseName, location: string): Promise<OpenWay> {
  const module: { readonly PrismaClient: new (options: object) => Client } = await import(
    pathToFileURL(`${generateBulkClient(database)}client/client.ts`).href
  )
  const client = new module.PrismaClient({ adapter: await adapterOf(database, location) })
  return { kind: 'list', write: (data) => client.event.createMany({ data }), close: () => client.$disconnect() }
}

async function adapterOf(database: DatabaseName, location: string): Promise<object> {
  type Adapter = new (options: object) => object
  if (database === 'sqlite') {
    const { PrismaBetterSqlite3 } = await prismaPackage<{ PrismaBetterSqlite3: Adapter }>('@prisma/adapter-better-sqlite3')
    return new PrismaBetterSqlite3({ url: `file:${location}` })
  }
  const { PrismaPg } = await prismaPackage<{ PrismaPg: Adapter }>('@prisma/adapter-pg')
  return new PrismaPg({ connectionString: location, max: 1 })
}

/** Writes the client of the benchmark's schema, unless that is done; its folder. */
export function generateBulkClient(database: DatabaseName): string {
  const root = `${folder}.generated/bulk-${database}/`
  const schema = `${bulkSchemaText(database)}
generator client {
  provider            = "prisma-client"
  output              = "./client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
`
  if (existsSync(`${root}client/client.ts`) && readFileSync(`${root}schema.prisma`, 'utf8') === schema) return root
  mkdirSync(root, { recursive: true })
  writeFileSync(`${root}schema.prisma`, schema)
  writeFileSync(
    `${root}prisma.config.ts`,
    "import { defineConfig } from 'prisma/config'\nexport default defineConfig({ schema: 'schema.prisma' })\n",
  )
  runGenerator(root, [`${folder}node_modules/prisma/build/index.js`, 'generate'])
  return root
}
