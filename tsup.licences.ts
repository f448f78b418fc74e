import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Writes the licences of the npm packages that a build bundles beside it, as they ask. */
export function bundledLicences(): Plugin {
  return {
    name: 'bundled-licences',
    setup: (build) => {
      build.initialOptions.metafile = true
      build.onEnd(({ metafile }) => {
        const folders = new Set(Object.keys(metafile?.inputs ?? {}).flatMap((input) => packageFolder(input) ?? []))
        if (folders.size === 0) return
        const notices = [...folders].sort().map(notice)
        mkdirSync('dist', { recursive: true })
        writeFileSync('dist/THIRD-PARTY-LICENSES.txt', `This package contains code of others:\n\n${notices.join('\n\n')}\n`)
      })
    },
  }
}

function packageFolder(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
}

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined
  const text =
    file === undefined ? `Licence: ${manifest.license ?? 'see its repository'}` : readFileSync(join(folder, file), 'utf8').trim()
  return `${manifest.name} ${manifest.version}\n${'-'.repeat(40)}\n${text}`
}
