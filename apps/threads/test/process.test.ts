import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

let folder: string
let children: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotplan-threads-process-'))
  children = []
})

afterEach(() => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

interface Run {
  readonly child: ChildProcess
  readonly output: () => string
  readonly exit: Promise<number | null>
}

/** Starts the application as its own process, in an empty folder. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const { DATABASE_URL: _unset, ...inherited } = process.env
  const child = spawn(process.execPath, ['--conditions=@hotplan/source', main, ...args], {
    cwd: folder,
    env: { ...inherited, ...env },
  })
  children.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)))
  return { child, output: () => text, exit: new Promise((resolve) => child.on('close', resolve)) }
}

async function ready(run: Run): Promise<string> {
  return expect
    .poll(() => /ready at (http\S+)/.exec(run.output())?.[1], { timeout: 30_000, interval: 50 })
    .toBeDefined()
    .then(() => /ready at (http\S+)/.exec(run.output())?.[1] ?? '')
}

async function takenPort(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

describe('the process', () => {
  test('takes the next free port, says so, and ends in order on SIGTERM', async () => {
    const { port, server } = await takenPort()
    const run = start(['--sqlite', 'my.db'], { PORT: String(port) })
    const url = await ready(run)
    expect(Number(new URL(url).port)).toBeGreaterThan(port)
    expect(run.output()).toContain(`port ${port} is taken`)
    expect((await fetch(url)).status).toBe(200)
    run.child.kill('SIGTERM')
    expect(await run.exit).toBe(0)
    server.close()
    expect(existsSync(join(folder, 'my.db'))).toBe(true)
    expect(existsSync(join(folder, 'my.db-wal'))).toBe(false)
  }, 60_000)

  test('keeps a second one out of its PGlite folder, and releases it on SIGINT', async () => {
    const first = start([], { PORT: '0' })
    await ready(first)
    expect(existsSync(join(folder, '.data/threads'))).toBe(true)
    const second = start([], { PORT: '0' })
    expect(await second.exit).toBe(1)
    expect(second.output()).toMatch(
      /^threads: PGlite in .data\/threads does not open. The data directory is in use by the process \d+/,
    )
    first.child.kill('SIGINT')
    expect(await first.exit).toBe(0)
    const third = start([], { PORT: '0' })
    await ready(third)
    expect(third.output()).not.toContain('created the tables')
  }, 120_000)

  test.each([
    [['--sqlite', 'a', 'b'], {}, 'there is an argument too many'],
    [['--postgres'], {}, "Unknown option '--postgres'"],
    [[], { PORT: '70000' }, 'PORT has to be a number from 0 to 65535'],
    [[], { DATABASE_URL: 'mysql://root:secret@localhost/x' }, 'DATABASE_URL has an unknown form'],
    [[], { DATABASE_URL: 'postgres://root:secret@localhost:1/x' }, 'localhost:1'],
  ])(
    'tells what is wrong with %j %j in a sentence',
    async (args, env, message) => {
      const run = start(args, env)
      expect(await run.exit).toBe(1)
      expect(run.output()).toMatch(/^threads: /)
      expect(run.output()).toContain(message)
      expect(run.output()).not.toMatch(/secret|^ {4}at /m)
    },
    30_000,
  )
})
