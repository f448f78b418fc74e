import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ClientOptions } from '../src/index.ts'
import { openAccounts } from './fixtures/accounts.ts'

type ErrorFormat = NonNullable<ClientOptions['errorFormat']>

const terminal = { isTTY: process.stderr.isTTY }

afterEach(() => {
  vi.unstubAllEnvs()
  process.stderr.isTTY = terminal.isTTY
})

/** Messages of a malformed query, of a query without an answer, and of a raw query. */
async function messages(errorFormat?: ErrorFormat): Promise<string[]> {
  const db = await openAccounts('sqlite', errorFormat === undefined ? {} : { errorFormat })
  const queries = [
    db.account.findMany({ where: { nme: 'x' } }),
    db.account.findUniqueOrThrow({ where: { id: 1 } }),
    db.$queryRawUnsafe('select nope'),
  ]
  const failures = await Promise.all(queries.map((query) => Promise.resolve(query).catch((error: Error) => error.message)))
  await db.$disconnect()
  return failures as string[]
}

describe('errorFormat', () => {
  it('names the call before the sentence unless told otherwise', async () => {
    const [malformed, missing, raw] = await messages()
    expect(malformed).toMatch(/^Account\.findMany: where\.nme /)
    expect(missing).toMatch(/^Account\.findUniqueOrThrow: \w/)
    expect(raw).toMatch(/^\$queryRawUnsafe: Raw query failed\. /)
    expect(await messages('colorless')).toEqual([malformed, missing, raw])
  })

  it('is the sentence alone where it is minimal, and so in production', async () => {
    const [malformed, missing, raw] = await messages('minimal')
    expect(malformed).toMatch(/^where\.nme /)
    expect(missing).not.toMatch(/findUniqueOrThrow/)
    expect(raw).toMatch(/^Raw query failed\. /)
    vi.stubEnv('NODE_ENV', 'production')
    expect(await messages()).toEqual([malformed, missing, raw])
    expect((await messages('colorless'))[0]).toMatch(/^Account\.findMany: /)
  })

  it('has colours where it is pretty, on a terminal that may show them', async () => {
    vi.stubEnv('NO_COLOR', '')
    process.stderr.isTTY = true
    expect((await messages('pretty'))[0]).toContain('\u001b[31mAccount.findMany\u001b[39m: where.nme ')
    expect((await messages('colorless'))[0]).not.toContain('\u001b')
    process.stderr.isTTY = false
    expect(await messages('pretty')).toEqual(await messages('colorless'))
    process.stderr.isTTY = true
    vi.stubEnv('NO_COLOR', '1')
    expect(await messages('pretty')).toEqual(await messages('colorless'))
  })
})
