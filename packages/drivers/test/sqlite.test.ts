import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type SqliteOptions, sqlite } from '@hotplan/drivers/sqlite'
import type { CodecName, Driver, Parameter, PreparedStatement, ResultSet } from '@hotplan/plan'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'

const directory = mkdtempSync(join(tmpdir(), 'hotplan-sqlite-'))
afterAll(() => rmSync(directory, { recursive: true }))

function run(driver: Driver, sql: string, columns?: readonly CodecName[]): ResultSet {
  const codecs = columns === undefined ? {} : { columns: columns.map((name) => ({ name })) }
  return driver.execute(driver.prepare({ sql, returnsRows: true, ...codecs }), []) as ResultSet
}

type Library = 'node:sqlite' | 'better-sqlite3'

function open(library: Library): DatabaseSync | InstanceType<typeof Database> {
  return library === 'node:sqlite' ? new DatabaseSync(':memory:') : new Database(':memory:')
}

/** A database of a SQLite that has no `jsonb_each`. */
function openOlder(library: Library): ReturnType<typeof open> {
  const database = open(library)
  const prepare = database.prepare.bind(database) as (sql: string) => unknown
  const older = (sql: string): unknown => {
    if (sql.includes('jsonb_each')) throw new Error('no such table: jsonb_each')
    return prepare(sql)
  }
  return Object.assign(database, { prepare: older }) as ReturnType<typeof open>
}

describe.each(['node:sqlite', 'better-sqlite3'] as const)('sqlite on %s', (library) => {
  let files = 0
  const options = (): SqliteOptions & { readonly file: string } => ({
    file: join(directory, `${library.replace(':', '-')}-${++files}.db`),
    library,
  })

  test('answers synchronously', () => {
    const driver = sqlite({ file: ':memory:', library })
    expect(driver.connect()).toBeUndefined()
    expect(run(driver, 'select 42', ['int']).rows).toEqual([[42]])
    const transaction = driver.begin()
    expect(transaction).not.toBeInstanceOf(Promise)
    expect((transaction as Exclude<typeof transaction, Promise<unknown>>).commit()).toBeUndefined()
  })

  test('finds out what a described statement does', () => {
    const driver = sqlite({ file: ':memory:', library })
    const described = (sql: string): ResultSet =>
      driver.execute(driver.prepare({ sql, returnsRows: true }, { describe: true }), []) as ResultSet
    expect(described('create table t (a integer primary key, b text)')).toEqual({ rows: [], affected: 0, columns: [] })
    expect(described("insert into t values (1, 'x'), (2, 'y')")).toEqual({ rows: [], affected: 2, columns: [] })
    expect(described('create table u (a integer references t (a) on delete cascade)')).toMatchObject({ affected: 0 })
    expect(described('delete from t where a = 2 returning b')).toMatchObject({ rows: [['y']], affected: 1 })
    expect(described('select a, b, 1 as c from t')).toEqual({
      rows: [[1n, 'x', 1n]],
      affected: 0,
      columns: [
        { name: 'a', type: 'INTEGER' },
        { name: 'b', type: 'TEXT' },
        { name: 'c', type: null },
      ],
    })
  })

  test('reads together in one state of the database, while another connection writes', () => {
    const { file } = options()
    const driver = sqlite({ file, library })
    void driver.executeScript('create table t (a integer)')
    const other = sqlite({ file, library })
    const count = driver.prepare({ sql: 'select count(*) from t', returnsRows: true, columns: [{ name: 'int' }] })
    const counts = driver.readTogether?.((session) => {
      const before = session.execute(count, [])
      void other.executeScript('insert into t values (1)')
      return [before, session.execute(count, [])]
    })
    expect(counts).toMatchObject([{ rows: [[0]] }, { rows: [[0]] }])
    expect(driver.execute(count, [])).toMatchObject({ rows: [[1]] })
  })

  test('reads together after a failure, after a transaction and inside one of the caller', async () => {
    const driver = sqlite({ file: ':memory:', library })
    void driver.executeScript('create table t (a integer)')
    const statement = driver.prepare({ sql: 'select count(*) from t', returnsRows: true, columns: [{ name: 'int' }] })
    const read = (): unknown => driver.readTogether?.((session) => session.execute(statement, []))
    expect(() =>
      driver.readTogether?.(() => {
        throw new Error('stopped')
      }),
    ).toThrow('stopped')
    expect(read()).toMatchObject({ rows: [[0]] })
    const transaction = await driver.begin()
    const waiting = read()
    await transaction.execute(driver.prepare({ sql: 'insert into t values (1)', returnsRows: false }), [])
    await transaction.commit()
    expect(await waiting).toMatchObject({ rows: [[1]] })
    await driver.executeScript('begin')
    expect(read()).toMatchObject({ rows: [[1]] })
    await driver.executeScript('rollback')
  })

  test('reads integers as numbers, and exactly where a column may be wide', () => {
    const driver = sqlite({ file: ':memory:', library })
    const wide = 'select 9007199254740993'
    expect(run(driver, wide, ['bigint']).rows).toEqual([[9_007_199_254_740_993n]])
    expect(run(driver, wide, ['decimal']).rows).toEqual([[9_007_199_254_740_993n]])
    expect(run(driver, wide).rows).toEqual([[9_007_199_254_740_993n]])
    expect(run(driver, 'select 7', ['int']).rows).toEqual([[7]])
    expect(run(driver, 'select 7', ['bigint']).rows).toEqual([[7n]])
  })

  test('never gives a rounded integer as one that is safe', () => {
    const driver = sqlite({ file: ':memory:', library })
    let answer: unknown
    try {
      answer = run(driver, 'select 9007199254740993', ['int']).rows[0]?.[0]
    } catch (error) {
      expect(error).toMatchObject({ name: 'MappingError', code: 'P2023' })
    }
    expect(Number.isSafeInteger(answer)).toBe(false)
  })

  test('sets files up for readers beside a writer, with foreign keys and patience', () => {
    const driver = sqlite({ ...options(), busyTimeoutMs: 1234 })
    expect(run(driver, 'pragma journal_mode').rows).toEqual([['wal']])
    expect(Number(run(driver, 'pragma foreign_keys').rows[0]?.[0])).toBe(1)
    expect(Number(run(driver, 'pragma busy_timeout').rows[0]?.[0])).toBe(1234)
  })

  test('commits in the way that is asked for, the same with either library', () => {
    const mode = (synchronous?: 'normal' | 'full'): number =>
      Number(run(sqlite({ ...options(), ...(synchronous && { synchronous }) }), 'pragma synchronous').rows[0]?.[0])
    expect([mode(), mode('normal'), mode('full')]).toEqual([1, 1, 2])
    expect(() => mode('off' as 'full')).toThrow(
      expect.objectContaining({ code: 'DRIVER.INVALID_OPTION', meta: { option: 'synchronous' } }),
    )
  })

  test('waits in order for a transaction to end', async () => {
    const driver = sqlite({ file: ':memory:', library })
    await driver.executeScript('create table log (n integer primary key autoincrement, who text)')
    const write = driver.prepare({ sql: 'insert into log (who) values (?)', returnsRows: false })
    const first = await driver.begin()
    const waiting = [
      driver.execute(write, ['a']),
      Promise.resolve(driver.begin()).then(async (second) => {
        await second.execute(write, ['b'])
        await second.commit()
      }),
      driver.execute(write, ['c']),
    ]
    await first.execute(write, ['first'])
    await first.commit()
    await Promise.all(waiting)
    expect(run(driver, 'select who from log order by n', ['string']).rows.flat()).toEqual(['first', 'a', 'b', 'c'])
  })

  test('reports a lock of another connection, and works when it is gone', async () => {
    const shared = options()
    const driver = sqlite({ ...shared, busyTimeoutMs: 1 })
    await driver.executeScript('create table t (n int)')
    const other = sqlite(shared)
    const transaction = await other.begin()
    expect(() => driver.begin()).toThrow(expect.objectContaining({ name: 'DatabaseError', code: 'P1008' }))
    const insert = driver.prepare({ sql: 'insert into t values (1)', returnsRows: false })
    expect(() => driver.execute(insert, [])).toThrow(expect.objectContaining({ code: 'P1008' }))
    await transaction.rollback()
    expect(driver.execute(insert, [])).toMatchObject({ affected: 1 })
  })

  test('rolls back where a commit fails, and lets others go on', async () => {
    const driver = sqlite({ file: ':memory:', library })
    await driver.executeScript(
      'create table p (id int primary key); create table c (p int references p deferrable initially deferred)',
    )
    const transaction = await driver.begin()
    await transaction.execute(driver.prepare({ sql: 'insert into c values (1)', returnsRows: false }), [])
    expect(() => transaction.commit()).toThrow(expect.objectContaining({ code: 'P2003' }))
    expect(run(driver, 'select count(*) from c', ['int']).rows).toEqual([[0]])
  })

  test('streams a file beside a writer, from the state in which it began', async () => {
    const driver = sqlite(options())
    await driver.executeScript('create table t (n int); insert into t values (1), (2), (3)')
    const seen: unknown[] = []
    for await (const rows of driver.stream(
      driver.prepare({ sql: 'select n from t', returnsRows: true, columns: [{ name: 'int' }] }),
      [],
      1,
    )) {
      seen.push(...rows.flat())
      await driver.executeScript('insert into t values (4)')
    }
    expect(seen).toEqual([1, 2, 3])
  })

  test('reads no more than the first row where no other is wanted, but writes to the end', async () => {
    const driver = sqlite(options())
    await driver.executeScript("create table t (n int, name text); insert into t values (1, 'a'), (2, 'b')")
    const prepare = (sql: string): PreparedStatement => driver.prepare({ sql, returnsRows: true }, { first: true })
    const read = prepare('select name from t order by n')
    expect(driver.execute(read, [])).toMatchObject({ rows: [['a']], affected: 0 })
    expect(driver.execute(read, [])).toMatchObject({ rows: [['a']], affected: 0 })
    expect(driver.execute(prepare('select name from t where n = 9'), [])).toMatchObject({ rows: [], affected: 0 })
    expect(driver.execute(prepare("update t set name = name || 'x' returning name"), [])).toMatchObject({ affected: 2 })
    expect(driver.execute(prepare("select count(*) from t where name like '%x'"), [])).toMatchObject({ rows: [[2n]] })
    // A statement that is still being read would keep the table.
    await driver.executeScript('drop table t')
    await driver.close()
  })

  test('takes the rows of bulk writes alike with and without jsonb_each', async () => {
    const parameters: readonly Parameter[] = [{ kind: 'cells', columns: [], listForm: 'json' }]
    const sql = 'insert into t select "r".value ->> 0, "r".value ->> 1, "r".value ->> 2 from json_each(?) as "r" where true'
    const list = '[[1,"a\\"\\u0000\\ud83e\\udd8a",9e999],[-9223372036854775808,null,1.5],["[1]","",-0.1]]'
    const stored: unknown[] = []
    for (const database of [openOlder(library), open(library)]) {
      const driver = sqlite({ database })
      await driver.executeScript('create table t (a, b, c)')
      const write = driver.prepare({ sql, returnsRows: false, columns: [], parameters })
      expect(await driver.execute(write, [list])).toMatchObject({ affected: 3 })
      stored.push(run(driver, 'select a, b, c, typeof(a), typeof(c), hex(b) from t order by rowid').rows)
    }
    expect(stored[0]).toEqual(stored[1])
    expect(stored[0]).toEqual([
      [1n, 'a"\0🦊', Number.POSITIVE_INFINITY, 'integer', 'real', '612200F09FA68A'],
      [-(2n ** 63n), null, 1.5, 'integer', 'real', ''],
      ['[1]', '', -0.1, 'text', 'real', ''],
    ])
  })

  describe('booleans of queries', () => {
    const boolean = (slot: number): Parameter => ({ kind: 'slot', slot, codec: { name: 'boolean' } })
    const int = (slot: number): Parameter => ({ kind: 'slot', slot, codec: { name: 'int' } })

    async function openFlags(): Promise<Driver> {
      const driver = sqlite(options())
      await driver.executeScript(
        'create table t (n int, a bool, b bool, "odd?" bool); create index part on t (n) where a = 1;' +
          "insert into t select value, value & 1, (value & 2) / 2, (value & 4) / 4 from json_each('[0,1,2,3,4,5,6,7]')",
      )
      return driver
    }

    test('find the same rows whatever they are', async () => {
      const driver = await openFlags()
      const sql = `select n, ? as x from t where a = ? and n < ? and b = +? and "odd?" = ? and '?' <> 'a' order by n`
      const parameters = [int(0), boolean(1), int(2), boolean(3), boolean(4)]
      const statement = driver.prepare({ sql, returnsRows: true, columns: [{ name: 'int' }, { name: 'int' }], parameters })
      await driver.warm?.([statement])
      for (let n = 0; n < 8; n++) {
        const given = [7, BigInt(n & 1), 100, BigInt((n & 2) / 2), BigInt((n & 4) / 4)]
        expect(driver.execute(statement, given)).toMatchObject({ rows: [[n, 7]] })
        expect(driver.execute(statement, given)).toMatchObject({ rows: [[n, 7]] })
      }
      expect(driver.execute(statement, [7, 1n, 0, 1n, 1n])).toMatchObject({ rows: [] })
      expect(driver.execute(statement, [7, null, 100, 1n, 1n])).toMatchObject({ rows: [] })
      expect(statement.sql).toBe(sql)
      await driver.close()
    })

    test('let an index on a part of the rows be used', async () => {
      const driver = await openFlags()
      const sql = 'explain query plan select n from t where a = ? and n = ?'
      const plan = driver.prepare({ sql, returnsRows: true, parameters: [boolean(0), int(1)] })
      const details = async (a: bigint): Promise<string> => String((await driver.execute(plan, [a, 1])).rows[0]?.[3])
      expect(await details(1n)).toContain('INDEX part')
      expect(await details(0n)).not.toContain('INDEX')
      await driver.close()
    })
  })

  test('lets the log be checkpointed between writes that return rows', async () => {
    const shared = options()
    const driver = sqlite(shared)
    await driver.executeScript('create table t (n int, filler text); insert into t values (0, hex(randomblob(2000)))')
    const update = driver.prepare({
      sql: 'update t set n = n + 1, filler = hex(randomblob(2000)) returning n',
      returnsRows: true,
      columns: [{ name: 'int' }],
    })
    for (let i = 0; i < 3000; i++) await driver.execute(update, [])
    expect(statSync(`${shared.file}-wal`).size).toBeLessThan(16 * 1024 * 1024)
    await driver.close()
  })

  test('says so where the path is no database', async () => {
    const file = join(directory, `text-${library.replace(':', '-')}.db`)
    writeFileSync(
      file,
      'this is no database, but text of more than a hundred bytes, so that it is not taken for an empty one. '.repeat(3),
    )
    expect(() => run(sqlite({ file, library }), 'select 1')).toThrow(
      expect.objectContaining({ name: 'ConnectionError', code: 'P1003' }),
    )
    expect(() => run(sqlite({ file: directory, library }), 'select 1')).toThrow(expect.objectContaining({ code: 'P1003' }))
  })
})

describe('sqlite', () => {
  test.each([
    ['node:sqlite', () => new DatabaseSync(':memory:')],
    ['better-sqlite3', () => new Database(':memory:')],
  ])('uses an open database of %s, and leaves it open', async (_, create) => {
    const database = create()
    const driver = sqlite({ database })
    expect(run(driver, 'select 42', ['int']).rows).toEqual([[42]])
    await driver.close()
    expect(() => database.exec('select 1')).not.toThrow()
    database.close()
  })

  test('accepts the file: prefix of a schema', () => {
    const driver = sqlite({ file: `file:${join(directory, 'prefixed.db')}` })
    expect(run(driver, 'select 1', ['int']).rows).toEqual([[1]])
    expect(statSync(join(directory, 'prefixed.db')).isFile()).toBe(true)
  })

  test('refuses what SQLite does not know', () => {
    const driver = sqlite({ file: ':memory:' })
    expect(() => driver.begin({ isolationLevel: 'ReadCommitted' })).toThrow(
      expect.objectContaining({ name: 'QueryError', code: 'P2023' }),
    )
    expect(() => run(sqlite({}), 'select 1')).toThrow(
      expect.objectContaining({ code: 'DRIVER.INVALID_OPTION', meta: { option: 'file' } }),
    )
  })
})
