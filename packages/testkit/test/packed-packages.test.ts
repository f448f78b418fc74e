import { execFile } from 'node:child_process'
import { access, cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const repository = resolve(import.meta.dirname, '../../..')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly packageManager?: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}

interface PublishedPackage {
  readonly folder: string
  readonly manifest: Manifest
}

async function publishedPackages(): Promise<readonly PublishedPackage[]> {
  const folders = await readdir(join(repository, 'packages'))
  const all = await Promise.all(
    folders.map(async (folder) => ({ folder, manifest: await readManifest(join(repository, 'packages', folder)) })),
  )
  return all.filter(({ manifest }) => manifest.private !== true)
}

const packages = await publishedPackages()
const { packageManager } = await readManifest(repository)

/** Runs the pinned pnpm, which is on no path of a machine that has only npm. */
async function pnpm(cwd: string, ...args: readonly string[]): Promise<void> {
  await run('npx', ['--yes', `--package=${packageManager}`, '--', ...args], { cwd, maxBuffer: 2 ** 26 })
}

let project: string

/** An empty project outside the workspace with every tarball, and siblings overridden to tarballs as well. */
async function writeProject(folder: string): Promise<void> {
  const tarball = ({ name, version }: Manifest): string => `file:${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  const tarballs = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, tarball(manifest)]))
  const peers = Object.assign({}, ...packages.map(({ manifest }) => manifest.peerDependencies ?? {})) as Record<string, string>
  const dependencies = { ...Object.fromEntries(Object.keys(peers).map((peer) => [peer, catalogVersion(peer)])), ...tarballs }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'outside', private: true, type: 'module', dependencies }))
  // Nothing is hoisted: a package that imports what it does not declare fails here.
  const settings = { overrides: tarballs, hoist: false, pmOnFail: 'ignore', strictDepBuilds: false }
  await writeFile(join(folder, 'pnpm-workspace.yaml'), JSON.stringify(settings))
}

const catalog = await readFile(join(repository, 'pnpm-workspace.yaml'), 'utf8')

function catalogVersion(name: string): string {
  const version = new RegExp(`^ {2}["']?${name}["']?: (\\S+)$`, 'm').exec(catalog)?.[1]
  if (version === undefined) throw new Error(`${name} is an optional peer without a version in the catalog`)
  return version
}

beforeAll(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'hotplan-outside-')))
  const filters = packages.flatMap(({ folder }) => ['--filter', `./packages/${folder}`])
  await pnpm(repository, 'turbo', 'run', 'build', '--output-logs=errors-only', ...filters)
  await pnpm(repository, 'pnpm', '--recursive', ...filters, 'pack', '--pack-destination', project)
  await writeProject(project)
  await pnpm(project, 'pnpm', 'install', '--prefer-offline', '--ignore-scripts')
  await cp(join(import.meta.dirname, '../packed'), project, { recursive: true })
}, 180_000)

afterAll(() => rm(project, { recursive: true, force: true }))

/** The names each entry of the package exports, as a program outside the workspace sees them. */
async function exportedNames(name: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const manifest = await readManifest(join(project, 'node_modules', name))
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')
  const code = `const names = {}
    for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import(${JSON.stringify(name)} + entry.slice(1)))
    console.log(JSON.stringify(names))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: project })
  return JSON.parse(stdout)
}

/** The declarations behind an entry, for those that export nothing but types. */
async function declarations(name: string, entry: string): Promise<string> {
  const { exports } = await readManifest(join(project, 'node_modules', name))
  const { types } = exports[entry] as { readonly types: string }
  return readFile(join(project, 'node_modules', name, types), 'utf8')
}

describe.for(packages)('$manifest.name, packed and installed elsewhere', ({ folder, manifest: { name, exports } }) => {
  test('can be imported at every entry, and exports something there', async () => {
    const names = await exportedNames(name)

    expect(Object.keys(names)).toEqual(Object.keys(exports).filter((entry) => entry !== './package.json'))
    for (const [entry, exported] of Object.entries(names)) {
      if (exported.length === 0) expect(await declarations(name, entry), entry).toMatch(/^export (?!\{ *\})/m)
    }
  })

  test('ships its build, its readme, its licence and nothing of the workspace', async () => {
    const installed = join(project, 'node_modules', name)
    const manifest = await readFile(join(installed, 'package.json'), 'utf8')

    expect((await readdir(installed)).filter((file) => file !== 'node_modules').sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ])
    expect(manifest).not.toMatch(/@hotplan\/source|workspace:|catalog:/)
  })

  test('does its work in a few lines of use', async () => {
    await access(join(project, `${folder}.mjs`))
    await run(process.execPath, [`${folder}.mjs`], { cwd: project, timeout: 30_000 })
  }, 40_000)
})
