import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A library that is installed beside the benchmarks, by a lockfile of its own. */
export type PeerName = 'prisma' | 'zenstack'

/** Absolute path of a peer's folder, with a slash at its end. */
export function peerFolder(peer: PeerName): string {
  return fileURLToPath(new URL(`../peers/${peer}/`, import.meta.url))
}

/** Installs a peer unless that is done. */
export function installPeer(peer: PeerName): void {
  const folder = peerFolder(peer)
  if (existsSync(`${folder}node_modules/.modules.yaml`)) return
  const { packageManager } = readManifest(new URL('../../package.json', import.meta.url)) as { readonly packageManager: string }
  console.log(`installing ${peer} for the comparison (once)`)
  execFileSync('npx', ['--yes', `--package=${packageManager}`, '--', 'pnpm', 'install', '--frozen-lockfile'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // What the outer package manager says of its own workspace must not reach the inner one.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name))),
  })
}

/** Version of a package that a peer's manifest pins. */
export function pinnedVersion(peer: PeerName, name: string): string {
  const { dependencies } = readManifest(`${peerFolder(peer)}package.json`) as { readonly dependencies: Record<string, string> }
  return dependencies[name] ?? 'unknown'
}

function readManifest(path: string | URL): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
