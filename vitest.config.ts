import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Services whose servers the tests of a project talk to; they are started once per run, and only for these projects. */
const services: Readonly<Record<string, string>> = {
  'cache-backends': 'redis memcached',
  cli: 'postgres',
  client: 'postgres',
  conformance: 'postgres',
  drivers: 'postgres pgbouncer',
  interpreter: 'postgres',
  testkit: 'postgres pgbouncer redis memcached mariadb',
  threads: 'postgres',
}

// Workspace siblings are tested from their source; the others are vite's own for a server, which setting any replaces.
const conditions = ['@hotplan/source', 'module', 'node', 'development|production']
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } }

// Databases on a busy machine of two cores: a test that hangs is told from one that waits.
const patience = { testTimeout: 30_000, hookTimeout: 60_000 }

const workspaces = [...readdirSync('packages').map((name) => `packages/${name}`), 'apps/threads', 'benchmarks']

const projects = workspaces
  .filter((root) => existsSync(`${root}/package.json`))
  .map((root) => {
    const name = root.replace(/^.*\//, '')
    return {
      ...shared,
      root,
      test: { ...patience, name, include: ['test/**/*.test.ts'], env: { HOTPLAN_TEST_SERVICES: services[name] ?? '' } },
    }
  })

const types = {
  ...shared,
  test: {
    name: 'types',
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      include: ['packages/*/test/**/*.test-d.ts'],
      tsconfig: './tsconfig.types.json',
    },
  },
}

export default defineConfig({
  test: {
    projects: [...projects, types],
    globalSetup: ['packages/testkit/src/services/global-setup.ts'],
  },
})
