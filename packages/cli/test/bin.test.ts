import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { createDatabase, describeWithService } from '@hotplan/testkit/services'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixture, sqliteSchema } from './fixtures.ts'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const text = sqliteSchema('model User {\n  id Int @id\n  name String\n}')

interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

let folder: string

function hotplan(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const { DATABASE_URL: _unset, ...rest } = process.env
    const options = { cwd: folder, env: { ...rest, ...env } }
    execFile(process.execPath, ['--conditions=@hotplan/source', bin, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code)
      resolve({ code, stdout, stderr: stderr.replace(/^\(node:\d+\).*\n\(Use .*\n/gm, '') })
    })
  })
}

function write(name: string, content: string): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

function tablesOf(file: string): readonly unknown[] {
  const database = new DatabaseSync(join(folder, file))
  const rows = database.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`).all()
  database.close()
  return rows.map((row) => row['name'])
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotplan-bin-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** One sentence on standard error, nothing on standard output, no stack. */
function expectRefusal(outcome: Outcome, message: string | RegExp): void {
  expect(outcome.stdout).toBe('')
  expect(outcome.stderr).toMatch(message)
  expect(outcome.stderr).toMatch(/^hotplan: /)
  expect(outcome.stderr).not.toMatch(/^ {4}at /m)
  expect(outcome.code).toBe(1)
}

describe('hotplan', () => {
  test('--help names every command and option', async () => {
    const { code, stdout } = await hotplan(['--help'])
    expect(code).toBe(0)
    for (const word of ['generate', 'push', '--schema', '--output', '--url', '--force-reset', 'DATABASE_URL']) {
      expect(stdout).toContain(word)
    }
    expect((await hotplan([])).stdout).toBe(stdout)
  })

  test('--version is that of the package', async () => {
    expect(await hotplan(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  test.each([
    [['migrate'], 'expected a command, generate, push, precompile; see hotplan --help'],
    [['constructor'], 'expected a command, generate, push, precompile'],
    [['generate', 'more'], 'generate takes no further arguments'],
    [['generate', '--url', 'file:x'], 'generate has no option --url'],
    [['push', '--what'], "Unknown option '--what'; see hotplan --help"],
    [['push', '--url'], /--url.* argument/],
  ])('refuses %j', async (args, message) => {
    expectRefusal(await hotplan(args), message)
  })
})

describe('hotplan generate', () => {
  test('writes the module beside the schema, and leaves it alone while nothing changes', async () => {
    write('prisma/schema.prisma', text)
    expect(await hotplan(['generate'])).toEqual({ code: 0, stdout: 'Wrote prisma/generated/hotplan.ts: 1 model\n', stderr: '' })
    const path = join(folder, 'prisma/generated/hotplan.ts')
    const before = statSync(path)
    expect(readFileSync(path, 'utf8')).toContain('User')
    expect((await hotplan(['generate'])).stdout).toBe('prisma/generated/hotplan.ts is up to date\n')
    expect(statSync(path).mtimeMs).toBe(before.mtimeMs)
    expect(statSync(path).ino).toBe(before.ino)
    expect(readdirSync(join(folder, 'prisma/generated'))).toEqual(['hotplan.ts'])
  })

  test('writes where --output says, a file or a folder', async () => {
    write('schema.prisma', text)
    expect((await hotplan(['generate', '--output', 'src/db.ts'])).stdout).toBe('Wrote src/db.ts: 1 model\n')
    expect((await hotplan(['generate', '--output', 'src'])).stdout).toBe('Wrote src/hotplan.ts: 1 model\n')
  })

  test('writes where the generator block says, relative to the schema', async () => {
    const block = 'generator db {\n  provider = "hotplan"\n  output = "../src/db.ts"\n}\n'
    const other = 'generator client {\n  provider = "prisma-client"\n  output = "../src/prisma"\n}\n'
    write('prisma/schema.prisma', other + block + text)
    expect((await hotplan(['generate'])).stdout).toBe('Wrote src/db.ts: 1 model\n')
  })

  test('reads a folder of schema files', async () => {
    write('db/main.prisma', text)
    write('db/more/post.prisma', 'model Post {\n  id Int @id\n}\n')
    write('db/notes.txt', 'no schema')
    expect((await hotplan(['generate', '--schema', 'db'])).stdout).toBe('Wrote db/generated/hotplan.ts: 2 models\n')
  })

  test('reads a schema from several places, each file once', async () => {
    write('shared/models.prisma', 'model User {\n  id Int @id\n}')
    write('sqlite.prisma', sqliteSchema(''))
    const args = ['--schema', 'sqlite.prisma', '--schema', 'shared', '--schema', 'shared/models.prisma']
    expect((await hotplan(['generate', ...args])).stdout).toBe('Wrote generated/hotplan.ts: 1 model\n')
    expectRefusal(await hotplan(['generate', ...args, '--schema', 'missing']), 'There is no schema at missing')
  })

  test('tells where a schema is wrong and writes nothing', async () => {
    write('schema.prisma', `${text}model Post {\n  id Int @id\n  user Nobody\n}\n`)
    expectRefusal(await hotplan(['generate']), /schema\.prisma:11:8: the schema is not valid\nerror: Type "Nobody" is neither/)
    expect(readdirSync(folder)).toEqual(['schema.prisma'])
  })

  test('tells where it looked for a schema', async () => {
    expectRefusal(await hotplan(['generate']), 'There is no schema at schema.prisma, prisma/schema.prisma')
    expectRefusal(await hotplan(['generate', '--schema', 'missing.prisma']), 'There is no schema at missing.prisma')
  })

  test('leaves the old module whole where the new one cannot be written', async () => {
    write('schema.prisma', text)
    write('blocked', 'a file where a folder is needed')
    expectRefusal(await hotplan(['generate', '--output', 'blocked/db.ts']), /EEXIST|ENOTDIR/)
    expect(readFileSync(join(folder, 'blocked'), 'utf8')).toBe('a file where a folder is needed')
  })
})

describe('hotplan push', () => {
  test('creates the tables in a SQLite file', async () => {
    write('schema.prisma', text)
    expect(await hotplan(['push', '--url', 'file:dev.db'])).toEqual({
      code: 0,
      stdout: 'The tables of the schema were created\n',
      stderr: '',
    })
    expect(tablesOf('dev.db')).toEqual(['User'])
  })

  test('reads DATABASE_URL, and takes an absolute file', async () => {
    write('schema.prisma', text)
    expect((await hotplan(['push'], { DATABASE_URL: `file://${join(folder, 'dev.db')}` })).code).toBe(0)
    expect(tablesOf('dev.db')).toEqual(['User'])
  })

  test('refuses where a table exists, unless told to reset', async () => {
    write('schema.prisma', text)
    const args = ['push', '--url', 'file:dev.db']
    await hotplan(args)
    expectRefusal(await hotplan(args), 'The database already has User: nothing was changed')
    expect((await hotplan([...args, '--force-reset'])).code).toBe(0)
  })

  test('says which views it leaves out', async () => {
    write('schema.prisma', fixture('everything-sqlite.prisma'))
    const { stdout } = await hotplan(['push', '--url', 'file:dev.db'])
    expect(stdout).toBe('The tables of the schema were created\nThe view Overview was not created: create it by hand\n')
  })

  test('creates the tables in a folder of PGlite', { timeout: 60_000 }, async () => {
    write('schema.prisma', text.replace('sqlite', 'postgresql'))
    const args = ['push', '--url', 'pglite:data/db']
    expect((await hotplan(args)).stdout).toBe('The tables of the schema were created\n')
    expectRefusal(await hotplan(args), 'The database already has public.User')
  })

  test.each([
    [[], 'There is no database URL: give --url or set DATABASE_URL'],
    [['--url', 'oracle://u:secret@host/db'], 'The database URL has an unknown form: expected postgres://…, file:… or pglite:…'],
    [['--url', 'nonsense'], 'The database URL has an unknown form'],
    [['--url', 'pglite:data'], 'The schema is written for sqlite, the database is postgresql'],
  ])('refuses %j', async (args, message) => {
    write('schema.prisma', text)
    const outcome = await hotplan(['push', ...args])
    expectRefusal(outcome, message)
    expect(outcome.stderr).not.toContain('secret')
  })

  test('tells that a server cannot be reached, without its password', async () => {
    write('schema.prisma', text.replace('sqlite', 'postgresql'))
    const outcome = await hotplan(['push', '--url', 'postgres://user:secret@127.0.0.1:1/db'])
    expectRefusal(outcome, /reach/i)
    expect(outcome.stderr).not.toContain('secret')
  })

  describeWithService('postgres', 'on a server', () => {
    test('creates the tables, and refuses to do it twice', async () => {
      write('schema.prisma', fixture('everything-postgres.prisma'))
      const url = await createDatabase()
      expect((await hotplan(['push', '--url', url])).stdout).toContain(
        'The tables of the schema were created\nThe view over_view',
      )
      expectRefusal(await hotplan(['push', '--url', url]), 'The database already has archive.Toy, archive.people')
    })
  })
})
