import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateModule, schemaFromPrisma } from '@hotplan/cli'
import { build, type Plugin } from 'esbuild'
import { moduleOf, type PeerName } from '../e2e/registry.ts'
import { type DatabaseName, schemaText } from '../src/data/schema.ts'
import { peerFolder } from '../src/installed-peer.ts'

/** Absolute path of a program that opens a peer and asks it something, as an application would be shipped. */
export type Program = string

/** What a program takes as its only argument, in JSON. */
export interface ProgramOptions {
  readonly location: string
  readonly poolSize: number
  readonly applicationName: string
  /** Milliseconds to go on asking for after the second question, a million times at the most. */
  readonly untilMs: number
}

/** What a program prints, in JSON. Times are milliseconds since the process began; memory is in bytes. */
export interface ProgramReport {
  readonly imported: number
  readonly first: number
  readonly second: number
  readonly residentBytes: number
  readonly questions: number
  readonly residentBytesAfter: number
}

const maxQuestions = 1_000_000

/**
 * Writes the program of a peer. The code of the benchmark and what peers generate become one file of JavaScript, since no application
 * strips types when it starts; packages are left where they are installed, and imported from there.
 */
export async function writeProgram(peer: PeerName, database: DatabaseName): Promise<Program> {
  const { path, variant } = moduleOf(peer, database)
  const outfile = fileURLToPath(new URL(`.generated/${peer}-${database}.mjs`, new URL('.', path)))
  await build({
    stdin: { contents: programText(fileURLToPath(path), variant), resolveDir: fileURLToPath(new URL('.', path)), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    plugins: [generatedCode(database)],
  })
  return outfile
}

/** A program that does nothing: what every process takes to start. */
export function writeEmptyProgram(): Program {
  const folder = fileURLToPath(new URL('../peers/raw/.generated/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const now = 'const now = performance.now()'
  const report = 'JSON.stringify({ imported: now, first: now, second: now, residentBytes: process.memoryUsage().rss })'
  writeFileSync(`${folder}empty.mjs`, `${now}\nprocess.stdout.write(${report})\n`)
  return `${folder}empty.mjs`
}

function programText(module: string, variant: string | undefined): string {
  return `import { openPeer } from ${JSON.stringify(module)}
const imported = performance.now()
const { untilMs, ...target } = JSON.parse(process.argv[2])
const peer = await openPeer(target${variant === undefined ? '' : `, ${JSON.stringify(variant)}`})
await peer.calls.findUnique(1)
const first = performance.now()
await peer.calls.findUnique(2)
const second = performance.now()
const residentBytes = process.memoryUsage().rss
let questions = 2
for (const end = second + untilMs; questions < ${maxQuestions} && performance.now() < end; questions++) {
  await peer.calls.findUnique((questions % 1000) + 1)
}
const residentBytesAfter = process.memoryUsage().rss
process.stdout.write(JSON.stringify({ imported, first, second, residentBytes, questions, residentBytesAfter }))
await peer.close()
`
}

/** Puts what is generated from the schema in the place of the modules by which the benchmarks find it. */
function generatedCode(database: DatabaseName): Plugin {
  const client = JSON.stringify(`${peerFolder('prisma')}.generated/${database}/client/client.ts`)
  const zenstack = JSON.stringify(`${peerFolder('zenstack')}.generated/${database}/zenstack/schema.ts`)
  const replacements: readonly { readonly filter: RegExp; readonly contents: () => string }[] = [
    { filter: /src\/prisma\/installation\.ts$/, contents: () => `export const importPrisma = () => import(${client})` },
    {
      filter: /src\/zenstack\/installation\.ts$/,
      contents: () => `export const importZenstackSchema = () => import(${zenstack})`,
    },
    {
      filter: /src\/data\/schema\.ts$/,
      contents: () => `${generateModule(schemaFromPrisma(schemaText(database)))}\nexport const schemaFor = () => schema\n`,
    },
  ]
  return {
    name: 'generated-code',
    setup({ onLoad }) {
      for (const { filter, contents } of replacements) {
        onLoad({ filter }, ({ path }) => ({ contents: contents(), loader: 'ts', resolveDir: path.replace(/[^/]*$/, '') }))
      }
    },
  }
}
