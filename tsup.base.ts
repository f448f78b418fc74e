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

export interface BuildOptions {
  /**
   * Packages whose code goes into the build, so that loading it opens fewer files. Those that are development dependencies are not installed beside
   * it: their declarations go in too, found by `types` of their manifests.
   */
  readonly bundled?: readonly string[]
  /** Whether names inside the build are shortened too. For code that loads late, is large, and stands in no stack trace of an error of the user. */
  readonly shortNames?: boolean
}

/**
 * The build of every package: ESM, split so that dynamic imports stay chunks of their own, declarations beside. White space and comments are left
 * out, which a process would read at every start; names stay, so that a stack trace can be read.
 */
export function packageBuild({ bundled = [], shortNames = false }: BuildOptions = {}): ReturnType<typeof defineConfig> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageManifest
  return defineConfig({
    entry: entries(manifest),
    format: 'esm',
    target: 'node22',
    platform: 'node',
    splitting: true,
    treeshake: true,
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: shortNames,
    noExternal: [...bundled],
    esbuildPlugins: [bundledLicences()],
    clean: true,
    dts: bundled.length === 0 ? true : { resolve: [...bundled] },
    tsconfig: 'tsconfig.build.json',
  })
}
