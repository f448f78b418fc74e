import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pg } from '@hotplan/drivers/pg'
import { pglite } from '@hotplan/drivers/pglite'
import * as library from 'pg'
import { describe, expect, test } from 'vitest'

const missing = async (): Promise<never> => {
  throw new TypeError('Cannot find module')
}

describe('loading', () => {
  test('importing the drivers and creating them loads no library', async () => {
    const script = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
      const { pg } = await import('@hotplan/drivers/pg')
      const { pglite } = await import('@hotplan/drivers/pglite')
      const { sqlite } = await import('@hotplan/drivers/sqlite')
      pg({ url: 'postgres://localhost/x' }); pglite(); sqlite({ file: ':memory:' })
      process.stdout.write(JSON.stringify(loaded.filter((url) => url.includes('node_modules') || url.startsWith('node:'))))`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@hotplan/source', '--input-type=module', '--eval', script],
      { cwd: import.meta.dirname },
    )
    expect(JSON.parse(stdout)).toEqual([])
  })

  test('a package that is not there is named, with the command that installs it', async () => {
    const script = `
      import { registerHooks } from 'node:module'
      registerHooks({ resolve: (name, context, next) => {
        if (/^(pg|@electric-sql.pglite|better-sqlite3)$/.test(name)) throw Object.assign(new TypeError('gone'), { code: 'ERR_MODULE_NOT_FOUND' })
        return next(name, context)
      } })
      const { pg } = await import('@hotplan/drivers/pg')
      const { pglite } = await import('@hotplan/drivers/pglite')
      const { sqlite } = await import('@hotplan/drivers/sqlite')
      const messages = []
      for (const driver of [pg(), pglite(), sqlite({ file: ':memory:', library: 'better-sqlite3' })]) {
        try { await driver.connect() } catch ({ code, message }) { messages.push([code, message]) }
      }
      process.stdout.write(JSON.stringify(messages))`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@hotplan/source', '--input-type=module', '--eval', script],
      { cwd: import.meta.dirname },
    )
    expect(JSON.parse(stdout)).toEqual(
      ['pg', '@electric-sql/pglite', 'better-sqlite3'].map((name) => [
        'DRIVER.MISSING_PACKAGE',
        `This driver needs the package "${name}", which could not be loaded; run "npm install ${name}".`,
      ]),
    )
  })

  test('a library can be given, as a module or as a function that loads it', async () => {
    for (const lib of [library.default, () => library.default, async () => library.default]) {
      await expect(pg({ url: 'postgres://127.0.0.1:1/x', lib }).connect()).rejects.toMatchObject({ code: 'P1001' })
    }
    await expect(pglite({ lib: missing }).connect()).rejects.toThrow('Cannot find module')
  })
})
