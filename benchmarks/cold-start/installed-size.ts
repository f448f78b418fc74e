import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a production install of some packages takes, everything they depend on included. */
export interface InstalledSize {
  readonly packages: number
  readonly files: number
  /** Sum of the lengths of the files. */
  readonly bytes: number
}

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** The size of packages as they are installed in a folder. Required peer dependencies count, optional ones do not. */
export function installedSize(folder: string, names: readonly string[]): InstalledSize {
  const found = new Map<string, { readonly files: number; readonly bytes: number }>()
  const visit = (from: string, name: string): void => {
    const root = packageRoot(from, name)
    if (root === undefined || found.has(root)) return
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
    found.set(root, isOfWorkspace(root) ? packedSize(root) : folderSize(root))
    for (const dependency of requiredBy(manifest)) visit(root, dependency)
  }
  for (const name of names) visit(folder, name)
  const sizes = [...found.values()]
  return {
    packages: sizes.length,
    files: sizes.reduce((sum, { files }) => sum + files, 0),
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

function requiredBy({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }: Manifest): readonly string[] {
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)
  return [...Object.keys(dependencies), ...peers]
}

/** Where Node.js would find a package; undefined for what was not installed, such as another platform's binary. */
function packageRoot(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
    if (folder === dirname(folder)) return undefined
  }
}

function folderSize(root: string): { readonly files: number; readonly bytes: number } {
  let files = 0
  let bytes = 0
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || path.slice(root.length).includes('/node_modules/')) continue
    files += 1
    bytes += statSync(path).size
  }
  return { files, bytes }
}

function isOfWorkspace(root: string): boolean {
  return root.startsWith(fileURLToPath(new URL('../../packages/', import.meta.url)))
}

/** Of our own packages, what would be published of them. */
function packedSize(root: string): { readonly files: number; readonly bytes: number } {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const packed = (JSON.parse(output) as { readonly entryCount: number; readonly unpackedSize: number }[])[0]
  if (packed === undefined) throw new Error(`npm packs nothing of ${root}`)
  return { files: packed.entryCount, bytes: packed.unpackedSize }
}
