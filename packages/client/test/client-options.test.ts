import { describe, expect, it } from 'vitest'
import { createClient, PrismaClientInitializationError, PrismaClientValidationError } from '../src/index.ts'
import { sqlite } from '../src/sqlite.ts'
import { accountsSchema } from './fixtures/accounts.ts'
import { PrismaClient } from './generated/blog-sqlite.ts'

const schema = accountsSchema('sqlite')
const driver = sqlite({ file: ':memory:' })

function refusal(options: unknown): unknown {
  try {
    createClient(options as Parameters<typeof createClient>[0])
  } catch (error) {
    return error
  }
  return undefined
}

describe('createClient', () => {
  it.each([
    [undefined, 'CLIENT.MISSING_DRIVER'],
    [null, 'CLIENT.MISSING_DRIVER'],
    [{ driver }, 'CLIENT.MISSING_SCHEMA'],
    [{ schema }, 'CLIENT.MISSING_DRIVER'],
    [{ schema, driver: 'postgres://localhost' }, 'CLIENT.MISSING_DRIVER'],
    [{ schema: accountsSchema('pglite'), driver }, 'CLIENT.WRONG_DRIVER'],
  ])('refuses to begin without what it needs', (options, code) => {
    expect(refusal(options)).toMatchObject({ name: 'PrismaClientValidationError', code })
  })

  it.each([
    [{ logs: ['query'] }, 'logs', 'Did you mean `log`?'],
    [{ adapter: {} }, 'adapter', 'Pass `driver` instead, for example `pg({ url })` of `hotplan/pg`.'],
    [{ planCache: { maxEntrys: 1 } }, 'planCache.maxEntrys', 'Did you mean `maxEntries`?'],
    [{ transactionOptions: { maxwait: 1 } }, 'transactionOptions.maxwait', 'Did you mean `maxWait`?'],
    [{ log: [{ level: 'query', emits: 'event' }] }, 'log[0].emits', 'Did you mean `emit`?'],
  ])('refuses an option that it does not know: %o', (options, path, fix) => {
    const error = refusal({ schema, driver, ...options })
    expect(error).toBeInstanceOf(PrismaClientValidationError)
    expect(error).toMatchObject({
      code: 'CLIENT.UNKNOWN_OPTION',
      meta: { path },
      message: `createClient: \`${path}\` is not an option. ${fix}`,
    })
  })

  it.each([
    [{ codegen: 'yes' }, 'codegen'],
    [{ planCache: true }, 'planCache'],
    [{ planCache: { maxBytes: -1 } }, 'planCache.maxBytes'],
    [{ planCache: { shapesPerOperation: 1.5 } }, 'planCache.shapesPerOperation'],
    [{ omit: ['account'] }, 'omit'],
    [{ omit: { account: true } }, 'omit.account'],
    [{ omit: { account: { name: 1 } } }, 'omit.account.name'],
    [{ transactionOptions: 5 }, 'transactionOptions'],
    [{ transactionOptions: { timeout: '5s' } }, 'transactionOptions.timeout'],
    [{ transactionOptions: { maxWait: 0 } }, 'transactionOptions.maxWait'],
    [{ transactionOptions: { isolationLevel: 'Chaos' } }, 'transactionOptions.isolationLevel'],
    [{ log: 'query' }, 'log'],
    [{ log: ['debug'] }, 'log[0]'],
    [{ log: ['query', { level: 'debug', emit: 'event' }] }, 'log[1].level'],
    [{ log: [{ level: 'query', emit: 'file' }] }, 'log[0].emit'],
    [{ errorFormat: 'short' }, 'errorFormat'],
  ])('refuses a value that an option cannot have: %o', (options, path) => {
    const error = refusal({ schema, driver, ...options })
    expect(error).toMatchObject({ name: 'PrismaClientValidationError', code: 'CLIENT.INVALID_OPTION', meta: { path } })
    expect((error as Error).message).not.toMatch(/yes|Chaos|debug|file'|short|5s/)
  })

  it('refuses to omit what the schema does not have', () => {
    expect(refusal({ schema, driver, omit: { acount: {} } })).toMatchObject({ code: 'CLIENT.UNKNOWN_OMIT' })
    expect(refusal({ schema, driver, omit: { account: { nope: true } } })).toMatchObject({ code: 'CLIENT.UNKNOWN_OMIT' })
  })

  it('takes options that are undefined as not given', () => {
    const options = { schema, driver, log: undefined, planCache: undefined, errorFormat: undefined, omit: undefined }
    expect(refusal(options)).toBeUndefined()
  })
})

describe('PrismaClient', () => {
  it('checks its options alike', () => {
    const construct = (options?: unknown) => () => new PrismaClient(options as ConstructorParameters<typeof PrismaClient>[0])
    expect(construct()).toThrow(expect.objectContaining({ code: 'CLIENT.MISSING_DRIVER' }))
    expect(construct({ driver, adapter: 1 })).toThrow(/^PrismaClient: `adapter` is not an option\./)
  })
})

describe('$connect', () => {
  it('fails as Prisma Client does where the database cannot be opened', async () => {
    const db = createClient({ schema, driver: sqlite({ file: '/nowhere/at/all.db' }) })
    const refused = db.$connect()
    await expect(refused).rejects.toBeInstanceOf(PrismaClientInitializationError)
    await expect(refused).rejects.toMatchObject({ errorCode: expect.stringMatching(/^P1/) })
    await expect(db.$transaction(async () => 1)).rejects.toBeInstanceOf(PrismaClientInitializationError)
  })
})
