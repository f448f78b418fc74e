import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pglite } from '@hotplan/drivers/pglite'
import type { Driver, ResultSet } from '@hotplan/plan'
import { afterAll, describe, expect, test } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'hotplan-pglite-'))
afterAll(() => rmSync(directory, { recursive: true }))

function run(driver: Driver, sql: string): Promise<ResultSet> {
  return driver.execute(driver.prepare({ sql, returnsRows: true }), []) as Promise<ResultSet>
}

describe('pglite in a directory', () => {
  const dataDir = join(directory, 'database')
  const lock = `${dataDir}.lock`

  test('keeps its data, and holds a lock beside it while it is open', async () => {
    const first = pglite({ dataDir })
    expect(existsSync(lock)).toBe(false)
    await first.executeScript('create table kept (n int); insert into kept values (7)')
    const transaction = await first.begin()
    await transaction.execute(first.prepare({ sql: 'insert into kept values (8)', returnsRows: false }), [])
    await transaction.commit()
    expect(existsSync(lock)).toBe(true)
    await expect(run(pglite({ dataDir }), 'select 1')).rejects.toMatchObject({ name: 'ConnectionError', code: 'DRIVER.LOCKED' })
    await first.close()
    expect(existsSync(lock)).toBe(false)
    const second = pglite({ dataDir })
    expect((await run(second, 'select n from kept order by n')).rows).toEqual([['7'], ['8']])
    await second.close()
  }, 30_000)

  test('never takes the lock of a living process, and says whose it is', async () => {
    writeFileSync(lock, String(process.ppid))
    await expect(run(pglite({ dataDir }), 'select 1')).rejects.toMatchObject({
      code: 'DRIVER.LOCKED',
      message: expect.stringContaining(`the process ${process.ppid}`),
      meta: { pid: process.ppid, file: lock },
    })
    expect(existsSync(lock)).toBe(true)
    rmSync(lock)
  })

  // No process has a pid beyond the largest one of the system; the own one is that of a predecessor.
  test.each([4_194_305, process.pid, ''])(
    'takes over the lock that a dead process left (%s)',
    async (pid) => {
      writeFileSync(lock, String(pid))
      const driver = pglite({ dataDir })
      expect((await run(driver, 'select 1')).rows).toEqual([['1']])
      await driver.close()
      expect(existsSync(lock)).toBe(false)
    },
    30_000,
  )

  test('says so where the directory cannot hold a database, and leaves no lock', async () => {
    const file = join(directory, 'a-file')
    writeFileSync(file, 'no database')
    await expect(run(pglite({ dataDir: file }), 'select 1')).rejects.toMatchObject({ name: 'ConnectionError', code: 'P1001' })
    expect(existsSync(`${file}.lock`)).toBe(false)
  }, 30_000)
})

test('pglite shares an instance with its owner: neither gets into the transactions of the other', async () => {
  const instance = await PGlite.create()
  const driver = pglite({ instance })
  await instance.exec('create table shared (n int)')
  const transaction = await driver.begin()
  await transaction.execute(driver.prepare({ sql: 'insert into shared values (1)', returnsRows: false }), [])
  const outside = instance.query('insert into shared values (2)')
  await transaction.rollback()
  await outside
  const owners = instance.transaction(async (own) => {
    await own.query('insert into shared values (3)')
    const ours = run(driver, 'insert into shared values (4) returning n')
    await own.rollback()
    return { ours }
  })
  const { ours } = (await owners) as { ours: Promise<ResultSet> }
  expect((await ours).rows).toEqual([['4']])
  expect((await instance.query<{ n: number }>('select n from shared order by n')).rows).toEqual([{ n: 2 }, { n: 4 }])
  await driver.close()
  expect(instance.closed).toBe(false)
  await instance.close()
}, 30_000)

test('pglite prepares a statement again when its plan is outdated', async () => {
  const driver = pglite()
  await driver.executeScript('create table changing (a int); insert into changing values (1)')
  expect((await run(driver, 'select * from changing')).rows).toEqual([['1']])
  await driver.executeScript('alter table changing add column b text')
  expect((await run(driver, 'select * from changing')).rows).toEqual([['1', null]])
  await driver.close()
}, 30_000)
