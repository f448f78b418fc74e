import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const packages = join(import.meta.dirname, '..', '..')
const subpaths = ['memory', 'null', 'disk', 'redis', 'valkey', 'memcached'] as const

const quiet = ['--disable-warning=ExperimentalWarning', '--conditions', '@hotplan/source', '--input-type=module', '--eval']

async function print(cwd: string, program: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [...quiet, program], { cwd, timeout: 20_000 })
  return JSON.parse(stdout)
}

describe('importing a store and making one', () => {
  test.each(subpaths)('loads nothing but this package and the vocabulary: %s', async (subpath) => {
    const program = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({
        load(url, context, next) {
          loaded.push(url)
          return next(url, context)
        },
      })
      const builtinsBefore = new Set(process.moduleLoadList)
      const { ${subpath}Store } = await import('@hotplan/cache-backends/${subpath}')
      const store = ${subpath}Store({ path: 'never-made.db' })
      const builtins = process.moduleLoadList.filter((name) => !builtinsBefore.has(name))
      await store.close()
      console.log(JSON.stringify({ loaded, builtins }))`
    const { loaded, builtins } = (await print(join(packages, 'cache-backends'), program)) as Record<
      'loaded' | 'builtins',
      string[]
    >
    expect(loaded.length).toBeGreaterThan(2)
    expect(loaded.filter((url) => !/\/packages\/(cache-backends|plan)\/src\//.test(url) && url !== 'node:buffer')).toEqual([])
    expect(builtins.filter((name) => /crypto|sqlite|net|tls|\bfs\b/.test(name))).toEqual([])
  })
})

describe('a store whose package is not installed', () => {
  let project: string

  /** A project with these two packages, as JavaScript, and no other. */
  async function install(name: string, entries: Readonly<Record<string, string>>): Promise<void> {
    const folder = join(project, 'node_modules', '@hotplan', name)
    await mkdir(folder, { recursive: true })
    await cp(join(packages, name, 'src'), folder, { recursive: true })
    for (const file of await readdir(folder)) {
      const source = stripTypeScriptTypes(await readFile(join(folder, file), 'utf8'))
      await writeFile(join(folder, file.replace(/\.ts$/, '.js')), source.replaceAll(/'(\.[^']*)\.ts'/g, "'$1.js'"))
    }
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: `@hotplan/${name}`, type: 'module', exports: entries }))
  }

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'hotplan-bare-'))
    await install('plan', { '.': './index.js' })
    await install('cache-backends', Object.fromEntries(subpaths.map((subpath) => [`./${subpath}`, `./${subpath}.js`])))
  })

  afterAll(() => rm(project, { recursive: true }))

  const failing = (subpath: string, options: string): string => `
    import { ${subpath}Store } from '@hotplan/cache-backends/${subpath}'
    const store = ${subpath}Store(${options})
    const describe = ({ name, code, message, meta }) => ({ name, code, message, meta })
    const first = await store.getMany(['a']).catch(describe)
    const second = await store.set('a', new Uint8Array(1)).catch(describe)
    await store.close()
    console.log(JSON.stringify([first, second, store.stats().failures]))`

  test.each([
    ['redis', 'ioredis'],
    ['valkey', 'iovalkey'],
    ['memcached', 'memcache'],
  ])('says in one sentence what the %s store needs and how to install it', async (subpath, name) => {
    const error = {
      name: 'StoreError',
      code: 'STORE.MISSING_PACKAGE',
      message: `The ${subpath} store needs the package \`${name}\`, which is not installed. Run \`npm install ${name}\`.`,
      meta: { store: subpath, package: name },
    }
    expect(await print(project, failing(subpath, ''))).toEqual([error, error, 2])
  })

  test.each([
    ['redis', '{ lib: () => { throw Object.assign(new Error("boom"), { code: "X" }) } }'],
    ['memcached', '{ lib: async () => { throw new Error("boom") } }'],
  ])('uses the library it is given and reports its failure as what it is: %s', async (subpath, options) => {
    expect(await print(project, failing(subpath, options))).toMatchObject([
      { code: 'STORE.UNAVAILABLE' },
      { code: 'STORE.UNAVAILABLE' },
      2,
    ])
  })
})
