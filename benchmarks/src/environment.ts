import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { prismaVersions } from './prisma/installation.ts'

/** Where a run took place, and with what. */
export interface Environment {
  readonly date: string
  readonly node: string
  readonly machine: string
  readonly commit: string
  readonly versions: Readonly<Record<string, string>>
}

export function describeEnvironment(): Environment {
  const cores = cpus()
  // "AMD EPYC 7B13 64-Core" says more than may be known of a shared machine.
  const maker = /AMD EPYC|Intel\S* Xeon|Apple M\d+|Ryzen|Core/.exec(cores[0]?.model ?? '')?.[0]
  return {
    date: `${new Date().toISOString().slice(0, 16)}Z`,
    node: process.version,
    machine: `${cores.length} cores, ${process.platform} ${process.arch}${maker === undefined ? '' : ` (${maker})`}`,
    commit: commit(),
    versions: { 'better-sqlite3': packageVersion('better-sqlite3'), pg: packageVersion('pg'), ...prismaVersions() },
  }
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
