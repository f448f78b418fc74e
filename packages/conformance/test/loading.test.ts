import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { sqliteFile } from '@hotplan/testkit/services'
import { pglite } from 'hotplan/pglite'
import { sqlite } from 'hotplan/sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import { plainPostgres, sqliteDatabase } from '../src/databases.ts'
import { fixtureSchema, openFixture, untypedClient } from '../src/fixture.ts'

const run = promisify(execFile)
const packages = resolve(import.meta.dirname, '../..')

/** Runs a module in a process of its own, which prints what it loads: files of packages by path, and modules of Node.js. */
async function loadedBy(code: string, conditions: readonly string[]): Promise<readonly string[]> {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({ load: (url, context, next) => { loaded.add(url); return next(url, context) } })
    const getBuiltin = process.getBuiltinModule
    process.getBuiltinModule = (name) => { loaded.add(name.startsWith('node:') ? name : 'node:' + name); return getBuiltin.call(process, name) }
    ${code}
    process.stdout.write('\\n' + JSON.stringify([...loaded]))`
  const { stdout } = await run(process.execPath, [...conditions, '--input-type=module', '--eval', script], {
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
  })
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n')))
}

/** What must not be loaded by importing the client, as it appears in a path or as a module of Node.js. */
const heavy =
  /node_modules\/(@[a-z-]+\/)?(kysely|pg|pg-[a-z]+|pglite|better-sqlite3|ioredis|iovalkey|redis|memcache|mysql2)\/|packages\/(compiler|drivers|cache-backends|cli)\/|^node:(crypto|sqlite|net|tls|worker_threads)$/

const source = ['--conditions=@hotplan/source']
const isBuilt = ['client', 'plan', 'schema', 'parameterizer', 'cache-key', 'plan-cache', 'data-mapper', 'interpreter'].every(
  (name) => existsSync(resolve(packages, name, 'dist/index.js')),
)

describe.each([
  ['from source', source, true],
  ['as built', [], isBuilt],
] as const)('the client %s', (_title, conditions, isThere) => {
  test.skipIf(!isThere)('is imported without drivers, backends, kysely, compiler and the heavy modules of Node.js', async () => {
    const loaded = await loadedBy(`await import('hotplan')`, conditions)
    expect(loaded.some((url) => url.includes('/client/'))).toBe(true)
    expect(loaded.filter((url) => heavy.test(url))).toEqual([])
  })

  test.skipIf(!isThere || conditions.length > 0)('is one file besides the chunks that packages share', async () => {
    const loaded = await loadedBy(`await import('hotplan')`, conditions)
    const files = loaded.filter((url) => url.startsWith('file:'))
    expect(files.every((url) => url.includes('/client/dist/'))).toBe(true)
    expect(files.length).toBeLessThanOrEqual(3)
  })

  test.skipIf(!isThere)('is made without them too, but for its driver', async () => {
    const loaded = await loadedBy(
      `const { createClient, defineSchema } = await import('hotplan')
       const { pg } = await import('hotplan/pg')
       createClient({ schema: defineSchema({ provider: 'postgresql', models: {}, enums: {}, fingerprint: 'x' }), driver: pg({ url: 'postgres://localhost/x' }) })`,
      conditions,
    )
    expect(loaded.filter((url) => heavy.test(url) && !url.includes('packages/drivers/'))).toEqual([])
  })
})

test('the expression that finds heavy modules finds them', async () => {
  const loaded = await loadedBy(
    `await import(${JSON.stringify(resolve(packages, 'compiler/src/index.ts'))}); await import('pg'); await import('node:sqlite')`,
    source,
  )
  for (const name of [/node_modules\/kysely/, /packages\/compiler\//, /\/pg\//, /^node:sqlite$/])
    expect(loaded.filter((url) => heavy.test(url)).some((url) => name.test(url))).toBe(true)
})

test('connecting is on its way before the compiler is loaded', async () => {
  const schema = JSON.stringify(fixtureSchema('blog', plainPostgres))
  const loaded = await loadedBy(
    `const { Socket } = await import('node:net')
     const connect = Socket.prototype.connect
     Socket.prototype.connect = function (...to) { loaded.add('a socket'); return connect.apply(this, to) }
     const { createClient, defineSchema } = await import('hotplan')
     const { pg } = await import('hotplan/pg')
     const db = createClient({ schema: defineSchema(${schema}), driver: pg({ url: 'postgres://nobody@127.0.0.1:1/nothing' }) })
     await db.user.findFirst({ select: { name: true } }).then(() => { throw new Error('answered') }, () => undefined)
     await db.$disconnect()`,
    source,
  )
  const compiler = loaded.findIndex((url) => url.includes('packages/compiler/'))
  expect(compiler).toBeGreaterThan(0)
  expect(loaded.slice(0, compiler)).toContain('a socket')
})

describe('a process that only runs shapes of a snapshot', () => {
  const database = sqliteFile()
  const snapshot = sqliteFile()

  beforeAll(async () => {
    const opened = await openFixture('blog', { ...sqliteDatabase, open: async () => fileDatabase() })
    const db = untypedClient({ schema: fixtureSchema('blog', sqliteDatabase), driver: opened.driver })
    await db.user.findUnique({ where: { id: 1 }, select: { name: true } })
    await db.$plans.save(snapshot)
    await opened.close()
  })

  function fileDatabase(): { readonly driver: ReturnType<typeof sqlite>; close(): Promise<void> } {
    const driver = sqlite({ file: database })
    return { driver, close: () => driver.close() }
  }

  async function play(shape: string): Promise<readonly string[]> {
    const schema = JSON.stringify(fixtureSchema('blog', sqliteDatabase))
    return loadedBy(
      `const { createClient, defineSchema } = await import('hotplan')
       const { sqlite } = await import('hotplan/sqlite')
              const db = createClient({ schema: defineSchema(${schema}), driver: sqlite({ file: ${JSON.stringify(database)} }) })
       const report = await db.$warmup({ snapshot: ${JSON.stringify(snapshot)} })
       if (report.shapes !== 1) throw new Error(report.ignored)
       const found = await db.user.findUnique(${shape})
       if (found.name !== 'alice') throw new Error('wrong answer')
       await db.$disconnect()`,
      source,
    )
  }

  test('never loads the compiler', async () => {
    expect(
      (await play('{ where: { id: 2 }, select: { name: true } }')).filter(
        (url) => heavy.test(url) && /kysely|compiler/.test(url),
      ),
    ).toEqual([])
  })

  test('loads it for a shape that is not there', async () => {
    const loaded = await play('{ where: { id: 2 }, select: { name: true, id: true } }')
    expect(loaded.some((url) => url.includes('node_modules/kysely'))).toBe(true)
  })
})

test('calls that are merged load no compiler where a snapshot has their shape', async () => {
  const snapshot = sqliteFile()
  const schema = fixtureSchema('blog', plainPostgres)
  const planner = untypedClient({ schema, driver: pglite() })
  await planner.$plans.explain(planner.user.findUnique({ where: { id: 1 }, select: { name: true } }))
  await planner.$plans.save(snapshot)
  await planner.$disconnect()
  const loaded = await loadedBy(
    `const { createClient, defineSchema } = await import('hotplan')
     const { pglite } = await import('hotplan/pglite')
     const driver = pglite()
     await driver.executeScript(${JSON.stringify(`create table "User" (id int, name text); insert into "User" values (1, 'one'), (2, 'two')`)})
     const db = createClient({ schema: defineSchema(${JSON.stringify(schema)}), driver })
     const report = await db.$warmup({ snapshot: ${JSON.stringify(snapshot)} })
     if (report.shapes !== 1) throw new Error(report.ignored)
     const merged = []
     db.$on('query', ({ calls }) => merged.push(calls))
     const byId = (id) => db.user.findUnique({ where: { id }, select: { name: true } })
     const found = await Promise.all([byId(1), byId(2), byId(3)])
     if (JSON.stringify([found, merged]) !== '[[{"name":"one"},{"name":"two"},null],[3]]') throw new Error(JSON.stringify([found, merged]))
     const again = await db.$plans.snapshot()
     if (again.entries[0].merged === undefined) throw new Error('the plan is lost')
     await db.$disconnect()`,
    source,
  )
  expect(loaded.filter((url) => heavy.test(url) && /kysely|compiler/.test(url))).toEqual([])
})
