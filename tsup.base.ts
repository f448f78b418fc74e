import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { bundledLicences } from './tsup.licences.ts'

interface PackageManifest {
  readonly exports: Readonly<Record<string, string | { readonly '@hotplan/source': string }>>
  readonly bin?: Readonly<Record<string, string>>
}

/** Output name (without extension) of a source file: `./src/pg/index.ts` becomes `pg/index`. */
function outputName(source: string): string {
  return source.replace(/^\.\/src\//, '').replace(/\.ts$/, '')
}

/**
 * The entries of a package are what its `exports` name under `@hotplan/source`, so the manifest is the only list,
 * and `dist` always has the layout of `src`. A `bin` adds its own entry.
 */
function entries(manifest: PackageManifest): Record<string, string> {
  const sources = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target['@hotplan/source']],
  )
  const bins = Object.values(manifest.bin ?? {}).map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, './src/$1.ts'))
  return Object.fromEntries([...sources, ...bins].map((source) => [outputName(source), source]))
}

/**
 * The build of every package: ESM, split so that dynamic imports stay chunks of their own, declarations beside. It is readable as it
 * is; maps would be three times its size. `compact` leaves out white space and comments, where much code of others is bundled.
 */
export function packageBuild({ compact = false }: { readonly compact?: boolean } = {}): ReturnType<typeof defineConfig> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageManifest
  return defineConfig({
    entry: entries(manifest),
    format: 'esm',
    target: 'node22',
    platform: 'node',
    splitting: true,
    treeshake: true,
    minifyWhitespace: compact,
    esbuildPlugins: [bundledLicences()],
    clean: true,
    dts: true,
    tsconfig: 'tsconfig.build.json',
  })
}
