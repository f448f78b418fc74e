import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describeWithService } from '@hotplan/testkit/services'
import { expect, test } from 'vitest'

const run = promisify(execFile)

/** Runs a process that uses a store and never closes it; what it prints before it ends on its own. */
async function useAndLeave(subpath: string, options: object): Promise<string> {
  const program = `
    import { ${subpath}Store } from '@hotplan/cache-backends/${subpath}'
    const store = ${subpath}Store(${JSON.stringify({ deadlineMs: 5000, connectTimeoutMs: 5000, ...options })})
    await store.set('idle-test', new TextEncoder().encode('done'))
    const [value] = await store.getMany(['idle-test'])
    process.stdout.write(Buffer.from(value))`
  const args = [
    '--disable-warning=ExperimentalWarning',
    '--conditions',
    '@hotplan/source',
    '--input-type=module',
    '--eval',
    program,
  ]
  const { stdout } = await run(process.execPath, args, { cwd: join(import.meta.dirname, '..'), timeout: 15_000 })
  return stdout
}

describeWithService('redis', 'an idle store on a Redis server', (url) => {
  test.each(['redis', 'valkey'])('does not keep the process alive: %s', async (subpath) => {
    expect(await useAndLeave(subpath, { url })).toBe('done')
  })
})

describeWithService('memcached', 'an idle store on a Memcached server', (url) => {
  test('does not keep the process alive', async () => {
    expect(await useAndLeave('memcached', { servers: url })).toBe('done')
  })
})

test.each(['memory', 'disk'])('an idle %s store does not keep the process alive', async (subpath) => {
  const folder = await mkdtemp(join(tmpdir(), 'hotplan-idle-'))
  expect(await useAndLeave(subpath, { path: join(folder, 'cache.db') })).toBe('done')
  await rm(folder, { recursive: true })
})
