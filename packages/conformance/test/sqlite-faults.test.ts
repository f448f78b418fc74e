import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DatabaseSync } from 'node:sqlite'
import { inspect } from 'node:util'
import type { Driver } from '@hotplan/plan'
import { readFixtureSql } from '@hotplan/testkit/golden'
import { sqliteFile } from '@hotplan/testkit/services'
import { sqlite } from 'hotplan/sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { sqliteDatabase } from '../src/databases.ts'
import { type Failure, failureOf } from '../src/describe-behaviours.ts'
import { fixtureSchema, type UntypedClient, untypedClient } from '../src/fixture.ts'

type Client = UntypedClient & {
  $queryRawUnsafe(sql: string): Promise<unknown[]>
  $executeRawUnsafe(sql: string): Promise<unknown>
}

const canary = 'c4n4ry-7f3e'

const { resolve: resolveDriver } = createRequire(import.meta.resolve('hotplan/sqlite'))

type Database = Pick<DatabaseSync, 'exec' | 'close'> & {
  prepare(sql: string): { iterate(): Iterator<unknown> }
}

/** A database of a library itself. Two libraries in one process do not see each other's locks. */
function openDatabase(library: 'node:sqlite' | 'better-sqlite3', file: string): Database {
  if (library === 'node:sqlite') return new DatabaseSync(file) as unknown as Database
  const Better = createRequire(import.meta.url)(resolveDriver(library)) as new (path: string) => Database
  return new Better(file)
}

function expectNoValues(failure: Failure): void {
  expect(inspect(failure, { depth: null })).not.toContain(canary)
}

/** A file system of a megabyte, which grows on demand; undefined where it cannot be made here. */
function smallDisk(): { readonly folder: string; grow(): void; remove(): void } | undefined {
  const folder = mkdtempSync(`${sqliteFile()}-disk`)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  return {
    folder,
    grow: () => void execFileSync('mount', ['-o', 'remount,size=64m', folder]),
    remove: () => {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    },
  }
}

describe.each(['node:sqlite', 'better-sqlite3'] as const)('faults of SQLite with %s', (library) => {
  const opened: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of opened.splice(0)) await close()
  })
  const open = async (file: string): Promise<{ readonly db: Client; readonly driver: Driver }> => {
    const driver = sqlite({ file, library, busyTimeoutMs: 50 })
    await driver.executeScript(readFixtureSql('blog', 'sqlite').tables)
    const db = untypedClient({ schema: fixtureSchema('blog', sqliteDatabase), driver }) as Client
    opened.push(() => db.$disconnect())
    await db.user.create({ data: { id: 1, email: 'a' } })
    return { db, driver }
  }
  /** Rows of everything that the tests write. */
  const written = async (db: Client): Promise<unknown[]> => [
    await db.tag.count(),
    await db.post.count(),
    await db.comment.count(),
  ]

  test('a lock that another process does not give up in time is P1008, and the next call succeeds', async () => {
    const file = sqliteFile()
    const { db } = await open(file)
    const other = openDatabase(library, file)
    other.exec('BEGIN IMMEDIATE')
    for (const call of [
      () => db.tag.create({ data: { name: canary } }),
      () => db.$transaction([db.tag.create({ data: { name: canary } })]),
      () => db.$transaction(async (tx: UntypedClient) => tx.tag.create({ data: { name: canary } })),
      () => db.post.create({ data: { title: canary, metadata: {}, authorId: 1, tags: { create: { name: canary } } } }),
    ]) {
      const failure = await failureOf(call())
      expect(failure).toMatchObject({ name: 'PrismaClientKnownRequestError', code: 'P1008', meta: { sqliteCode: 5 } })
      expectNoValues(failure)
    }
    expect(await written(db)).toEqual([0, 0, 0])
    other.exec('COMMIT')
    other.close()
    await db.tag.create({ data: { name: canary } })
    expect(await written(db)).toEqual([1, 0, 0])
  })

  test('a table that is locked by a statement of the same connection is P1008', async () => {
    const database = openDatabase(library, ':memory:')
    const driver = sqlite({ database: database as unknown as DatabaseSync })
    await driver.executeScript(readFixtureSql('blog', 'sqlite').tables)
    const db = untypedClient({ schema: fixtureSchema('blog', sqliteDatabase), driver }) as Client
    await db.tag.createMany({ data: [{ name: 'a' }, { name: 'b' }] })
    const reading = database.prepare('select * from "Tag"').iterate()
    reading.next()
    const failure = await failureOf(db.$executeRawUnsafe('drop table "LikeNote"'))
    expect(failure).toMatchObject({ code: 'P2010', meta: { sqliteCode: 6, code: '6' }, cause: { code: 'P1008' } })
    reading.return?.()
    await db.$executeRawUnsafe('drop table "LikeNote"')
    database.close()
  })

  test('a transaction that SQLite ends by itself takes no more statements, so none stays behind', async () => {
    const { db, driver } = await open(sqliteFile())
    await driver.executeScript(
      `create trigger "refuses" before insert on "Tag" when new.name = '${canary}' begin select raise(rollback, '${canary}'); end`,
    )
    const seen: Failure[] = []
    const failure = await failureOf(
      db.$transaction(async (tx: Client) => {
        await tx.tag.create({ data: { name: 'before' } })
        seen.push(await failureOf(tx.tag.create({ data: { name: canary } })))
        seen.push(await failureOf(tx.tag.create({ data: { name: 'after' } })))
        seen.push(await failureOf(tx.$transaction([tx.tag.create({ data: { name: 'nested' } })])))
      }),
    )
    expect(seen).toMatchObject([
      { code: 'P2039', meta: { modelName: 'Tag', sqliteCode: 1811 } },
      { code: 'P2028', meta: { reason: 'rolled back' } },
      { code: 'P2028', meta: { reason: 'rolled back' } },
    ])
    expect(failure).toMatchObject({ code: 'P2028', meta: { reason: 'rolled back' } })
    for (const each of [failure, ...seen]) expectNoValues(each)
    expect(await written(db)).toEqual([0, 0, 0])
    const inSavepoint = db.$transaction(async (tx: Client) => {
      await tx.tag.create({ data: { name: 'before' } })
      await failureOf(tx.$transaction(async (inner: Client) => inner.tag.create({ data: { name: canary } })))
      await tx.tag.create({ data: { name: 'after' } })
    })
    expect(await failureOf(inSavepoint)).toMatchObject({ code: 'P2028' })
    expect(await written(db)).toEqual([0, 0, 0])
    await db.tag.create({ data: { name: 'later' } })
    expect(await written(db)).toEqual([1, 0, 0])
  })

  test('a trigger that refuses is P2039, and no foreign key', async () => {
    const { db, driver } = await open(sqliteFile())
    await driver.executeScript(
      `create trigger "refuses" before insert on "Tag" begin select raise(abort, 'refused: ' || new.name); end`,
    )
    const failure = await failureOf(db.tag.create({ data: { name: canary } }))
    expect(failure).toMatchObject({ code: 'P2039', meta: { modelName: 'Tag', sqliteCode: 1811 } })
    expectNoValues(failure)
  })

  describe.each(['a limit of pages', 'a small disk'])('%s', (kind) => {
    test('a disk that is full is P2039 and leaves what was there; the client goes on when there is room', async ({ skip }) => {
      const disk = kind === 'a small disk' ? smallDisk() : undefined
      if (kind === 'a small disk' && disk === undefined) return skip('file systems can be mounted by the administrator only')
      try {
        const { db, driver } = await open(disk === undefined ? sqliteFile() : `${disk.folder}/full.db`)
        if (disk === undefined) await driver.executeScript('PRAGMA max_page_count = 1')
        const large = canary.repeat(150_000)
        const nested = { title: 'b', metadata: {}, authorId: 1, comments: { create: [{ body: 'c' }, { body: large }] } }
        const big = { data: { name: large } }
        const full = { name: 'PrismaClientKnownRequestError', code: 'P2039', meta: { sqliteCode: 13 } }
        for (const call of [
          () => db.tag.create(big),
          () => db.post.create({ data: nested }),
          () => db.$transaction([db.tag.create({ data: { name: 'd' } }), db.tag.create(big), db.tag.count()]),
          () => db.tag.createMany({ data: [{ name: 'e' }, big.data] }),
        ]) {
          const failure = await failureOf(call())
          expect(failure).toMatchObject(full)
          expect(failure.message).toContain('full')
          expectNoValues(failure)
          expect(await written(db)).toEqual([0, 0, 0])
        }
        // Whether SQLite undoes the statement, the transaction, or fails at the end, depends on the disk: it is all or nothing.
        const swallowed = await db
          .$transaction(async (tx: Client) => {
            await tx.tag.create({ data: { name: 'before' } })
            await tx.tag.create(big).catch(() => undefined)
            await tx.tag.create({ data: { name: 'after' } })
          })
          .then(
            () => undefined,
            (error: unknown) => error as Failure,
          )
        if (swallowed !== undefined) expect(['P2028', 'P2039']).toContain(swallowed.code)
        expect(await written(db)).toEqual([swallowed === undefined ? 2 : 0, 0, 0])
        expect(await db.$queryRawUnsafe('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
        if (disk === undefined) await driver.executeScript('PRAGMA max_page_count = 100000')
        else disk.grow()
        await db.tag.deleteMany()
        await db.post.create({ data: nested })
        expect(await written(db)).toEqual([0, 1, 2])
        await db.$disconnect()
      } finally {
        disk?.remove()
      }
    })
  })
})
