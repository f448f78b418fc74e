import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A library that is installed beside the benchmarks, by a lockfile of its own. */
export type InstalledPeer = 'prisma' | 'zenstack' | 'drizzle' | 'drizzle-v1' | 'kysely' | 'mikro-orm' | 'postgres-js'

/** Absolute path of a peer's folder, with a slash at its end. */
export function peerFolder(peer: InstalledPeer): string {
  return fileURLToPath(new URL(`../peers/${peer}/`, import.meta.url))
}

/** Whether a peer is there as its lockfile says. */
export function isInstalled(peer: InstalledPeer): boolean {
  const [wanted, present] = ['pnpm-lock.yaml', 'node_modules/.pnpm/lock.yaml'].map((file) => `${peerFolder(peer)}${file}`)
  return existsSync(present as string) && readFileSync(present as string, 'utf8') === readFileSync(wanted as string, 'utf8')
}

/** Installs a peer unless that is done. */
export function installPeer(peer: InstalledPeer): void {
  const folder = peerFolder(peer)
  if (isInstalled(peer)) return
  const { packageManager } = readManifest(new URL('../../package.json', import.meta.url)) as { readonly packageManager: string }
  console.log(`installing ${peer} for the comparison (once)`)
  execFileSync('npx', ['--yes', `--package=${packageManager}`, '--', 'pnpm', 'install', '--frozen-lockfile'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // What the outer package manager says of its own workspace must not reach the inner one.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name))),
  })
}

/** Versions of the packages that a peer's manifest pins. */
export function pinnedVersions(peer: InstalledPeer): Readonly<Record<string, string>> {
  return (readManifest(`${peerFolder(peer)}package.json`) as { readonly dependencies: Record<string, string> }).dependencies
}

/** Version of a package that a peer's manifest pins. */
export function pinnedVersion(peer: InstalledPeer, name: string): string {
  return pinnedVersions(peer)[name] ?? 'unknown'
}

function readManifest(path: string | URL): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
