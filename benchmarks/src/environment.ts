import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { installationsOf } from '../e2e/prepare.ts'
import type { PeerName } from '../e2e/registry.ts'
import { type InstalledPeer, pinnedVersions } from './installed-peer.ts'

/** Where a run took place, and with what. */
export interface Environment {
  readonly date: string
  readonly node: string
  readonly machine: string
  readonly commit: string
  readonly versions: Readonly<Record<string, string>>
}

export function describeEnvironment(peers: readonly PeerName[]): Environment {
  const cores = cpus()
  // "AMD EPYC 7B13 64-Core" says more than may be known of a shared machine.
  const maker = /AMD EPYC|Intel\S* Xeon|Apple M\d+|Ryzen|Core/.exec(cores[0]?.model ?? '')?.[0]
  return {
    date: `${new Date().toISOString().slice(0, 16)}Z`,
    node: process.version,
    machine: `${cores.length} cores, ${process.platform} ${process.arch}${maker === undefined ? '' : ` (${maker})`}`,
    commit: commit(),
    versions: {
      'better-sqlite3': packageVersion('better-sqlite3'),
      pg: packageVersion('pg'),
      ...Object.assign({}, ...installationsOf(peers).map(versionsOf)),
    },
  }
}

/** Two versions of one package are told apart by the folders that they are installed in. */
function versionsOf(peer: InstalledPeer): Readonly<Record<string, string>> {
  const entries = Object.entries(pinnedVersions(peer)).filter(([name]) => name !== 'pg' && name !== 'better-sqlite3')
  return Object.fromEntries(entries.map(([name, version]) => [name === 'drizzle-orm' ? `${name} (${peer})` : name, version]))
}

function packageVersion(name: string): string {
  const manifest = readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
