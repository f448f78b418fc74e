import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { redis } from '../src/services/redis.ts'
import { resolveService } from '../src/services/resolve.ts'

const run = promisify(execFile)

const nothingUpstream = (): undefined => undefined
const absent = { ...redis, launchers: [] }

afterEach(() => vi.unstubAllEnvs())

describe('a service that is missing', () => {
  test('is reported with its reason', async () => {
    vi.stubEnv('REQUIRE_SERVICES', '')
    vi.stubEnv('TEST_REDIS_URL', '')

    const { state } = await resolveService(absent, nothingUpstream)

    expect(state).toEqual({ kind: 'missing', reason: 'no redis on this machine' })
  })

  test.for(['all', 'postgres,redis'])('fails the run where REQUIRE_SERVICES is %s, and says how to get it', async (required) => {
    vi.stubEnv('REQUIRE_SERVICES', required)
    vi.stubEnv('TEST_REDIS_URL', '')

    await expect(resolveService(absent, nothingUpstream)).rejects.toThrow(
      /redis.*apt-get install -y redis-server.*TEST_REDIS_URL/,
    )
  })

  test('fails the run where its variable names a server that does not answer', async () => {
    vi.stubEnv('TEST_REDIS_URL', 'redis://127.0.0.1:1')

    await expect(resolveService(redis, nothingUpstream)).rejects.toThrow(/^TEST_REDIS_URL names a server that does not answer/)
  })

  test('skips its suites, runs the others, and ends the run with how many and how to install it', async () => {
    const vitest = resolve(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs')

    const { stdout } = await run(process.execPath, [vitest, 'run', '--root', join(import.meta.dirname, 'missing-service')])

    expect(stdout.trim()).toBe(
      'Skipped, because a service is missing:\n  redis: 2 tests in 1 files. apt-get install -y redis-server, or set TEST_REDIS_URL',
    )
  })
})
