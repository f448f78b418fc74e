import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const repository = resolve(import.meta.dirname, '../../..')

interface LayerTable {
  readonly packages: Readonly<Record<string, { readonly layer: number; readonly imports: readonly string[] }>>
}

let workspace: string

beforeEach(async () => {
  workspace = await realpath(await mkdtemp(join(tmpdir(), 'hotplan-layers-')))
})

afterEach(() => rm(workspace, { recursive: true, force: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(workspace, path)), { recursive: true })
  await writeFile(join(workspace, path), text)
}

/** A package of the name and source, linked for everyone in the workspace as a package manager would. */
async function writePackage(name: string, source: string): Promise<void> {
  const index = { '@hotplan/source': './src/index.ts', default: './dist/index.js' }
  await write(
    `packages/${name}/package.json`,
    JSON.stringify({ name: `@hotplan/${name}`, type: 'module', exports: { '.': index } }),
  )
  await write(`packages/${name}/src/index.ts`, source)
  await mkdir(join(workspace, 'node_modules/@hotplan'), { recursive: true })
  await symlink(join(workspace, 'packages', name), join(workspace, 'node_modules/@hotplan', name))
}

/** The names of the rules that the workspace breaks. */
async function violations(): Promise<readonly string[]> {
  await write('tsconfig.base.json', await readFile(join(repository, 'tsconfig.base.json'), 'utf8'))
  const cruise = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const rules = join(repository, '.dependency-cruiser.mjs')
  const { stdout } = await run(process.execPath, [cruise, '--config', rules, '-T', 'json', 'packages/*/src'], { cwd: workspace })
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } }
  return report.summary.violations.map(({ rule }) => rule.name)
}

describe('the layer rules', () => {
  test('accept imports that the table allows', async () => {
    await writePackage('plan', 'export const plan = 1\n')
    await writePackage('cache-key', "import { plan } from '@hotplan/plan'\nexport const key = plan\n")

    expect(await violations()).toEqual([])
  })

  test('reject an import of the same layer', async () => {
    await writePackage('compiler', 'export const compiler = 1\n')
    await writePackage('cache-key', "import { compiler } from '@hotplan/compiler'\nexport const key = compiler\n")

    expect(await violations()).toEqual(['layers-cache-key'])
  })

  test('reject an import that points up, types included', async () => {
    await writePackage('compiler', 'export interface Compiler { readonly dialect: string }\n')
    await writePackage('plan', "import type { Compiler } from '@hotplan/compiler'\nexport type Plan = Compiler\n")

    expect(await violations()).toEqual(['layers-plan'])
  })

  test('reject a path into the source or the build of another package', async () => {
    await writePackage('compiler', 'export const compiler = 1\n')
    await write('packages/compiler/dist/index.js', 'export const compiler = 1\n')
    await writePackage(
      'plan',
      "export { compiler } from '../../compiler/src/index.ts'\nexport { compiler as built } from '../../compiler/dist/index.js'\n",
    )

    expect(await violations()).toEqual(['layers-plan', 'layers-plan'])
  })

  test('reject a dynamic import as well', async () => {
    await writePackage('client', 'export const client = 1\n')
    await writePackage('drivers', "export const client = () => import('@hotplan/client')\n")

    expect(await violations()).toEqual(['layers-drivers'])
  })

  test('reject a library that the table does not name', async () => {
    await write('node_modules/kysely/package.json', '{ "name": "kysely", "main": "./index.js" }')
    await write('node_modules/kysely/index.js', 'export const sql = 1\n')
    await writePackage('compiler', "export { sql } from 'kysely'\n")
    await writePackage('interpreter', "export { sql } from 'kysely'\n")

    expect(await violations()).toEqual(['libraries-interpreter'])
  })

  test('reject what cannot be resolved, and a package without a row', async () => {
    await writePackage('plan', "export { lost } from '@hotplan/lost'\n")
    await writePackage('extra', "export { join } from 'node:path'\n")

    expect([...(await violations())].sort()).toEqual(['no-unresolvable', 'unknown-package'])
  })

  test('reject a circle of code', async () => {
    await writePackage('plan', "export { b } from './b.ts'\nexport const a = 1\n")
    await write('packages/plan/src/b.ts', "import { a } from './index.ts'\nexport const b = () => a\n")

    expect(new Set(await violations())).toEqual(new Set(['no-cycles']))
  })
})

describe('the manifests', () => {
  test('depend on no sibling beside those of the layer table', async () => {
    const { packages } = (await import(join(repository, '.dependency-cruiser.mjs'))) as LayerTable
    const nameOf = (name: string): string => (name === 'client' ? 'hotplan' : `@hotplan/${name}`)

    for (const [name, { imports }] of Object.entries(packages)) {
      const manifest = JSON.parse(await readFile(join(repository, 'packages', name, 'package.json'), 'utf8'))
      const siblings = Object.keys(manifest.dependencies ?? {}).filter((dependency) => /^(@hotplan\/|hotplan$)/.test(dependency))
      expect(imports.map(nameOf), name).toEqual(expect.arrayContaining(siblings))
    }
  })
})
