import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sqliteSchema } from './fixtures.ts'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

let folder: string

function node(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, NODE_NO_WARNINGS: '1' } }
    execFile(process.execPath, ['--conditions=@hotplan/source', ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}

/** A project with a schema, its generated module, a client that would open `app.db`, and a module of queries. */
async function writeProject(queries: string): Promise<void> {
  write('schema.prisma', sqliteSchema('model User {\n  id Int @id\n  name String\n}'))
  expect((await node(bin, 'generate', '--output', 'hotplan.ts')).stderr).toBe('')
  write(
    'db.ts',
    `import { createClient } from 'hotplan'
     import { sqlite } from 'hotplan/sqlite'
     import { schema } from './hotplan.ts'
     export const db = createClient({ schema, driver: sqlite({ file: 'app.db' }) })`,
  )
  write('queries.ts', queries)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotplan-precompile-'))
  write('package.json', '{ "type": "module" }')
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const listed = `import { db } from './db.ts'
  export { db }
  export const queries = [
    db.user.findUnique({ where: { id: 1 } }),
    db.user.findUnique({ where: { id: 2 } }),
    db.user.findMany({ where: { name: { contains: 'a' } }, take: 10 }),
  ]`

describe('hotplan precompile', () => {
  test('writes plans with which a process runs the queries without the compiler, and opens no database', async () => {
    await writeProject(listed)
    const outcome = await node(bin, 'precompile', '--queries', 'queries.ts')
    expect(outcome).toEqual({ code: 0, stderr: '', stdout: 'Plans of 2 shapes were written to plans.bin\n' })
    expect(existsSync(join(folder, 'app.db'))).toBe(false)

    const database = new DatabaseSync(join(folder, 'app.db'))
    database.exec(`create table "User" (id integer primary key, name text not null); insert into "User" values (7, 'Ada')`)
    database.close()
    write(
      'app.ts',
      `import { registerHooks } from 'node:module'
       const loaded: string[] = []
       registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
       const { db } = await import('./db.ts')
       const { shapes, ignored } = await db.$warmup({ snapshot: 'plans.bin' })
       const found = [await db.user.findUnique({ where: { id: 7 } }), await db.user.findMany({ where: { name: { contains: 'd' } }, take: 5 })]
       const { compiles } = db.$plans.stats()
       console.log(JSON.stringify({ shapes, ignored, found, compiles, compiler: loaded.some((url) => /node_modules.kysely|packages.compiler/.test(url)) }))
       await db.$disconnect()`,
    )
    const ran = await node('app.ts')
    expect(ran.stderr).toBe('')
    const ada = { id: 7, name: 'Ada' }
    expect(JSON.parse(ran.stdout)).toEqual({ shapes: 2, found: [ada, [ada]], compiles: 0, compiler: false })
  }, 60_000)

  test('writes where it is told', async () => {
    await writeProject(listed)
    const { stdout } = await node(bin, 'precompile', '--queries', './queries.ts', '--output', 'known.bin')
    expect(stdout).toBe('Plans of 2 shapes were written to known.bin\n')
    expect(existsSync(join(folder, 'known.bin'))).toBe(true)
    expect(existsSync(join(folder, 'plans.bin'))).toBe(false)
  }, 60_000)

  test.each([
    ['no module', undefined, /precompile needs --queries/],
    ['a module that is not there', '', /there is no module at nothing\.ts/],
    ['no client', 'export const queries = [1]', /has to export `db`/],
    ['no queries', `export { db } from './db.ts'`, /has to export `queries`/],
    [
      'something else than a query',
      `export { db } from './db.ts'; export const queries = [1]`,
      /^hotplan: queries\[0\]: .*not been awaited/,
    ],
    [
      'a query that is wrong',
      `import { db } from './db.ts'; export { db }; export const queries = [db.user.count(), db.user.findMany({ where: { nam: 'x' } as object })]`,
      /^hotplan: queries\[1\]: .*where\.nam/s,
    ],
  ])(
    'refuses %s, and writes nothing',
    async (_title, queries, message) => {
      await writeProject(queries ?? '')
      const path = queries === undefined ? [] : ['--queries', queries === '' ? 'nothing.ts' : 'queries.ts']
      const outcome = await node(bin, 'precompile', ...path)
      expect(outcome.code).toBe(1)
      expect(outcome.stdout).toBe('')
      expect(outcome.stderr).toMatch(message)
      expect(outcome.stderr).not.toContain('    at ')
      expect(existsSync(join(folder, 'plans.bin'))).toBe(false)
    },
    60_000,
  )
})
